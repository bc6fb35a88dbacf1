import { describe, expect, it } from 'vitest';
import { admitMain, createEventGate } from '../../../../electron/main/admitMain.ts';
import { failure, type Result, success } from '../../../../shared/error/appError.ts';

const aState = (isLocked: boolean) => ({
  isGuarded: true,
  isLocked,
  person: null,
  role: isLocked ? null : ('viewer' as const),
  mayLook: true,
  idleMinutes: 10,
  hasRecovery: false,
  people: [],
  waits: [],
});

const aMain = (engine: 'ready' | 'failed', admitted: Result<unknown>) => {
  const done: string[] = [];
  const asked: unknown[] = [];
  const answer = (name: string) => async (input: unknown) => {
    done.push(input === undefined ? '' : name);
    return Promise.resolve(success({}));
  };
  const names = ['preferences.set', 'backups.restore', 'shop.open', 'shop.state'] as const;
  const ask = async (name: string, input: unknown) => {
    asked.push([name, input]);
    return Promise.resolve(admitted);
  };
  const host = { state: { engine, shop: 'own', error: null }, ask } as const;
  const answers = admitMain(Object.fromEntries(names.map((name) => [name, answer(name)])), host);
  const run = (name: (typeof names)[number], input: unknown) => answers[name]?.(input) ?? null;
  return { run, done, asked };
};

describe('what the main process answers', () => {
  it('is asked at the engine’s door first, and not done where that refuses', async () => {
    const { run, done, asked } = aMain('ready', failure('access.not-allowed', { needs: 'owner' }));
    expect(await run('backups.restore', { parts: [] })).toMatchObject({ error: { code: 'access.not-allowed' } });
    await run('shop.state', {});
    await run('preferences.set', { language: 'en' });
    expect(done).toEqual(['shop.state', 'preferences.set']);
    expect(asked).toEqual([['access.admit', { command: 'backups.restore', input: { parts: [] } }]]);
  });

  it('lets a person out of a shop that cannot be opened, and restore nothing there unasked', async () => {
    const { run, done } = aMain('failed', failure('engine.not-running'));
    await run('shop.open', { shop: 'simulated' });
    expect(await run('backups.restore', {})).toMatchObject({ error: { code: 'engine.not-running' } });
    expect(done).toEqual(['shop.open']);
  });
});

describe('the gate of events', () => {
  it('lets nothing of the shop to a locked window, and everything to whoever is there', () => {
    const gate = createEventGate({ onLock: () => undefined });
    const heard = () =>
      ['log.appended', 'terminals.changed', 'knowhow.cardChanged'].filter((name) => gate.lets(name, {}));
    expect(heard()).toEqual(['knowhow.cardChanged']);
    expect(gate.lets('access.changed', aState(false))).toBe(true);
    expect(heard()).toHaveLength(3);
    gate.lets('access.changed', aState(true));
    expect(heard()).toEqual(['knowhow.cardChanged']);
    gate.lets('access.changed', aState(false));
    gate.close();
    expect(heard()).toEqual(['knowhow.cardChanged']);
    gate.lets('access.changed', { isLocked: false });
    expect(heard()).toEqual(['knowhow.cardChanged']);
  });

  it('counts how often it was locked, and tells of each time once, over a crash of the engine too', () => {
    let told = 0;
    const gate = createEventGate({
      onLock: () => {
        told += 1;
      },
    });
    expect(gate.isClosed()).toBe(true);
    for (const isLocked of [true, true, false, false, true, false]) gate.lets('access.changed', aState(isLocked));
    expect([told, gate.lockings(), gate.isClosed()]).toEqual([2, 2, false]);
    gate.close();
    expect(gate.isClosed()).toBe(true);
    gate.lets('access.changed', aState(true));
    expect([told, gate.lockings()]).toEqual([3, 3]);
  });
});
