import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { EngineHost, type EngineState } from '../../../../electron/main/engineHost.ts';
import type { EngineChild, EngineStart, FromEngine, ToEngine } from '../../../../electron/main/engineMessages.ts';
import { failure, success } from '../../../../shared/error/appError.ts';

const start: EngineStart = { dataFolder: '/data', shop: 'own', operator: 'li', version: '1' };

/** A process that does only what the test says. */
class FakeChild implements EngineChild {
  readonly pid = 1;
  readonly posted: ToEngine[] = [];
  wasKilled = false;
  private readonly listeners: ((message: FromEngine) => void)[] = [];
  private readonly exits: ((code: number) => void)[] = [];
  post(message: ToEngine): void {
    this.posted.push(message);
  }
  onMessage(listener: (message: FromEngine) => void): void {
    this.listeners.push(listener);
  }
  onExit(listener: (code: number) => void): void {
    this.exits.push(listener);
  }
  kill(): void {
    this.wasKilled = true;
  }
  says(message: FromEngine): void {
    for (const each of this.listeners) each(message);
  }
  dies(code: number): void {
    for (const each of this.exits) each(code);
  }
}

const setUp = () => {
  const children: FakeChild[] = [];
  const states: EngineState[] = [];
  const events: unknown[] = [];
  const notices: unknown[] = [];
  const host = new EngineHost({
    fork: () => {
      const child = new FakeChild();
      children.push(child);
      return child;
    },
    log: silentLogger,
    onState: (state) => states.push(state),
    onEvent: (name, payload) => events.push([name, payload]),
    onNotice: (error) => notices.push(error),
  });
  const child = (): FakeChild => children.at(-1) as FakeChild;
  return { host, children, child, states, events, notices };
};

describe('EngineHost', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('starts the engine and is ready when the engine says so, with its notices', async () => {
    const { host, child, states, notices } = setUp();
    await host.open(start);
    expect(child().posted).toEqual([{ kind: 'start', start }]);
    child().says({ kind: 'ready', notices: [failure('store.damaged').error] });
    expect(states.at(-1)).toEqual({ engine: 'ready', shop: 'own', error: null });
    expect(notices).toHaveLength(1);
  });

  it('gives each answer to its own question, whatever the order', async () => {
    const { host, child } = setUp();
    await host.open(start);
    child().says({ kind: 'ready', notices: [] });
    const first = host.ask('a', 1);
    const second = host.ask('b', 2);
    child().says({ kind: 'answer', id: 2, result: success('two') });
    child().says({ kind: 'answer', id: 1, result: success('one') });
    expect(await first).toEqual(success('one'));
    expect(await second).toEqual(success('two'));
  });

  it('keeps a question until the engine is ready', async () => {
    const { host, child } = setUp();
    await host.open(start);
    const asked = host.ask('a', {});
    child().says({ kind: 'ready', notices: [] });
    await vi.advanceTimersByTimeAsync(0);
    child().says({ kind: 'answer', id: 1, result: success(1) });
    expect(await asked).toEqual(success(1));
  });

  it('answers with the reason when the records could not be opened', async () => {
    const { host, child } = setUp();
    await host.open(start);
    const asked = host.ask('a', {});
    child().says({ kind: 'failed', error: failure('store.disk-full').error });
    expect(await asked).toMatchObject({ ok: false, error: { code: 'store.disk-full' } });
  });

  it('answers open questions and starts again when the process dies', async () => {
    const { host, child, children, states } = setUp();
    await host.open(start);
    child().says({ kind: 'opening', shop: 'own' });
    child().says({ kind: 'ready', notices: [] });
    const asked = host.ask('a', {});
    child().dies(9);
    expect(await asked).toMatchObject({ ok: false, error: { code: 'engine.not-running' } });
    expect(states.at(-1)?.engine).toBe('starting');
    await vi.advanceTimersByTimeAsync(200);
    expect(children).toHaveLength(2);
    child().says({ kind: 'ready', notices: [] });
    expect(states.at(-1)).toMatchObject({ engine: 'ready', error: null });
  });

  it('says that it has failed after repeated crashes, and goes on trying', async () => {
    const { host, child, children, states } = setUp();
    await host.open(start);
    for (const pause of [200, 500, 1000, 2000, 5000]) {
      child().dies(1);
      await vi.advanceTimersByTimeAsync(pause);
    }
    expect(children).toHaveLength(6);
    expect(states.some(({ engine }) => engine === 'failed')).toBe(true);
  });

  it('closes the old engine before it opens another shop, and hears nothing more of it', async () => {
    const { host, child, children, states } = setUp();
    await host.open(start);
    const old = child();
    old.says({ kind: 'ready', notices: [] });
    const opened = host.open({ ...start, shop: 'simulated' });
    await vi.advanceTimersByTimeAsync(0);
    expect(old.posted.at(-1)).toEqual({ kind: 'close' });
    expect(children).toHaveLength(1);
    old.dies(0);
    await opened;
    expect(children).toHaveLength(2);
    old.says({ kind: 'ready', notices: [] });
    expect(states.at(-1)).toEqual({ engine: 'starting', shop: 'simulated', error: null });
  });

  it('ends an engine that does not close, in less than three seconds', async () => {
    const { host, child } = setUp();
    await host.open(start);
    let isClosed = false;
    void host.close().then(() => {
      isClosed = true;
    });
    await vi.advanceTimersByTimeAsync(2990);
    expect(child().wasKilled).toBe(true);
    expect(isClosed).toBe(true);
  });

  it('does not start again what it has closed', async () => {
    const { host, child, children } = setUp();
    await host.open(start);
    const closed = host.close();
    await vi.advanceTimersByTimeAsync(0);
    child().dies(0);
    await closed;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(children).toHaveLength(1);
  });

  it('reopens after a crash the shop that the first run chose, under the newest operator', async () => {
    const { host, child } = setUp();
    await host.open({ ...start, shop: null });
    child().says({ kind: 'opening', shop: 'simulated' });
    host.remember({ operator: 'wang' });
    child().dies(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(child().posted).toEqual([
      { kind: 'start', start: { ...start, shop: 'simulated', operator: 'wang' }, restartedAfter: 'crash' },
    ]);
  });

  it('ends an engine that does not answer any more, says why, and starts another one', async () => {
    const { host, child, children, states } = setUp();
    await host.open(start);
    child().says({ kind: 'ready', notices: [] });
    const hung = child();
    for (let beat = 1; beat <= 3; beat += 1) {
      await vi.advanceTimersByTimeAsync(2000);
      hung.says({ kind: 'pong', id: beat });
    }
    await vi.advanceTimersByTimeAsync(8000);
    expect(hung.wasKilled).toBe(false);
    await vi.advanceTimersByTimeAsync(2000);
    expect(hung.wasKilled).toBe(true);
    hung.dies(9);
    expect(states.at(-1)).toMatchObject({
      engine: 'starting',
      error: { code: 'engine.stopped', facts: { reason: 'hang' } },
    });
    await vi.advanceTimersByTimeAsync(200);
    expect(children).toHaveLength(2);
    expect(child().posted[0]).toMatchObject({ kind: 'start', restartedAfter: 'hang' });
    child().says({ kind: 'ready', notices: [] });
    expect(states.at(-1)).toMatchObject({ engine: 'ready', error: null });
  });

  it('expects no answer from an engine while the computer sleeps', async () => {
    const { host, child } = setUp();
    await host.open(start);
    child().says({ kind: 'ready', notices: [] });
    host.pause();
    await vi.advanceTimersByTimeAsync(600_000);
    host.resume();
    await vi.advanceTimersByTimeAsync(7000);
    expect(child().wasKilled).toBe(false);
  });

  it('passes events and log lines on', async () => {
    const { host, child, events } = setUp();
    await host.open(start);
    child().says({ kind: 'event', name: 'ports.changed', payload: [] });
    expect(events).toEqual([['ports.changed', []]]);
  });
});
