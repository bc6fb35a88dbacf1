import { describe, expect, it } from 'vitest';
import { createPresence } from '../../../../electron/service/presence.ts';
import type { WatchedConnection } from '../../../../electron/service/presenceTime.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const terminalId = '00000000-0000-4000-8000-000000000001';

const setUp = async (changes: Partial<WatchedConnection> = {}) => {
  const deps = await someDeps();
  const connection: WatchedConnection = {
    terminalId,
    state: 'connected',
    isPlugSeen: true,
    isSuspended: false,
    since: deps.clock.now(),
    ...changes,
  };
  const world = { connections: [connection], isAsleep: false };
  const presence = createPresence({ ...deps, connections: () => world.connections, isAsleep: () => world.isAsleep });
  const become = (next: Partial<WatchedConnection>): void => {
    world.connections = world.connections.map((one) => ({ ...one, ...next }));
    presence.connectionChanged();
  };
  const now = () => presence.of(terminalId, null);
  return { deps, presence, world, become, now, clock: deps.clock };
};

describe('presence', () => {
  it('adds up what is watched, flushes every minute, and survives a restart', async () => {
    const { presence, clock, now, become, deps } = await setUp();
    let told = 0;
    presence.onSums(() => {
      told += 1;
    });
    presence.watch();
    await clock.advance(600_000);
    expect(now()).toMatchObject({ isThere: true, day: { watched: 600, reached: 600 } });
    expect(told).toBe(10);
    become({ state: 'offline' });
    await clock.advance(200_000);
    await presence.stop();
    expect(now()).toMatchObject({ isThere: false, month: { watched: 800, reached: 600 } });

    const again = createPresence({ ...deps, connections: () => [], isAsleep: () => false });
    await again.load();
    const seen = again.of(terminalId, null);
    expect(seen).toMatchObject({ isThere: false, month: { watched: 800, reached: 600 } });
    expect(Date.parse(seen.seenAt ?? '')).toBe(clock.now() - 200_000);
  });

  it('gives the time until a change to the former state', async () => {
    const { presence, clock, become, now } = await setUp();
    presence.watch();
    await clock.advance(4000);
    become({ state: 'offline' });
    await clock.advance(2000);
    become({ state: 'connected' });
    await clock.advance(3000);
    await presence.stop();
    expect(now().day).toEqual({ watched: 9, reached: 7 });
  });

  it('counts nothing while the computer sleeps, nor of a terminal that it does not know about', async () => {
    const { presence, clock, world, become, now } = await setUp();
    presence.watch();
    world.isAsleep = true;
    presence.connectionChanged();
    await clock.advance(300_000);
    world.isAsleep = false;
    become({ state: 'connecting' });
    await clock.advance(60_000);
    become({ state: 'busy' });
    await clock.advance(60_000);
    await presence.stop();
    expect(now().day).toEqual({ watched: 0, reached: 0 });
  });

  it('counts nothing before it watches', async () => {
    const { presence, clock, now } = await setUp();
    presence.connectionChanged();
    await clock.advance(300_000);
    await presence.stop();
    expect(now().day.watched).toBe(0);
  });

  it('believes a network terminal for half an hour after its last dialogue', async () => {
    const { presence, clock, now } = await setUp({ isPlugSeen: false });
    presence.watch();
    await clock.advance(60 * 60_000);
    expect(now().isThere).toBe(false);
    const { watched, reached } = now().day;
    expect(watched).toBe(reached);
    expect(watched).toBeGreaterThanOrEqual(1790);
    expect(watched).toBeLessThanOrEqual(1810);
    presence.answered(terminalId, clock.now());
    await clock.advance(600_000);
    await presence.stop();
    expect(now().day.watched).toBeGreaterThan(watched + 500);
  });

  it('takes the later of its last check and what was seen', async () => {
    const { presence } = await setUp();
    expect(presence.of(terminalId, '2026-11-01T00:00:00.000Z').seenAt).toBe('2026-11-01T00:00:00.000Z');
    expect(presence.of('unknown', null)).toMatchObject({ isThere: false, seenAt: null });
  });
});
