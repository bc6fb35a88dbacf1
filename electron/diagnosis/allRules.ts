// Every rule. A cause has one rule; two files never hold the same cause.
import type { Rule } from './rule.ts';
import { cardRules } from './rules/card.ts';
import { consoleRules } from './rules/console.ts';
import { hardwareRules } from './rules/hardware.ts';
import { keyRules } from './rules/keys.ts';
import { locationRules } from './rules/location.ts';
import { networkRules } from './rules/network.ts';
import { operationRules } from './rules/operations.ts';
import { registrationRules } from './rules/registration.ts';
import { softwareRules } from './rules/software.ts';
import { standingRules } from './rules/standing.ts';

/** Every rule; where two causes are equally likely the earlier one stands first. */
export const allRules: readonly Rule[] = [
  ...registrationRules,
  ...standingRules,
  ...keyRules,
  ...locationRules,
  ...hardwareRules,
  ...softwareRules,
  ...networkRules,
  ...operationRules,
  ...cardRules,
  ...consoleRules,
];
