// The life cycle of a record and its registration: only ways that exist, each with a reason, each in the log.
import { AppFailure, type ErrorCode, failure } from '../../../shared/error/appError.ts';
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import { type Lifecycle, lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { valueSourceNames } from '../../../shared/register/registerFields.ts';
import {
  type CustodyEntry,
  type CustodyStep,
  type RegisterRecord,
  type RegisterTask,
  registrationNames,
} from '../../../shared/register/registerRecord.ts';
import { attempt } from '../attempt.ts';
import { guardLeaving, type Leaving, unsettledOfRecord } from '../binding/guardLeaving.ts';
import { numbersOf } from '../identifyTerminal.ts';
import { storedForm, utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { keepRegister } from './keepRegister.ts';
import { changesBetween } from './recordChanges.ts';
import { custodyEntry, custodyLine } from './registerCustody.ts';
import { backSince, mustAllow, recordOf } from './registerLookup.ts';
import type { RegisterStates } from './registerServices.ts';
import { closedTask, openTask } from './registerTaskParts.ts';

/** A change of state that a person asks for. */
export type LifecycleChange = Leaving;

const refuse = (code: ErrorCode, record: RegisterRecord, to: Lifecycle): never => {
  const serial = record.fields.serialNumber?.value ?? '–';
  throw new AppFailure(failure(code, { serial, lifecycle: record.lifecycle, toLifecycle: to }).error);
};

/** The step in the chain of custody that belongs to a way of life; null where hands do not change. */
export const custodyStepOf = (from: Lifecycle, to: Lifecycle, isBackNoted: boolean): CustodyStep | null => {
  if (to === 'inRepair') return 'sentForRepair';
  if (to === 'retired') return 'retired';
  if (to === 'swappedOut') return 'swapped';
  if (from === 'inRepair') return isBackNoted ? null : 'backFromRepair';
  if (to === 'inService') return 'installed';
  return to === 'spare' ? 'moved' : null;
};

/** The record of a unit that is somebody else's: its serial number, and nothing else. */
export const withoutData = (record: RegisterRecord): RegisterRecord => {
  const { serialNumber } = record.fields;
  return {
    ...record,
    fields: serialNumber === undefined ? {} : { serialNumber },
    registration: { state: 'unknown', source: null, at: null, by: null, note: null },
  };
};

const ready: ReadonlySet<Lifecycle> = new Set(['registered', 'inService']);

/** Life cycle, registration and hands of the open shop's records. */
export const createRegisterLifecycle = (deps: ServiceDeps): Omit<RegisterStates, 'forbidden'> => {
  const { register: store, checks } = deps.shops.open;

  // The newest record must be a full check that went through, after the return, on the very unit.
  const isVerified = async (record: RegisterRecord, custody: readonly CustodyEntry[]): Promise<boolean> => {
    const since = backSince(record, custody);
    const serial = usableSerial(record.fields.serialNumber?.value);
    if (since === null || serial === null || record.terminalId === null) return false;
    for (const { id, level, ending, verdict, startedAt } of await checks.page(record.terminalId, null, 20)) {
      if (level !== 'full' || ending !== 'complete' || verdict === 'incomplete') continue;
      if (storedForm(startedAt) < storedForm(since)) return false;
      const report = await checks.byId(id);
      if (report !== null && numbersOf(report.terminal).serial === serial) return true;
    }
    return false;
  };

  const mustBePossible = async (
    record: RegisterRecord,
    { to, role }: LifecycleChange,
    custody: readonly CustodyEntry[],
  ): Promise<void> => {
    const { lifecycle: from, registration } = record;
    if (!lifecycleRules[from].next.includes(to)) refuse('lifecycle.no-way', record, to);
    if (from === 'quarantined' && role !== 'owner') refuse('lifecycle.needs-owner', record, to);
    if (from === 'pending' && ready.has(to) && registration.state !== 'registered') {
      refuse('lifecycle.needs-registration', record, to);
    }
    const isReturning = from === 'inRepair' && (to === 'inService' || to === 'spare');
    if (isReturning && !(await isVerified(record, custody))) refuse('lifecycle.needs-check', record, to);
  };

  /** Tasks that end with a life that is over or another shop's; back to pending opens the registration anew. */
  const tasksOf = async (
    record: RegisterRecord,
    to: Lifecycle,
    at: string,
    note: string,
  ): Promise<readonly RegisterTask[]> => {
    const by = deps.operator.current();
    const open = await store.tasks({ isOpen: true, recordId: record.id });
    if (to === 'retired' || to === 'foreign') return open.map((task) => closedTask(task, { at, by, note }));
    const serial = usableSerial(record.fields.serialNumber?.value);
    if (to !== 'pending' || serial === null || open.some(({ kind }) => kind === 'register')) return [];
    const { id: recordId, terminalId } = record;
    return [openTask({ kind: 'register', recordId, terminalId, serialNumber: serial, data: {} }, at)];
  };

  const changeTo = async (recordId: string, change: LifecycleChange): Promise<RegisterRecord> => {
    const record = await recordOf(store, recordId);
    const custody = await store.custody(recordId);
    await mustBePossible(record, change, custody);
    guardLeaving(record, change, await unsettledOfRecord(deps.shops.open, record, deps.clock.now()));
    const { to } = change;
    const reason = redactText(change.reason.trim());
    const at = utcText(deps.clock.now());
    const by = deps.operator.current();
    const kept = to === 'foreign' ? withoutData(record) : record;
    const after = { ...kept, lifecycle: to, lifecycleSince: at, lifecycleReason: reason, updatedAt: at };
    const step = custodyStepOf(record.lifecycle, to, backSince(record, custody) !== null);
    const [from, into] = [lifecycleRules[record.lifecycle].name, lifecycleRules[to].name];
    await keepRegister(deps, {
      forgotten: to === 'foreign' ? [recordId] : [],
      records: [after],
      changes: changesBetween(kept, after, { source: 'user', at, by, reason }),
      tasks: await tasksOf(record, to, at, reason),
      custody: step === null ? [] : [custodyEntry({ recordId, step, reason }, { at, by })],
      summary: { zh: `状态：${from.zh} → ${into.zh}（${reason}）`, en: `State: ${from.en} → ${into.en} (${reason})` },
      about: after,
    });
    return after;
  };

  return {
    standings: () => attempt(async () => [...(await store.standings())]),
    changeLifecycle: ({ recordId, ...change }) => attempt(() => changeTo(recordId, change)),
    confirmRegistration: ({ recordId, state, source, note: given }) =>
      attempt(async () => {
        const record = await recordOf(store, recordId);
        await mustAllow(store, record, 'edit');
        const at = utcText(deps.clock.now());
        const by = deps.operator.current();
        const note = redactText(given.trim());
        const after: RegisterRecord = { ...record, registration: { state, source, at, by, note }, updatedAt: at };
        const open = state === 'registered' ? await store.tasks({ isOpen: true, kind: 'register', recordId }) : [];
        const [name, from] = [registrationNames[state], valueSourceNames[source]];
        await keepRegister(deps, {
          records: [after],
          changes: changesBetween(record, after, { source, at, by, reason: note }),
          tasks: open.map((task) => closedTask(task, { at, by, note, source })),
          summary: {
            zh: `登记状态：${name.zh}（依据：${from.zh}；${note}）`,
            en: `Registration: ${name.en} (source: ${from.en}; ${note})`,
          },
          about: after,
        });
        return after;
      }),
    custody: ({ recordId }) =>
      attempt(async () => {
        await recordOf(store, recordId);
        return [...(await store.custody(recordId))];
      }),
    addCustody: ({ recordId, ...given }) =>
      attempt(async () => {
        const record = await recordOf(store, recordId);
        await mustAllow(store, record, 'custody');
        const at = storedForm(given.at);
        const now = utcText(deps.clock.now());
        if (at > now)
          throw new AppFailure(failure('input.invalid', { field: 'at', found: given.at, expected: `≤ ${now}` }).error);
        const entry = custodyEntry({ recordId, ...given }, { at, by: deps.operator.current() });
        await keepRegister(deps, { custody: [entry], summary: custodyLine(entry), about: record });
        return entry;
      }),
  };
};
