// Steps: cables, contacts, outside and SIM card. Nothing inside the terminal is touched.
import { guidedCablesHelp } from '../../help/checks/guidedCables.ts';
import { guidedChargingContactsHelp } from '../../help/checks/guidedChargingContacts.ts';
import { guidedCleaningHelp } from '../../help/checks/guidedCleaning.ts';
import { guidedSimHelp } from '../../help/checks/guidedSim.ts';
import { answerOf, type GuidedStep } from '../guidedStep.ts';

/** Steps for cables, charging contacts, cleaning and SIM card. */
export const outsideSteps: readonly GuidedStep[] = [
  {
    id: 'guided.cables',
    picture: 'cables',
    effect: null,
    instructions: [
      {
        zh: '顺着每根线从终端摸到插座，看有没有破皮、压扁。',
        en: 'Follow each cable from the terminal to its socket; look for frayed or crushed places.',
      },
      {
        zh: '轻轻推紧两端插头，不要在付款进行时动线。',
        en: 'Push the plugs gently home; do not touch cables while a payment is running.',
      },
      { zh: '数一数：有没有多出来的线或小盒子。', en: 'Count them: is there a cable or box that does not belong?' },
    ],
    question: { zh: '线缆和插头怎么样？', en: 'What are cables and plugs like?' },
    answers: [
      answerOf(guidedCablesHelp, 'tight', { zh: '完好、插紧', en: 'Whole and tight' }),
      answerOf(guidedCablesHelp, 'loose', { zh: '松动或打折', en: 'Loose or kinked' }),
      answerOf(guidedCablesHelp, 'damaged', { zh: '破损', en: 'Damaged' }),
      answerOf(guidedCablesHelp, 'unknownThing', { zh: '有不认识的装置', en: 'There is an unknown device' }),
      answerOf(guidedCablesHelp, 'noCables', { zh: '平时不接线', en: 'It is used without cables' }),
    ],
    measure: null,
    needsCable: false,
  },
  {
    id: 'guided.chargingContacts',
    picture: 'chargingContacts',
    effect: null,
    instructions: [
      {
        zh: '看终端底部和底座上的金属触点，或充电口。',
        en: 'Look at the metal contacts of terminal and cradle, or at the charging socket.',
      },
      {
        zh: '放上底座或插上充电线，看屏幕是否马上显示充电。',
        en: 'Put it on the cradle or plug it in and see whether charging shows at once.',
      },
      {
        zh: '看终端背面是否平整，有没有鼓起。',
        en: 'See whether the back of the terminal is flat and does not bulge.',
      },
    ],
    question: { zh: '充电触点怎么样？', en: 'What are the charging contacts like?' },
    answers: [
      answerOf(guidedChargingContactsHelp, 'clean', { zh: '干净，马上充电', en: 'Clean, charges at once' }),
      answerOf(guidedChargingContactsHelp, 'dirty', { zh: '脏了或发黑', en: 'Dirty or tarnished' }),
      answerOf(guidedChargingContactsHelp, 'noCharge', { zh: '充不进电或触点弯了', en: 'Does not charge, or bent' }),
      answerOf(guidedChargingContactsHelp, 'swollen', { zh: '电池鼓起', en: 'The battery is swollen' }),
      answerOf(guidedChargingContactsHelp, 'noContacts', { zh: '没有充电触点', en: 'It has none' }),
    ],
    measure: null,
    needsCable: false,
  },
  {
    id: 'guided.cleaning',
    picture: 'cleaning',
    effect: null,
    instructions: [
      {
        zh: '关掉屏幕，用干布或拧干的微湿软布擦外面，不要喷水。',
        en: 'Switch the screen off and wipe the outside with a dry or slightly damp cloth; do not spray.',
      },
      {
        zh: '用软毛刷扫一下卡槽口、出纸口和散热孔。',
        en: 'Brush the mouths of card slots, paper exit and vents with a soft brush.',
      },
      {
        zh: '和照片比一比：卡槽、键盘上有没有加装的东西，封条是否完整。',
        en: 'Compare with a photo: is anything added to slot or keypad, are the seals whole?',
      },
    ],
    question: { zh: '擦净了吗，外观正常吗？', en: 'Is it clean, and does the outside look as it should?' },
    answers: [
      answerOf(guidedCleaningHelp, 'clean', { zh: '已擦净，没有异常', en: 'Clean, nothing strange' }),
      answerOf(guidedCleaningHelp, 'worn', { zh: '有擦不掉的污渍或开裂', en: 'Dirt stays, or it is cracked' }),
      answerOf(guidedCleaningHelp, 'strange', {
        zh: '有加装物、撬痕或封条破损',
        en: 'Added parts, pry marks, broken seal',
      }),
      answerOf(guidedCleaningHelp, 'notDone', { zh: '这次不清洁', en: 'Not cleaned this time' }),
    ],
    measure: null,
    needsCable: false,
  },
  {
    id: 'guided.sim',
    picture: 'sim',
    effect: null,
    instructions: [
      { zh: '先做日结，再关机。', en: 'Settle the day first, then switch the terminal off.' },
      {
        zh: '只有说明书让用户换卡的机型才掀开 SIM 卡盖；其他机型只看信号。',
        en: 'Lift the SIM cover only where the manual lets users change the card; otherwise only look at the signal.',
      },
      {
        zh: '看卡有没有裂、触点是否发亮，按平再盖好。',
        en: 'See that the card is whole and its contacts shine, press it flat and close the cover.',
      },
      { zh: '开机，等两分钟看信号。', en: 'Switch on and look at the signal after two minutes.' },
    ],
    question: { zh: 'SIM 卡怎么样？', en: 'What is the SIM card like?' },
    answers: [
      answerOf(guidedSimHelp, 'seated', { zh: '插好，有信号', en: 'Seated, with a signal' }),
      answerOf(guidedSimHelp, 'reseated', { zh: '松了，已重新插好', en: 'Was loose, seated again' }),
      answerOf(guidedSimHelp, 'failed', { zh: '损坏或认不到', en: 'Damaged or not recognised' }),
      answerOf(guidedSimHelp, 'otherCard', { zh: '不是原来的卡', en: 'Not the original card' }),
      answerOf(guidedSimHelp, 'noSim', { zh: '不用 SIM 卡或碰不到卡槽', en: 'No SIM card, or out of reach' }),
    ],
    measure: null,
    needsCable: false,
  },
];
