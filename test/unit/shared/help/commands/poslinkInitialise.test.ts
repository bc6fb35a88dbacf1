import { describe, expect, it } from 'vitest';
import { poslinkInitialiseHelp as help } from '../../../../../shared/help/commands/poslinkInitialise.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of poslinkInitialise', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('poslinkInitialise');
    expectCommandHelp(help);
  });
});
