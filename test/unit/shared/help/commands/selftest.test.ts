import { describe, expect, it } from 'vitest';
import { selftestHelp as help } from '../../../../../shared/help/commands/selftest.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of selftest', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('selftest');
    expectCommandHelp(help);
  });
});
