// What a code says about the terminal, in words that do not depend on the host: a symptom.

/** What an answer says about the terminal. */
export const symptoms = [
  'approved',
  /** The host does not know the terminal number: 97 of China UnionPay and its relatives. */
  'terminal-unknown',
  'merchant-unknown',
  /** The terminal is known, and not allowed this. */
  'terminal-refused',
  /** The host says that the terminal is not opened or not enabled. */
  'terminal-not-enabled',
  /** The program on the till or the host compared TID or MID and found another. */
  'numbers-differ',
  /** The number is registered already, for another machine. */
  'number-taken',
  'sign-on-needed',
  /** MAC or PIN block did not fit. */
  'check-failed',
  'keys-missing',
  'parameters-old',
  /** The terminal or the program on the till was never set up: keys, parameters or activation are missing. */
  'not-initialised',
  'format-error',
  /** 96 at sign-on: a fault over there, or no key for this terminal. */
  'sign-on-failed',
  /** Acquirer, switch or issuer is out of order or changing the day. */
  'other-side',
  /** Somebody over there waited too long. */
  'late',
  /** No answer was received at all; said by the terminal or the program on the till. */
  'no-answer',
  /** The program on the till does not reach the PIN pad. */
  'pad-silent',
  /** The program on the till failed by itself: its set-up, or a message that it could not make or read. */
  'till-program',
  'card-unread',
  'card-expired',
  /** PIN wrong or security refused: the card's matter, unless it happens with every card. */
  'pin-refused',
  'issuer',
  /** To be done again correctly. */
  'redo',
  'totals',
  /** The QR side does not know merchant or terminal. */
  'qr-unknown',
  /** The QR side says that the merchant is stopped. */
  'qr-merchant-stopped',
  /** A server for programs answered, not a payment host. */
  'upgrade-refused',
  /** “Not registered” was said or shown, and nobody has seen a code. No code has this symptom. */
  'told-unregistered',
  /** The table does not have this code, or gives it two meanings. */
  'unclear',
] as const;
/** What an answer says about the terminal. */
export type Symptom = (typeof symptoms)[number];

/** Symptoms of something that is wrong with terminal, registration or line. */
export const troubles: readonly Symptom[] = symptoms.filter(
  (symptom) => symptom !== 'approved' && symptom !== 'issuer' && symptom !== 'redo' && symptom !== 'totals',
);
