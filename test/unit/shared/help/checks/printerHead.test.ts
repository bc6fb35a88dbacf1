import { describe, expect, it } from 'vitest';
import { printerHeadHelp as help } from '../../../../../shared/help/checks/printerHead.ts';

describe('help of printer.head', () => {
  it('says how long a dot line is and that totals are kept apart', () => {
    expect(help.meaning.en).toContain('0.125 mm');
    expect(help.how.en).toContain('keeps the total of all heads apart');
  });
});
