// Causes of one kind: ids, and rules that mention only clues that exist.
import { describe, expect, it } from 'vitest';
import { allClues } from '../../../../../electron/diagnosis/allClues.ts';
import type { CauseEntry } from '../../../../../shared/diagnosis/cause.ts';
import { newTerminalCauses } from '../../../../../shared/diagnosis/causes/newTerminalCauses.ts';

const entries = Object.entries<CauseEntry>(newTerminalCauses);

describe('newTerminalCauses', () => {
  it('have ids of the catalogue', () => {
    expect(entries.filter(([id]) => !/^((REG|KEY|LOC|NET|HW|SW|OPS)-\d\d|CARD|CON)$/.test(id))).toEqual([]);
  });

  it('mention only clues that exist, none twice', () => {
    for (const [id, { rule }] of entries) {
      const names = [...rule.for, ...(rule.with ?? []), ...rule.against].map(([name]) => name);
      expect(
        names.filter((name) => !allClues.has(name)),
        id,
      ).toEqual([]);
      expect(new Set(names).size, id).toBe(names.length);
    }
  });
});
