import { describe, expect, it } from 'vitest';
import { announceFindings } from '../../../../../electron/service/findings/announceFindings.ts';
import { aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('telling of findings', () => {
  it('says nothing of the shop that is not open', async () => {
    const deps = await someDeps();
    const other = await deps.shops.forTerminal(deps.shops.kind !== 'simulated');
    await announceFindings(deps, other, aStoredTerminal().id);
    expect(deps.heard).toEqual([]);
  });

  it('says how many are open, and how many of them are faults', async () => {
    const deps = await someDeps();
    const { id } = aStoredTerminal();
    await announceFindings(deps, deps.shops.open, id);
    expect(deps.heard).toMatchObject([{ name: 'findings.changed', payload: { terminalId: id, open: 0, faults: 0 } }]);
  });
});
