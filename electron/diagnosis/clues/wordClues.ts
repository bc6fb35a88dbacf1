// Clues from what people told and screens said without a code. Hearsay: it never carries a cause alone.
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Clue } from '../clue.ts';
import type { Hint } from '../hints.ts';

const told = (hint: Hint, says: Bilingual): Clue => ({
  keys: [],
  says,
  sees: (scene) => {
    const facts = scene.hints.get(hint);
    return facts === undefined ? null : { facts, words: {} };
  },
});

/** Somebody or a screen says “not registered”, without a code, and no code says something else. */
export const toldUnregistered: Clue = {
  keys: [],
  says: {
    zh: '只听说“没登记”，没有看到应答码',
    en: '“not registered” was said, but nobody has seen a code',
  },
  sees: (scene) => {
    const facts = scene.hints.get('unregistered');
    const isAnswered = scene.answers.some(({ symptom }) => symptom !== 'approved' && symptom !== 'unclear');
    return facts === undefined || isAnswered ? null : { facts, words: {} };
  },
};
/** A screen or person speaks of tampering. */
export const toldTamper = told('tamper', {
  zh: '屏幕文字提到防拆或密钥丢失',
  en: 'the screen speaks of tampering or lost keys',
});
/** A screen or person speaks of a line that fails. */
export const toldNoConnection = told('noConnection', {
  zh: '屏幕文字是连接失败一类',
  en: 'the screen speaks of a failed connection',
});
/** Of missing paper. */
export const toldNoPaper = told('noPaper', { zh: '屏幕提示缺纸', en: 'the screen asks for paper' });
/** Slips are said to be faulty. */
export const toldPrinting = told('printing', { zh: '提到打印不正常', en: 'printing is said to be faulty' });
/** Of reading cards. */
export const toldReading = told('reading', { zh: '提到读卡不正常', en: 'reading of cards is said to be faulty' });
/** A first set-up is mentioned. */
export const toldActivation = told('activation', { zh: '提到激活', en: 'activation is mentioned' });
/** Of a network nobody knows. */
export const toldHostileNetwork = told('hostileNetwork', {
  zh: '提到陌生网络或可疑网页',
  en: 'an unknown network or strange page is mentioned',
});
/** Of saving the cost. */
export const toldLeftOut = told('leftOut', {
  zh: '提到为了省钱没去登记',
  en: 'it is said that registration was left out to save money',
});
/** Of staff who do not know how. */
export const toldUntrained = told('untrained', {
  zh: '提到店员不会操作',
  en: 'it is said that the staff do not know how',
});
/** Of a restriction. */
export const toldRestricted = told('restricted', {
  zh: '提到地区或行业限制',
  en: 'a restriction by region or business is mentioned',
});
/** Of a machine that does not start. */
export const toldNoPower = told('noPower', {
  zh: '提到不能开机或自动关机',
  en: 'it is said not to start, or to switch itself off',
});
/** Of crashes. */
export const toldCrash = told('crash', { zh: '提到闪退或死机', en: 'crashes are mentioned' });
/** Hostile or unknown programs are mentioned. */
export const toldMalware = told('malware', {
  zh: '提到病毒或不认识的应用',
  en: 'malware or unknown applications are mentioned',
});
/** Of a channel outside the acquirer. */
export const toldGreyChannel = told('greyChannel', {
  zh: '提到机器或到账不是直接来自收单机构',
  en: 'machine or money are said not to come from the acquirer itself',
});
/** Of a server for programs. */
export const toldUpgradeServer = told('upgradeServer', {
  zh: '提到升级或更新失败',
  en: 'an upgrade server is mentioned',
});
