// The registry of guided checks. One line per check.
import type { GuidedCheckId } from '../../../../shared/check/checkIds.ts';
import { beeperCheck } from './beeperCheck.ts';
import { buttonsCheck } from './buttonsCheck.ts';
import { cablesCheck } from './cablesCheck.ts';
import { chargingContactsCheck } from './chargingContactsCheck.ts';
import { chipReaderCheck } from './chipReaderCheck.ts';
import { cleaningCheck } from './cleaningCheck.ts';
import { clockHoldCheck } from './clockHoldCheck.ts';
import { contactlessReaderCheck } from './contactlessReaderCheck.ts';
import type { GuidedCheck } from './guidedCheck.ts';
import { keypadCheck } from './keypadCheck.ts';
import { printSlipCheck } from './printSlipCheck.ts';
import { screenCheck } from './screenCheck.ts';
import { simCheck } from './simCheck.ts';
import { stripeReaderCheck } from './stripeReaderCheck.ts';

/** Every guided check, by its id. */
export const allGuidedChecks: Readonly<Record<GuidedCheckId, GuidedCheck>> = {
  'guided.printSlip': printSlipCheck,
  'guided.stripeReader': stripeReaderCheck,
  'guided.chipReader': chipReaderCheck,
  'guided.contactlessReader': contactlessReaderCheck,
  'guided.keypad': keypadCheck,
  'guided.screen': screenCheck,
  'guided.beeper': beeperCheck,
  'guided.buttons': buttonsCheck,
  'guided.cables': cablesCheck,
  'guided.chargingContacts': chargingContactsCheck,
  'guided.cleaning': cleaningCheck,
  'guided.sim': simCheck,
  'guided.clockHold': clockHoldCheck,
};
