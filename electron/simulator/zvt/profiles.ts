// Kinds of ZVT terminals: what each can do and where each is odd. A profile states only how it differs from the plain one.

/** Foreign protocols that a terminal may speak in place of ZVT, as first bytes on the line. */
export const greetings = {
  /** A message with a 4-byte length in front. */
  lengthPrefixed: '00 00 00 3E 56 45 52 7C 30 31 2E 30 34 7C 53 49 4D 55 4C 41 54 45 44 7C',
  /** Blocks with STX, ETX and one sum byte. */
  stxFramed: '02 41 30 31 1C 53 49 4D 55 4C 41 54 45 44 03 31',
  /** NAK, then a cash register protocol of its own. */
  nakFirst: '15 03 69',
  /** A web server. */
  http: '48 54 54 50 2F 31 2E 31 20 34 30 30 20 42 61 64 20 52 65 71 75 65 73 74 0D 0A 0D 0A',
} as const;
/** Name of a foreign protocol. */
export type Greeting = keyof typeof greetings;

/** What a kind of terminal can do. */
export interface ZvtProfile {
  /** `zvt`; `mute` = never says a byte; `foreign` = answers everything with its greeting. */
  readonly speaks: 'zvt' | 'mute' | 'foreign';
  readonly greeting: Greeting;
  /** A status enquiry without a password is refused. */
  readonly needsPassword: boolean;
  /** Sends the status container when service byte bit 2 asks for it. */
  readonly hasStatusContainer: boolean;
  /** Adds bitmaps 29 and 49 behind the status byte, as terminals from before the container do. */
  readonly addsOldBitmaps: boolean;
  /** 06 00 and 06 02. */
  readonly hasRegistration: boolean;
  /** 0F 4D, the maintenance extension; it also needs maintenance data in the state. */
  readonly hasMaintenance: boolean;
  /** 0F A1, a maker's own short report. */
  readonly hasSystemInfo: boolean;
  /** 06 1A with the print sent to the cash register. */
  readonly hasPrintout: boolean;
  /** 06 70; `needsType` = refused without tag 1B. */
  readonly diagnosis: 'none' | 'plain' | 'needsType';
  /** Sets the cash register's clock (04 01) during a diagnosis. */
  readonly setsClock: boolean;
  /** Work before each completion, in ms; a message of progress (04 FF) goes out first if it is longer than 2 s. */
  readonly workMs: number;
}

const plain: ZvtProfile = {
  speaks: 'zvt',
  greeting: 'lengthPrefixed',
  needsPassword: false,
  hasStatusContainer: true,
  addsOldBitmaps: false,
  hasRegistration: true,
  hasMaintenance: false,
  hasSystemInfo: false,
  hasPrintout: false,
  diagnosis: 'plain',
  setsClock: true,
  workMs: 0,
};

/** All profiles by name. */
export const profiles = {
  /** A terminal with the maintenance extension. */
  extension: { ...plain, hasMaintenance: true },
  /** No printer: prints to the cash register, and knows the maker's short report. */
  feigLike: { ...plain, hasSystemInfo: true, hasPrintout: true },
  /** Bound by an acquirer's rules: a status byte, nothing else, and only with a password. */
  restrictedAcquirer: {
    ...plain,
    needsPassword: true,
    hasStatusContainer: false,
    diagnosis: 'needsType',
    setsClock: false,
  },
  /** From before containers existed. */
  oldNoTlv: { ...plain, hasStatusContainer: false, addsOldBitmaps: true, diagnosis: 'none' },
  /** Refuses all but the status enquiry. */
  statusOnly: { ...plain, hasRegistration: false, diagnosis: 'none' },
  /** Takes its time. */
  slow: { ...plain, hasMaintenance: true, workMs: 2500 },
  /** Something else is plugged in here. */
  wrongProtocol: { ...plain, speaks: 'foreign' },
  /** Connected, and never says a byte. */
  silent: { ...plain, speaks: 'mute' },
} as const satisfies Record<string, ZvtProfile>;
/** Name of a profile. */
export type ProfileName = keyof typeof profiles;
