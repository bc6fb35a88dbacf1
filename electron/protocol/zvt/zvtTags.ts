// The tags of the maintenance extension (ZVT class 0F, INSTR 4D, version 1), one row each: number, format, size, range.
// PROTOCOL.md §6 tells what they are for. Private class: DF xx holds a value, FF xx holds tags.
import type { Group, GroupValue } from './zvtFields.ts';
import {
  ascii,
  byteList,
  choice,
  digits,
  filledDigits,
  flags,
  localTime,
  raw,
  signed,
  unsigned,
  utf8,
} from './zvtFields.ts';

/** The container that holds everything. */
export const maintenanceTag = 0xff4d;
/** Highest version of the format that we know. */
export const maintenanceVersion = 1;

/** Values beside the blocks, in FF4D of an answer or in the request. */
export const maintenanceHead = {
  version: unsigned(0xdf50, 1),
  blockIds: byteList(0xdf51, 32),
  cursor: unsigned(0xdf52, 4),
  entries: unsigned(0xdf53, 1, [1, 255]),
  largest: unsigned(0xdf54, 2, [512, 65_000]),
  clock: localTime(0xdf56),
} as const;

const group = <const G extends Group>(definition: G): G => definition;

/** Every block by name; the second byte of the tag is the block's id. */
export const maintenanceBlocks = {
  identity: group({
    tag: 0xff60,
    fields: {
      serialNumber: ascii(0xdf10, 1, 32),
      uniqueNumber: ascii(0xdf11, 16, 32),
      model: utf8(0xdf12, 1, 32),
      maker: utf8(0xdf13, 1, 32),
    },
    lists: {},
  }),
  power: group({
    tag: 0xff61,
    fields: {
      batteryPercent: unsigned(0xdf18, 1, [0, 100]),
      batteryMillivolts: unsigned(0xdf19, 2, [0, 20_000]),
      batteryCycles: unsigned(0xdf1a, 2),
      charging: choice(0xdf1b, {
        1: 'charging',
        2: 'discharging',
        3: 'full',
        4: 'pluggedNotCharging',
        5: 'noBattery',
      }),
      temperatureTenthsCelsius: signed(0xdf1c, 2, [-400, 1250]),
      coinCellMillivolts: unsigned(0xdf1d, 2, [0, 5000]),
    },
    lists: {},
  }),
  resources: group({
    tag: 0xff62,
    fields: {
      storageTotalKib: unsigned(0xdf20, 4),
      storageFreeKib: unsigned(0xdf21, 4),
      memoryTotalKib: unsigned(0xdf22, 4),
      memoryFreeKib: unsigned(0xdf23, 4),
      uptimeSeconds: unsigned(0xdf24, 4),
      reboots: unsigned(0xdf25, 4),
    },
    lists: {},
  }),
  printer: group({
    tag: 0xff63,
    fields: {
      state: choice(0xdf28, {
        0: 'ready',
        1: 'noPaper',
        2: 'coverOpen',
        3: 'tooHot',
        4: 'cutterFault',
        5: 'otherFault',
      }),
      paperPercent: unsigned(0xdf29, 1, [0, 100]),
      linesPrinted: unsigned(0xdf2a, 4),
      cuts: unsigned(0xdf2b, 4),
      badDots: unsigned(0xdf2c, 2),
      dotsPerLine: unsigned(0xdf2d, 2),
    },
    lists: {},
  }),
  readers: group({
    tag: 0xff64,
    fields: {},
    lists: {
      readers: group({
        tag: 0xff70,
        fields: {
          kind: choice(0xdf30, { 1: 'chip', 2: 'magneticStripe', 3: 'contactless', 4: 'codeScanner' }),
          readsSucceeded: unsigned(0xdf31, 4),
          readsFailed: unsigned(0xdf32, 4),
        },
        lists: {},
      }),
    },
  }),
  security: group({
    tag: 0xff65,
    fields: {
      tamper: flags(0xdf34, 2, {
        32768: 'tampered',
        16384: 'caseOpened',
        8192: 'mesh',
        4096: 'temperature',
        2048: 'voltage',
        1024: 'clockOrCoinCell',
        512: 'sensorsOffForService',
        1: 'tamperLogNotEmpty',
      }),
    },
    lists: {
      keys: group({
        tag: 0xff71,
        fields: {
          use: choice(0xdf36, {
            1: 'terminalMaster',
            2: 'pin',
            3: 'mac',
            4: 'trackData',
            5: 'dukptInitial',
            6: 'tusn',
            7: 'tlsClient',
          }),
          slot: unsigned(0xdf37, 1),
          state: choice(0xdf38, { 0: 'missing', 1: 'present', 2: 'expired', 3: 'locked' }),
          checkValue: raw(0xdf39, 3),
        },
        lists: {},
      }),
    },
  }),
  network: group({
    tag: 0xff66,
    fields: {
      // 99 is the modem's own word for unknown.
      csq: unsigned(0xdf3c, 1, [0, 31, 99]),
      registration: choice(0xdf3d, { 0: 'none', 1: 'home', 2: 'searching', 3: 'denied', 4: 'unknown', 5: 'roaming' }),
      operator: utf8(0xdf3e, 1, 32),
      iccid: filledDigits(0xdf3f, 10, 19, 20),
      imei: filledDigits(0xdf45, 8, 15, 15),
    },
    lists: {
      interfaces: group({
        tag: 0xff72,
        fields: {
          kind: choice(0xdf42, { 1: 'cellular', 2: 'wifi', 3: 'ethernet', 4: 'usb', 5: 'bluetooth' }),
          state: choice(0xdf43, { 0: 'down', 1: 'up' }),
          maskedAddress: ascii(0xdf44, 1, 39),
        },
        lists: {},
      }),
    },
  }),
  merchant: group({
    tag: 0xff67,
    fields: {
      mid: ascii(0xdf46, 15, 15),
      tid: ascii(0xdf47, 8, 8),
      acquirer: ascii(0xdf48, 1, 11),
      name: utf8(0xdf49, 1, 96),
      signOn: choice(0xdf4a, { 0: 'never', 1: 'signedOn', 2: 'signedOff', 3: 'refused' }),
      lastSignOn: localTime(0xdf4b),
      batch: digits(0xdf4c, 3),
    },
    lists: {},
  }),
  results: group({
    tag: 0xff68,
    fields: {
      unsettledCount: unsigned(0xdf5c, 4),
      unsettledMinorUnits: digits(0xdf5d, 6),
      currency: digits(0xdf5e, 2),
    },
    lists: {
      results: group({
        tag: 0xff73,
        fields: {
          responseCode: ascii(0xdf57, 2, 2),
          operation: choice(0xdf58, {
            1: 'sale',
            2: 'void',
            3: 'refund',
            4: 'query',
            5: 'signOn',
            6: 'settlement',
            7: 'qr',
            8: 'parameterDownload',
            9: 'preAuthorisation',
            10: 'upgrade',
          }),
          at: localTime(0xdf59),
          reference: ascii(0xdf5a, 12, 12),
        },
        lists: {},
      }),
    },
  }),
  software: group({
    tag: 0xff69,
    fields: {},
    lists: {
      parts: group({
        tag: 0xff74,
        fields: {
          kind: choice(0xdf60, {
            1: 'firmware',
            2: 'paymentApplication',
            3: 'parameters',
            4: 'emvKernel',
            5: 'caKeys',
            6: 'bootLoader',
            7: 'securityModule',
          }),
          name: utf8(0xdf61, 1, 32),
          version: ascii(0xdf62, 1, 40),
          date: digits(0xdf63, 4),
        },
        lists: {},
      }),
    },
  }),
  place: group({
    tag: 0xff6a,
    fields: {
      address: utf8(0xdf64, 1, 128),
      latitudeMillionths: signed(0xdf65, 4, [-90_000_000, 90_000_000]),
      longitudeMillionths: signed(0xdf66, 4, [-180_000_000, 180_000_000]),
      accuracyMetres: unsigned(0xdf67, 2),
    },
    lists: {},
  }),
  eventLog: group({
    tag: 0xff6b,
    fields: {
      oldest: unsigned(0xdf69, 4),
      newest: unsigned(0xdf6a, 4),
      next: unsigned(0xdf6b, 4),
    },
    lists: {
      entries: group({
        tag: 0xff75,
        fields: {
          number: unsigned(0xdf6c, 4),
          at: localTime(0xdf6d),
          severity: choice(0xdf6e, { 1: 'information', 2: 'warning', 3: 'error' }),
          code: unsigned(0xdf6f, 2),
          text: utf8(0xdf70, 0, 120),
        },
        lists: {},
      }),
    },
  }),
} as const satisfies Readonly<Record<string, Group>>;

/** Name of a block. */
export type MaintenanceBlockName = keyof typeof maintenanceBlocks;
/** What a block holds. */
export type MaintenanceBlock<N extends MaintenanceBlockName> = GroupValue<(typeof maintenanceBlocks)[N]>;
/** Any number of blocks; absent = not sent, empty = the part exists and nothing is known about it. */
export type MaintenanceBlocks = { readonly [N in MaintenanceBlockName]?: MaintenanceBlock<N> };

/** All block names in the order of their ids. */
export const maintenanceBlockNames = Object.keys(maintenanceBlocks) as readonly MaintenanceBlockName[];
/** Id of a block, as DF51 lists it: 0x60 for FF60. */
export const blockId = (name: MaintenanceBlockName): number => maintenanceBlocks[name].tag & 0xff;
