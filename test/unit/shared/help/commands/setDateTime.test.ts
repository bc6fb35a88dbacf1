import { describe, expect, it } from 'vitest';
import { setDateTimeHelp as help } from '../../../../../shared/help/commands/setDateTime.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of setDateTime', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('setDateTime');
    expectCommandHelp(help);
  });
});
