// The registry of guided steps, in the order in which they are done. One line per family of steps.
import type { GuidedCheckId } from '../check/checkIds.ts';
import type { GuidedStep } from './guidedStep.ts';
import { clockStep } from './steps/clockStep.ts';
import { frontSteps } from './steps/frontSteps.ts';
import { outsideSteps } from './steps/outsideSteps.ts';
import { printerStep } from './steps/printerStep.ts';
import { readerSteps } from './steps/readerSteps.ts';

/** Every step; the clock comes last, for the terminal is off meanwhile. */
export const guidedSteps: readonly GuidedStep[] = [
  printerStep,
  ...readerSteps,
  ...frontSteps,
  ...outsideSteps,
  clockStep,
];

const byId = new Map(guidedSteps.map((step) => [step.id, step]));

/** The step of a check. */
export const guidedStepOf = (id: GuidedCheckId): GuidedStep => {
  const step = byId.get(id);
  if (step === undefined) throw new Error(`no guided step ${id}`);
  return step;
};
