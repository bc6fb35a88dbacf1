// Every bitmap of ZVT: its number, the length of its value, what kind of value it is, and its name.
//
// Weight: numbers and lengths from ZVT PA00P015 rev 13.08 §8; 76 and the names of 70–75, D0–D3 and F9–FD are of revision
// 13.13, known at second hand. A new revision is a new row here.

/** Length of a value in bytes; `ll` and `lll` have two or three digits Fx in front that tell it; `tlv` a length field of tags. */
export type BitmapLength = number | 'll' | 'lll' | 'tlv';
/**
 * How a value is read by people: decimal digits · whole number, high byte first · text · bytes. `secret` is card data, a
 * password or part of a key: never shown, never kept.
 */
export type ValueKind = 'digits' | 'number' | 'text' | 'bytes' | 'secret';

/** One bitmap. */
export interface BitmapRow {
  readonly number: number;
  readonly length: BitmapLength;
  readonly kind: ValueKind;
  /** In the words of the protocol. */
  readonly name: string;
}

type Row = readonly [number: number, length: BitmapLength, kind: ValueKind, name: string];

const lines = (first: number, name: string): Row[] =>
  Array.from({ length: 8 }, (_, at) => [first + at, 'll', 'text', `${name}, line ${String(at + 1)}`]);

const rows: readonly Row[] = [
  [0x01, 1, 'number', 'time limit'],
  [0x02, 1, 'number', 'largest number of status messages'],
  [0x03, 1, 'bytes', 'service byte'],
  [0x04, 6, 'digits', 'amount'],
  [0x05, 1, 'number', 'pump'],
  [0x06, 'tlv', 'bytes', 'TLV container'],
  [0x0b, 3, 'digits', 'trace number'],
  [0x0c, 3, 'digits', 'time'],
  [0x0d, 2, 'digits', 'date (month, day)'],
  [0x0e, 2, 'secret', 'expiry date of the card'],
  [0x17, 2, 'digits', 'card sequence number'],
  [0x19, 1, 'bytes', 'status byte or payment type'],
  [0x22, 'll', 'secret', 'card number'],
  [0x23, 'll', 'secret', 'track 2'],
  [0x24, 'lll', 'secret', 'track 3'],
  [0x27, 1, 'bytes', 'result code'],
  [0x29, 4, 'digits', 'terminal id'],
  [0x2a, 15, 'text', 'contract number'],
  [0x2d, 'll', 'secret', 'track 1'],
  [0x2e, 'lll', 'secret', 'chip data'],
  [0x37, 3, 'digits', 'original trace number'],
  [0x3a, 2, 'secret', 'card verification value'],
  [0x3b, 8, 'bytes', 'authorisation attribute'],
  [0x3c, 'lll', 'text', 'additional text'],
  [0x3d, 3, 'secret', 'password'],
  [0x49, 2, 'digits', 'currency'],
  [0x60, 'lll', 'bytes', 'single totals'],
  [0x70, 4, 'number', 'request for an image'],
  [0x71, 4, 'number', 'size of the image'],
  [0x72, 1, 'bytes', 'MIME type of the image'],
  [0x73, 1, 'bytes', 'coding of the image'],
  [0x74, 1, 'number', 'pieces of the image'],
  [0x75, 1, 'number', 'piece of the image'],
  [0x76, 1, 'bytes', 'image is kept'],
  [0x87, 2, 'digits', 'receipt number'],
  [0x88, 3, 'digits', 'turnover number'],
  [0x8a, 1, 'number', 'card type'],
  [0x8b, 'll', 'text', 'card name'],
  [0x8c, 1, 'number', 'card type id of the network'],
  [0x9a, 'lll', 'secret', 'electronic purse record'],
  [0xa0, 1, 'bytes', 'result code of the host'],
  [0xa7, 'll', 'secret', 'chip data EF_ID'],
  [0xaa, 3, 'digits', 'date (year, month, day)'],
  [0xaf, 'lll', 'secret', 'chip data EF_Info'],
  [0xba, 5, 'bytes', 'authorisation parameter'],
  [0xd0, 1, 'bytes', 'key algorithm'],
  [0xd1, 'll', 'secret', 'PIN data'],
  [0xd2, 1, 'bytes', 'direction of the card'],
  [0xd3, 1, 'bytes', 'place of the key'],
  [0xe0, 1, 'number', 'shortest input'],
  ...lines(0xe1, 'text 2'),
  [0xe9, 1, 'number', 'longest input'],
  [0xea, 1, 'bytes', 'input is shown'],
  [0xeb, 8, 'bytes', 'checksum over the texts'],
  [0xf0, 1, 'number', 'seconds on the display'],
  ...lines(0xf1, 'text 1'),
  [0xf9, 1, 'number', 'beeps'],
  [0xfa, 1, 'bytes', 'card reader is switched on'],
  [0xfb, 1, 'bytes', 'input has to be confirmed'],
  [0xfc, 1, 'bytes', 'dialogue control'],
  [0xfd, 1, 'bytes', 'display'],
];

/** Every bitmap by its number. */
export const bitmapTable: ReadonlyMap<number, BitmapRow> = new Map(
  rows.map(([number, length, kind, name]) => [number, { number, length, kind, name }]),
);
