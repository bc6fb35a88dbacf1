// The end of a swap: the new unit takes the record's place, and the acquirer's word completes it.
import { redactText } from '../../../shared/mask/redactText.ts';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { valueSourceNames } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
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
import { swapDataOf } from './swapParts.ts';

/** The last two steps. */
export const createSwapEnds = (
  deps: ServiceDeps,
  { store, register, now, unsettledOf, newTerminalOf, shown, at, newRecordOf }: SwapContext,
): Pick<Swaps, 'handOver' | 'confirm'> => ({
  handOver: ({ taskId, oldGoes, to, reason: given }) =>
    attempt(async () => {
      const { record, task } = await at(taskId, 'handOver');
      const data = swapDataOf(task);
      const unsettled = await unsettledOf(record);
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
      const terminalId = await newTerminalOf(task);
      const isRead = terminalId !== null;
      const pair = handedOver(
        { old: record, next: before },
        {
          oldGoes,
          reason,
          at: when,
          terminalId,
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
});
