import { describe, expect, it } from 'vitest';
import {
  type ConnectionEvent,
  type ConnectionState,
  decideReconnect,
  firstState,
  mostSilentTries,
  nextConnection,
  reconnectPauses,
} from '../../../../electron/service/connectionState.ts';
import { type ErrorCode, failure } from '../../../../shared/error/appError.ts';

const looked = (presence: string | null | undefined, hasDriver = true): ConnectionEvent => ({
  kind: 'looked',
  presence,
  hasDriver,
});
const answered = (presence?: string): ConnectionEvent => ({ kind: 'answered', presence });
const failed = (code: ErrorCode): ConnectionEvent => ({ kind: 'failed', error: failure(code).error });

/** Lets things happen a second apart, beginning at 0 with a terminal that is connected at `a`. */
const stateAfter = (...events: readonly ConnectionEvent[]): ConnectionState =>
  events.reduce(
    (state, event, index) => nextConnection(state, event, (index + 1) * 1000),
    nextConnection(firstState(true, 0, null), looked('a'), 0),
  );

describe('a connection', () => {
  it('stays as it is while its port stays', () => {
    const state = stateAfter();
    expect(nextConnection(state, looked('a'), 99)).toBe(state);
    expect(nextConnection(state, looked(undefined), 99)).toBe(state);
    expect(nextConnection(state, looked('unreadable'), 99)).toBe(state);
    expect(state).toMatchObject({ name: 'connected', since: 0, lostAt: null });
  });

  it('is offline when its port is gone, and keeps since when', () => {
    const gone = stateAfter(looked(null));
    expect(gone).toMatchObject({ name: 'offline', since: 1000, lostAt: 1000, error: { code: 'transport.no-port' } });
    expect(nextConnection(gone, looked(null), 9000)).toBe(gone);
  });

  it('lacks a driver when its adapter is plugged in without becoming a port', () => {
    expect(stateAfter(looked(null, false)).name).toBe('noDriver');
    expect(stateAfter(looked(null, false), looked(null)).name).toBe('offline');
  });

  it('is looked for when its port is back, and counts the return once it has answered', () => {
    expect(stateAfter(looked(null), looked('a'))).toMatchObject({ name: 'connecting', since: 2000, lostAt: 1000 });
    expect(stateAfter(looked(null), looked('b'), answered('b'))).toMatchObject({
      name: 'connected',
      since: 3000,
      lostAt: null,
      presence: 'b',
      reconnects: 1,
    });
  });

  it('is looked for when the plug was pulled and plugged again between two looks', () => {
    expect(stateAfter(looked('b'))).toMatchObject({ name: 'connecting', lostAt: 1000 });
  });

  it.each([
    ['transport.busy', 'busy'],
    ['transport.permission-denied', 'denied'],
    ['transport.refused', 'offline'],
    ['link.silent', 'offline'],
  ] as const)('after %s is %s, and the time of the first failure stays', (code, name) => {
    expect(stateAfter(failed(code), failed(code))).toMatchObject({ name, since: 1000, lostAt: 1000, failures: 2 });
  });

  it('does not count as lost what never worked since the start', () => {
    const never = firstState(false, 0, null);
    expect(nextConnection(never, failed('transport.refused'), 5).lostAt).toBeNull();
    expect(nextConnection(nextConnection(never, failed('transport.refused'), 5), answered(), 9).reconnects).toBe(0);
  });

  it('is closed by sleep and looked for on waking up, its port being still there', () => {
    const asleep = stateAfter({ kind: 'slept' });
    expect(asleep).toMatchObject({ name: 'offline', error: { code: 'transport.suspended' } });
    expect(nextConnection(asleep, { kind: 'woke' }, 9000)).toMatchObject({ name: 'connecting', error: null });
    const gone = stateAfter(looked(null));
    expect(nextConnection(gone, { kind: 'slept' }, 9000)).toBe(gone);
    expect(nextConnection(gone, { kind: 'woke' }, 9000)).toBe(gone);
  });
});

describe('the decision to try again', () => {
  it('leaves in peace what works, and what is not plugged in', () => {
    expect(decideReconnect(stateAfter(), 1)).toEqual({ kind: 'rest' });
    expect(decideReconnect(stateAfter(looked(null)), 1)).toEqual({ kind: 'rest' });
    expect(decideReconnect(stateAfter(looked(null, false)), 1)).toEqual({ kind: 'rest' });
  });

  it('tries a port that came back at once', () => {
    expect(decideReconnect(stateAfter(looked(null), looked('b')), 2000)).toEqual({ kind: 'try' });
  });

  it('waits from 1 s up to 30 s between failures, and never longer', () => {
    let state = stateAfter();
    const waits: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      state = nextConnection(state, failed('transport.refused'), 0);
      const decision = decideReconnect(state, 0);
      waits.push(decision.kind === 'wait' ? decision.until : -1);
      expect(decideReconnect(state, decision.kind === 'wait' ? decision.until : 0)).toEqual({ kind: 'try' });
    }
    expect(waits.slice(0, reconnectPauses.length)).toEqual([...reconnectPauses]);
    expect(Math.max(...waits)).toBe(30_000);
  });

  it('waits no longer than that where the clock was set back since', () => {
    const tired = stateAfter(failed('link.silent'), failed('link.silent'));
    expect(decideReconnect(tired, -31_536_000_000)).toEqual({ kind: 'try' });
  });

  it('begins anew after another plug', () => {
    const tired = stateAfter(failed('link.silent'), failed('link.silent'), failed('link.silent'), looked('b'));
    expect(decideReconnect(tired, 4000)).toEqual({ kind: 'try' });
  });

  it.each(['link.wrong-protocol', 'driver.not-recognised', 'terminal.replaced', 'driver.on-request'] as const)(
    'does not ask again after %s until something else is plugged in',
    (code) => {
      expect(decideReconnect(stateAfter(failed(code)), 1e9)).toEqual({ kind: 'rest' });
      expect(decideReconnect(stateAfter(failed(code), looked('b')), 1e9)).toEqual({ kind: 'try' });
    },
  );

  it('gives a silent serial line up after some minutes, but never a network', () => {
    const silent = stateAfter(...Array.from({ length: mostSilentTries }, () => failed('link.silent')));
    expect(decideReconnect(silent, 1e9)).toEqual({ kind: 'rest' });
    expect(decideReconnect({ ...silent, presence: undefined }, 1e9)).toEqual({ kind: 'try' });
  });
});
