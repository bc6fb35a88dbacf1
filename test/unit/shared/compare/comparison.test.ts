import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../shared/compare/compareReports.ts';
import {
  compareRow,
  compareSections,
  emptyCell,
  emptyKinds,
  plain,
  valueCell,
} from '../../../../shared/compare/comparison.ts';
import { aReport } from '../../../support/aReport.ts';

const row = { key: 'x', label: plain('x'), weight: 40 };

describe('rows of a comparison', () => {
  it('weigh nothing where both cells say the same', () => {
    const same = compareRow({ ...row, before: valueCell('1.0'), after: valueCell('1.0') });
    expect(same).toMatchObject({ change: 'same', weight: 0 });
    expect(compareRow({ ...row, before: emptyCell('skipped'), after: emptyCell('skipped') }).change).toBe('same');
  });

  it('keep apart what is not offered, not checked, not given, not there and not recorded', () => {
    for (const one of emptyKinds) {
      for (const other of emptyKinds) {
        const { change } = compareRow({ ...row, before: emptyCell(one), after: emptyCell(other) });
        expect(change).toBe(one === other ? 'same' : 'changed');
      }
    }
    expect(new Set(emptyKinds.map((kind) => emptyCell(kind).text.zh)).size).toBe(emptyKinds.length);
  });

  it('count little where one record could not have the value', () => {
    const old = compareRow({ ...row, before: emptyCell('notRecorded'), after: valueCell('1.0'), change: 'worse' });
    expect(old).toMatchObject({ change: 'changed', weight: 2 });
  });

  it('have a title for every section', () => {
    const { sections } = compareReports(aReport(), aReport({ id: '0e6a2c1e-6a8b-4f2d-9a51-30a5a1f0c002' }));
    for (const { section, title } of sections) {
      expect(compareSections).toContain(section);
      expect(title.zh).not.toBe('');
    }
  });
});
