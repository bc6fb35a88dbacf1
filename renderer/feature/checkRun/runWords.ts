// What a run's numbers say: how many are over, how many failed, whether a newer state replaces an older one.
import type { CheckRun, CheckTarget } from '../../../shared/model/checkRun.ts';

/** Whether a target's check has ended, in whatever way. */
export const isOver = ({ state }: CheckTarget): boolean => state !== 'waiting' && state !== 'running';

/** The newer of two states of one run; an ended run never runs again. */
export const newerRun = (known: CheckRun | null, run: CheckRun): CheckRun | null =>
  known !== null && (known.id !== run.id || known.state !== 'running') ? known : run;

/** Steps of a quick check in order, for the bar of one target. */
const steps = ['opening', 'status', 'maintenance', 'vendor', 'printout', 'diagnosis', 'judging', 'storing'] as const;

/** How far a target is, 0 … 100; a guess made of its step. */
export const progressOf = (target: CheckTarget): number => {
  if (isOver(target)) return 100;
  return target.step === null ? 0 : Math.round((100 * (steps.indexOf(target.step) + 1)) / (steps.length + 1));
};
