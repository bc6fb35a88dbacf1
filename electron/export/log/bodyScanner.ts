// Finds the values of an entry in the bytes of its canonical text (electron/journal/FORMAT.md, section 1) without making
// a text or an object of any of them. Whatever is not just as the program writes it, is escaped, or has digits enough for
// the gate against card numbers to look at it, is left to whoever reads the entry in full.
import { createValueScanner } from './valueScanner.ts';

/** Values that can be found, in the order of the text. */
export const bodyFields = [
  'about',
  'after',
  'at',
  'before',
  'check',
  'kind',
  'n',
  'operator',
  'record.id',
  'record.kind',
  'simulated',
  'source',
  'store',
  'terminal.id',
  'terminal.name',
  'terminal.sn',
  'text.en',
  'text.zh',
  'v',
  'verdict',
  'why',
  'zone',
] as const;
/** A value of an entry by the names of its text. */
export type BodyField = (typeof bodyFields)[number];

/** The place of a field in what the scanner found. */
export const fieldAt = (field: BodyField): number => bodyFields.indexOf(field);

/** Where the values of the entry that was scanned last stand in its bytes. */
export interface BodyScanner {
  /** False = the entry has to be read in full. The bytes end with a line feed behind `end`. */
  readonly scan: (bytes: Uint8Array, begin: number, end: number) => boolean;
  /** First byte of each value, behind the quotation mark of a text; -1 = there is none. */
  readonly begins: Int32Array;
  /** First byte behind each value. */
  readonly ends: Int32Array;
  /** 1 = a comma, a semicolon or, in a change, a quotation mark stands in it. */
  readonly separated: Uint8Array;
}

type Kind = 'text' | 'exempt' | 'number' | 'yes' | 'change' | 'object';

interface Member {
  /** Its name as it stands in the text, colon included. */
  readonly name: Uint8Array;
  readonly kind: Kind;
  readonly field: number;
  readonly members: readonly Member[];
}

const encoder = new TextEncoder();

const member = (name: string, kind: Kind, field: BodyField): Member => ({
  name: encoder.encode(`"${name}":`),
  kind,
  field: fieldAt(field),
  members: [],
});
const object = (name: string, ...members: readonly Member[]): Member => ({
  name: encoder.encode(`"${name}":`),
  kind: 'object',
  field: -1,
  members,
});

// In the order of their names. Doubts about the clock and origins of imported entries are rare: they are read in full.
const entryMembers: readonly Member[] = [
  member('about', 'number', 'about'),
  member('after', 'change', 'after'),
  member('at', 'exempt', 'at'),
  member('before', 'change', 'before'),
  member('check', 'exempt', 'check'),
  member('kind', 'exempt', 'kind'),
  member('n', 'number', 'n'),
  member('operator', 'text', 'operator'),
  object('record', member('id', 'exempt', 'record.id'), member('kind', 'exempt', 'record.kind')),
  member('simulated', 'yes', 'simulated'),
  member('source', 'exempt', 'source'),
  member('store', 'text', 'store'),
  object(
    'terminal',
    member('id', 'exempt', 'terminal.id'),
    member('name', 'text', 'terminal.name'),
    member('sn', 'exempt', 'terminal.sn'),
  ),
  object('text', member('en', 'text', 'text.en'), member('zh', 'text', 'text.zh')),
  member('v', 'number', 'v'),
  member('verdict', 'exempt', 'verdict'),
  member('why', 'text', 'why'),
  member('zone', 'number', 'zone'),
];

const [openBrace, closeBrace, comma] = [0x7b, 0x7d, 0x2c];

const behindName = (bytes: Uint8Array, name: Uint8Array, begin: number): number => {
  for (let at = 0; at < name.length; at += 1) if (bytes[begin + at] !== name[at]) return -1;
  return begin + name.length;
};

/** A scanner; one serves any number of entries, one after the other. */
export const createBodyScanner = (): BodyScanner => {
  const begins = new Int32Array(bodyFields.length);
  const ends = new Int32Array(bodyFields.length);
  const separated = new Uint8Array(bodyFields.length);
  const values = createValueScanner();
  let bytes: Uint8Array = new Uint8Array(1);

  /** The first byte behind a value, -1 where it is none of ours. */
  const endOf = ({ kind, members }: Member, begin: number): number => {
    if (kind === 'text') return values.text(bytes, begin);
    if (kind === 'exempt') return values.exemptText(bytes, begin);
    if (kind === 'number') return values.number(bytes, begin);
    if (kind === 'change') return values.change(bytes, begin);
    return kind === 'yes' ? values.yes(bytes, begin) : scanMembers(members, begin);
  };

  const scanMember = (each: Member, begin: number): number => {
    const end = endOf(each, begin);
    if (end === -1 || each.field === -1) return end;
    const quote = values.isQuoted() ? 1 : 0;
    begins[each.field] = begin + quote;
    ends[each.field] = end - quote;
    separated[each.field] = values.isSeparated() ? 1 : 0;
    return end;
  };

  /** `begin` is the brace of an object; answers with the first byte behind it. */
  const scanMembers = (members: readonly Member[], begin: number): number => {
    if (bytes[begin] !== openBrace) return -1;
    let at = begin;
    for (const each of members) {
      const value = behindName(bytes, each.name, at + 1);
      if (value === -1) continue;
      at = scanMember(each, value);
      if (at === -1) return -1;
      if (bytes[at] === closeBrace) return at + 1;
      if (bytes[at] !== comma) return -1;
    }
    return -1;
  };

  return {
    scan: (of, begin, end) => {
      bytes = of;
      begins.fill(-1);
      return scanMembers(entryMembers, begin) === end;
    },
    begins,
    ends,
    separated,
  };
};
