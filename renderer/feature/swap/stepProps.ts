// What every step is given: the swap as it is, and what to do with the next one.
import type { Swap } from '../../../shared/register/swap.ts';

/** For one step. */
export interface StepProps {
  readonly swap: Swap;
  readonly onSwap: (swap: Swap) => void;
}
