// One command from the open port to what it left behind: read, compare, guard, send once, read again.
import { randomUUID } from 'node:crypto';
import { failure, type Result } from '../../shared/error/appError.ts';
import type { ActionRun, Confirmation, TerminalFile } from '../../shared/model/action.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { HealthReport } from '../../shared/model/healthReport.ts';
import { type CommandReport, commandEffects } from '../../shared/model/terminalCommand.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import type { CommandOutcome, Consent } from '../driver/terminalDriver.ts';
import { redactLines, redactText } from '../log/redact.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import { differencesBetween } from './actionDifference.ts';
import { maskFile } from './actionFileMask.ts';
import { confirmWithOf, passOpenPayments, unsettledOf } from './actionGuard.ts';
import { type ActionReading, keepReading, keepUnreached } from './actionReading.ts';
import { type ActionSession, withSession } from './actionSession.ts';
import { attempt } from './attempt.ts';
import type { CheckDeps } from './checkTarget.ts';
import { utcText } from './isoTime.ts';
import { settingsFor } from './settingsFor.ts';

/** What is to be done, with the consent to it. */
export interface ActionOrder {
  readonly terminal: StoredTerminal;
  readonly address: PortAddress;
  readonly plugin: DriverPlugin;
  readonly options: ActionRun['options'];
  readonly override: Confirmation['override'];
  readonly consent: Consent;
  readonly signal: AbortSignal;
  readonly update: (change: Partial<ActionRun>) => void;
}

/** What is left when it is over; the content of a file is masked. */
export interface ActionEnd {
  readonly change: Partial<ActionRun>;
  readonly content: Uint8Array | null;
}

type Failed = Extract<Result<never>, { ok: false }>;

const keptMessages = 100;
const keptLines = 2000;

const maskedMessage = ({ zh, en }: Bilingual): Bilingual => ({ zh: redactText(zh), en: redactText(en) });

const maskedReport = (report: CommandReport): CommandReport => ({
  ...report,
  messages: report.messages.slice(-keptMessages).map(maskedMessage),
  printout: redactLines(report.printout.slice(0, keptLines)),
});

/** A driver that did not come back: the command was handed over, its end was not seen. */
const unclearReport = ({ consent, address }: ActionOrder, link: CommandReport['link']): CommandReport => ({
  command: consent.command,
  ending: 'unclear',
  resultCode: null,
  meaning: null,
  error: failure('link.silent', { address: address.text }, 'no sign of life for too long').error,
  messages: [],
  printout: [],
  values: [],
  file: null,
  link,
});

const numberOf = (terminal: StoredTerminal): string => confirmWithOf(terminal).value;

/** Reads the terminal and makes sure that it is the one, alone and without open payments that nobody accepted. */
const prepare = async (
  order: ActionOrder,
  session: ActionSession,
  deps: CheckDeps,
): Promise<Result<HealthReport> & { readonly record: HealthReport | null }> => {
  const { address, terminal, consent, override } = order;
  const reading: ActionReading = { address, expected: terminal, startedAt: deps.clock.now() };
  const read = await session.read();
  if (!read.ok) {
    await attempt(() => keepUnreached(reading, read, deps));
    return { ...read, record: null };
  }
  const kept = await keepReading(reading, read.value, deps);
  const refuse = (failed: Failed) => ({ ...failed, record: kept.report });
  if (kept.terminal.id !== terminal.id) {
    const facts = { address: address.text, expected: numberOf(terminal), found: numberOf(kept.terminal) };
    return { ...failure('action.other-terminal', facts), record: null };
  }
  if (kept.report.ending !== 'complete') {
    const why = read.value.brokenBy ?? failure('check.cancelled', { address: address.text }).error;
    return refuse({ ok: false, error: why });
  }
  if (order.signal.aborted) return refuse(failure('check.cancelled', { address: address.text }));
  const passed = passOpenPayments(consent.command, unsettledOf(kept.report.readings, deps.clock.now()), override);
  return passed.ok ? { ok: true, value: kept.report, record: kept.report } : refuse(passed);
};

const send = async (order: ActionOrder, session: ActionSession): Promise<Result<CommandOutcome>> => {
  const { options, consent, update } = order;
  let messages: readonly Bilingual[] = [];
  update({ step: 'sending', wasSent: true });
  const ended = await session.run({
    options,
    consent,
    onMessage: (message) => {
      const masked = maskedMessage(message);
      if (messages.at(-1)?.en === masked.en && messages.at(-1)?.zh === masked.zh) return;
      messages = [...messages, masked].slice(-keptMessages);
      update({ messages: [...messages] });
    },
  });
  if (ended !== 'gave up') return ended;
  const report = { ...unclearReport(order, session.counters()), messages: [...messages] };
  return { ok: true, value: { report, fileBytes: null, answered: [], refused: [] } };
};

const fileOf = (order: ActionOrder, { report, fileBytes }: CommandOutcome, now: number): TerminalFile | null =>
  report.file === null || fileBytes === null || fileBytes.length === 0
    ? null
    : {
        id: randomUUID(),
        terminalId: order.terminal.id,
        logFile: report.file.logFile,
        takenAt: utcText(now),
        bytes: report.file.bytes,
        totalBytes: report.file.totalBytes,
        isComplete: report.file.isComplete,
      };

const remember = async ({ terminal }: ActionOrder, outcome: CommandOutcome, deps: CheckDeps): Promise<void> => {
  const { answered, refused } = outcome;
  if (answered.length + refused.length === 0) return;
  const { terminals } = deps.shops.open;
  const now = (await terminals.byId(terminal.id)) ?? terminal;
  const merged = (before: readonly string[], more: readonly string[], less: readonly string[]): string[] =>
    [...new Set([...before.filter((name) => !less.includes(name)), ...more])].sort();
  await terminals.setAnswered(
    terminal.id,
    merged(now.answered, answered, refused),
    merged(now.refused, refused, answered),
  );
};

/** The first half: read, guard, send. */
const carryOut = async (
  order: ActionOrder,
  session: ActionSession,
  deps: CheckDeps,
): Promise<ActionEnd & { readonly before: HealthReport | null }> => {
  let before: HealthReport | null = null;
  // Where even the first enquiry has an effect, the command is that enquiry: it is sent once, and tells itself who answered.
  if (order.plugin.isAutomatic) {
    order.update({ step: 'readingBefore' });
    const prepared = await prepare(order, session, deps);
    order.update({ beforeCheckId: prepared.record?.id ?? null });
    if (!prepared.ok) return { change: { error: prepared.error }, content: null, before: null };
    before = prepared.value;
  }
  const sent = await send(order, session);
  // The driver says that nothing can have happened: the port was gone before a byte left.
  if (!sent.ok) return { change: { error: sent.error, wasSent: false }, content: null, before: null };
  await attempt(() => remember(order, sent.value, deps));
  const report = maskedReport(sent.value.report);
  const file = fileOf(order, sent.value, deps.clock.now());
  const content = file === null || sent.value.fileBytes === null ? null : await maskFile(sent.value.fileBytes);
  return { change: { report, file, messages: report.messages }, content, before };
};

/** Whether a command may have changed something that a second reading would show. */
const mayHaveChanged = ({ consent }: ActionOrder, { change }: ActionEnd): boolean =>
  commandEffects[consent.command].changesState &&
  change.report !== undefined &&
  change.report !== null &&
  change.report.ending !== 'refused' &&
  change.report.ending !== 'busy';

/** The second half: what is different now. Never rejects. */
const compare = async (order: ActionOrder, before: HealthReport, deps: CheckDeps): Promise<Partial<ActionRun>> => {
  const { address, terminal, plugin, signal } = order;
  order.update({ step: 'readingAfter' });
  const reading: ActionReading = { address, expected: terminal, startedAt: deps.clock.now() };
  const outcome = await attempt(async (): Promise<Partial<ActionRun>> => {
    const known = (await deps.shops.open.terminals.byId(terminal.id)) ?? terminal;
    const opened = await withSession({ address, plugin, settings: settingsFor(known), signal }, deps, (session) =>
      session.read(),
    );
    const read = opened.ok ? opened.value : opened;
    if (!read.ok) return { afterError: read.error };
    const kept = await keepReading(reading, read.value, deps);
    const afterCheckId = kept.report.id;
    if (kept.terminal.id !== terminal.id) {
      const facts = { address: address.text, expected: numberOf(terminal), found: numberOf(kept.terminal) };
      return { afterError: failure('action.other-terminal', facts).error };
    }
    if (kept.report.ending !== 'complete') return { afterCheckId, afterError: read.value.brokenBy };
    return { afterCheckId, changes: differencesBetween(before, kept.report) };
  });
  return outcome.ok ? outcome.value : { afterError: outcome.error };
};

/** Carries the order out, once. Rejects with store.* before anything was sent; afterwards everything is an end. */
export const carryOutAction = async (
  order: ActionOrder,
  secondSignal: () => AbortSignal,
  deps: CheckDeps,
): Promise<ActionEnd> => {
  const { address, plugin, terminal, signal } = order;
  order.update({ step: 'opening' });
  const opened = await withSession({ address, plugin, settings: settingsFor(terminal), signal }, deps, (session) =>
    carryOut(order, session, deps),
  );
  if (!opened.ok) {
    const reading: ActionReading = { address, expected: terminal, startedAt: deps.clock.now() };
    await attempt(() => keepUnreached(reading, opened, deps));
    return { change: { error: opened.error }, content: null };
  }
  const { before, ...end } = opened.value;
  if (before === null || !mayHaveChanged(order, end)) return end;
  const after = await compare({ ...order, signal: secondSignal() }, before, deps);
  return { ...end, change: { ...end.change, ...after } };
};
