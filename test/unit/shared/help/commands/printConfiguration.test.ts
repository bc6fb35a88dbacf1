import { describe, expect, it } from 'vitest';
import { printConfigurationHelp as help } from '../../../../../shared/help/commands/printConfiguration.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of printConfiguration', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('printConfiguration');
    expectCommandHelp(help);
  });
});
