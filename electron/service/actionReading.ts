// The quick reading right before and right after a command: kept like any check, and the proof of who is at the port.
import { AppFailure, type Result } from '../../shared/error/appError.ts';
import type { HealthReport } from '../../shared/model/healthReport.ts';
import type { DriverReport } from '../driver/terminalDriver.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import { announce, type CheckDeps, keepExpected } from './checkTarget.ts';
import { noteUnreachable } from './noteUnreachable.ts';
import { judgeReading, storeReading } from './recordCheck.ts';

/** Whom we meant to reach, where, and when the reading began. */
export interface ActionReading {
  readonly address: PortAddress;
  readonly expected: StoredTerminal;
  readonly startedAt: number;
}

/** What was kept: the record, and the terminal that it belongs to, which may be another one. */
export interface KeptReading {
  readonly report: HealthReport;
  readonly terminal: StoredTerminal;
}

/** Keeps a reading as a check of whoever answered. Rejects with store.* */
export const keepReading = (
  { address, expected, startedAt }: ActionReading,
  report: DriverReport,
  deps: CheckDeps,
): Promise<KeptReading> =>
  deps.inTurn(async () => {
    const simulated = address.kind === 'sim' || report.facts.isSimulated;
    const port = deps.contacts?.portAt(address.text) ?? null;
    const judged = await judgeReading(
      { address: address.text, level: 'quick', startedAt, simulated, report, port },
      deps,
    );
    const refusal = (await deps.register?.refusalOfMet(judged, 'command')) ?? null;
    if (refusal !== null) throw new AppFailure(refusal);
    await storeReading(judged, deps);
    await deps.register?.met(judged);
    const { terminal, store } = judged;
    if (store === deps.shops.open) await deps.contacts?.answered(terminal);
    if (terminal.id !== expected.id && expected.simulated === simulated) await keepExpected(expected, judged, deps);
    announce(deps, terminal);
    deps.onTerminalMet();
    return { report: judged.report, terminal };
  });

/** Keeps that nobody was reached; a cancelled attempt leaves nothing. Rejects with store.* */
export const keepUnreached = async (
  { address, expected }: ActionReading,
  { error }: Extract<Result<never>, { ok: false }>,
  deps: CheckDeps,
): Promise<void> => {
  if (error.code === 'check.cancelled') return;
  const { simulated } = expected;
  const store = await deps.shops.forTerminal(simulated);
  await deps.inTurn(() =>
    noteUnreachable({ address: address.text, simulated, error, terminal: expected, store }, deps),
  );
  announce(deps, { ...expected, link: 'unreachable', linkError: error.code });
  if (store === deps.shops.open) deps.contacts?.failed(expected, error);
};
