import { describe, expect, it } from 'vitest';
import { networkConnectionHelp as help } from '../../../../../shared/help/checks/networkConnection.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of networkConnection', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('leaves nobody with a finding and without advice', () => {
    for (const { outcome, remedy } of Object.values(help.findings)) {
      expect(remedy === null).toBe(outcome === 'pass');
    }
  });
});
