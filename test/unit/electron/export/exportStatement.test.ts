import { describe, expect, it } from 'vitest';
import { statementRows } from '../../../../electron/export/exportStatement.ts';

const origin = {
  operator: 'Li',
  at: '2026-11-22T09:30:05+08:00',
  version: '0.1.0',
  rows: 3,
  simulated: false,
  filters: [],
};

describe('the statement of an export', () => {
  it('says what was filtered, by whom, when and by which version', () => {
    const filters = [
      ['kind', 'check'],
      ['text', 'battery'],
    ] as const;
    expect(statementRows({ ...origin, filters }, 'en')).toEqual([
      ['Filters', 'kind: check; text: battery'],
      ['Shop', 'own shop'],
      ['Exported by', 'Li'],
      ['Exported at', '2026-11-22T09:30:05+08:00'],
      ['Program version', 'Terminal Steward 0.1.0'],
      ['Rows', 3],
    ]);
  });

  it('says that nothing was filtered, and marks the simulated shop', () => {
    const rows = statementRows({ ...origin, simulated: true }, 'zh');
    expect(rows[0]).toEqual(['筛选条件', '无（全部记录）']);
    expect(JSON.stringify(rows)).toContain('模拟');
  });
});
