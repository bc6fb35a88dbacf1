import { describe, expect, it } from 'vitest';
import { adbErrorAdvice, adbModeNames } from '../../../../shared/error/adbErrorAdvice.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';

describe('advice about ADB', () => {
  it('says what happened, what to do and whose job it is, in both languages', () => {
    for (const { title, message, remedy, who } of Object.values(adbErrorAdvice)) {
      for (const text of [title, message, remedy]) {
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(text.en.length).toBeGreaterThan(5);
      }
      expect(who).not.toBe('nobody');
    }
  });

  it('calls a terminal with locked ADB normal', () => {
    expect(adbErrorAdvice['adb.no-terminal'].message.en).toMatch(/normal state and no fault/);
    expect(adbErrorAdvice['adb.no-terminal'].message.zh).toMatch(/正常状态/);
  });

  it('names the mode in words', () => {
    const { message } = adviseOn({ code: 'adb.wrong-mode', facts: { address: 'adb:X', mode: 'sideload' } });
    expect(message.zh).toContain(adbModeNames.sideload.zh);
    expect(message.en).toContain('sideload mode');
  });

  it('names the terminals of a server and how to write one of them', () => {
    const facts = { address: 'tcp://127.0.0.1:5037', serials: 'A, B', example: 'adb:A?server=127.0.0.1:5037' };
    const { message, remedy } = adviseOn({ code: 'adb.several-terminals', facts });
    expect(message.en).toContain('A, B');
    expect(remedy.en).toContain('adb:A?server=127.0.0.1:5037');
  });
});
