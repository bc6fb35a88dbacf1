// Every key of the evidence that the diagnosis understands; other keys are kept and ignored.
import type { FactKeyWords } from './factKey.ts';
import { answerKeys } from './factKeys/answerKeys.ts';
import { conditionKeys } from './factKeys/conditionKeys.ts';
import { historyKeys } from './factKeys/historyKeys.ts';
import { networkKeys } from './factKeys/networkKeys.ts';
import { portalKeys } from './factKeys/portalKeys.ts';
import { registerKeys } from './factKeys/registerKeys.ts';
import { terminalKeys } from './factKeys/terminalKeys.ts';
import { upkeepKeys } from './factKeys/upkeepKeys.ts';

const all = {
  ...answerKeys,
  ...terminalKeys,
  ...registerKeys,
  ...conditionKeys,
  ...networkKeys,
  ...historyKeys,
  ...portalKeys,
  ...upkeepKeys,
} as const;

/** A key that the diagnosis understands. */
export type FactKey = keyof typeof all;

/** Every key with its words. */
export const factKeys: Readonly<Record<FactKey, FactKeyWords>> = all;

/** Whether the diagnosis understands a key. */
export const isFactKey = (key: string): key is FactKey => Object.hasOwn(factKeys, key);
