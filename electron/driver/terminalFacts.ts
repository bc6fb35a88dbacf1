// States of a terminal that are not numbers, in the product's words; absent = the terminal does not say.

import type { Bilingual } from '../../shared/model/bilingual.ts';

/** Parts of a printer's condition. */
export type PrinterState = 'ready' | 'noPaper' | 'coverOpen' | 'tooHot' | 'cutterFault' | 'otherFault';
/** What a security sensor has seen. */
export type TamperFlag =
  | 'tampered'
  | 'caseOpened'
  | 'mesh'
  | 'temperature'
  | 'voltage'
  | 'clockOrCoinCell'
  | 'sensorsOffForService'
  | 'tamperLogNotEmpty';
/** A lock or notice of a terminal (ZVT PA00P015 rev 13.08, tag 1F55). */
export type TerminalLock =
  | 'reconciliation'
  | 'initialisation'
  | 'diagnosis'
  | 'service'
  | 'outOfOrder'
  | 'printer'
  | 'startUpNeeded'
  | 'secureModuleChanged'
  | 'transactionLogDefective'
  | 'cardReaderNotFound'
  | 'cardStillInserted'
  | 'secureLinkNotReady'
  | 'activationNeeded'
  | 'lowBattery'
  | 'contactlessReaderNotInitialised'
  | 'mdbNotReady';
/** What a key is for; the key itself is never read. */
export type KeyUse = 'terminalMaster' | 'pin' | 'mac' | 'trackData' | 'dukptInitial' | 'tusn' | 'tlsClient';
/** Condition of a key slot. */
export type KeyState = 'missing' | 'present' | 'expired' | 'locked';
/** Kinds of software parts. */
export type SoftwareKind =
  | 'firmware'
  | 'paymentApplication'
  | 'parameters'
  | 'emvKernel'
  | 'caKeys'
  | 'bootLoader'
  | 'securityModule';
/** Kinds of readers. */
export type ReaderKind = 'chip' | 'stripe' | 'contactless' | 'scanner';
/** Settings of a terminal that are told as text. */
export type SettingName = 'country' | 'currency' | 'language' | 'timeZone';
/** Operations of which a host answer is kept. */
export type HostOperation =
  | 'sale'
  | 'void'
  | 'refund'
  | 'query'
  | 'signOn'
  | 'settlement'
  | 'qr'
  | 'parameterDownload'
  | 'preAuthorisation'
  | 'upgrade';

/** State of a SIM card. */
export type SimState = 'ready' | 'absent' | 'pinRequired' | 'pukRequired' | 'otherLock' | 'failed';

/** Condition of a battery. */
export type BatteryHealth = 'unknown' | 'good' | 'overheat' | 'dead' | 'overVoltage' | 'failure' | 'cold';
/** Kinds of ways into a network. */
export type NetworkKind = 'wifi' | 'ethernet' | 'mobile' | 'other';

/** A host's answer that the terminal remembers; `at` is the terminal's local time without zone (`2026-11-22T09:12:00`). */
export interface HostResult {
  readonly responseCode: string;
  readonly operation: HostOperation | null;
  readonly at: string | null;
  /** Reference number that the host gave; absent where the terminal does not keep it. */
  readonly rrn?: string | null;
}

/** One entry of a terminal's event log; `at` is the terminal's local time without zone. */
export interface TerminalEvent {
  readonly number: number | null;
  readonly at: string | null;
  readonly severity: 'information' | 'warning' | 'error' | null;
  /** Four hex digits; the first two name the field: 01 hardware, 02 network, 03 application, 04 security. */
  readonly code: string | null;
  readonly text: string | null;
}

/** Everything a terminal said that is no number. */
export interface TerminalFacts {
  /** The terminal calls itself a simulated one: its name holds the word SIMULATED. */
  readonly isSimulated: boolean;
  /** Terminal status code of the status enquiry, 0–255 (ZVT PA00P015 rev 13.08 §2.55). */
  readonly statusCode: number | null;
  readonly locks: readonly TerminalLock[] | null;
  readonly printer: PrinterState | null;
  readonly tamper: readonly TamperFlag[] | null;
  readonly keys:
    | readonly { readonly use: KeyUse | null; readonly slot: number | null; readonly state: KeyState }[]
    | null;
  readonly charging: 'charging' | 'discharging' | 'full' | 'pluggedNotCharging' | 'noBattery' | null;
  /** What the terminal's own system thinks of its battery. */
  readonly batteryHealth?: BatteryHealth;
  readonly signOn: 'never' | 'signedOn' | 'signedOff' | 'refused' | null;
  readonly networkRegistration: 'none' | 'home' | 'searching' | 'denied' | 'unknown' | 'roaming' | null;
  readonly sim: SimState | null;
  /** Ways by which the terminal is in a network; an empty list = in none. */
  readonly networks?: readonly { readonly name: string; readonly kind: NetworkKind; readonly address: string }[];
  /** Name of the mobile network's operator. */
  readonly operator: string | null;
  /** Newest first. */
  readonly results: readonly HostResult[] | null;
  readonly software:
    | readonly {
        readonly kind: SoftwareKind | null;
        readonly name: string | null;
        readonly version: string | null;
        /** Day of build, load or validity (`2026-07-02`); absent = not given. */
        readonly date?: string | null;
      }[]
    | null;
  /** Certificates with the day on which they end (`2031-03-16`); absent or null = it does not say. */
  readonly certificates?:
    | readonly { readonly name: Bilingual; readonly validUntil: string; readonly source: string }[]
    | null;
  /** Installed applications; absent or null = it does not say. */
  readonly apps?:
    | readonly { readonly name: string; readonly version: string | null; readonly isSystem: boolean }[]
    | null;
  /** Reads that succeeded and failed since manufacture, by reader; absent or null = it does not say. */
  readonly readers?:
    | readonly { readonly kind: ReaderKind; readonly good: number | null; readonly failed: number | null }[]
    | null;
  /** Country (ISO 3166, two letters), currency (ISO 4217, three digits), language, time zone; absent or null = it does not say. */
  readonly settings?: readonly { readonly name: SettingName; readonly value: string }[] | null;
  /** Terminal's local time as sent (`2026-11-22T09:30:05`), and when its block arrived (ms, computer). */
  readonly clock: { readonly local: string; readonly arrivedAt: number } | null;
  readonly merchantName: string | null;
  /** Numbers and texts about the terminal's registration; absent or null = it does not say. */
  readonly tusn?: string | null;
  readonly maker?: string | null;
  readonly imei?: string | null;
  readonly iccid?: string | null;
  /** Acquirer's code as the terminal has it: three digits, or eight with one in front and a region behind. */
  readonly acquirer?: string | null;
  readonly batch?: string | null;
  /** Terminal's local time without zone. */
  readonly lastSignOnAt?: string | null;
  /** Installation address as the terminal has it, masked. */
  readonly address?: string | null;
  /** Oldest first, at most 200; read by a full check only. */
  readonly events: readonly TerminalEvent[] | null;
}
