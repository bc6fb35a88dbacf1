// Who acts on a finding.
import { describe, expect, it } from 'vitest';
import { actingParties, actingPartyNames } from '../../../../shared/diagnosis/actingParties.ts';

describe('the acting parties', () => {
  it('all have a name', () => {
    expect(Object.keys(actingPartyNames).sort()).toEqual([...actingParties].sort());
  });
});
