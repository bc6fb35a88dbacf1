import { describe, expect, it } from 'vitest';
import { printerCutterHelp as help } from '../../../../../shared/help/checks/printerCutter.ts';

describe('help of printer.cutter', () => {
  it('says that a new cutter counts from zero', () => {
    expect(help.how.en).toContain('A new cutter counts from zero');
  });
});
