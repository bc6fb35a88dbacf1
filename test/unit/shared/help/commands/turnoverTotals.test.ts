import { describe, expect, it } from 'vitest';
import { turnoverTotalsHelp as help } from '../../../../../shared/help/commands/turnoverTotals.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of turnoverTotals', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('turnoverTotals');
    expectCommandHelp(help);
  });
});
