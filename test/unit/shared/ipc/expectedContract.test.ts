import { describe, expect, it } from 'vitest';
import {
  expectedCommands,
  expectedImportSchema,
  expectedTerminalSchema,
  factChangeSchema,
} from '../../../../shared/ipc/expectedContract.ts';

describe('expected versions contract', () => {
  it('wants a model and a reason for every change', () => {
    const set = expectedCommands['expected.set'].input;
    expect(set.safeParse({ model: 'SIM-A8', set: null, reason: '停用' }).success).toBe(false);
    expect(set.safeParse({ model: '', set: null, reason: '不再使用' }).success).toBe(false);
    expect(set.safeParse({ model: 'SIM-A8', set: null, reason: '不再使用' }).success).toBe(true);
  });

  it('tells of terminals, changes and files', () => {
    expect(expectedTerminalSchema.safeParse({}).success).toBe(false);
    expect(expectedImportSchema.parse({ rows: [], issues: [] }).rows).toEqual([]);
    expect(factChangeSchema.safeParse({ key: 'x' }).success).toBe(false);
  });
});
