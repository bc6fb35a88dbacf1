import { describe, expect, it } from 'vitest';
import { createConnectionBook } from '../../../../electron/service/connectionBook.ts';
import { createTurns } from '../../../../electron/service/inTurn.ts';
import { createPortGate } from '../../../../electron/service/portGate.ts';
import { createReconnecting } from '../../../../electron/service/reconnecting.ts';
import { createRegisterMeeting } from '../../../../electron/service/register/registerMeeting.ts';
import type { StoredTerminal } from '../../../../electron/store/terminalStore.ts';
import { failure } from '../../../../shared/error/appError.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import type { FakeClock } from '../../../support/fakeClock.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../support/records.ts';
import { aRegisterRecord } from '../../../support/registerRecord.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const here = 'tcp://10.0.0.5:20007';
const there = 'tcp://10.0.0.6:20007';

const setUp = async (...terminals: readonly StoredTerminal[]) => {
  const deps = await someDeps();
  const register = createRegisterMeeting(deps);
  for (const terminal of terminals) await deps.shops.open.checks.record(aCheckRecord(terminal));
  const scripted = createScriptedTerminals();
  const gate = createPortGate(scripted.ports);
  const book = createConnectionBook(
    deps.clock,
    () => true,
    () => undefined,
  );
  const working = new Set<Promise<unknown>>();
  const reconnecting = createReconnecting({
    ...deps,
    register,
    inTurn: createTurns(),
    isChecking: () => false,
    gate,
    plugins: [scripted.plugin],
    portList: { portAt: () => null, refresh: () => undefined },
    book,
    isOn: () => true,
    run: (work) => {
      working.add(work());
    },
  });
  const lose = (terminal: StoredTerminal): void => {
    book.apply(book.of(terminal), { kind: 'failed', error: failure('transport.refused').error });
  };
  return { deps, scripted, book, reconnecting, lose };
};
/** Second by second, so that every attempt has ended before the next one is due. */
const pass = async (clock: FakeClock, seconds: number): Promise<void> => {
  for (let second = 0; second < seconds; second += 1) {
    await clock.advance(1000);
    await clock.settle();
  }
};
const numbered = (serialNumber: string) => aDriverReport({ identity: anIdentity({ serialNumber }) });

describe('attempts to reconnect', () => {
  const one = aStoredTerminal({ address: here });

  it('come 1, 2, 4 … up to 30 s apart, until the terminal answers', async () => {
    const { deps, scripted, book, reconnecting, lose } = await setUp(one);
    scripted.at(here, () => Promise.resolve(failure('link.silent')));
    lose(one);
    reconnecting.plan();
    await pass(deps.clock, 8);
    expect(scripted.asked).toHaveLength(3);
    await pass(deps.clock, 120);
    expect(scripted.asked.length).toBeLessThanOrEqual(10);
    scripted.at(here, numbered('17F59B1F'));
    await pass(deps.clock, 31);
    expect(book.of(one).state).toMatchObject({ name: 'connected', reconnects: 1 });
    const asked = scripted.asked.length;
    await pass(deps.clock, 100);
    expect(scripted.asked).toHaveLength(asked);
    reconnecting.stop();
  });

  it('that find another terminal note it at that one’s record, and look for the lost one in its place', async () => {
    const two = aStoredTerminal({ identity: anIdentity({ serialNumber: 'BB000022' }), address: there });
    const { deps, scripted, book, reconnecting, lose } = await setUp(one, two);
    scripted.at(here, numbered('BB000022'));
    scripted.at(there, numbered('17F59B1F'));
    lose(one);
    reconnecting.plan();
    await pass(deps.clock, 5);
    expect(book.of(two)).toMatchObject({ address: here, state: { name: 'connected' } });
    expect(book.of(one)).toMatchObject({ address: there, state: { name: 'connected' } });
    expect(await deps.shops.open.terminals.byId(one.id)).toMatchObject({ address: there });
  });

  it('that find a stranger store nothing and ask no more', async () => {
    const { deps, scripted, book, reconnecting, lose } = await setUp(one);
    scripted.at(here, numbered('CC000033'));
    lose(one);
    reconnecting.plan();
    await pass(deps.clock, 120);
    expect(scripted.asked).toHaveLength(1);
    expect(book.of(one).state).toMatchObject({ name: 'offline', error: { code: 'terminal.replaced' } });
    expect(await deps.shops.open.terminals.list()).toHaveLength(1);
  });

  it('are never closer than a second, whatever goes wrong', async () => {
    const { deps, reconnecting, lose, scripted } = await setUp(one);
    scripted.at(here, () => Promise.resolve(failure('check.cancelled')));
    lose(one);
    reconnecting.plan();
    await pass(deps.clock, 5);
    expect(scripted.asked.length).toBeLessThanOrEqual(5);
  });

  it('leave a quarantined terminal alone, and see that a swapped-out one is here', async () => {
    const numberedOne = aStoredTerminal({
      address: here,
      serial: 'N900-0001',
      identity: anIdentity({ serialNumber: 'N900-0001' }),
    });
    const { deps, scripted, book, reconnecting, lose } = await setUp(numberedOne);
    scripted.at(here, numbered('N900-0001'));
    const { register } = deps.shops.open;
    const record = aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle: 'quarantined' });
    await register.write({ records: [record], line: null });
    lose(numberedOne);
    reconnecting.plan();
    await pass(deps.clock, 60);
    expect(scripted.asked).toEqual([]);
    expect(book.of(numberedOne).state.error?.code).toBe('lifecycle.not-allowed');
    await register.write({ records: [{ ...record, lifecycle: 'swappedOut' }], line: null });
    await reconnecting.tryNow(book.of(numberedOne));
    expect(scripted.asked).toEqual([`read ${here}`]);
    expect(await register.tasks({ isOpen: true })).toMatchObject([{ data: { code: 'swappedOutPluggedIn' } }]);
    reconnecting.stop();
  });
});
