import { describe, expect, it } from 'vitest';
import { effectsOf, endingOf, groupOf, lastFourOf, lengthOf, optionsOf } from '../../../../shared/model/action.ts';
import { commandIds } from '../../../../shared/model/terminalCommand.ts';

describe('what an operator confirms', () => {
  it.each([
    ['SIMA800010017', '0017'],
    ['17f59b1f', '9B1F'],
    [' 12 ', '12'],
    ['收银台一号机', '台一号机'],
    ['ＡＢＣＤ', 'ABCD'],
    ['', ''],
  ])('are the last four characters of %j: %j', (number, four) => {
    expect(lastFourOf(number)).toBe(four);
  });

  it('has as many characters as a person sees', () => {
    expect(lengthOf(' 更新软件吧 ')).toBe(5);
    expect(lengthOf('𠮷𠮷')).toBe(2);
    expect(lengthOf('\u200b\u200d\u2060\u3164\u0000\ufeff')).toBe(0);
  });

  it('names every effect, and says so where there is none', () => {
    expect(effectsOf('softwareUpdate')).toEqual(['goesOnline', 'changesState', 'risksBatch']);
    expect(effectsOf('registration')).toEqual(['changesState', 'tillMustRegister']);
    expect(effectsOf('turnoverTotals')).toEqual(['readsOnly']);
    for (const id of commandIds) expect(effectsOf(id).length).toBeGreaterThan(0);
  });

  it('stands under its strongest effect', () => {
    expect(groupOf('initialisation')).toBe('changes');
    expect(groupOf('diagnosis')).toBe('online');
    expect(groupOf('selftest')).toBe('reads');
  });

  it('takes options only where a command has some', () => {
    expect(optionsOf('readLogFile')).toEqual({ required: ['logFile'], allowed: ['logFile'] });
    expect(optionsOf('diagnosis')).toEqual({ required: [], allowed: ['diagnosisType'] });
    expect(optionsOf('selftest').allowed).toEqual([]);
  });

  it('ended unclear when it was sent and nobody saw the end, and as nothing when it was not sent', () => {
    expect(endingOf({ report: null, wasSent: true })).toBe('unclear');
    expect(endingOf({ report: null, wasSent: false })).toBe('notSent');
  });
});
