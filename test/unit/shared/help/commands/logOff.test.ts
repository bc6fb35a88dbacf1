import { describe, expect, it } from 'vitest';
import { logOffHelp as help } from '../../../../../shared/help/commands/logOff.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of logOff', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('logOff');
    expectCommandHelp(help);
  });
});
