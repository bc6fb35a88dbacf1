import { describe, expect, it } from 'vitest';
import { diagnosisHelp as help } from '../../../../../shared/help/commands/diagnosis.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of diagnosis', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('diagnosis');
    expectCommandHelp(help);
  });
});
