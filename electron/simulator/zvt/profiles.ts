// Kinds of ZVT terminals: what each can do and where each is odd. A profile states only how it differs from the plain one.
import type { Greeting } from './greetings.ts';
import type { TextEncoding } from './textEncode.ts';

/** What a kind of terminal can do. */
export interface ZvtProfile {
  /** `mute` = never says a byte; `foreign` = answers everything with its greeting; `babble` = never comes to an end. */
  readonly speaks: 'zvt' | 'mute' | 'foreign' | 'babble';
  readonly greeting: Greeting;
  /** A babbler goes on without waiting to be answered. */
  readonly waitsForAnswers: boolean;
  /** A status enquiry without a password is refused. */
  readonly needsPassword: boolean;
  /** Sends the status container when service byte bit 2 asks for it; knows containers at all. */
  readonly hasStatusContainer: boolean;
  /** Adds bitmaps 29 and 49 behind the status byte, as terminals from before the container do. */
  readonly addsOldBitmaps: boolean;
  /** The only status codes that it has; others become DF. Null = all. */
  readonly statusCodes: readonly number[] | null;
  /** 06 00 and 06 02. */
  readonly hasRegistration: boolean;
  /** A registration in another currency is refused with 84 1E 01 6F, or taken all the same. */
  readonly wrongCurrency: 'refused' | 'taken';
  /** A registration without config bit 08 is ended with Abort 83. */
  readonly needsProgressBit: boolean;
  /** Accepts tag 1F73. */
  readonly hasSequenceIds: boolean;
  /** Character sets that a till may choose with tag 14. */
  readonly characterSets: readonly number[];
  /** 0F 4D, the maintenance extension; it also needs maintenance data in the state. */
  readonly hasMaintenance: boolean;
  /** 0F A1, a maker's own short report. */
  readonly hasSystemInfo: boolean;
  /** 06 1A. */
  readonly hasPrintout: boolean;
  /** 06 79, 06 91, 06 93, 06 10, 08 11. */
  readonly hasSelftest: boolean;
  readonly hasSetClock: boolean;
  readonly hasInitialisation: boolean;
  readonly hasTurnoverTotals: boolean;
  readonly hasLogFiles: boolean;
  /** 06 70; `needsType` = refused without tag 1B. */
  readonly diagnosis: 'none' | 'plain' | 'needsType';
  /** Values of tag 1B that it carries out. */
  readonly diagnosisTypes: readonly number[];
  /** 08 10: `thenSilent` = completes first and does not answer while it works; `meanwhile` = tells about it, completes last. */
  readonly update: 'none' | 'thenSilent' | 'meanwhile';
  /** Sets the cash register's clock (04 01) during a diagnosis. */
  readonly setsClock: boolean;
  /** Tells with 04 FF how it goes on; false = only before the console would lose patience. */
  readonly tellsProgress: boolean;
  /** Minutes that a 04 FF with a text grants; null = the byte is left out although a container follows, as real ones do. */
  readonly progressMinutes: number | null;
  /** `none` = receipts go to the cash register in any case. */
  readonly printer: 'own' | 'none';
  /** Columns of its receipts. */
  readonly columns: number;
  readonly text: TextEncoding;
  /** A container behind the text of 06 D1, which left the specification in 2013. */
  readonly tagsBehindLines: boolean;
  /** Writes every length in the long form FF low high. */
  readonly longLengths: boolean;
  /** Abort with 1F16 and 1F17. */
  readonly explainsAborts: boolean;
  /** Work before each completion, in ms; a message of progress (04 FF) goes out first if it is longer than 2 s. */
  readonly workMs: number;
  /** Says for ever that it is working (04 FF) when it is asked for the maintenance extension. */
  readonly lingers: boolean;
}

const plain: ZvtProfile = {
  speaks: 'zvt',
  greeting: 'lengthPrefixed',
  waitsForAnswers: true,
  needsPassword: false,
  hasStatusContainer: true,
  addsOldBitmaps: false,
  statusCodes: null,
  hasRegistration: true,
  wrongCurrency: 'taken',
  needsProgressBit: false,
  hasSequenceIds: false,
  characterSets: [0xff],
  hasMaintenance: false,
  hasSystemInfo: false,
  hasPrintout: false,
  hasSelftest: true,
  hasSetClock: true,
  hasInitialisation: true,
  hasTurnoverTotals: true,
  hasLogFiles: true,
  diagnosis: 'plain',
  diagnosisTypes: [0x01, 0x02, 0x03, 0x04, 0xf1],
  update: 'thenSilent',
  setsClock: true,
  tellsProgress: true,
  progressMinutes: null,
  printer: 'own',
  columns: 24,
  text: 'cp437',
  tagsBehindLines: false,
  longLengths: false,
  explainsAborts: false,
  workMs: 0,
  lingers: false,
};

/** Commands that came with containers, or that an acquirer has taken away. */
const bare = {
  hasSelftest: false,
  hasSetClock: false,
  hasInitialisation: false,
  hasTurnoverTotals: false,
  hasLogFiles: false,
} as const;

/** All profiles by name. */
export const profiles = {
  /** A terminal with the maintenance extension. */
  extension: { ...plain, hasMaintenance: true, hasSequenceIds: true },
  /** Everything that this simulator can do, in one terminal. */
  complete: {
    ...plain,
    hasMaintenance: true,
    hasSequenceIds: true,
    hasPrintout: true,
    characterSets: [0xff, 0x00, 0x01, 0xfe],
    progressMinutes: 3,
    explainsAborts: true,
    update: 'meanwhile',
  },
  /** No printer: prints to the cash register, and knows the maker's short report. */
  feigLike: {
    ...plain,
    hasSystemInfo: true,
    hasPrintout: true,
    wrongCurrency: 'refused',
    hasTurnoverTotals: false,
    diagnosisTypes: [0x01, 0x02, 0x03, 0x04],
    characterSets: [0xff, 0xfe],
    printer: 'none',
    columns: 40,
    explainsAborts: true,
  },
  /** Bound by an acquirer's rules: a status byte, nothing else, and only with a password. */
  restrictedAcquirer: {
    ...plain,
    ...bare,
    needsPassword: true,
    hasStatusContainer: false,
    statusCodes: [0x00, 0x51, 0x9c, 0xdc, 0xdf, 0xe0, 0xe1],
    needsProgressBit: true,
    diagnosis: 'needsType',
    diagnosisTypes: [0x01, 0xf1],
    setsClock: false,
    tellsProgress: false,
    text: 'latin1',
    tagsBehindLines: true,
  },
  /** From before containers existed. */
  oldNoTlv: {
    ...plain,
    ...bare,
    hasStatusContainer: false,
    addsOldBitmaps: true,
    hasInitialisation: true,
    hasTurnoverTotals: true,
    diagnosis: 'none',
    update: 'none',
  },
  /** Refuses all but the status enquiry. */
  statusOnly: { ...plain, ...bare, hasRegistration: false, diagnosis: 'none', update: 'none' },
  /** Every length in the long form, texts in Latin-1. */
  longForm: { ...plain, hasMaintenance: true, longLengths: true, text: 'latin1' },
  /** Texts in UTF-8 without being asked. */
  utf8: { ...plain, hasPrintout: true, printer: 'none', columns: 40, text: 'utf8' },
  /** Takes its time. */
  slow: { ...plain, hasMaintenance: true, workMs: 2500 },
  /** Answers the status, then keeps saying that it is working and never comes to an end. */
  endless: { ...plain, hasMaintenance: true, lingers: true },
  /** Says yes, and then sends messages of 65535 bytes for ever; each waits to be answered. */
  babbler: { ...plain, speaks: 'babble' },
  /** The same without waiting for anything. */
  babblerUnasked: { ...plain, speaks: 'babble', waitsForAnswers: false },
  /** Something else is plugged in here. */
  wrongProtocol: { ...plain, speaks: 'foreign' },
  wrongProtocolStx: { ...plain, speaks: 'foreign', greeting: 'stxFramed' },
  wrongProtocolNak: { ...plain, speaks: 'foreign', greeting: 'nakFirst' },
  wrongProtocolHttp: { ...plain, speaks: 'foreign', greeting: 'http' },
  wrongProtocolTls: { ...plain, speaks: 'foreign', greeting: 'tlsAlert' },
  /** Connected, and never says a byte. */
  silent: { ...plain, speaks: 'mute' },
} as const satisfies Record<string, ZvtProfile>;
/** Name of a profile. */
export type ProfileName = keyof typeof profiles;
