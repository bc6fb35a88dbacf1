// One terminal of a run from port to record; tells every change of its line in the run.
import { encodeCheckCode } from '../../shared/checkCode/encodeCheckCode.ts';
import { type AppError, failure, type Result, toAppError } from '../../shared/error/appError.ts';
import type { CheckTarget } from '../../shared/model/checkRun.ts';
import type { CheckLevel } from '../../shared/model/healthReport.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import type { DriverReport } from '../driver/terminalDriver.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import type { Activity } from './activity.ts';
import { attempt } from './attempt.ts';
import { driverOrder } from './driverOrder.ts';
import type { InTurn } from './inTurn.ts';
import { nameOf } from './nameOf.ts';
import { noteReplaced, noteUnreachable } from './noteUnreachable.ts';
import { type ReadingDeps, readTerminal } from './readTerminal.ts';
import { type JudgedReading, judgeReading, storeReading } from './recordCheck.ts';
import { actionOfLevel, beforeCheck, readAskingFirst } from './register/checkForbidden.ts';
import type { RegisterWatch } from './register/registerMeeting.ts';
import { serialChange } from './serialChange.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import { settingsFor } from './settingsFor.ts';
import type { ContactWatch } from './terminalConnections.ts';
import { summaryOf } from './terminalSummary.ts';

/** What checking needs besides the services' common things. */
export interface CheckDeps extends ServiceDeps, ReadingDeps {
  readonly activity: Activity;
  /** Storing goes one after the other: two ways to one terminal must not make two terminals. */
  readonly inTurn: InTurn;
  /** Called when a terminal became known at an address. */
  readonly onTerminalMet: () => void;
  /** Keeps the connections; without it nobody does. */
  readonly contacts?: ContactWatch;
  /** Says whom the life cycle forbids to check, and takes in what was read; without it nobody is restricted. */
  readonly register?: RegisterWatch;
}

/** One terminal to be checked. */
export interface TargetRequest {
  readonly address: PortAddress;
  readonly level: CheckLevel;
  /** The id of one family, or `auto`. */
  readonly driver: string;
  readonly plugins: readonly DriverPlugin[];
  /** The terminal that the person chose, or that was last reached there; null for a port where nobody is known. */
  readonly known: StoredTerminal | null;
  /** Whether the person chose that terminal, not just a port. */
  readonly isExpected: boolean;
  readonly signal: AbortSignal;
  readonly update: (change: Partial<CheckTarget>) => void;
}

/** Tells the window of a terminal; one that belongs to the other shop must not appear in it. */
export const announce = (deps: CheckDeps, terminal: StoredTerminal): void => {
  if (terminal.simulated !== (deps.shops.kind === 'simulated')) return;
  deps.publish('terminals.changed', summaryOf(terminal, deps.activity.isChecking(terminal.id)));
};

/** Another one answered where the person expected this one; it may have been found elsewhere in the same run already. */
export const keepExpected = async (
  expected: StoredTerminal,
  { terminal, store, formerAddress, report: { address } }: JudgedReading,
  deps: CheckDeps,
): Promise<void> => {
  const now = await store.terminals.byId(expected.id);
  if (now === null || now.address !== address) return;
  await noteReplaced(expected, terminal, { ...deps, store });
  announce(deps, { ...now, link: 'unreachable', linkError: null });
  deps.contacts?.replaced(expected, formerAddress);
};

// What the line went through since the last record is part of this one; a computer that slept is the reason of its end.
const withStory = (
  { report, hasSlept }: { readonly hasSlept: () => boolean; readonly report: DriverReport },
  { address, known }: TargetRequest,
  { contacts }: CheckDeps,
): DriverReport => {
  if (contacts === undefined) return report;
  const reconnects = report.link.reconnects + (known === null ? 0 : contacts.takeReconnects(known.id));
  const brokenBy =
    report.brokenBy !== null && hasSlept()
      ? failure('transport.suspended', { address: address.text }, report.brokenBy.code).error
      : report.brokenBy;
  return { ...report, brokenBy, link: { ...report.link, reconnects } };
};

const endOf = ({ ending, brokenBy }: DriverReport, { text }: PortAddress): Pick<CheckTarget, 'state' | 'error'> => {
  if (ending === 'cancelled') return { state: 'cancelled', error: failure('check.cancelled', { address: text }).error };
  return { state: 'done', error: ending === 'complete' ? null : brokenBy };
};

/** Its state of life forbids the check: nothing was sent, or nothing of what came is kept. */
const forbid = (
  { address, update }: TargetRequest,
  { refusal, terminal }: { readonly refusal: AppError; readonly terminal: StoredTerminal | null },
  deps: CheckDeps,
): void => {
  deps.activity.end(address.text);
  if (terminal !== null) announce(deps, terminal);
  const who = terminal === null ? {} : { terminalId: terminal.id, name: nameOf(terminal) };
  update({ ...who, state: 'skipped', step: null, error: refusal });
};

const keepFailure = async (
  { address, known, update }: TargetRequest,
  error: Extract<Result<never>, { ok: false }>['error'],
  deps: CheckDeps,
): Promise<void> => {
  deps.activity.end(address.text);
  if (error.code === 'check.cancelled') {
    if (known !== null) announce(deps, known);
    update({ state: 'cancelled', step: null, error });
    return;
  }
  // Nobody was called, so nobody was out of reach.
  if (error.code === 'driver.on-request') {
    if (known !== null) announce(deps, known);
    update({ state: 'failed', step: null, error });
    return;
  }
  const simulated = known?.simulated ?? address.kind === 'sim';
  const store = await deps.shops.forTerminal(simulated);
  const noted = await attempt(() =>
    noteUnreachable({ address: address.text, simulated, error, terminal: known, store }, deps),
  );
  // Why nobody was reached matters more to the person than that it could not be written down.
  if (!noted.ok) deps.log('error', 'failed attempt could not be logged', { code: noted.error.code });
  if (known !== null) {
    announce(deps, { ...known, link: 'unreachable', linkError: error.code });
    if (store === deps.shops.open) deps.contacts?.failed(known, error);
  }
  update({ state: 'failed', step: null, error });
};

const keepRecord = async (
  request: TargetRequest,
  read: {
    readonly startedAt: number;
    readonly hasSlept: () => boolean;
    readonly clockJumpMs: number;
    readonly report: DriverReport;
  },
  deps: CheckDeps,
): Promise<void> => {
  const { address, level, update, known, isExpected } = request;
  update({ step: 'judging' });
  const report = withStory(read, request, deps);
  const simulated = address.kind === 'sim' || report.facts.isSimulated;
  const { terminals } = await deps.shops.forTerminal(simulated);
  const changed = await serialChange(terminals, report, address.text, known);
  if (changed !== null) {
    await keepFailure(request, failure('terminal.serial-changed', { address: address.text, ...changed }).error, deps);
    return;
  }
  const port = deps.contacts?.portAt(address.text) ?? null;
  const judged = await judgeReading(
    { address: address.text, level, startedAt: read.startedAt, simulated, report, port, clockJumpMs: read.clockJumpMs },
    deps,
  );
  const { terminal, judgement, store } = judged;
  const refusal = (await deps.register?.refusalOfMet(judged, actionOfLevel[level])) ?? null;
  if (refusal !== null) {
    forbid(request, { refusal, terminal: judged.formerAddress === null ? null : terminal }, deps);
    return;
  }
  update({
    terminalId: terminal.id,
    name: nameOf(terminal),
    simulated,
    checks: judgement.checks.map(({ id, outcome }) => ({ id, outcome })),
    verdict: judgement.verdict,
    step: 'storing',
  });
  await storeReading(judged, deps);
  await deps.register?.met(judged);
  if (store === deps.shops.open) await deps.contacts?.answered(terminal);
  if (isExpected && known !== null && known.id !== terminal.id && known.simulated === simulated) {
    await keepExpected(known, judged, deps);
  }
  deps.activity.end(address.text);
  announce(deps, terminal);
  deps.onTerminalMet();
  update({
    ...endOf(report, address),
    step: null,
    checkId: judged.report.id,
    checkCode: encodeCheckCode(judged.report),
  });
};

const blameSleep = (error: AppError, hasSlept: () => boolean, { address }: TargetRequest): AppError =>
  error.code !== 'check.cancelled' && hasSlept()
    ? failure('transport.suspended', { address: address.text }, error.code).error
    : error;

/** By how much the computer's clock has moved since beyond the time that went by, ms; a computer that slept has not jumped. */
const watchClock = ({ clock }: CheckDeps, hasSlept: () => boolean): (() => number) => {
  const [wall, steady] = [clock.now(), clock.steady?.()];
  return () => {
    if (steady === undefined || hasSlept()) return 0;
    return clock.now() - wall - ((clock.steady?.() ?? steady) - steady);
  };
};

/** Checks one terminal. Never rejects: whatever goes wrong ends in the target's line. */
export const checkTarget = async (request: TargetRequest, deps: CheckDeps): Promise<void> => {
  const { address, level, known, signal, update } = request;
  const startedAt = deps.clock.now();
  const hasSlept = deps.contacts?.watchSleep() ?? (() => false);
  const jumped = watchClock(deps, hasSlept);
  deps.activity.begin(address.text, known?.id ?? null);
  update({ state: 'running', step: 'opening' });
  if (known !== null) announce(deps, known);
  try {
    const { refusal, asksFirst } = await beforeCheck(request, deps);
    if (refusal !== null) {
      forbid(request, { refusal, terminal: known }, deps);
      return;
    }
    const onStep = (step: CheckTarget['step']): void => {
      update({ step });
    };
    const settings = settingsFor(known);
    const order = driverOrder(request, request.plugins);
    const readWhom = asksFirst ? readAskingFirst : readTerminal;
    const read = order.ok
      ? await readWhom({ address, level, plugins: order.value, settings, onStep, signal }, deps)
      : order;
    await deps.inTurn(() =>
      read.ok
        ? keepRecord(request, { startedAt, hasSlept, clockJumpMs: jumped(), report: read.value }, deps)
        : keepFailure(request, blameSleep(read.error, hasSlept, request), deps),
    );
  } catch (thrown) {
    const error = toAppError(thrown);
    deps.log('error', 'check could not be kept', { address: address.text, code: error.code, details: error.details });
    update({ state: 'failed', step: null, error });
  } finally {
    deps.activity.end(address.text);
  }
};
