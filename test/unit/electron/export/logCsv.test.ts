import { describe, expect, it } from 'vitest';
import { logHeader, logKindNames, logRow, verdictNames } from '../../../../electron/export/logCsv.ts';
import { logKinds } from '../../../../shared/model/logEntry.ts';
import { verdicts } from '../../../../shared/model/verdict.ts';
import { aLogEntry } from '../../../support/records.ts';

const entry = { number: 7, ...aLogEntry({ simulated: true, serialNumber: '00123' }) };

describe('a row of the log', () => {
  it('has a cell for every column, in the chosen language', () => {
    const zh = logRow(entry, 'zh', (utc) => utc);
    const id = { id: '00123' };
    expect(zh).toEqual([7, entry.at, '检查', 'Li', 'cVEND plug', id, '正常', '快速检查：正常', '模拟', null]);
    const en = logRow(entry, 'en', (utc) => utc);
    expect(en.slice(2, 8)).toEqual(['check', 'Li', 'cVEND plug', id, 'all well', 'Quick check: all well']);
    expect(logHeader('zh')).toHaveLength(zh.length);
    expect(logHeader('en')).toHaveLength(en.length);
  });

  it('has a name for every kind and verdict', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const kind of logKinds) expect(logKindNames[language][kind]).not.toBe('');
      for (const verdict of verdicts) expect(verdictNames[language][verdict]).not.toBe('');
    }
  });
});
