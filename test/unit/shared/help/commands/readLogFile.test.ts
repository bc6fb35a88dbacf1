import { describe, expect, it } from 'vitest';
import { readLogFileHelp as help } from '../../../../../shared/help/commands/readLogFile.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of readLogFile', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('readLogFile');
    expectCommandHelp(help);
  });
});
