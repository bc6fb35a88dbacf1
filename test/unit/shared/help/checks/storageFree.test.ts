import { describe, expect, it } from 'vitest';
import { storageFreeHelp as help } from '../../../../../shared/help/checks/storageFree.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of storageFree', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('says why room matters', () => {
    expect(help.why.en).toMatch(/[Uu]pdates|updates/);
  });
});
