import { describe, expect, it } from 'vitest';
import { parameterDownloadHelp as help } from '../../../../../shared/help/commands/parameterDownload.ts';
import { expectCommandHelp } from '../../../../support/expectCommandHelp.ts';

describe('help of parameterDownload', () => {
  it('belongs to its command and says everything in both languages', () => {
    expect(help.id).toBe('parameterDownload');
    expectCommandHelp(help);
  });
});
