import { describe, expect, it } from 'vitest';
import { statusCodeHelp as help } from '../../../../../shared/help/checks/statusCode.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of statusCode', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('says that a busy terminal leaves the check incomplete', () => {
    expect(help.how.en).toMatch(/incomplete/);
  });
});
