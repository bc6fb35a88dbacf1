import { describe, expect, it } from 'vitest';
import { keysPresentHelp as help } from '../../../../../shared/help/checks/keysPresent.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of keysPresent', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('says that the keys themselves are never read', () => {
    expect(help.meaning.en).toMatch(/never read/);
  });
});
