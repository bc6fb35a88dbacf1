// Keys for what was answered and said: codes, texts of the screen, what people told.
import type { FactKeyWords } from '../factKey.ts';

/** Keys for answers and texts. */
export const answerKeys = {
  'response.code': {
    name: { zh: '应答码', en: 'Response code' },
    ask: {
      zh: '屏幕或签购单上的应答码是哪两位？做什么交易时出现，是每张卡都这样还是只有一张？',
      en: 'Which two-character code is on the screen or slip? During which transaction, and with every card or only one?',
    },
    where: {
      zh: '失败时屏幕上或打印单上的“应答码”“返回码”，两位数字或字母，例如 97、A0；最好拍下来',
      en: 'on the screen or printout of the failed transaction as “response code”, two characters such as 97 or A0; a photo is best',
    },
    form: { kind: 'code' },
    sources: ['host', 'receipt', 'device', 'portal', 'user'],
    worth: 100,
  },
  'screen.text': {
    name: { zh: '屏幕文字', en: 'Text on the screen' },
    ask: { zh: '屏幕上的原文是什么？请拍一张照片。', en: 'What exactly does the screen say? Take a photo.' },
    where: { zh: '终端屏幕，照原样抄写或拍照', en: 'the screen of the terminal, copied word by word or photographed' },
    form: { kind: 'text' },
    sources: ['receipt', 'device', 'user'],
    worth: 60,
  },
  'user.text': {
    name: { zh: '口头描述', en: 'What was told' },
    ask: { zh: '发生了什么？用自己的话说。', en: 'What happened, in your own words?' },
    where: { zh: '当时在场的人', en: 'whoever was there' },
    form: { kind: 'text' },
    sources: ['user'],
    worth: 5,
  },
} as const satisfies Readonly<Record<string, FactKeyWords>>;
