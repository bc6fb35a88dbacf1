// Exchanging a terminal: seven steps in their order, each kept, so that it can be left and taken up again.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Unsettled } from '../../../shared/model/action.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type Lifecycle, lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { reportData } from '../../../shared/register/move.ts';
import { valueSourceNames } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import { type Swap, type SwapStep, swapStepNames, swapSteps } from '../../../shared/register/swap.ts';
import { isSettledOrAccepted, missingInOverride, unsettledOf } from '../actionGuard.ts';
import { attempt } from '../attempt.ts';
import { meansSame } from '../bindingDrift.ts';
import { numbersOf } from '../identifyTerminal.ts';
import { utcText } from '../isoTime.ts';
import { keepRegister } from '../register/keepRegister.ts';
import { changesBetween } from '../register/recordChanges.ts';
import { custodyEntry } from '../register/registerCustody.ts';
import { mustAllow, recordOf } from '../register/registerLookup.ts';
import { emptyRecord } from '../register/registerRecords.ts';
import { closedTask, openTask } from '../register/registerTaskParts.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { followBinding } from './bindingFollow.ts';
import type { Swaps } from './bindingServices.ts';
import { localDay } from './localDay.ts';
import { reportWords } from './moves.ts';
import { handedOver } from './swapHandOver.ts';
import { nextStep, swapDataOf, swapOf } from './swapParts.ts';
import { validValues } from './validValues.ts';

/** States from which a unit can take another one's place. */
const usable: readonly Lifecycle[] = ['pending', 'registered', 'spare'];
const checksSearched = 30;

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

/** Swaps of the open shop. */
export const createSwaps = (deps: ServiceDeps): Swaps => {
  const store = deps.shops.open;
  const { register } = store;
  const now = (): string => utcText(deps.clock.now());
  const today = (): string => localDay(deps.clock, deps.clock.now());

  const unsettledOfRecord = async ({ terminalId }: RegisterRecord): Promise<Unsettled> =>
    unsettledOf(terminalId === null ? [] : await store.readings.latest(terminalId), deps.clock.now());

  const shown = async (record: RegisterRecord, task: RegisterTask): Promise<Swap> =>
    swapOf(record, task, await unsettledOfRecord(record));

  const known = async (taskId: string): Promise<{ readonly record: RegisterRecord; readonly task: RegisterTask }> => {
    const task = await register.task(taskId);
    if (task === null || task.kind !== 'swap' || task.recordId === null) {
      return refuse('register.task-unknown', { taskId });
    }
    return { task, record: await recordOf(register, task.recordId) };
  };

  /** The swap, if it has come to this step or is past it; after the hand-over only the confirmation is left. */
  const at = async (taskId: string, step: SwapStep) => {
    const { task, record } = await known(taskId);
    if (task.closedAt !== null) refuse('register.task-unknown', { taskId });
    const next = nextStep(task) ?? 'confirm';
    const isEarly = swapSteps.indexOf(step) > swapSteps.indexOf(next);
    const isLate = next === 'confirm' && step !== 'confirm';
    if (isEarly || isLate) refuse('swap.not-yet', { swapStep: next });
    return { task, record };
  };

  const keep = async (record: RegisterRecord, task: RegisterTask, summary: Bilingual): Promise<Swap> => {
    await keepRegister(deps, { tasks: [task], summary, about: record });
    const swap = await shown(record, task);
    deps.publish('swap.changed', swap);
    return swap;
  };
  const stepLine = (step: SwapStep, more: Bilingual): Bilingual => ({
    zh: `换机 · ${swapStepNames[step].zh}：${more.zh}`,
    en: `Swap · ${swapStepNames[step].en}: ${more.en}`,
  });
  const withData = (task: RegisterTask, data: RegisterTask['data']): RegisterTask => ({
    ...task,
    data: { ...task.data, ...data },
  });
  const without = (task: RegisterTask, names: readonly string[]): RegisterTask => ({
    ...task,
    data: Object.fromEntries(Object.entries(task.data).filter(([name]) => !names.includes(name))),
  });

  /** The record that the new unit has already; null where it has none. Code: swap.unit-not-usable */
  const newRecordOf = async (serial: string, old: RegisterRecord): Promise<RegisterRecord | null> => {
    const same = meansSame('serialNumber', serial, old.fields.serialNumber?.value ?? '') === true;
    if (same) refuse('swap.unit-not-usable', { serial, unitProblem: 'same' });
    if (usableSerial(serial) === null) refuse('swap.unit-not-usable', { serial, unitProblem: 'filler' });
    const records = await register.bySerial(serial);
    const taken = records.find(({ lifecycle }) => !usable.includes(lifecycle));
    if (taken !== undefined) refuse('swap.unit-not-usable', { serial, unitProblem: taken.lifecycle });
    return records[0] ?? null;
  };

  /** The newest full check of the new unit since the swap was begun; null where there is none. */
  const checkOf = async (terminalId: string, serial: string, since: string) => {
    for (const { id, level, ending, startedAt } of await store.checks.page(terminalId, null, checksSearched)) {
      if (level !== 'full' || ending !== 'complete' || startedAt < since) continue;
      const report = await store.checks.byId(id);
      const numbers = report === null ? null : numbersOf(report.terminal);
      const isIt = [report?.terminal.serialNumber, numbers?.serial, numbers?.hardwareSerial].some(
        (number) => meansSame('serialNumber', serial, number ?? '') === true,
      );
      if (isIt) return report;
    }
    return null;
  };

  return {
    start: ({ recordId }) =>
      attempt(async () => {
        const record = await recordOf(register, recordId);
        const [open] = await register.tasks({ isOpen: true, kind: 'swap', recordId });
        if (open !== undefined) return shown(record, open);
        await mustAllow(register, record, 'swap');
        const { id, terminalId, fields } = record;
        const serialNumber = fields.serialNumber?.value ?? null;
        const task = openTask({ kind: 'swap', recordId: id, terminalId, serialNumber, data: {} }, now());
        return keep(record, task, { zh: '开始换机换绑', en: 'Swap begun' });
      }),
    get: ({ taskId }) =>
      attempt(async () => {
        const { record, task } = await known(taskId);
        return shown(record, task);
      }),
    passBatch: ({ taskId, override }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'batch');
        const unsettled = await unsettledOfRecord(record);
        const isOpen = unsettled.state !== 'none';
        if (isOpen && override !== null) {
          const missing = missingInOverride({ role: override.role, override });
          if (missing !== null) refuse('swap.not-confirmed', { field: missing });
        }
        if (!isSettledOrAccepted(unsettled, override)) refuse('swap.payments-pending', { count: unsettled.count });
        const reason = isOpen && override !== null ? redactText(override.reason.trim()) : null;
        const passed = withData(task, {
          batchPassedAt: now(),
          batchAccepts: isOpen ? unsettled.count : 0,
          overrideReason: reason,
        });
        const count = { zh: unsettled.count ?? '笔数不明', en: unsettled.count ?? 'unknown number' };
        return keep(
          record,
          passed,
          stepLine(
            'batch',
            reason === null
              ? { zh: '没有未结算的交易', en: 'nothing to settle' }
              : {
                  zh: `未结算 ${count.zh}，店主同意继续：${reason}`,
                  en: `${count.en} open, overridden by the owner: ${reason}`,
                },
          ),
        );
      }),
    setUnit: ({ taskId, newSerial }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'units');
        const serial = validValues({ serialNumber: newSerial }).serialNumber ?? '';
        const own = await newRecordOf(serial, record);
        const newTerminalId = own?.terminalId ?? (await register.freeTerminal(serial));
        const isOther = swapDataOf(task).newSerial !== serial;
        const fresh = isOther
          ? without(task, ['activatedOn', 'checkedAt', 'checkId', 'checkVerdict', 'isTidSame', 'isMidSame'])
          : task;
        const old = record.fields.serialNumber?.value ?? '–';
        const words = { zh: `${old} → ${serial}`, en: `${old} → ${serial}` };
        return keep(record, withData(fresh, { newSerial: serial, newTerminalId }), stepLine('units', words));
      }),
    noteRequest: ({ taskId, report }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'request');
        if (report.on > today()) refuse('input.invalid', { field: 'on', found: report.on, expected: `≤ ${today()}` });
        const caseNumber =
          report.caseNumber === null || report.caseNumber === '' ? null : redactText(report.caseNumber);
        const masked = { ...report, to: redactText(report.to), caseNumber };
        return keep(record, withData(task, reportData(masked)), stepLine('request', reportWords(masked)));
      }),
    noteActivation: ({ taskId, on }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'activate');
        if (on > today()) refuse('input.invalid', { field: 'on', found: on, expected: `≤ ${today()}` });
        return keep(record, withData(task, { activatedOn: on }), stepLine('activate', { zh: on, en: on }));
      }),
    compare: ({ taskId, acceptsUnread }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'check');
        const serial = swapDataOf(task).newSerial ?? '';
        const own = (await register.bySerial(serial))[0];
        const terminalId = swapDataOf(task).newTerminalId ?? own?.terminalId ?? (await register.freeTerminal(serial));
        const report = terminalId === null ? null : await checkOf(terminalId, serial, task.openedAt);
        if (report === null && !acceptsUnread) refuse('swap.not-checked', { serial });
        const same = (field: 'tid' | 'mid'): boolean | null => {
          const [expected, found] = [record.fields[field]?.value, report?.terminal[field]];
          return expected === undefined || !found ? null : meansSame(field, expected, found);
        };
        const [isTidSame, isMidSame] = [same('tid'), same('mid')];
        if (isTidSame === false || isMidSame === false) {
          refuse('swap.numbers-differ', {
            tid: report?.terminal.tid ?? '–',
            mid: report?.terminal.mid ?? '–',
            expectedTid: record.fields.tid?.value ?? '–',
            expectedMid: record.fields.mid?.value ?? '–',
          });
        }
        const isUnread = isTidSame === null && isMidSame === null;
        if (isUnread && !acceptsUnread) refuse('swap.not-checked', { serial });
        const words = isUnread
          ? { zh: '终端号、商户编号由人核对', en: 'terminal and merchant number compared by a person' }
          : { zh: '终端号、商户编号与登记一致', en: 'terminal and merchant number agree with the record' };
        const checked = withData(task, {
          newTerminalId: terminalId,
          checkedAt: report?.finishedAt ?? now(),
          checkId: report?.id ?? null,
          checkVerdict: report?.verdict ?? 'incomplete',
          isTidSame,
          isMidSame,
        });
        return keep(record, checked, stepLine('check', words));
      }),
    handOver: ({ taskId, oldGoes, to, reason: given }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'handOver');
        const data = swapDataOf(task);
        const unsettled = await unsettledOfRecord(record);
        // Sales after the first step: more than was seen then is not covered by it.
        if (unsettled.state === 'some' && (unsettled.count ?? 0) > (data.batchAccepts ?? 0)) {
          refuse('swap.payments-pending', { count: unsettled.count });
        }
        if (record.lifecycle !== oldGoes && !lifecycleRules[record.lifecycle].next.includes(oldGoes)) {
          refuse('lifecycle.no-way', {
            serial: data.newSerial ?? '–',
            lifecycle: record.lifecycle,
            toLifecycle: oldGoes,
          });
        }
        const serial = data.newSerial ?? '';
        const reason = redactText(given);
        const [when, by] = [now(), deps.operator.current()];
        const own = await newRecordOf(serial, record);
        const before = own ?? emptyRecord(when, 'pending', reason);
        const isRead = data.newTerminalId != null;
        const pair = handedOver(
          { old: record, next: before },
          {
            oldGoes,
            reason,
            at: when,
            terminalId: data.newTerminalId ?? null,
            serial: own?.fields.serialNumber ?? {
              value: serial,
              source: isRead ? 'device' : 'user',
              at: when,
              by: isRead ? null : by,
            },
          },
        );
        const origin = { source: 'user' as const, at: when, by, reason };
        const moving = (await register.tasks({ isOpen: true, recordId: record.id })).filter(
          ({ kind }) => kind === 'move' || kind === 'review',
        );
        const place = [record.fields.store?.value, record.fields.counter?.value].filter(Boolean).join(' · ') || null;
        const done = withData(task, { newRecordId: pair.next.id, oldGoes });
        await keepRegister(deps, {
          records: [pair.old, pair.next],
          changes: [...changesBetween(record, pair.old, origin), ...changesBetween(own, pair.next, origin)],
          tasks: [
            done,
            ...moving.map((open) => ({
              ...open,
              recordId: pair.next.id,
              terminalId: pair.next.terminalId,
              serialNumber: serial,
            })),
          ],
          custody: [
            custodyEntry(
              { recordId: record.id, step: oldGoes === 'inRepair' ? 'sentForRepair' : 'swapped', to, place, reason },
              { at: when, by },
            ),
            custodyEntry({ recordId: pair.next.id, step: 'installed', place, reason }, { at: when, by }),
          ],
          summary: stepLine('handOver', {
            zh: `${record.fields.serialNumber?.value ?? '–'} 改为“${lifecycleRules[oldGoes].name.zh}”，${serial} 接替`,
            en: `${record.fields.serialNumber?.value ?? '–'} is “${lifecycleRules[oldGoes].name.en}”, ${serial} takes its place`,
          }),
          about: pair.next,
        });
        const over = await store.drifts.open(record.id);
        await store.drifts.write(
          over.map((drift) => ({ ...drift, closedAt: when, closing: { kind: 'superseded' as const, by, reason } })),
        );
        await followBinding({ record: pair.next, store }, deps);
        const swap = await shown(pair.old, done);
        deps.publish('swap.changed', swap);
        return swap;
      }),
    confirm: ({ taskId, source, note: given }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'confirm');
        const next = await recordOf(register, swapDataOf(task).newRecordId ?? '');
        const [when, by, note] = [now(), deps.operator.current(), redactText(given)];
        const after: RegisterRecord = {
          ...next,
          registration: { state: 'registered', source, at: when, by, note },
          ...(next.lifecycle === 'pending'
            ? { lifecycle: 'inService' as const, lifecycleSince: when, lifecycleReason: note }
            : {}),
          updatedAt: when,
        };
        const serial = swapDataOf(task).newSerial ?? null;
        const opened = await register.tasks({ isOpen: true, kind: 'register', serialNumber: serial });
        const end = { at: when, by, note, source };
        const from = valueSourceNames[source];
        const closed = closedTask(task, end);
        await keepRegister(deps, {
          records: [after],
          changes: changesBetween(next, after, { source, at: when, by, reason: note }),
          tasks: [closed, ...opened.map((open) => closedTask({ ...open, recordId: next.id }, end))],
          summary: stepLine('confirm', { zh: `依据：${from.zh}；${note}`, en: `source: ${from.en}; ${note}` }),
          about: after,
        });
        const swap = await shown(record, closed);
        deps.publish('swap.changed', swap);
        return swap;
      }),
    abandon: ({ taskId, reason }) =>
      attempt(async () => {
        const { record, task } = await known(taskId);
        if (task.closedAt !== null) refuse('register.task-unknown', { taskId });
        if (swapDataOf(task).newRecordId !== undefined) refuse('swap.not-yet', { swapStep: 'confirm' });
        const closed = closedTask(task, { at: now(), by: deps.operator.current(), note: reason });
        return keep(record, closed, {
          zh: `放弃换机（${redactText(reason)}）`,
          en: `Swap left (${redactText(reason)})`,
        });
      }),
  };
};
