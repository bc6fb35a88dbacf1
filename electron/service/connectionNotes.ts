// What is written down and told when a connection goes or comes back.
import type { ConnectionChange, HeldConnection } from './connectionBook.ts';
import { backLine, lostLine } from './connectionLines.ts';
import type { InTurn } from './inTurn.ts';
import { writeLine } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import { startWatch } from './startWatch.ts';
import { summaryOf } from './terminalSummary.ts';

/** What writing needs. */
export interface NoteDeps extends ServiceDeps {
  readonly inTurn: InTurn;
  readonly isChecking: (terminalId: string) => boolean;
}

/** For how long terminals have been away, by their ids; no clock that was set counts. */
export type AwaySince = Map<string, () => number>;

/** Tells the window how the card of a terminal looks now. Rejects with store.* */
export const tellCard = async (terminalId: string, deps: NoteDeps): Promise<void> => {
  const terminal = await deps.shops.open.terminals.byId(terminalId);
  if (terminal !== null) deps.publish('terminals.changed', summaryOf(terminal, deps.isChecking(terminalId)));
};

const noteLoss = async ({ terminalId, address, state }: HeldConnection, deps: NoteDeps): Promise<void> => {
  const { terminals } = deps.shops.open;
  const isGone = state.presence === null;
  if (isGone) await terminals.setUnreachable(terminalId, 'transport.no-port');
  const terminal = await terminals.byId(terminalId);
  await writeLine(deps, {
    kind: 'link',
    source: 'terminal',
    terminal,
    summary: lostLine(address, isGone ? state.error : null),
  });
  if (isGone) await tellCard(terminalId, deps);
};

/**
 * Writes one line for a connection that was lost without anybody asking, and one for its return with the time in between.
 * Failed checks and commands have lines of their own. Rejects with store.*
 */
export const noteChange = async (
  { held, before, event }: ConnectionChange,
  deps: NoteDeps & { readonly awaySince: AwaySince },
): Promise<void> => {
  const { state, terminalId, address } = held;
  const { awaySince, clock } = deps;
  if (before.lostAt === null && state.lostAt !== null) awaySince.set(terminalId, startWatch(clock));
  const awayMs =
    before.lostAt === null ? null : (awaySince.get(terminalId)?.() ?? Math.max(0, clock.now() - before.lostAt));
  if (state.lostAt === null) awaySince.delete(terminalId);
  if (event.kind === 'looked' && awayMs === null && state.lostAt !== null) {
    const seen = { ...held, state };
    await deps.inTurn(() => noteLoss(seen, deps));
  } else if (awayMs !== null && state.lostAt === null) {
    await deps.inTurn(async () => {
      const terminal = await deps.shops.open.terminals.byId(terminalId);
      await writeLine(deps, { kind: 'link', source: 'terminal', terminal, summary: backLine(address, awayMs) });
    });
  }
};
