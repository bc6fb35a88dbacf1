import { describe, expect, it } from 'vitest';
import {
  checkedData,
  comparedWords,
  compareNumbers,
  numbersAsFacts,
} from '../../../../../electron/service/binding/swapCompare.ts';
import { anIdentity, aReport } from '../../../../support/records.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';

const record = aRegisterRecord({ tid: '10000117', mid: '822290059430961' });
const report = (tid: string | null, mid: string | null = null) =>
  aReport({ terminalId: '3c0e2f0e-6f0d-4c8f-9b1a-0c6a54f1c111', terminal: anIdentity({ tid, mid }) });

describe('the numbers of a new unit', () => {
  it('agree, contradict, or cannot be compared', () => {
    expect(compareNumbers(record, report('10000117'))).toEqual({ isTidSame: true, isMidSame: null, isUnread: false });
    expect(compareNumbers(record, report('10000118', '822290059430961'))).toMatchObject({
      isTidSame: false,
      isMidSame: true,
    });
    expect(compareNumbers(record, null).isUnread).toBe(true);
    expect(compareNumbers(aRegisterRecord(), report('1')).isUnread).toBe(true);
  });

  it('are told with what was expected, and kept with the check that read them', () => {
    expect(numbersAsFacts(record, report('10000118'))).toMatchObject({
      tid: '10000118',
      expectedTid: '10000117',
      mid: '–',
    });
    const found = compareNumbers(record, null);
    expect(checkedData(null, found, keptAt)).toMatchObject({ checkedAt: keptAt, checkId: null });
    expect(comparedWords(found).en).toContain('by a person');
  });
});
