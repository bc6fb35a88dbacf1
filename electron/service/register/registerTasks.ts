// Tasks and warnings of the register, and what becomes of a terminal that nobody knew: ours, not ours, not now.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { AutomaticReason } from '../../../shared/register/automaticReasons.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import { attempt } from '../attempt.ts';
import { utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { keepRegister } from './keepRegister.ts';
import { changesBetween, withValues } from './recordChanges.ts';
import { conflictsOf, refuseConflict } from './registerConflicts.ts';
import { custodyEntry } from './registerCustody.ts';
import { withoutData } from './registerLifecycle.ts';
import { emptyRecord } from './registerRecords.ts';
import type { RegisterTasks } from './registerServices.ts';
import { closedTask, conflictTask } from './registerTaskParts.ts';
import { saidFields } from './saidFields.ts';

const adopted: AutomaticReason = 'auto:adopted';

/** A move, a SIM change and a swap end when they were reported or completed. */
const withOwnEnd: ReadonlySet<RegisterTask['kind']> = new Set<RegisterTask['kind']>(['move', 'simChange', 'swap']);

/** Tasks of the open shop. */
export const createRegisterTasks = (deps: ServiceDeps): RegisterTasks => {
  const { register: store, checks, terminals } = deps.shops.open;
  const origin = () => ({ at: utcText(deps.clock.now()), by: deps.operator.current() });

  const openOne = async (taskId: string): Promise<RegisterTask> => {
    const task = await store.task(taskId);
    if (task === null || task.closedAt !== null)
      throw new AppFailure(failure('register.task-unknown', { taskId }).error);
    return task;
  };
  const registration = async (taskId: string): Promise<RegisterTask> => {
    const task = await openOne(taskId);
    if (task.kind !== 'register') throw new AppFailure(failure('register.task-unknown', { taskId }).error);
    return task;
  };

  /** The record that a task is about already, or one that was made meanwhile; null = none. */
  const existing = async ({ recordId, serialNumber }: RegisterTask): Promise<RegisterRecord | null> => {
    if (recordId !== null) return store.byId(recordId);
    const serial = usableSerial(serialNumber);
    return serial === null ? null : ((await store.bySerial(serial))[0] ?? null);
  };

  /** A record filled from the newest check of the terminal. */
  const filledRecord = async ({ terminalId, serialNumber }: RegisterTask, at: string): Promise<RegisterRecord> => {
    const report = terminalId === null ? null : await checks.latest(terminalId);
    const said = report === null ? {} : saidFields(report);
    const values = { ...said, ...(serialNumber === null ? {} : { serialNumber }) };
    const told = { source: 'device' as const, at: report?.finishedAt ?? at, by: null };
    const known = terminalId === null ? null : await terminals.byId(terminalId);
    const record = withValues(emptyRecord(at, 'pending', adopted), values, told);
    return { ...record, terminalId: known?.id ?? null, updatedAt: at };
  };

  const adopt = async (taskId: string, accepts: boolean): Promise<RegisterRecord> => {
    const task = await registration(taskId);
    const { at, by } = origin();
    const known = await existing(task);
    if (known !== null) {
      const summary = { zh: '待办归入已有的登记', en: 'Task joined to the record that exists already' };
      await keepRegister(deps, { tasks: [{ ...task, recordId: known.id }], summary, about: known });
      return known;
    }
    const record = await filledRecord(task, at);
    const conflicts = await conflictsOf(store, record);
    if (conflicts[0] !== undefined && !accepts) refuseConflict(conflicts[0]);
    const { id: recordId, terminalId } = record;
    const about = terminalId === null ? [] : await store.tasks({ isOpen: true, kind: 'warning', terminalId });
    const warned = new Set(about.map(({ data }) => data['code']));
    const warnings = conflicts
      .filter(({ code }) => !warned.has(code))
      .map((conflict) => conflictTask(conflict, { recordId, terminalId, at }));
    await keepRegister(deps, {
      records: [record],
      changes: changesBetween(null, record, { source: 'device', at, by, reason: null }),
      tasks: [{ ...task, recordId }, ...about.map((each) => ({ ...each, recordId })), ...warnings],
      custody: [custodyEntry({ recordId, step: 'received', reason: adopted }, { at, by })],
      summary: {
        zh: '登记为本店终端：资料取自终端，登记待确认',
        en: 'Entered as ours: filled from the terminal, registration to be confirmed',
      },
      about: record,
    });
    return record;
  };

  const markForeign = async (taskId: string, given: string): Promise<RegisterRecord> => {
    const task = await registration(taskId);
    const { at, by } = origin();
    const note = redactText(given.trim());
    const known = await existing(task);
    const kept = known === null ? null : withoutData(known);
    const unit = kept ?? {
      ...emptyRecord(at, 'foreign', note),
      terminalId: task.terminalId,
      fields:
        task.serialNumber === null
          ? {}
          : { serialNumber: { value: task.serialNumber, source: 'device' as const, at, by: null } },
    };
    const record: RegisterRecord = {
      ...unit,
      lifecycle: 'foreign',
      lifecycleSince: at,
      lifecycleReason: note,
      updatedAt: at,
    };
    const about = task.terminalId === null ? [] : await store.tasks({ isOpen: true, terminalId: task.terminalId });
    const open = [task, ...about.filter(({ id }) => id !== task.id)];
    await keepRegister(deps, {
      forgotten: [record.id],
      records: [record],
      changes: changesBetween(kept, record, { source: 'user', at, by, reason: note }),
      tasks: open.map((each) => closedTask({ ...each, recordId: record.id }, { at, by, note })),
      summary: {
        zh: `标为非本店终端：只保留机身号（${note}）`,
        en: `Marked as foreign: only the serial number is kept (${note})`,
      },
      about: record,
    });
    return record;
  };

  return {
    list: (filter) => attempt(async () => ({ tasks: [...(await store.tasks(filter))], open: await store.openTasks() })),
    close: ({ taskId, note }) =>
      attempt(async () => {
        const task = await openOne(taskId);
        if (task.kind === 'register') throw new AppFailure(failure('register.task-needs-source', { taskId }).error);
        if (withOwnEnd.has(task.kind)) throw new AppFailure(failure('register.task-has-way', { taskId }).error);
        const closed = closedTask(task, { ...origin(), note });
        const record = task.recordId === null ? null : await store.byId(task.recordId);
        const words = closed.closing?.note ?? '';
        const summary = { zh: `待办已处理：${words}`, en: `Task dealt with: ${words}` };
        await keepRegister(deps, { tasks: [closed], summary, about: record });
        return closed;
      }),
    adopt: ({ taskId, acceptsConflicts }) => attempt(() => adopt(taskId, acceptsConflicts)),
    markForeign: ({ taskId, note }) => attempt(() => markForeign(taskId, note)),
    postpone: ({ taskId }) =>
      attempt(async () => {
        const task = await registration(taskId);
        const postponed = { ...task, data: { ...task.data, postponedAt: origin().at } };
        const summary = {
          zh: `新终端 ${task.serialNumber ?? '–'} 的登记推迟`,
          en: `Registration of the new terminal ${task.serialNumber ?? '–'} put off`,
        };
        await keepRegister(deps, { tasks: [postponed], summary, about: null });
        return postponed;
      }),
  };
};
