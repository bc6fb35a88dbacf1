import { describe, expect, it } from 'vitest';
import { keepReading, keepUnreached } from '../../../../electron/service/actionReading.ts';
import { createActivity } from '../../../../electron/service/activity.ts';
import { createTurns } from '../../../../electron/service/inTurn.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { failure } from '../../../../shared/error/appError.ts';
import { present, unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../support/records.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const shop = async () => {
  const common = await someDeps();
  const terminal = aStoredTerminal();
  await common.shops.open.checks.record(aCheckRecord(terminal));
  const deps = {
    ...common,
    ports: createScriptedTerminals().ports,
    activity: createActivity(),
    inTurn: createTurns(),
    onTerminalMet: () => undefined,
  };
  const reading = {
    address: unwrap(parsePortAddress(terminal.address)),
    expected: terminal,
    startedAt: deps.clock.now(),
  };
  return { deps, terminal, reading };
};

describe('the reading around a command', () => {
  it('is kept as a check of the terminal', async () => {
    const { deps, terminal, reading } = await shop();
    const kept = await keepReading(reading, aDriverReport(), deps);
    expect(kept.terminal.id).toBe(terminal.id);
    expect((await deps.shops.open.checks.latest(terminal.id))?.id).toBe(kept.report.id);
  });

  it('of another terminal goes to the record of that one, and the expected one is not reached', async () => {
    const { deps, terminal, reading } = await shop();
    const kept = await keepReading(
      reading,
      aDriverReport({ identity: anIdentity({ serialNumber: 'TWIN0002' }) }),
      deps,
    );
    expect(kept.terminal.id).not.toBe(terminal.id);
    expect(present(await deps.shops.open.terminals.byId(terminal.id)).link).toBe('unreachable');
  });

  it('that reached nobody is noted, a cancelled one is not', async () => {
    const { deps, terminal, reading } = await shop();
    await keepUnreached(reading, failure('check.cancelled'), deps);
    expect(present(await deps.shops.open.terminals.byId(terminal.id)).link).toBe('reached');
    await keepUnreached(reading, failure('link.silent'), deps);
    expect(present(await deps.shops.open.terminals.byId(terminal.id))).toMatchObject({
      link: 'unreachable',
      linkError: 'link.silent',
    });
  });
});
