// A terminal was met over a cable: whose record it is, what it tells, and what does not fit. Never harms the check.
import type { AppError } from '../../../shared/error/appError.ts';
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import { comparedFields } from '../../../shared/register/binding.ts';
import type { LifecycleAction } from '../../../shared/register/lifecycle.ts';
import { type RegisterFieldKey, registerFields } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import { type WarningCode, warningCodeSchema, warningText } from '../../../shared/register/registerWarnings.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { attempt } from '../attempt.ts';
import { acquirerOfMid, meansSame } from '../bindingDrift.ts';
import { utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { keepRegister } from './keepRegister.ts';
import { changesBetween, withValues } from './recordChanges.ts';
import { conflictsOf } from './registerConflicts.ts';
import { refusalOf } from './registerLookup.ts';
import { conflictTask, isKnownWarning, openTask } from './registerTaskParts.ts';
import { type SaidFields, saidFields } from './saidFields.ts';

/** A terminal that answered, and the shop to which it belongs. */
export interface MetTerminal {
  readonly terminal: StoredTerminal;
  readonly report: HealthReport;
  readonly store: ShopStore;
}

/** What checks and commands ask the register. */
export interface RegisterWatch {
  /**
   * Why the state of a terminal's record forbids an action; null = it does not, or there is no record. Code:
   * lifecycle.not-allowed
   */
  refusal(
    terminal: Pick<StoredTerminal, 'id' | 'serial'>,
    action: LifecycleAction,
    store: ShopStore,
  ): Promise<AppError | null>;
  /** As `refusal`, for one that is plugged in and answers: a warning is left where it should not be here. */
  refusalOfMet(met: Pick<MetTerminal, 'terminal' | 'store'>, action: LifecycleAction): Promise<AppError | null>;
  /** Takes in what was read; nothing is thrown, for the check comes first. */
  met(met: MetTerminal): Promise<void>;
}

/** Refreshed at every check while nobody typed another value; everything else is filled in once and then compared. */
const moving: ReadonlySet<RegisterFieldKey> = new Set(['appVersion', 'lastSignOnAt', 'batch']);

const standing: Readonly<Partial<Record<RegisterRecord['lifecycle'], WarningCode>>> = {
  swappedOut: 'swappedOutPluggedIn',
  retired: 'retiredPluggedIn',
  quarantined: 'quarantinedPluggedIn',
  foreign: 'foreignUnit',
};

/** The record of a terminal among those with its serial number: the linked one, else one that is still the shop's own. */
const mainOf = (records: readonly RegisterRecord[], terminalId: string): RegisterRecord | null =>
  records.find((record) => record.terminalId === terminalId) ??
  records.find(({ lifecycle }) => standing[lifecycle] === undefined) ??
  records[0] ??
  null;

const isOtherAcquirer = ({ fields }: RegisterRecord, told: string | undefined): boolean => {
  const named = acquirerOfMid(fields.mid?.value ?? '');
  return named !== null && told !== undefined && meansSame('acquirerCode', named, told) === false;
};

/** Fields that a check fills in or moves on. */
export const filled = (record: RegisterRecord, said: SaidFields): SaidFields =>
  Object.fromEntries(
    Object.entries(said).filter(([name, value]) => {
      const key = name as RegisterFieldKey;
      const known = record.fields[key];
      // An acquirer other than the record's merchant number names is a difference, and nothing to fill in.
      if (key === 'acquirerCode' && isOtherAcquirer(record, value)) return false;
      return known === undefined || (moving.has(key) && known.source === 'device' && known.value !== value);
    }),
  );

const filledLine = (keys: readonly RegisterFieldKey[]) => ({
  zh: `按终端读取补全登记：${keys.map((key) => registerFields[key].label.zh).join('、')}`,
  en: `Record filled from the terminal: ${keys.map((key) => registerFields[key].label.en).join(', ')}`,
});

/** The register's side of every check. */
export const createRegisterMeeting = (deps: ServiceDeps): RegisterWatch => {
  const now = (): string => utcText(deps.clock.now());

  const recordOfTerminal = async (
    { id, serial }: Pick<StoredTerminal, 'id' | 'serial'>,
    store: ShopStore,
  ): Promise<RegisterRecord | null> => {
    const usable = usableSerial(serial);
    const same = usable === null ? [] : await store.register.bySerial(usable);
    return mainOf(same, id) ?? (await store.register.byTerminal(id));
  };

  /** Opens a warning unless it is known. */
  const warn = async (warning: RegisterTask, about: RegisterRecord | null, store: ShopStore): Promise<void> => {
    const known = await store.register.tasks(
      warning.recordId === null ? { serialNumber: warning.serialNumber } : { recordId: warning.recordId },
    );
    if (isKnownWarning(known, warning)) return;
    const { title, evidence } = warningText(warningCodeSchema.parse(warning.data['code']), warning.data);
    const summary = { zh: `${title.zh}：${evidence.zh}`, en: `${title.en}: ${evidence.en}` };
    await keepRegister(deps, { tasks: [warning], summary, about }, store);
  };

  const warnOfStanding = async (record: RegisterRecord, terminalId: string, store: ShopStore): Promise<void> => {
    const code = standing[record.lifecycle];
    if (code === undefined) return;
    const serial = record.fields.serialNumber?.value ?? null;
    const next = record.replacedBy === null ? null : await store.register.byId(record.replacedBy);
    const replacement = next?.fields.serialNumber?.value ?? null;
    // Of a unit that is somebody else's not even the place in our records is kept.
    const data = code === 'swappedOutPluggedIn' ? { code, serial, replacement } : { code, serial };
    await warn(
      openTask({ kind: 'warning', recordId: record.id, terminalId, serialNumber: serial, data }, now()),
      record,
      store,
    );
  };

  // Opened once; a terminal whose task is open, or was closed with its record, is not asked about again.
  const openRegistration = async ({ terminal, report, store }: MetTerminal): Promise<void> => {
    const serial = usableSerial(terminal.serial);
    if (serial === null) return;
    const [open] = await store.register.tasks({ isOpen: true, kind: 'register', serialNumber: serial });
    if (open === undefined) {
      const task = openTask(
        { kind: 'register', recordId: null, terminalId: terminal.id, serialNumber: serial, data: {} },
        now(),
      );
      const summary = {
        zh: `新终端 ${serial}：登记簿里没有这个机身号，已列入待办`,
        en: `New terminal ${serial}: the register does not know this serial number; a task was opened`,
      };
      await keepRegister(deps, { tasks: [task], summary, about: { terminalId: terminal.id, fields: {} } }, store);
    }
    await warnOfTwins({ terminal, report, store }, serial);
  };

  /** Says so when a unit that nobody knows has a terminal number of ours. */
  const warnOfTwins = async ({ terminal, report, store }: MetTerminal, serial: string): Promise<void> => {
    const { tid, mid, acquirerCode } = saidFields(report);
    const told = { serialNumber: serial, tid, mid, acquirerCode };
    const at = now();
    const values = Object.entries(told).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, { value, source: 'device' as const, at, by: null }] as const],
    );
    const conflicts = await conflictsOf(store.register, { id: terminal.id, fields: Object.fromEntries(values) });
    for (const conflict of conflicts) {
      await warn(conflictTask(conflict, { recordId: null, terminalId: terminal.id, at }), null, store);
    }
  };

  const warnOfOtherTid = async (record: RegisterRecord, said: SaidFields, { terminal, store }: MetTerminal) => {
    const [tid, otherTid] = [record.fields.tid?.value, said.tid];
    if (tid === undefined || otherTid === undefined || tid === otherTid) return;
    const serial = record.fields.serialNumber?.value ?? null;
    const data = { code: 'otherTid', serial, tid, otherTid };
    const base = { kind: 'warning' as const, recordId: record.id, terminalId: terminal.id, serialNumber: serial };
    await warn(openTask({ ...base, data }, now()), record, store);
  };

  /** Links, fills in what is empty, and keeps what was said. */
  const takeIn = async (record: RegisterRecord, met: MetTerminal): Promise<void> => {
    const { terminal, report, store } = met;
    const said = saidFields(report);
    const at = report.finishedAt;
    const origin = { source: 'device' as const, at, by: null, reason: null };
    const values = filled(record, said);
    const isFree = record.terminalId === null && (await store.register.byTerminal(terminal.id)) === null;
    const after = { ...withValues(record, values, origin), terminalId: isFree ? terminal.id : record.terminalId };
    const changes = changesBetween(record, after, origin);
    const keys = changes.map(({ field }) => field as RegisterFieldKey);
    const isChanged = Object.keys(values).length > 0 || after.terminalId !== record.terminalId;
    // What is compared was kept together with the check (binding/bindingFollow.ts); the rest is kept here.
    const observations = Object.entries(said)
      .filter(([field]) => !(comparedFields as readonly string[]).includes(field))
      .map(([field, value]) => ({
        recordId: record.id,
        field: field as RegisterFieldKey,
        source: 'device' as const,
        value,
        at,
        checkId: report.id,
      }));
    const step = { records: isChanged ? [after] : [], changes, observations };
    await keepRegister(deps, { ...step, summary: keys.length === 0 ? null : filledLine(keys), about: after }, store);
    await warnOfOtherTid(after, said, met);
    // A retired twin makes no new record possible; here the record stands already.
    const conflicts = await attempt(() => conflictsOf(store.register, after));
    for (const conflict of conflicts.ok ? conflicts.value : []) {
      await warn(conflictTask(conflict, { recordId: after.id, terminalId: terminal.id, at: now() }), after, store);
    }
  };

  const refusal: RegisterWatch['refusal'] = async (terminal, action, store) => {
    const record = await recordOfTerminal(terminal, store);
    return record === null ? null : refusalOf(store.register, record, action);
  };

  return {
    refusal,
    refusalOfMet: async ({ terminal, store }, action) => {
      const record = await recordOfTerminal(terminal, store);
      if (record === null) return null;
      const found = await refusalOf(store.register, record, action);
      if (found !== null) await warnOfStanding(record, terminal.id, store);
      return found;
    },
    met: async (met) => {
      const done = await attempt(async () => {
        const record = await recordOfTerminal(met.terminal, met.store);
        if (record === null) await openRegistration(met);
        else if (standing[record.lifecycle] === undefined) await takeIn(record, met);
        else await warnOfStanding(record, met.terminal.id, met.store);
      });
      if (!done.ok)
        deps.log('error', 'the register could not take in a check', {
          code: done.error.code,
          details: done.error.details,
        });
    },
  };
};
