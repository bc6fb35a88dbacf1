// Steps: the three card readers. No payment is made and nothing of a card is read; the terminal's own counters are compared.

import type { CheckHelp } from '../../help/checkHelp.ts';
import { guidedChipReaderHelp } from '../../help/checks/guidedChipReader.ts';
import { guidedContactlessReaderHelp } from '../../help/checks/guidedContactlessReader.ts';
import type { ReaderFinding } from '../../help/checks/guidedReader.ts';
import { guidedStripeReaderHelp } from '../../help/checks/guidedStripeReader.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { answerOf, type GuidedAnswer, type GuidedStep } from '../guidedStep.ts';

const cardLine: Bilingual = {
  zh: '用店里的清洁卡、样卡或任意一张卡，只看有没有反应：不付款，不输密码。',
  en: 'Use the shop’s cleaning or sample card, or any card. Only see whether it reacts: pay nothing, enter no PIN.',
};
const cancelLine: Bilingual = {
  zh: '终端要求输密码或确认金额时，按“取消”退出。',
  en: 'When the terminal asks for a PIN or an amount, press cancel.',
};
const countLine: Bilingual = {
  zh: '程序只比较前后的读卡次数，不看卡上的任何内容。',
  en: 'The program only compares the counts before and after; it sees nothing of the card.',
};

const answers = (help: CheckHelp<ReaderFinding>): readonly GuidedAnswer[] => [
  answerOf(help, 'reads', { zh: '每次都有反应', en: 'It reacted every time' }),
  answerOf(help, 'sometimes', { zh: '有时没反应', en: 'Sometimes it did not' }),
  answerOf(help, 'never', { zh: '一直没反应', en: 'It never reacted' }),
  answerOf(help, 'noCard', { zh: '手边没有卡', en: 'No card at hand' }),
  answerOf(help, 'noReader', { zh: '没有这种读卡器', en: 'There is no such reader' }),
];

/** Steps for the card readers. */
export const readerSteps: readonly GuidedStep[] = [
  {
    id: 'guided.stripeReader',
    picture: 'stripeReader',
    effect: null,
    instructions: [
      cardLine,
      {
        zh: '在终端的刷卡界面，匀速刷三次：两次正向，一次反向。',
        en: 'On the terminal’s swipe screen pull it through three times at an even pace, twice one way and once the other.',
      },
      cancelLine,
      countLine,
    ],
    question: { zh: '刷卡时终端有反应吗？', en: 'Did the terminal react to the swipes?' },
    answers: answers(guidedStripeReaderHelp),
    measure: 'readerCounts',
    needsCable: true,
  },
  {
    id: 'guided.chipReader',
    picture: 'chipReader',
    effect: null,
    instructions: [
      cardLine,
      {
        zh: '先看卡槽里有没有异物，再把卡芯片朝上插到底，共三次。',
        en: 'See that nothing is in the slot, then insert the card fully, chip up, three times.',
      },
      cancelLine,
      countLine,
    ],
    question: { zh: '插卡时终端有反应吗？', en: 'Did the terminal react to the card?' },
    answers: answers(guidedChipReaderHelp),
    measure: 'readerCounts',
    needsCable: true,
  },
  {
    id: 'guided.contactlessReader',
    picture: 'contactlessReader',
    effect: null,
    instructions: [
      cardLine,
      {
        zh: '在终端的挥卡界面，把卡平放在感应区上一秒，共三次。',
        en: 'On the terminal’s tap screen hold the card flat on the field for a second, three times.',
      },
      cancelLine,
      countLine,
    ],
    question: { zh: '靠近时终端有反应吗？', en: 'Did the terminal react when the card came near?' },
    answers: answers(guidedContactlessReaderHelp),
    measure: 'readerCounts',
    needsCable: true,
  },
];
