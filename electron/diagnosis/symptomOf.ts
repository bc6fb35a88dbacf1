// Which symptom a code of a profile is.
import type { Operation } from '../../shared/diagnosis/evidenceSchema.ts';
import { findResponseCode, isApproved } from '../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import type { ActionClass, ProfileId } from '../../shared/diagnosis/responseCodes/responseCode.ts';
import type { Symptom } from '../../shared/diagnosis/symptoms.ts';

/** Codes whose class does not say enough for a diagnosis. */
const finer: Readonly<Partial<Record<ProfileId, Readonly<Record<string, Symptom>>>>> = {
  'cn-unionpay': {
    A0: 'check-failed',
    '99': 'check-failed',
    '55': 'pin-refused',
    '63': 'pin-refused',
    F0: 'keys-missing',
    '30': 'format-error',
    '14': 'card-unread',
    '19': 'card-unread',
    '54': 'card-expired',
    '68': 'late',
    '98': 'late',
  },
  iso87: {
    '30': 'format-error',
    '14': 'card-unread',
    '19': 'card-unread',
    '54': 'card-expired',
    '55': 'pin-refused',
    '63': 'pin-refused',
    '68': 'late',
    '98': 'check-failed',
  },
  'epos-e': {
    P8: 'terminal-not-enabled',
    R9: 'keys-missing',
    E7: 'keys-missing',
    F3: 'number-taken',
    F5: 'number-taken',
    ED: 'number-taken',
    F6: 'number-taken',
  },
  'newland-posp': { T2: 'numbers-differ', T3: 'terminal-not-enabled' },
  'ums-dll': {
    '2B': 'numbers-differ',
    '2D': 'numbers-differ',
    '1I': 'keys-missing',
    '1K': 'not-initialised',
    '1H': 'check-failed',
    ZA: 'check-failed',
    Y1: 'card-unread',
    Y5: 'pad-silent',
    '-103': 'pad-silent',
    '-102': 'till-program',
    P0: 'till-program',
    P2: 'till-program',
    P3: 'till-program',
    Y8: 'no-answer',
    Z0: 'no-answer',
    Z1: 'no-answer',
  },
  'lakala-qr': { BBS11184: 'qr-merchant-stopped', BBS16111: 'qr-unknown' },
};

const byClass: Readonly<Record<ActionClass, Symptom>> = {
  APPROVED: 'unclear',
  APPROVED_CHECK: 'unclear',
  RETRY: 'redo',
  WAIT_RETRY: 'other-side',
  SIGN_IN: 'sign-on-needed',
  ISSUER: 'issuer',
  CAPTURE: 'issuer',
  MERCHANT_REG: 'merchant-unknown',
  TERMINAL_REG: 'terminal-unknown',
  PERMISSION: 'terminal-refused',
  KEYS_PARAMS: 'parameters-old',
  RECON: 'totals',
  SYSTEM: 'other-side',
  UNKNOWN: 'unclear',
};

const registration: readonly Symptom[] = ['terminal-unknown', 'merchant-unknown', 'terminal-refused'];

const ofTable = (profile: ProfileId, code: string, operation: Operation | null): Symptom => {
  const { action, isKnown } = findResponseCode(profile, code);
  if (!isKnown) return 'unclear';
  const symptom = finer[profile]?.[code] ?? byClass[action];
  if (operation === 'qr' && registration.includes(symptom)) return 'qr-unknown';
  const isSystemAtSignOn = operation === 'sign-on' && symptom === 'other-side' && action === 'SYSTEM';
  return isSystemAtSignOn ? 'sign-on-failed' : symptom;
};

/** The symptom of a code. Only a true approval is `approved`; a code without a table is `unclear`. */
export const symptomOf = (profile: ProfileId | null, code: string, operation: Operation | null): Symptom => {
  if (code.startsWith('BBS'))
    return finer['lakala-qr']?.[code] ?? (isApproved('lakala-qr', code) ? 'approved' : 'unclear');
  if (profile === null) return 'unclear';
  if (isApproved(profile, code)) return 'approved';
  if (operation === 'upgrade') return 'upgrade-refused';
  return ofTable(profile, code, operation);
};

/** Symptoms that only a host can produce: it was reached, so the line worked at that moment. */
export const provesHost = (profile: ProfileId | null, symptom: Symptom): boolean =>
  profile !== 'ums-dll' &&
  profile !== 'zvt' &&
  !['no-answer', 'unclear', 'upgrade-refused', 'card-unread'].includes(symptom);

/** Symptoms by which nothing is wrong with the terminal. */
export const isHarmless = (symptom: Symptom): boolean => ['approved', 'redo', 'totals'].includes(symptom);
