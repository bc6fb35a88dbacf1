// Step: printer and paper, with a slip that the terminal prints after the operator's own press of the button.
import { guidedPrintSlipHelp as help } from '../../help/checks/guidedPrintSlip.ts';
import { answerOf, type GuidedStep } from '../guidedStep.ts';

/** Step for the printer. */
export const printerStep: GuidedStep = {
  id: 'guided.printSlip',
  picture: 'printSlip',
  effect: {
    zh: '按下打印按钮后，终端会打印一张约 12 厘米长的测试小票；只发送一次，不会自动重发。小票不是交易凭证，没有店名。',
    en: 'When you press the print button the terminal prints one test slip of about 12 cm. It is sent once and never repeated by itself. The slip is no receipt and holds no shop name.',
  },
  instructions: [
    { zh: '看纸仓里有纸、盖子盖紧。', en: 'See that there is paper and the paper cover is shut.' },
    { zh: '按下打印按钮，撕下小票。', en: 'Press the print button and tear the slip off.' },
    {
      zh: '终端不接受这条打印命令时，请在它自己的菜单里打印测试页或最近一张小票的副本。',
      en: 'If the terminal does not take the print command, have it print its own test page or a copy of the last receipt from its menu.',
    },
    {
      zh: '看黑条是否全黑、刻度有没有断、灰格是否均匀。',
      en: 'See whether the black bar is all black, the scale unbroken and the grey even.',
    },
    {
      zh: '可以用手机扫小票上的二维码，并输入检查码或它的最后一组。',
      en: 'If you like, scan the QR code with a phone, and type the check code or its last group.',
    },
  ],
  question: { zh: '打出来的小票怎么样？', en: 'What does the slip look like?' },
  answers: [
    answerOf(help, 'sharp', { zh: '清晰完整', en: 'Sharp and whole' }),
    answerOf(help, 'pale', { zh: '偏淡', en: 'Pale' }),
    answerOf(help, 'streaks', { zh: '有白线、断字', en: 'White lines, broken letters' }),
    answerOf(help, 'nothing', { zh: '没有打出内容', en: 'Nothing was printed' }),
    answerOf(help, 'jam', { zh: '卡纸', en: 'The paper is jammed' }),
    answerOf(help, 'noPrinter', { zh: '没有打印机', en: 'There is no printer' }),
  ],
  measure: 'slip',
  needsCable: true,
};
