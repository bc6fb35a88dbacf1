import { describe, expect, it } from 'vitest';
import * as at from '../../../../../electron/protocol/at/atAnswers.ts';

describe('answers of a modem', () => {
  it.each([
    [['Quectel'], 'Quectel'],
    [['Revision: EC25EFAR06A03M4G'], 'EC25EFAR06A03M4G'],
    [['+CGMR: "A1"', 'B2'], 'A1 B2'],
    [[], null],
    [['Model:'], null],
  ])('give text: %j', (lines, expected) => {
    expect(at.readText(lines)).toBe(expected);
  });

  it.each([
    [['004999010640000'], '004999010640000'],
    [['+CGSN: "490154203237518"'], '490154203237518'],
    [['490154203237519'], null],
    [['49015420323751'], null],
    [['004999010640001'], null],
  ])('give an IMEI only with its check digit: %j', (lines, expected) => {
    expect(at.readImei(lines)).toBe(expected);
  });

  it.each([
    [['+CCID: 89860000000000000013'], '89860000000000000013'],
    [['+QCCID: 8986000000000000021F'], '8986000000000000021'],
    [['"89860000000000000013"'], '89860000000000000013'],
    [['12345678901234567890'], null],
  ])('give an ICCID: %j', (lines, expected) => {
    expect(at.readIccid(lines)).toBe(expected);
  });

  it.each([
    [['+CSQ: 18,99'], 18],
    [['+CSQ: 0, 0'], 0],
    [['+CSQ: 31,99'], 31],
    [['+CSQ: 99,99'], null],
    [['+CSQ: 120,99'], null],
    [['+CSQ: 40,99'], null],
    [['+CSQ: 18'], null],
  ])('give the signal, and nothing for 99: %j', (lines, expected) => {
    expect(at.readSignal(lines)).toBe(expected);
  });

  it.each([
    [['+CEREG: 0,1'], 'home'],
    [['+CEREG: 2,5,"1A2B","00C3F1",7'], 'roaming'],
    [['+CREG: 1', '+CREG: 0,3'], 'denied'],
    [['+CREG: 0,2'], 'searching'],
    [['+CREG: 0,4'], 'unknown'],
    [['+CREG: 0,8'], 'none'],
    [['+CREG: 0,10'], 'roaming'],
    [['+CREG: 0,11'], null],
    [['+CREG: 1,"1A2B","00C3F1"'], null],
    [['+CREG: 5'], null],
  ])('give the registration, and nothing for a line that came unasked: %j', (lines, expected) => {
    expect(at.readRegistration(lines)).toBe(expected);
  });

  it.each([
    [['+COPS: 0,0,"CHINA MOBILE",7'], 'CHINA MOBILE'],
    [['+COPS: 0,2,"46000"'], '46000'],
    [['+COPS: 0'], null],
    [['+COPS: 0,0," "'], null],
  ])('give the operator: %j', (lines, expected) => {
    expect(at.readOperator(lines)).toBe(expected);
  });

  it.each([
    [['+CBC: 0,100,4248'], { percent: 100, millivolts: 4248 }],
    [['+CBC: 0,80'], { percent: 80, millivolts: null }],
    [['+CBC: 0,0,3900'], { percent: null, millivolts: 3900 }],
    [['+CBC: 3.810V'], { percent: null, millivolts: 3810 }],
    [['+CBC: 2,0'], null],
    [['+CBC: full'], null],
  ])('give the supply, where a zero is none: %j', (lines, expected) => {
    expect(at.readSupply(lines)).toEqual(expected);
  });

  it.each([
    [['+CCLK: "26/11/22,09:30:05+32"'], { local: '2026-11-22T09:30:05', zoneMinutes: 480 }],
    [['+CCLK: "26/11/22,09:30:05-28"'], { local: '2026-11-22T09:30:05', zoneMinutes: -420 }],
    [['+CCLK: "26/11/22,09:30:05"'], { local: '2026-11-22T09:30:05', zoneMinutes: null }],
    [['+CCLK: "80/01/06,00:36:29-28"'], null],
    [['+CCLK: "04/01/01,00:00:10+00"'], null],
    [['+CCLK: "26/02/30,09:30:05+32"'], null],
    [['+CCLK: "26/11/22,09:30:05+99"'], null],
    [['+CCLK: soon'], null],
  ])('give the clock, and nothing for one that was never set: %j', (lines, expected) => {
    expect(at.readClock(lines)).toEqual(expected);
  });

  it.each([
    [['+CPIN: READY'], 'ready'],
    [['+CPIN: SIM PIN'], 'pinRequired'],
    [['+CPIN: SIM PUK'], 'pukRequired'],
    [['+CPIN: SIM PIN2'], 'otherLock'],
    [['+CPIN: PH-NET PIN'], 'otherLock'],
    [['+CPIN: NOT INSERTED'], 'absent'],
    [['+CPIN: NOT READY'], null],
    [['+CPIN: PERHAPS'], null],
  ])('give the card: %j', (lines, expected) => {
    expect(at.readSim(lines)).toBe(expected);
  });

  it('tell of the card by the number of a refusal too', () => {
    expect([10, 11, 12, 13, 15, 14, 100, null].map(at.simByCode)).toEqual([
      'absent',
      'pinRequired',
      'pukRequired',
      'failed',
      'failed',
      null,
      null,
      null,
    ]);
  });

  it('give the form of errors', () => {
    expect(['0', '1', '2', '3'].map((form) => at.readErrorForm([`+CMEE: ${form}`]))).toEqual([0, 1, 2, null]);
  });
});
