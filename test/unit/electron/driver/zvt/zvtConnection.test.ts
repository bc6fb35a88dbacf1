import { describe, expect, it } from 'vitest';
import { ZvtConnection } from '../../../../../electron/driver/zvt/zvtConnection.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { ZvtDeadline } from '../../../../../electron/protocol/zvt/zvtDeadline.ts';
import type { Transport } from '../../../../../electron/transport/transport.ts';
import { failure, type Result } from '../../../../../shared/error/appError.ts';
import { aLine } from '../../../../support/zvtLine.ts';
import { watch } from '../../../../support/zvtTalk.ts';
import { noMemory } from '../../../../support/zvtTerminal.ts';

const command = fromHex('05 01 00');

const connect = (reopen?: () => Promise<Result<Transport>>, kind: 'serial' | 'stream' = 'stream') => {
  const line = aLine(kind);
  const deadline = new ZvtDeadline(line.clock, line.clock.now() + 60_000, new AbortController().signal);
  const connection = new ZvtConnection(
    line.pair.console,
    { clock: line.clock, log: () => undefined, settings: noMemory, ...(reopen ? { reopen } : {}) },
    newLinkCounters(),
  );
  return { ...line, deadline, connection };
};

describe('a TCP connection to a terminal', () => {
  it('is closed after silence and opened anew for the next command', async () => {
    const next = aLine('stream');
    next.far.answer((apdu) => (apdu === '05 01 00' ? ['80 00 00', '06 0F 01 00'] : []));
    const { connection, deadline, clock, pair } = connect(() =>
      Promise.resolve({ ok: true, value: next.pair.console }),
    );
    const first = watch(connection.ask(command, deadline));
    await clock.advance(5000);
    expect(first.done()).toMatchObject({ kind: 'failed' });
    expect(await pair.terminal.closed).toEqual({ kind: 'ended' });
    expect(connection.canAsk).toBe(true);
    expect((await connection.ask(command, deadline)).kind).toBe('completed');
    await connection.close();
    expect(await next.pair.terminal.closed).toEqual({ kind: 'ended' });
  });

  it('stays its owner’s when it was never lost', async () => {
    const { connection, far, pair, clock } = connect();
    far.answer((apdu) => (apdu === '05 01 00' ? ['84 83 00'] : []));
    await connection.close();
    await clock.settle();
    const state = await Promise.race([pair.terminal.closed, Promise.resolve('open')]);
    expect(state).toBe('open');
  });

  it('is patient for as many minutes as the terminal has asked for', async () => {
    const { connection, deadline, clock, far } = connect();
    expect(connection.patientUntil).toBe(0);
    far.answer((apdu) => (apdu === '05 01 00' ? ['80 00 00', '04 FF 02 0E 10'] : []));
    const asked = watch(connection.ask(command, deadline));
    await clock.advance(1000);
    expect(connection.patientUntil).toBeGreaterThanOrEqual(clock.now() + 599_000);
    await clock.advance(598_000);
    expect(asked.done()).toBeUndefined();
    await clock.advance(2000);
    expect(asked.done()).toMatchObject({ kind: 'failed', error: { code: 'link.silent', facts: { timer: 'T4' } } });
  });

  it('that cannot be opened again is lost', async () => {
    const { connection, deadline, clock } = connect();
    const first = watch(connection.ask(command, deadline));
    await clock.advance(5000);
    expect(first.done()).toMatchObject({ kind: 'failed' });
    expect(connection.canAsk).toBe(false);
    expect(await connection.ask(command, deadline)).toMatchObject({
      kind: 'failed',
      error: { code: 'transport.closed' },
    });
  });

  it('that is refused the second time says so', async () => {
    const { connection, deadline, clock } = connect(() => Promise.resolve(failure('transport.refused')));
    const first = watch(connection.ask(command, deadline));
    await clock.advance(5000);
    expect(first.done()?.kind).toBe('failed');
    expect(await connection.ask(command, deadline)).toMatchObject({
      kind: 'failed',
      error: { code: 'transport.refused' },
    });
  });
});

describe('a serial port', () => {
  it('that went away is opened anew for the next command, where someone can', async () => {
    const next = aLine('serial');
    next.far.answer((apdu) => (apdu === '05 01 00' ? ['ack', '80 00 00', '06 0F 01 00'] : ['ack']));
    const { connection, deadline, clock, pair } = connect(
      () => Promise.resolve({ ok: true, value: next.pair.console }),
      'serial',
    );
    const first = watch(connection.ask(command, deadline));
    await clock.advance(100);
    await pair.terminal.close();
    await clock.settle();
    expect(first.done()).toMatchObject({ kind: 'failed', error: { code: 'transport.closed' }, reach: 'sent' });
    expect(connection.canAsk).toBe(true);
    expect((await connection.ask(command, deadline)).kind).toBe('completed');
  });

  it('that went away is lost where nobody can open it again', async () => {
    const { connection, deadline, clock, pair } = connect(undefined, 'serial');
    await pair.terminal.close();
    await clock.settle();
    expect(await connection.ask(command, deadline)).toMatchObject({ kind: 'failed', reach: 'no' });
    expect(connection.canAsk).toBe(false);
  });

  it('is not reopened for a wish that was given up', async () => {
    const stop = new AbortController();
    const { connection, clock, pair } = connect(() => Promise.resolve(failure('transport.no-port')), 'serial');
    const deadline = new ZvtDeadline(clock, clock.now() + 60_000, stop.signal);
    await pair.terminal.close();
    await clock.settle();
    await connection.ask(command, deadline);
    stop.abort();
    expect(await connection.ask(command, deadline)).toEqual({ kind: 'cancelled', reach: 'no', messages: [] });
  });
});
