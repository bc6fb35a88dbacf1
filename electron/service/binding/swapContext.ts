// What every step of a swap needs: finding it, its order, keeping it, the new unit, open payments.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import type { Unsettled } from '../../../shared/model/action.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Lifecycle } from '../../../shared/register/lifecycle.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import { type Swap, type SwapStep, swapStepNames, swapSteps } from '../../../shared/register/swap.ts';
import { meansSame } from '../bindingDrift.ts';
import { utcText } from '../isoTime.ts';
import { keepRegister } from '../register/keepRegister.ts';
import { recordOf } from '../register/registerLookup.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { unsettledOfRecord } from './guardLeaving.ts';
import { localDay } from './localDay.ts';
import { nextStep, swapDataOf, swapOf } from './swapParts.ts';

/** States from which a unit can take another one's place. */
const usable: readonly Lifecycle[] = ['pending', 'registered', 'spare'];

/** Throws a failure. */
export const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

/** A line of the log about one step. */
export const stepLine = (step: SwapStep, more: Bilingual): Bilingual => ({
  zh: `换机 · ${swapStepNames[step].zh}：${more.zh}`,
  en: `Swap · ${swapStepNames[step].en}: ${more.en}`,
});

/** The task with more known of it. */
export const withData = (task: RegisterTask, data: RegisterTask['data']): RegisterTask => ({
  ...task,
  data: { ...task.data, ...data },
});

/** A swap with the record of the old unit. */
interface KnownSwap {
  readonly record: RegisterRecord;
  readonly task: RegisterTask;
}

/** Swaps of the open shop, as their steps see them. */
export const createSwapContext = (deps: ServiceDeps) => {
  const store = deps.shops.open;
  const { register } = store;
  const now = (): string => utcText(deps.clock.now());
  const today = (): string => localDay(deps.clock, deps.clock.now());

  const unsettledOf = (record: RegisterRecord): Promise<Unsettled> =>
    unsettledOfRecord(store, record, deps.clock.now());

  /** The terminal of the new unit, also where it was met after its number was given. */
  const newTerminalOf = async (task: RegisterTask): Promise<string | null> => {
    const { newSerial, newTerminalId } = swapDataOf(task);
    if (newTerminalId != null || newSerial === undefined) return newTerminalId ?? null;
    const own = (await register.bySerial(newSerial)).find(({ terminalId }) => terminalId !== null);
    return own?.terminalId ?? register.freeTerminal(newSerial);
  };

  const shown = async (record: RegisterRecord, task: RegisterTask): Promise<Swap> => ({
    ...swapOf(record, task, await unsettledOf(record)),
    newTerminalId: await newTerminalOf(task),
  });

  const known = async (taskId: string): Promise<KnownSwap> => {
    const task = await register.task(taskId);
    if (task === null || task.kind !== 'swap' || task.recordId === null) {
      return refuse('register.task-unknown', { taskId });
    }
    return { task, record: await recordOf(register, task.recordId) };
  };

  /** The swap, if it has come to this step or is past it; after the hand-over only the confirmation is left. */
  const at = async (taskId: string, step: SwapStep): Promise<KnownSwap> => {
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

  return { store, register, now, today, unsettledOf, newTerminalOf, shown, known, at, keep, newRecordOf };
};
/** Swaps of the open shop, as their steps see them. */
export type SwapContext = ReturnType<typeof createSwapContext>;
