import { describe, expect, it } from 'vitest';
import {
  limitImportSchema,
  limitPreviewRowSchema,
  limitsCommands,
  scopeChoiceSchema,
} from '../../../../shared/ipc/limitsContract.ts';

const bounds = { warnBelow: 15, warnAbove: null, failBelow: null, failAbove: null };

describe('limits contract', () => {
  it('wants a reason for every changed limit', () => {
    const set = limitsCommands['limits.set'].input;
    expect(set.parse({ metric: 'battery.level', bounds, reason: '老型号电池' })).toMatchObject({
      model: '',
      store: '',
    });
    expect(set.safeParse({ metric: 'battery.level', bounds, reason: '  ' }).success).toBe(false);
  });

  it('takes a limit without bounds as one that is withdrawn, and refuses bounds that contradict each other', () => {
    const set = limitsCommands['limits.set'].input;
    const about = { metric: 'battery.level', model: ' SIM-A8 ', reason: '不再单独设' };
    expect(set.parse({ ...about, bounds: null })).toMatchObject({ bounds: null, model: 'SIM-A8' });
    expect(set.safeParse({ ...about, bounds: { ...bounds, warnAbove: 10 } }).success).toBe(false);
  });

  it('tells what a file changes and what is wrong with it', () => {
    expect(limitImportSchema.parse({ rows: [], issues: [] })).toEqual({ rows: [], issues: [] });
    expect(scopeChoiceSchema.parse({ name: 'SIM-A8', terminals: 2 }).terminals).toBe(2);
    expect(limitPreviewRowSchema.safeParse({ name: 'x' }).success).toBe(false);
  });
});
