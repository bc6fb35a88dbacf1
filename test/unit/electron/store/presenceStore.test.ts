import { describe, expect, it } from 'vitest';
import { someDeps } from '../../../support/serviceDeps.ts';

const one = '00000000-0000-4000-8000-000000000001';
const piece = (changes: object = {}) => ({
  terminalId: one,
  hour: 498_000,
  day: '2026-11-22',
  watched: 60,
  reached: 50,
  ...changes,
});

describe('stored presence', () => {
  it('adds up by hour and by day', async () => {
    const { presence } = (await someDeps()).shops.open;
    await presence.add({ pieces: [piece(), piece({ hour: 498_001 })], seen: new Map() });
    await presence.add({ pieces: [piece({ day: '2026-11-23', reached: 0 })], seen: new Map() });
    expect(await presence.sumsSinceHour(498_000)).toEqual([{ terminalId: one, watched: 180, reached: 100 }]);
    expect(await presence.sumsSinceHour(498_001)).toEqual([{ terminalId: one, watched: 60, reached: 50 }]);
    expect(await presence.sumsSinceDay('2026-11-23')).toEqual([{ terminalId: one, watched: 60, reached: 0 }]);
  });

  it('keeps the latest time at which a terminal was seen', async () => {
    const { presence } = (await someDeps()).shops.open;
    await presence.add({ pieces: [], seen: new Map([[one, '2026-11-22T02:00:00.000Z']]) });
    await presence.add({ pieces: [], seen: new Map([[one, '2026-11-22T01:00:00.000Z']]) });
    expect(await presence.lastSeen()).toEqual(new Map([[one, '2026-11-22T02:00:00.000Z']]));
  });

  it('believes no time that a clock has written that was far ahead', async () => {
    const { presence } = (await someDeps()).shops.open;
    await presence.add({ pieces: [], seen: new Map([[one, '2027-11-22T02:00:00.000Z']]) });
    await presence.add({ pieces: [], seen: new Map([[one, '2026-11-22T01:00:00.000Z']]) });
    expect(await presence.lastSeen()).toEqual(new Map([[one, '2026-11-22T01:00:00.000Z']]));
  });

  it('forgets what is old', async () => {
    const { presence } = (await someDeps()).shops.open;
    const newer = Array.from({ length: 7 }, (_, at) => piece({ hour: 498_100, day: `2026-12-0${String(at + 1)}` }));
    await presence.add({ pieces: [piece(), ...newer], seen: new Map() });
    await presence.forget(498_100, '2026-11-26');
    expect(await presence.sumsSinceHour(0)).toEqual([{ terminalId: one, watched: 420, reached: 350 }]);
    expect(await presence.sumsSinceDay('')).toEqual([{ terminalId: one, watched: 420, reached: 350 }]);
  });

  it('keeps the days before while the clock has only just come to where it is', async () => {
    const { presence } = (await someDeps()).shops.open;
    await presence.add({ pieces: [piece(), piece({ day: '2030-01-01' })], seen: new Map() });
    await presence.forget(498_000, '2028-11-27');
    expect(await presence.sumsSinceDay('')).toEqual([{ terminalId: one, watched: 120, reached: 100 }]);
  });
});
