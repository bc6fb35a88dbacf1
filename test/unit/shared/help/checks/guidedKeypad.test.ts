import { describe, expect, it } from 'vitest';
import { guidedKeypadHelp as help } from '../../../../../shared/help/checks/guidedKeypad.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.keypad', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('wants no PIN', () => {
    expect(help.meaning.en).toMatch(/enter no PIN/);
  });
});
