import { describe, expect, it } from 'vitest';
import { newVisit } from '../../../../electron/service/guided/visitSteps.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const aVisit = (terminalId: string) =>
  newVisit(
    { terminalId, terminalName: 'Till', simulated: false, operator: 'Li' },
    [{ id: 'guided.screen', isPossible: true, why: null, warning: null }],
    '2026-11-22T01:30:05.000Z',
  );
const one = '11111111-1111-4111-8111-111111111111';
const other = '22222222-2222-4222-8222-222222222222';

describe('stored visits', () => {
  it('come back as they were, by id and by terminal while they are open', async () => {
    const { guided } = (await someDeps()).shops.open;
    const visit = aVisit(one);
    await guided.save(visit);
    expect(await guided.byId(visit.id)).toEqual(visit);
    expect(await guided.openOf(one)).toEqual(visit);
    expect(await guided.openOf(other)).toBeNull();
    expect(await guided.byId(other)).toBeNull();
    const ended = { ...visit, state: 'finished' as const, finishedAt: '2026-11-22T02:00:00.000Z' };
    await guided.save(ended);
    expect(await guided.openOf(one)).toBeNull();
    expect(await guided.byId(visit.id)).toEqual(ended);
  });

  it('are at most one open one for each terminal, which the database insists on', async () => {
    const { guided } = (await someDeps()).shops.open;
    await guided.save(aVisit(one));
    await expect(guided.save(aVisit(one))).rejects.toThrow(/store/);
    await guided.save(aVisit(other));
    expect((await guided.unfinished()).map(({ terminalId }) => terminalId)).toEqual([one, other]);
  });
});
