import { describe, expect, it } from 'vitest';
import { softwareUpdateHelp as help } from '../../../../../shared/help/commands/softwareUpdate.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of softwareUpdate', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('softwareUpdate');
    expectCommandHelp(help);
  });
});
