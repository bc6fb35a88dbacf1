// What free text hints at.
import { describe, expect, it } from 'vitest';
import { hintsIn, hintWords } from '../../../../electron/diagnosis/hints.ts';
import { aFact, anEvidence, readOf } from '../../../support/anEvidence.ts';

describe('a text', () => {
  it.each([
    ['unregistered', 'POS 说没登记'],
    ['unregistered', '終端未登記'],
    ['unregistered', 'terminal is not registered'],
    ['tamper', 'POS Be Attacked, All Keys Cleared!'],
    ['tamper', 'Alert Irruption!'],
    ['noConnection', '通讯超时，请重试'],
    ['noPaper', '打印机缺纸'],
    ['untrained', '新来的店员不会签到'],
    ['hostileNetwork', '连了陌生WiFi'],
    ['noPower', '开不了机'],
    ['crash', '收款程序老是闪退'],
    ['leftOut', '为了省钱没去办'],
    ['upgradeServer', '升级失败'],
  ] as const)('hints at %s: %s', (hint, text) => {
    expect(hintWords[hint].test(text)).toBe(true);
  });

  it('about something else hints at nothing', () => {
    const texts = readOf(anEvidence([aFact('user.text', '今天下雨', { source: 'user' })])).terminals.get('A') ?? [];
    expect(hintsIn(texts).size).toBe(0);
  });
});
