import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../../../electron/service/actionDifference.ts';
import { anIdentity, aReading, aReport } from '../../../support/records.ts';

const terminalId = '11111111-2222-4333-8444-555555555555';
const report = (changes = {}) => aReport({ terminalId, ...changes });

describe('the difference between two checks', () => {
  it('is empty where nothing differs, counters of the line aside', () => {
    const line = (value: number) => aReading({ metric: 'link.blocks', value, unit: '' });
    expect(differencesBetween(report({ readings: [line(2)] }), report({ readings: [line(9)] }))).toEqual([]);
  });

  it('names identity, outcomes, readings and printed lines, with what was told only once', () => {
    const before = report({
      terminal: anIdentity({ tid: '52523535' }),
      readings: [aReading({ value: 3.12 })],
      printout: ['VERSION 1', 'SAME'],
    });
    const after = report({
      terminal: anIdentity({ tid: '52523536', mid: 'M1' }),
      readings: [],
      printout: ['VERSION 2', 'SAME', 'NEW'],
    });
    const plain = differencesBetween(before, after).map(({ name, before: was, after: is }) => [
      name.en,
      was?.en,
      is?.en,
    ]);
    expect(plain).toEqual([
      ['Terminal ID (TID)', '52523535', '52523536'],
      ['Battery voltage', '3.12 V', undefined],
      ['Merchant ID (MID)', undefined, 'M1'],
      ['Configuration print', 'VERSION 1', 'VERSION 2'],
      ['Configuration print', undefined, 'NEW'],
    ]);
  });

  it('does not call a print new that was not there before', () => {
    expect(differencesBetween(report({ printout: [] }), report({ printout: ['A'] }))).toEqual([]);
  });

  it('tells a changed part with both its numbers', () => {
    const part = (softwareVersion: string) =>
      report({
        terminal: anIdentity({ components: [{ name: 'PIN pad', serialNumber: 'P1', softwareVersion, state: null }] }),
      });
    expect(differencesBetween(part('1.0'), part('1.1'))).toEqual([
      {
        name: { zh: '部件 PIN pad', en: 'Part PIN pad' },
        before: { zh: 'P1 · 1.0', en: 'P1 · 1.0' },
        after: { zh: 'P1 · 1.1', en: 'P1 · 1.1' },
      },
    ]);
  });
});
