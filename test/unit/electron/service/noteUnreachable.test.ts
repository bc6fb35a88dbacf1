import { describe, expect, it } from 'vitest';
import { noteReplaced, noteUnreachable } from '../../../../electron/service/noteUnreachable.ts';
import { failure } from '../../../../shared/error/appError.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const address = 'tcp://10.0.0.5:20007';
const error = failure('transport.refused', { address }).error;

describe('an attempt that reached nobody', () => {
  it('marks the terminal and says why in the log, its record unchanged', async () => {
    const deps = await someDeps();
    const store = deps.shops.open;
    const terminal = aStoredTerminal();
    await store.checks.record(aCheckRecord(terminal));
    await noteUnreachable({ address, simulated: false, error, terminal, store }, deps);
    expect(await store.terminals.byId(terminal.id)).toMatchObject({
      link: 'unreachable',
      linkError: 'transport.refused',
      verdict: 'pass',
      lastContactAt: terminal.lastContactAt,
    });
    const [entry] = await store.log.between({ kind: 'link' }, { from: 1, to: 9 }, 9);
    expect(entry).toMatchObject({
      terminalId: terminal.id,
      summary: { en: `${address} was not reached: No connection` },
    });
  });

  it('leaves only a line where nobody is known', async () => {
    const deps = await someDeps();
    await noteUnreachable({ address, simulated: false, error, terminal: null, store: deps.shops.open }, deps);
    expect(await deps.shops.open.terminals.list()).toEqual([]);
    expect(await deps.shops.open.log.newestNumber()).toBe(1);
  });

  it('tells when another terminal answered in its place', async () => {
    const deps = await someDeps();
    const store = deps.shops.open;
    const terminal = aStoredTerminal();
    await store.checks.record(aCheckRecord(terminal));
    await noteReplaced(terminal, aStoredTerminal(), { ...deps, store });
    expect(await store.terminals.byId(terminal.id)).toMatchObject({ link: 'unreachable', linkError: null });
  });
});
