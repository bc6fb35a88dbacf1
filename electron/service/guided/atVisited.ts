// The terminal of a visit at its port: claimed for one reading or print, released whatever happens, and proved to be the one.
import { AppFailure, failure, type Result } from '../../../shared/error/appError.ts';
import type { LifecycleAction } from '../../../shared/register/lifecycle.ts';
import type { DriverPlugin } from '../../driver/driverPlugin.ts';
import type { DriverReport } from '../../driver/terminalDriver.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import type { PortAddress } from '../../transport/portAddress.ts';
import { attempt } from '../attempt.ts';
import { announce, type CheckDeps } from '../checkTarget.ts';
import { chooseTargets } from '../chooseTargets.ts';
import { driverOrder } from '../driverOrder.ts';
import { identifyTerminal } from '../identifyTerminal.ts';
import { readTerminal } from '../readTerminal.ts';
import { serialChange } from '../serialChange.ts';
import { settingsFor } from '../settingsFor.ts';

/** What guided checks need. */
export interface GuidedDeps extends CheckDeps {
  readonly plugins: readonly DriverPlugin[];
  /** How long the computer has been running, ms; sleep included, and its clock without influence. */
  readonly uptimeMs: () => number;
}

/** The terminal and where it is now. */
export interface Visited {
  readonly terminal: StoredTerminal;
  readonly address: PortAddress;
  readonly plugins: readonly DriverPlugin[];
  readonly signal: AbortSignal;
}

const throwError = ({ error }: Extract<Result<never>, { ok: false }>): never => {
  throw new AppFailure(error);
};

/** Throws where the state of the terminal's record forbids it. Code: lifecycle.not-allowed */
export const mustAllowVisit = async (
  terminal: StoredTerminal,
  action: LifecycleAction,
  deps: GuidedDeps,
): Promise<void> => {
  const refusal = (await deps.register?.refusal(terminal, action, deps.shops.open)) ?? null;
  if (refusal !== null) throw new AppFailure(refusal);
};

const find = async (terminalId: string, deps: GuidedDeps): Promise<Omit<Visited, 'signal'>> => {
  const whereabouts = await deps.contacts?.whereabouts();
  const [target] = await chooseTargets({ terminalIds: [terminalId], addresses: [] }, deps.shops, whereabouts);
  const terminal = target?.known ?? null;
  if (target === undefined || terminal === null) return throwError(failure('terminal.unknown', { terminalId }));
  const { address } = target;
  const order = driverOrder({ address, driver: 'auto', known: terminal, isExpected: true }, deps.plugins);
  return { terminal, address, plugins: order.ok ? order.value : throwError(order) };
};

/** From the look to the claim nothing waits: two requests at the same moment cannot both pass. */
const claim = (terminal: StoredTerminal, address: PortAddress, { activity }: GuidedDeps): void => {
  const isTaken = activity.isClaimed(address.text) || activity.isTerminalClaimed(terminal.id);
  if (isTaken || activity.isBusy(address.text) || activity.isChecking(terminal.id)) {
    throwError(failure('check.already-running', { address: address.text }));
  }
  activity.claim(address.text, terminal.id);
  activity.begin(address.text, terminal.id);
};

/** A computer that slept meanwhile is the reason of whatever the line said. */
const blameSleep = <T>(result: Result<T>, hasSlept: () => boolean): Result<T> =>
  !result.ok && result.error.code !== 'check.cancelled' && hasSlept()
    ? failure('transport.suspended', result.error.facts, result.error.code)
    : result;

/**
 * Does `work` with the terminal while nobody else may. Never rejects. Codes: terminal.unknown, lifecycle.not-allowed,
 * check.already-running, driver.on-request, transport.suspended, and those of `work`
 */
export const atVisited = async <T>(
  { terminalId, action, signal }: { terminalId: string; action: LifecycleAction; signal: AbortSignal },
  deps: GuidedDeps,
  work: (visited: Visited) => Promise<T>,
): Promise<Result<T>> => {
  const hasSlept = deps.contacts?.watchSleep() ?? (() => false);
  const result = await attempt(async () => {
    const found = await find(terminalId, deps);
    const { terminal, address } = found;
    await mustAllowVisit(terminal, action, deps);
    claim(terminal, address, deps);
    announce(deps, terminal);
    try {
      return await work({ ...found, signal });
    } finally {
      deps.activity.end(address.text);
      deps.activity.release(address.text);
      const now = await attempt(() => deps.shops.open.terminals.byId(terminalId));
      if (now.ok && now.value !== null) announce(deps, now.value);
    }
  });
  return blameSleep(result, hasSlept);
};

/** Throws where somebody else answered, or two did one after the other. Codes: terminal.replaced, terminal.serial-changed */
export const mustBe = async ({ terminal, address }: Visited, report: DriverReport, deps: GuidedDeps): Promise<void> => {
  const changed = await serialChange(deps.shops.open.terminals, report, address.text, terminal);
  if (changed !== null) throwError(failure('terminal.serial-changed', { address: address.text, ...changed }));
  const who = await identifyTerminal(deps.shops.open.terminals, report, address.text);
  if (who?.id !== terminal.id) throwError(failure('terminal.replaced', { address: address.text }));
};

/** A quick reading of the terminal, of which nothing is stored. Throws codes of readTerminal, terminal.replaced, terminal.serial-changed */
export const readVisited = async (visited: Visited, deps: GuidedDeps): Promise<DriverReport> => {
  const { terminal, address, plugins, signal } = visited;
  const read = await readTerminal(
    { address, level: 'quick', plugins, settings: settingsFor(terminal), onStep: () => undefined, signal },
    deps,
  );
  if (!read.ok) return throwError(read);
  await mustBe(visited, read.value, deps);
  if (read.value.ending === 'cancelled') return throwError(failure('check.cancelled', { address: address.text }));
  return read.value;
};
