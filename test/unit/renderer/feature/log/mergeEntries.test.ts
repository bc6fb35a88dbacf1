import { describe, expect, it } from 'vitest';
import { mergeEntries } from '../../../../../renderer/feature/log/mergeEntries.ts';
import type { LogEntry } from '../../../../../shared/model/logEntry.ts';

const entry = (number: number, operator = 'a'): LogEntry => ({
  number,
  at: '2026-03-01T00:00:00.000Z',
  kind: 'check',
  operator,
  terminalId: null,
  terminalName: null,
  serialNumber: null,
  verdict: null,
  summary: { zh: '检查', en: 'check' },
  checkId: null,
  simulated: false,
});

describe('mergeEntries', () => {
  it('puts newer entries above and keeps each once', () => {
    const merged = mergeEntries([entry(5), entry(4), entry(2)], [entry(7), entry(5), entry(1)]);
    expect(merged.map(({ number }) => number)).toEqual([7, 5, 4, 2, 1]);
  });

  it('takes the later answer about the same entry', () => {
    expect(mergeEntries([entry(1, 'old')], [entry(1, 'new')]).map(({ operator }) => operator)).toEqual(['new']);
  });
});
