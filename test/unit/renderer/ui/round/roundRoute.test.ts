import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { placesOf, rememberedRound, rememberRound } from '../../../../../renderer/ui/round/roundRoute.ts';
import type { JobRow } from '../../../../../shared/job/job.ts';
import type { Unit } from '../../../../../shared/plan/unit.ts';

const unit = (name: string, store: string | null, counter: string | null): Unit => ({
  id: randomUUID(),
  recordId: null,
  terminalId: null,
  name,
  serialNumber: `SN-${name}`,
  model: null,
  store,
  counter,
  lifecycle: null,
  isPlanned: true,
});

const job = (
  subject: JobRow['subject'],
  store: string | null,
  unitName: string | null,
  dueOn = '2026-11-22',
): JobRow => ({
  id: randomUUID(),
  planId: null,
  kind: 'maintenance',
  title: { zh: '周检', en: 'Weekly' },
  subject,
  unitName,
  store,
  state: 'open',
  dueOn,
  dueTime: '09:00',
  lastOn: null,
  assignee: null,
  minutes: 10,
  doneAt: null,
  doneBy: null,
});

const ofUnit = (one: Unit, dueOn?: string): JobRow => job({ kind: 'unit', unitId: one.id }, one.store, one.name, dueOn);

describe('the way of a round', () => {
  const a2 = unit('A2', '东店', '2 号台');
  const a10 = unit('A10', '东店', '10 号台');
  const b1 = unit('B1', '西店', '1');
  const x = unit('X', null, null);
  const units = [a2, a10, b1, x];

  it('goes store by store, within a store by counter as people count, and what has no store comes last', () => {
    const jobs = [ofUnit(x), ofUnit(a10), ofUnit(b1), ofUnit(a2)];
    const places = placesOf(jobs, units);
    expect(places.map(({ store }) => store)).toEqual(['东店', '西店', null]);
    expect(places[0]?.stops.map(({ job: { unitName } }) => unitName)).toEqual(['A2', 'A10']);
    expect(places[0]?.stops[0]).toMatchObject({ counter: '2 号台', serialNumber: 'SN-A2' });
  });

  it('does what is about the whole store before its terminals, and of one terminal the oldest first', () => {
    const whole = job({ kind: 'store', store: '东店' }, '东店', null);
    const late = ofUnit(a2, '2026-11-20');
    const places = placesOf([ofUnit(a2), late, whole], units);
    expect(places[0]?.stops.map(({ job: { id } }) => id).slice(0, 2)).toEqual([whole.id, late.id]);
  });

  it('keeps the order of stores that a person chose', () => {
    const jobs = [ofUnit(a2), ofUnit(b1), ofUnit(x)];
    expect(placesOf(jobs, units, ['西店']).map(({ store }) => store)).toEqual(['西店', '东店', null]);
  });

  it('is the same however the jobs arrive, and loses none', () => {
    const jobs = [ofUnit(a2), ofUnit(a10), ofUnit(b1), ofUnit(x), ofUnit(a2, '2026-11-01')];
    const order = (rows: readonly JobRow[]) =>
      placesOf(rows, units).flatMap(({ stops }) => stops.map((stop) => stop.job.id));
    expect(order(jobs.toReversed())).toEqual(order(jobs));
    expect(new Set(order(jobs)).size).toBe(jobs.length);
  });

  it('is remembered from job to job', () => {
    rememberRound([{ jobId: 'a', name: 'A' }]);
    expect(rememberedRound()).toEqual([{ jobId: 'a', name: 'A' }]);
  });
});
