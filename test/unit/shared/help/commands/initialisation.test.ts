import { describe, expect, it } from 'vitest';
import { initialisationHelp as help } from '../../../../../shared/help/commands/initialisation.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of initialisation', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('initialisation');
    expectCommandHelp(help);
  });
});
