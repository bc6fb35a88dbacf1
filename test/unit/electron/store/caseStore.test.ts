import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../../electron/store/caseStore.ts';
import { aCase } from '../../../support/aCase.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

describe('stored cases', () => {
  it('are found again whole, and by the terminal or record that they are about', async () => {
    const { cases } = (await someDeps()).shops.open;
    const found = aCase({ terminalId: randomUUID(), recordId: randomUUID() });
    await cases.save(found);
    expect(await cases.byId(found.id)).toEqual(found);
    expect(await cases.openOf(found.terminalId, null)).toEqual(found);
    expect(await cases.openOf(null, found.recordId)).toEqual(found);
    expect(await cases.openOf(null, null)).toBeNull();
    expect(await cases.byId(randomUUID())).toBeNull();
  });

  it('that are closed are not continued, and are listed apart', async () => {
    const { cases } = (await someDeps()).shops.open;
    const open = aCase({ terminalId: randomUUID(), updatedAt: '2026-11-22T01:31:00.000Z' });
    const closed = aCase({ terminalId: open.terminalId, closedAt: '2026-11-22T01:32:00.000Z' });
    await cases.save(closed);
    await cases.save(open);
    await cases.save({ ...open, profile: 'iso87' });
    expect((await cases.openOf(open.terminalId, null))?.profile).toBe('iso87');
    expect((await cases.list({})).map(({ id }) => id)).toEqual([open.id, closed.id]);
    expect((await cases.list({ isOpen: true })).map(({ id }) => id)).toEqual([open.id]);
    expect((await cases.list({ isOpen: false, terminalId: open.terminalId })).map(({ id }) => id)).toEqual([closed.id]);
    expect(await cases.list({ recordId: randomUUID() })).toEqual([]);
    expect(rowOf(open, '97')).toMatchObject({ id: open.id, code: '97', profile: 'cn-unionpay' });
  });
});
