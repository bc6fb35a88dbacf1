import { describe, expect, it } from 'vitest';
import { registrationHelp as help } from '../../../../../shared/help/commands/registration.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of registration', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('registration');
    expectCommandHelp(help);
  });
});
