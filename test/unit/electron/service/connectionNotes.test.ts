import { describe, expect, it } from 'vitest';
import type { HeldConnection } from '../../../../electron/service/connectionBook.ts';
import { noteChange, tellCard } from '../../../../electron/service/connectionNotes.ts';
import {
  type ConnectionEvent,
  type ConnectionState,
  firstState,
  nextConnection,
} from '../../../../electron/service/connectionState.ts';
import { createTurns } from '../../../../electron/service/inTurn.ts';
import { failure } from '../../../../shared/error/appError.ts';
import type { LogEntry } from '../../../../shared/model/logEntry.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const setUp = async (moved = () => 0) => {
  const usual = await someDeps();
  const { clock } = usual;
  const deps = {
    ...usual,
    // What goes by is known, whatever the hands on the wall are set to.
    clock: { ...clock, now: () => clock.now() + moved(), steady: () => clock.now() },
    inTurn: createTurns(),
    isChecking: () => false,
    awaySince: new Map<string, () => number>(),
  };
  const terminal = aStoredTerminal();
  await deps.shops.open.checks.record(aCheckRecord(terminal));
  let state: ConnectionState = { ...firstState(true, 0, null), presence: 'a' };
  const happens = async (event: ConnectionEvent): Promise<void> => {
    const before = state;
    state = nextConnection(state, event, deps.clock.now());
    const held: HeldConnection = {
      terminalId: terminal.id,
      state,
      address: 'serial:COM7',
      hint: null,
      notBefore: 0,
      taken: 0,
      isTrying: false,
    };
    await noteChange({ held, before, event }, deps);
  };
  const lines = (): string[] =>
    deps.heard.flatMap(({ name, payload }) => (name === 'log.appended' ? [(payload as LogEntry).summary.en] : []));
  return { deps, terminal, happens, lines };
};

describe('what is written about connections', () => {
  it('is one line for a loss and one for the return, with the time between', async () => {
    const { deps, terminal, happens, lines } = await setUp();
    await happens({ kind: 'looked', presence: null, hasDriver: true });
    expect(await deps.shops.open.terminals.byId(terminal.id)).toMatchObject({ link: 'unreachable' });
    await happens({ kind: 'looked', presence: null, hasDriver: true });
    await deps.clock.advance(5000);
    await happens({ kind: 'looked', presence: 'b', hasDriver: true });
    await happens({ kind: 'answered', presence: 'b' });
    const written = lines();
    expect(written).toHaveLength(2);
    expect(written.join('\n')).toContain('Connection lost (serial:COM7): The port is not there');
    expect(written.join('\n')).toContain('Connection back (serial:COM7) after 5 s');
  });

  it('is the time that went by, when the clock was set meanwhile', async () => {
    for (const ms of [-31_536_000_000, 31_536_000_000]) {
      let moved = 0;
      const { deps, happens, lines } = await setUp(() => moved);
      await happens({ kind: 'looked', presence: null, hasDriver: true });
      await deps.clock.advance(5000);
      moved = ms;
      await happens({ kind: 'looked', presence: 'b', hasDriver: true });
      await happens({ kind: 'answered', presence: 'b' });
      expect(lines().at(-1)).toContain('Connection back (serial:COM7) after 5 s');
    }
  });

  it('is nothing when an attempt of a person failed, which has a line of its own', async () => {
    const { happens, lines } = await setUp();
    await happens({ kind: 'failed', error: failure('transport.refused').error });
    expect(lines()).toEqual([]);
  });

  it('tells the card of a known terminal, and of nobody else', async () => {
    const { deps, terminal } = await setUp();
    await tellCard(terminal.id, deps);
    await tellCard('nobody', deps);
    expect(deps.heard).toMatchObject([{ name: 'terminals.changed', payload: { id: terminal.id } }]);
  });
});
