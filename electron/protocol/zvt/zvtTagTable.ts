// Names of the tags of ZVT, and what kind of value each holds. Nothing is read by this table but for people: an unknown
// tag is passed by all the same.
//
// Weight: tags up to 1F79 from ZVT PA00P015 rev 13.08 §9; 1F7A and later, three-byte tags and E8–F0 are of revision 13.13,
// known at second hand. FF40 and FF41 are Feig's own; DF10–DF70 and FF4D–FF75 are the maintenance extension's.
import type { ValueKind } from './zvtBitmapTable.ts';
import { maintenanceBlocks, maintenanceHead, maintenanceTag } from './zvtTags.ts';

/** One tag. `container` holds tags; of a secret container nothing is shown. */
export interface TagRow {
  readonly kind: ValueKind | 'container' | 'secretContainer';
  readonly name: string;
}

/** Kind, then tags with their names. */
const rows: readonly (readonly [kind: TagRow['kind'], tags: Readonly<Record<string, string>>])[] = [
  [
    'text',
    {
      '07': 'text line',
      42: 'name of the application',
      44: 'preferred name of the application',
      82: 'top-up text',
      '1F17': 'extended error text',
      '1F1C': 'card name',
      '1F2C': 'name of the profile',
      '1F40': 'name',
      '1F41': 'software version',
      '1F59': 'payment application',
      '1F7A': 'file name',
      '1F7B': 'MIME type of the file',
    },
  ],
  [
    'digits',
    {
      '08': 'receipt number',
      '0F': 'assignment number',
      10: 'merchant display (lines, columns)',
      11: 'customer display (lines, columns)',
      12: 'characters of a printed line',
      '1F0E': 'date',
      '1F0F': 'time',
      '1F21': 'currency',
      '1F44': 'terminal id',
      '1F57': 'number of the merchant’s security module',
      '1F58': 'expiry of the merchant’s security module',
      '1F73': 'message sequence id',
    },
  ],
  [
    'number',
    {
      '1A': 'largest APDU',
      '1E': 'position in the file',
      '1F00': 'length of the file',
      '1F39': 'time limit',
      '1F54': 'generation of the keys',
      '1F77': 'number of the DUKPT engine',
    },
  ],
  [
    'bytes',
    {
      '01': 'reversal id',
      '03': 'vehicle number',
      '04': 'mileage',
      '05': 'goods group',
      '06': 'restriction code',
      '09': 'attribute',
      '0A': 'command',
      '0B': 'information',
      '0C': 'further information',
      '0D': 'second restriction code',
      '0E': 'service code',
      13: 'further result code',
      14: 'character set',
      15: 'language',
      16: 'kind of menu',
      17: 'context',
      18: 'destination',
      19: 'return code',
      '1B': 'kind of diagnosis',
      '1C': 'piece of the file',
      '1D': 'file',
      40: 'EMV configuration',
      41: 'card type id',
      45: 'receipt parameter',
      48: 'priority',
      49: 'card type id of the network operator',
      50: 'background colour',
      '1F01': 'receipt id',
      '1F04': 'receipt parameter',
      '1F05': 'transaction parameter',
      '1F07': 'kind of receipt',
      '1F10': 'cardholder verification',
      '1F11': 'online',
      '1F12': 'card technology',
      '1F15': 'card reading',
      '1F16': 'extended error code',
      '1F26': 'kind of end-of-day',
      '1F32': 'SMID',
      '1F34': 'checksum',
      '1F42': 'serial number',
      '1F43': 'state',
      '1F47': 'card reading error',
      '1F55': 'locks',
      '1F56': 'customer id',
      '1F71': 'tags that the terminal knows',
      '1F72': 'card detection in the status enquiry',
      '1F76': 'SMID is wanted',
      '1F78': 'time of the daily restart is wanted',
      '1F79': 'action is wanted',
      '1F7C': 'what wakes it',
      '1F7D': 'idle time',
      '1F8001': 'IP address',
      FF41: 'network settings of the maker',
    },
  ],
  [
    'secret',
    {
      '02': 'driver number',
      46: 'EMV data for the customer’s receipt',
      47: 'EMV data for the merchant’s receipt',
      43: 'application id of the card',
      '4C': 'card UID',
      '4D': 'electronic purse id',
      '4E': 'payment account reference',
      80: 'prepaid PIN',
      81: 'telephone number',
      '1F08': 'track 1',
      '1F09': 'track 2',
      '1F0A': 'track 3',
      '1F0C': 'number plate',
      '1F14': 'card identification',
      '1F1A': 'card number',
      '1F2A': 'cardholder information',
      '1F31': 'encrypted PIN',
      '1F3C': 'input',
      '1F3D': 'typed text',
      '1F3E': 'encrypted cardholder information',
      '1F45': 'answer of the card',
      '1F46': 'commands to the card',
      '1F4F': 'answer of the card',
      '1F50': 'answer of the card',
      '1F5C': 'encrypted key',
      '1F5D': 'key',
      '1F5E': 'IBAN',
      '1F5F': 'BIC',
      '1F60': 'card technologies',
      '1F66': 'wallet data',
      '1F68': 'loyalty id',
      '1F69': 'voucher id',
      '1F74': 'password',
      '1F75': 'encrypted input',
      '1F8007': 'card hash',
      '1F8008': 'card reference',
      '9F5B': 'membership number',
      FF40: 'password of the maker',
      DF39: 'check value of the key',
    },
  ],
  [
    'container',
    {
      20: 'fleet card',
      23: 'open pre-authorisations',
      24: 'text for the display',
      25: 'text for the printer',
      26: 'permitted commands',
      27: 'character sets',
      28: 'languages',
      29: 'menus',
      '2D': 'file',
      '2E': 'time stamp',
      '2F': 'payment type',
      31: 'amounts',
      33: 'DUKPT key',
      34: 'terminal’s date and time',
      35: 'daily restart',
      E4: 'device information',
      E7: 'merchant’s security module',
      EB: 'power management',
      EC: 'end-of-day details',
      ED: 'end-of-day details of a host',
      EE: 'end-of-day details of all hosts',
    },
  ],
  [
    'secretContainer',
    {
      30: 'card acceptance',
      32: 'input',
      60: 'application of the card',
      61: 'applications of the stripe',
      62: 'applications of the chip',
      63: 'prepaid card',
      '6A': 'application that is not valid',
      E1: 'bonus points',
      E5: 'key',
      E6: 'card type',
      FF01: 'coupon',
      FF02: 'loyalty',
      FF03: 'parking ticket',
      FF04: 'voucher',
    },
  ],
];

/** `batteryMillivolts` as people write it. */
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

interface AnyGroup {
  readonly tag: number;
  readonly fields: Readonly<Record<string, { readonly tag: number }>>;
  readonly lists: Readonly<Record<string, AnyGroup>>;
}

const ofGroup = (name: string, { tag, fields, lists }: AnyGroup): [number, TagRow][] => [
  [tag, { kind: 'container', name: spaced(name) }],
  ...Object.entries(fields).map(([field, one]): [number, TagRow] => [one.tag, { kind: 'bytes', name: spaced(field) }]),
  ...Object.entries(lists).flatMap(([list, group]) => ofGroup(list, group)),
];

/** Every tag with a name. */
export const tagTable: ReadonlyMap<number, TagRow> = new Map<number, TagRow>([
  [maintenanceTag, { kind: 'container', name: 'maintenance' }],
  ...Object.entries(maintenanceHead).map(([name, { tag }]): [number, TagRow] => [
    tag,
    { kind: 'bytes', name: spaced(name) },
  ]),
  ...Object.entries(maintenanceBlocks).flatMap(([name, group]) => ofGroup(name, group)),
  ...rows.flatMap(([kind, tags]) =>
    Object.entries(tags).map(([tag, name]): [number, TagRow] => [Number.parseInt(tag, 16), { kind, name }]),
  ),
]);
