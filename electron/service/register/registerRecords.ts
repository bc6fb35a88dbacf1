// Records of the register: listed, read, made, changed, removed.
import { randomUUID } from 'node:crypto';
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { AutomaticReason } from '../../../shared/register/automaticReasons.ts';
import { checkValues } from '../../../shared/register/checkValue.ts';
import type { FieldIssue, FieldValues } from '../../../shared/register/fieldIssue.ts';
import type { RegisterFieldKey, ValueSource } from '../../../shared/register/registerFields.ts';
import { registerFieldKeys, registerFields, valueSourceNames } from '../../../shared/register/registerFields.ts';
import type { RegisterDetail, RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import type { RegisterStore } from '../../store/registerStore.ts';
import { attempt } from '../attempt.ts';
import { utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { keepRegister } from './keepRegister.ts';
import { mustBeValid } from './mustBeValid.ts';
import { changesBetween, withValues } from './recordChanges.ts';
import { conflictsOf, refuseConflict } from './registerConflicts.ts';
import { isBack, mustAllow, recordOf } from './registerLookup.ts';
import type { RegisterRecords } from './registerServices.ts';
import { closedTask, conflictTask, isKnownWarning, openTask } from './registerTaskParts.ts';

const created: AutomaticReason = 'auto:created';

/** Hooks of those who watch the register. */
export interface RecordWatch {
  /** Called before fields of a known record are changed by a person; throws where they may not be. */
  readonly beforeSave?: (before: RegisterRecord, fields: FieldValues) => void;
  /** Called after fields of a record were stored; a new record has no `before`. */
  readonly onSaved?: (before: RegisterRecord | null, after: RegisterRecord) => Promise<void>;
}

/** What to change and who says so. */
interface Saving {
  readonly fields: FieldValues;
  readonly source: ValueSource;
  readonly acceptsConflicts: boolean;
}

/** A record of which nothing is known yet. */
export const emptyRecord = (at: string, lifecycle: RegisterRecord['lifecycle'], reason: string): RegisterRecord => ({
  id: randomUUID(),
  terminalId: null,
  lifecycle,
  lifecycleSince: at,
  lifecycleReason: reason,
  registration: { state: 'unknown', source: null, at: null, by: null, note: null },
  fields: {},
  replacedBy: null,
  replaces: null,
  createdAt: at,
  updatedAt: at,
});

const fieldList = (keys: readonly RegisterFieldKey[]): Bilingual => ({
  zh: keys.map((key) => registerFields[key].label.zh).join('、'),
  en: keys.map((key) => registerFields[key].label.en).join(', '),
});

const savedLine = (keys: readonly RegisterFieldKey[], source: ValueSource): Bilingual => {
  const names = fieldList(keys);
  const from = valueSourceNames[source];
  return { zh: `修改登记：${names.zh}（${from.zh}）`, en: `Record changed: ${names.en} (${from.en})` };
};

/** The terminal that a record is about, found by its serial number; the present one stays unless the number changed. */
const linked = async (
  store: RegisterStore,
  before: RegisterRecord | null,
  after: RegisterRecord,
): Promise<string | null> => {
  const serial = usableSerial(after.fields.serialNumber?.value);
  const isUnchanged = before !== null && usableSerial(before.fields.serialNumber?.value) === serial;
  if (isUnchanged && before.terminalId !== null) return before.terminalId;
  return serial === null ? null : store.freeTerminal(serial);
};

/** The task of a new serial number: the one that is open already, else a new one. */
const registrationTask = async (
  store: RegisterStore,
  record: RegisterRecord,
  at: string,
): Promise<readonly RegisterTask[]> => {
  const serial = usableSerial(record.fields.serialNumber?.value);
  if (serial === null || record.lifecycle !== 'pending') return [];
  // A twin that was accepted has a task of its own.
  const open = (await store.tasks({ isOpen: true, kind: 'register', serialNumber: serial })).find(
    ({ recordId }) => recordId === null || recordId === record.id,
  );
  if (open !== undefined) return [{ ...open, recordId: record.id, terminalId: record.terminalId ?? open.terminalId }];
  return [
    openTask(
      { kind: 'register', recordId: record.id, terminalId: record.terminalId, serialNumber: serial, data: {} },
      at,
    ),
  ];
};

/** Records of the open shop. */
export const createRegisterRecords = (deps: ServiceDeps, watch: RecordWatch = {}): RegisterRecords => {
  const store = deps.shops.open.register;

  /** Warnings for conflicts that were accepted; throws for those that were not. */
  const warningsOf = async (after: RegisterRecord, accepts: boolean, at: string): Promise<readonly RegisterTask[]> => {
    const conflicts = await conflictsOf(store, after);
    const [first] = conflicts;
    if (first !== undefined && !accepts) refuseConflict(first);
    const known = await store.tasks({ recordId: after.id });
    return conflicts
      .map((conflict) => conflictTask(conflict, { recordId: after.id, terminalId: after.terminalId, at }))
      .filter((task) => !isKnownWarning(known, task));
  };

  const save = async (
    before: RegisterRecord | null,
    { fields, source, acceptsConflicts }: Saving,
  ): Promise<{ readonly record: RegisterRecord; readonly issues: FieldIssue[] }> => {
    const { values, issues } = mustBeValid(fields);
    const at = utcText(deps.clock.now());
    const by = deps.operator.current();
    const typed = withValues(before ?? emptyRecord(at, 'pending', created), values, { source, at, by });
    const record = { ...typed, terminalId: await linked(store, before, typed) };
    const changes = changesBetween(before, record, { source, at, by, reason: null });
    const changed = registerFieldKeys.filter((key) => changes.some(({ field }) => field === key));
    if (before !== null && changed.length === 0) return { record: before, issues: [...issues] };
    const isNewNumber = ['serialNumber', 'tid', 'mid', 'acquirerCode'].some((key) =>
      changes.some(({ field }) => field === key),
    );
    const warnings = isNewNumber ? await warningsOf(record, acceptsConflicts, at) : [];
    const isNewSerial = changes.some(({ field }) => field === 'serialNumber');
    const registration = isNewSerial ? await registrationTask(store, record, at) : [];
    const line = savedLine(changed, source);
    const summary =
      before === null ? { zh: `新建登记：${fieldList(changed).zh}`, en: `New record: ${fieldList(changed).en}` } : line;
    await keepRegister(deps, {
      records: [record],
      changes,
      tasks: [...registration, ...warnings],
      summary,
      about: record,
    });
    await watch.onSaved?.(before, record);
    return { record, issues: [...issues] };
  };

  const detailOf = async (record: RegisterRecord): Promise<RegisterDetail> => ({
    record,
    observations: [...(await store.observations(record.id))],
    openTasks: [...(await store.tasks({ isOpen: true, recordId: record.id }))],
    isBackFromRepair: isBack(record, await store.custody(record.id)),
  });

  // A task of a terminal that was met over the cable goes back to "unknown serial number"; the others go with the record.
  const tasksWithout = async (record: RegisterRecord, at: string, note: string): Promise<readonly RegisterTask[]> => {
    const open = await store.tasks({ isOpen: true, recordId: record.id });
    const by = deps.operator.current();
    return open.map((task) =>
      task.kind === 'register' && task.terminalId !== null
        ? { ...task, recordId: null }
        : closedTask({ ...task, recordId: null }, { at, by, note }),
    );
  };

  return {
    page: (query) =>
      attempt(async () => {
        const { rows, total } = await store.page(query);
        return { rows: [...rows], total };
      }),
    choices: () => attempt(() => store.choices()),
    get: ({ recordId }) => attempt(async () => detailOf(await recordOf(store, recordId))),
    ofTerminal: ({ terminalId }) => attempt(() => store.byTerminal(terminalId)),
    bySerial: ({ serialNumber }) => attempt(async () => [...(await store.listedBySerial(serialNumber))]),
    check: ({ fields }) =>
      attempt(() => {
        const { values, issues } = checkValues(fields);
        const kept = Object.entries(values).filter(([, value]) => value !== null);
        return Promise.resolve({ issues: [...issues], values: Object.fromEntries(kept) as Record<string, string> });
      }),
    create: (input) => attempt(() => save(null, input)),
    saveFields: ({ recordId, ...input }) =>
      attempt(async () => {
        const record = await recordOf(store, recordId);
        await mustAllow(store, record, 'edit');
        watch.beforeSave?.(record, input.fields);
        return save(record, input);
      }),
    remove: ({ recordId, reason }) =>
      attempt(async () => {
        const record = await recordOf(store, recordId);
        await mustAllow(store, record, 'delete');
        const note = redactText(reason);
        const tasks = await tasksWithout(record, utcText(deps.clock.now()), note);
        const summary = { zh: `删除登记：${note}`, en: `Record removed: ${note}` };
        await keepRegister(deps, { removed: [recordId], tasks, summary, about: record });
        return {};
      }),
    changes: ({ recordId, before, limit }) =>
      attempt(async () => {
        await recordOf(store, recordId);
        return [...(await store.changes(recordId, before, limit))];
      }),
  };
};
