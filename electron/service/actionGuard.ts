// The only place where an operator's yes to a command becomes a consent, and where open payments stand in its way.
import type { ConfirmationField } from '../../shared/error/actionErrorAdvice.ts';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import {
  type Confirmation,
  type ConfirmWith,
  effectsOf,
  lastFourOf,
  leastOverrideReason,
  leastReason,
  lengthOf,
  type Unsettled,
  unsettledFreshMs,
} from '../../shared/model/action.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { type CommandId, commandEffects } from '../../shared/model/terminalCommand.ts';
import type { Consent, PrintConsent } from '../driver/terminalDriver.ts';
import { redactText } from '../log/redact.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { nameOf } from './nameOf.ts';

/** A clock that was set back by less than this leaves a reading believable. */
const toleranceMs = 60_000;

/** By what a terminal is confirmed: the number it is known by, else its TID, else its name. */
export const confirmWithOf = (terminal: StoredTerminal): ConfirmWith => {
  if (terminal.serial !== null) return { of: 'serialNumber', value: terminal.serial };
  const { tid } = terminal.identity;
  return tid === null ? { of: 'name', value: nameOf(terminal) } : { of: 'tid', value: tid };
};

/** Open payments as last read; a count that is too old, or was never told, is unknown, and unknown is not none. */
export const unsettledOf = (readings: readonly Reading[], now: number): Unsettled => {
  const reading = readings.find(({ metric }) => metric === 'unsettled.count');
  if (reading === undefined) return { state: 'unknown', count: null, at: null };
  const age = now - Date.parse(reading.takenAt);
  const isFresh = age <= unsettledFreshMs && age >= -toleranceMs;
  if (!isFresh) return { state: 'unknown', count: null, at: reading.takenAt };
  return { state: reading.value > 0 ? 'some' : 'none', count: reading.value, at: reading.takenAt };
};

/** Nothing is open, or the owner has accepted as many as are; an unknown number is accepted as such only. */
export const isSettledOrAccepted = (unsettled: Unsettled, override: Confirmation['override']): boolean => {
  if (unsettled.state === 'none') return true;
  if (override === null) return false;
  const { accepts } = override;
  return unsettled.count === null ? accepts === null : accepts !== null && unsettled.count <= accepts;
};

/**
 * Whether open payments let a command pass: it does not risk them, there are none, or the owner has accepted that many.
 * Codes: action.payments-pending
 */
export const passOpenPayments = (
  command: CommandId,
  unsettled: Unsettled,
  override: Confirmation['override'],
): Result<null> => {
  if (!commandEffects[command].risksBatch || isSettledOrAccepted(unsettled, override)) return success(null);
  return failure('action.payments-pending', { command, count: unsettled.count });
};

/** What is consented to. */
export interface ConsentRequest {
  readonly terminal: StoredTerminal;
  readonly command: CommandId;
  readonly confirmation: Confirmation;
  readonly unsettled: Unsettled;
  readonly operator: string;
  /** Computer's time in ms. */
  readonly now: number;
}

/** What is missing in the owner's yes to go on with open payments. It counts only where it is needed. */
export const missingInOverride = ({
  role,
  override,
}: Pick<Confirmation, 'role' | 'override'>): ConfirmationField | null => {
  if (override === null) return null;
  if (role !== 'owner') return 'confirm.overrideRole';
  if (lengthOf(override.reason) < leastOverrideReason) return 'confirm.overrideReason';
  return override.ticked ? null : 'confirm.overrideTick';
};

const missingIn = ({ terminal, command, confirmation }: ConsentRequest): ConfirmationField | null => {
  const { typed, reason, effects } = confirmation;
  const expected = lastFourOf(confirmWithOf(terminal).value);
  if (expected === '' || lastFourOf(typed) !== expected || lengthOf(typed) > lengthOf(expected)) return 'confirm.typed';
  if (lengthOf(reason) < leastReason) return 'confirm.reason';
  const shown = effectsOf(command);
  const isSame = new Set(effects).size === shown.length && shown.every((effect) => effects.includes(effect));
  return isSame ? missingInOverride(confirmation) : 'confirm.effects';
};

/** The consent, or what is missing for it. Codes: action.not-confirmed, action.payments-pending */
export const consentTo = (request: ConsentRequest): Result<Consent> => {
  const { command, confirmation, unsettled, operator, now } = request;
  const missing = missingIn(request);
  if (missing !== null) return failure('action.not-confirmed', { field: missing });
  const passed = passOpenPayments(command, unsettled, confirmation.override);
  if (!passed.ok) return passed;
  return success({ command, operator, reason: redactText(confirmation.reason.trim()), givenAt: now });
};

/** The consent to a test slip: pressing the button of the step, whose effect stands above it, is the yes. */
export const consentToSlip = (operator: string, now: number): PrintConsent => ({
  operator,
  reason: 'guided check: printer and paper test',
  givenAt: now,
});
