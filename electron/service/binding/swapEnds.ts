// The end of a swap: the new unit takes the record's place, and the acquirer's word completes it.
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Unsettled } from '../../../shared/model/action.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type Lifecycle, lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { valueSourceNames } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import type { Swap } from '../../../shared/register/swap.ts';
import { attempt } from '../attempt.ts';
import { keepRegister } from '../register/keepRegister.ts';
import { changesBetween } from '../register/recordChanges.ts';
import { custodyEntry } from '../register/registerCustody.ts';
import { recordOf } from '../register/registerLookup.ts';
import { emptyRecord } from '../register/registerRecords.ts';
import { closedTask } from '../register/registerTaskParts.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { followBinding } from './bindingFollow.ts';
import type { Swaps } from './bindingServices.ts';
import { refuse, type SwapContext, stepLine, withData } from './swapContext.ts';
import { handedOver } from './swapHandOver.ts';
import { type SwapData, swapDataOf } from './swapParts.ts';

/** A hand-over as it was asked for. */
type Asked = CommandInput<'swap.handOver'>;

const placeOf = ({ fields }: RegisterRecord): string | null =>
  [fields.store?.value, fields.counter?.value].filter(Boolean).join(' · ') || null;

const serialOf = ({ fields }: RegisterRecord): string => fields.serialNumber?.value ?? '–';

const handOverLine = (old: RegisterRecord, serial: string, { oldGoes }: Asked): Bilingual => {
  const { name } = lifecycleRules[oldGoes];
  return stepLine('handOver', {
    zh: `${serialOf(old)} 改为“${name.zh}”，${serial} 接替`,
    en: `${serialOf(old)} is “${name.en}”, ${serial} takes its place`,
  });
};

/** Throws where the old unit cannot go: payments that came after the first step are not covered by it. */
const mayGo = (
  record: RegisterRecord,
  { batchAccepts, newSerial }: SwapData,
  unsettled: Unsettled,
  to: Lifecycle,
): void => {
  if (unsettled.state === 'some' && (unsettled.count ?? 0) > (batchAccepts ?? 0)) {
    refuse('swap.payments-pending', { count: unsettled.count });
  }
  const { lifecycle } = record;
  if (lifecycle !== to && !lifecycleRules[lifecycle].next.includes(to)) {
    refuse('lifecycle.no-way', { serial: newSerial ?? '–', lifecycle, toLifecycle: to });
  }
};

/** The last two steps. */
export const createSwapEnds = (
  deps: ServiceDeps,
  { store, register, now, unsettledOf, newTerminalOf, shown, at, newRecordOf }: SwapContext,
): Pick<Swaps, 'handOver' | 'confirm'> => {
  /** Both records as they will be, and the new one as it was (null = it is new). */
  const pairOf = async (record: RegisterRecord, task: RegisterTask, { oldGoes, reason }: Asked) => {
    const serial = swapDataOf(task).newSerial ?? '';
    const [when, by] = [now(), deps.operator.current()];
    const own = await newRecordOf(serial, record);
    const terminalId = await newTerminalOf(task);
    const typed = { value: serial, source: 'user' as const, at: when, by };
    const read = { value: serial, source: 'device' as const, at: when, by: null };
    const known = own?.fields.serialNumber ?? (terminalId === null ? typed : read);
    const next = own ?? emptyRecord(when, 'pending', reason);
    return { own, pair: handedOver({ old: record, next }, { oldGoes, reason, at: when, terminalId, serial: known }) };
  };

  /** What is still to be done at this place is done at the new unit. */
  const movedTasks = async ({ id: recordId }: RegisterRecord, next: RegisterRecord): Promise<RegisterTask[]> => {
    const open = await register.tasks({ isOpen: true, recordId });
    const { id, terminalId } = next;
    return open
      .filter(({ kind }) => kind === 'move' || kind === 'review')
      .map((task) => ({ ...task, recordId: id, terminalId, serialNumber: serialOf(next) }));
  };

  const endDifferences = async (recordId: string, reason: string): Promise<void> => {
    const closedAt = now();
    const closing = { kind: 'superseded' as const, by: deps.operator.current(), reason };
    const open = await store.drifts.open(recordId);
    await store.drifts.write(open.map((drift) => ({ ...drift, closedAt, closing })));
  };

  const handOver = async (asked: Asked): Promise<Swap> => {
    const { record, task } = await at(asked.taskId, 'handOver');
    mayGo(record, swapDataOf(task), await unsettledOf(record), asked.oldGoes);
    const { own, pair } = await pairOf(record, task, asked);
    const { reason, oldGoes, to } = asked;
    const origin = { source: 'user' as const, at: pair.next.updatedAt, by: deps.operator.current(), reason };
    const place = placeOf(record);
    const step = oldGoes === 'inRepair' ? 'sentForRepair' : 'swapped';
    const done = withData(task, { newRecordId: pair.next.id, oldGoes });
    await keepRegister(deps, {
      records: [pair.old, pair.next],
      changes: [...changesBetween(record, pair.old, origin), ...changesBetween(own, pair.next, origin)],
      tasks: [done, ...(await movedTasks(record, pair.next))],
      custody: [
        custodyEntry({ recordId: record.id, step, to, place, reason }, origin),
        custodyEntry({ recordId: pair.next.id, step: 'installed', place, reason }, origin),
      ],
      summary: handOverLine(record, serialOf(pair.next), asked),
      about: pair.next,
    });
    await endDifferences(record.id, reason);
    await followBinding({ record: pair.next, store }, deps);
    const swap = await shown(pair.old, done);
    deps.publish('swap.changed', swap);
    return swap;
  };

  return {
    handOver: (asked) => attempt(() => handOver({ ...asked, reason: redactText(asked.reason) })),
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
  };
};
