// One slip out of what was found in its lines; two copies of a slip become one.
import { redactText } from '../mask/redactText.ts';
import type { Item } from './lineItems.ts';
import type { ReceiptConfidence, ReceiptField, ReceiptFieldKey, Slip } from './receiptSchema.ts';
import { wholeMoment } from './receiptTime.ts';
import { slipCodes } from './slipCodes.ts';

const most = { codes: 20, messages: 20, rest: 500 } as const;

type Found<K extends Item['kind']> = Extract<Item, { readonly kind: K }>;
const ofKind = <K extends Item['kind']>(items: readonly Item[], kind: K): Found<K>[] =>
  items.filter((item): item is Found<K> => item.kind === kind);

const sureness: readonly ReceiptConfidence[] = ['low', 'medium', 'high'];
const lower = (a: ReceiptConfidence, b: ReceiptConfidence): ReceiptConfidence =>
  sureness.indexOf(a) < sureness.indexOf(b) ? a : b;

/** Date and time, perhaps from two labels. */
const momentOf = (items: readonly Item[]): ReceiptField | null => {
  const all = ofKind(items, 'moment').sort((a, b) => Number(b.isLabelled) - Number(a.isLabelled));
  const whole = all.find(({ moment }) => moment.date !== null && moment.time !== null);
  const dated = whole ?? all.find(({ moment }) => moment.date !== null);
  if (dated === undefined) return null;
  const clocked = whole ?? all.find(({ moment }) => moment.time !== null);
  const value = wholeMoment({ date: dated.moment.date, time: clocked?.moment.time ?? null });
  if (value === null) return null;
  const read = lower(dated.moment.confidence, clocked?.moment.confidence ?? 'high');
  return { value, confidence: dated.isLabelled ? read : lower(read, 'medium'), line: dated.line, printed: null };
};

const fieldsOf = (items: readonly Item[]): Slip['fields'] => {
  const fields: Partial<Record<ReceiptFieldKey, ReceiptField>> = {};
  for (const { key, read, line } of ofKind(items, 'field')) {
    const known = fields[key];
    // The first one stands, unless a later one is surer.
    if (known !== undefined && sureness.indexOf(known.confidence) >= sureness.indexOf(read.confidence)) continue;
    fields[key] = { value: read.value, confidence: read.confidence, line, printed: read.printed };
  }
  const at = momentOf(items);
  return at === null ? fields : { ...fields, at };
};

const typeOf = (items: readonly Item[]): Slip['type'] => {
  const types = ofKind(items, 'type');
  const found = types.find(({ isHeading }) => !isHeading) ?? types[0];
  // A QR payment says so in one place and is called a sale in another.
  const isQr = types.some(({ type }) => type === 'qr') && found?.type !== 'settlement';
  return isQr ? 'qr' : (found?.type ?? null);
};

/** The slip that these lines are. */
export const buildSlip = (items: readonly Item[]): Slip => {
  const { codes, messages, rest } = slipCodes(items);
  return {
    type: typeOf(items),
    fields: fieldsOf(items),
    codes,
    messages,
    rest: [...ofKind(items, 'rest').map(({ text }) => text), ...rest]
      .slice(0, most.rest)
      .map((text) => redactText(text).slice(0, 400)),
    firstLine: items[0]?.line ?? 1,
    lastLine: items.at(-1)?.line ?? 1,
  };
};

const keysOf = (slip: Slip): ReceiptFieldKey[] => Object.keys(slip.fields) as ReceiptFieldKey[];

/** Whether the second is another copy of the first, or a piece of it. */
const isCopy = (first: Slip, second: Slip): boolean => {
  if (first.type !== null && second.type !== null && first.type !== second.type) return false;
  const shared = keysOf(second).filter((key) => first.fields[key] !== undefined);
  return shared.length > 0 && shared.every((key) => first.fields[key]?.value === second.fields[key]?.value);
};

const merged = (first: Slip, second: Slip): Slip => {
  const codes = second.codes.filter(
    ({ value, at }) => !first.codes.some((each) => each.value === value && each.at === at),
  );
  return {
    type: first.type ?? second.type,
    fields: { ...second.fields, ...first.fields },
    codes: [...first.codes, ...codes].slice(0, most.codes),
    messages: [...new Set([...first.messages, ...second.messages])].slice(0, most.messages),
    rest: [...new Set([...first.rest, ...second.rest])].slice(0, most.rest),
    firstLine: Math.min(first.firstLine, second.firstLine),
    lastLine: Math.max(first.lastLine, second.lastLine),
  };
};

/** Copies for merchant and cardholder, printed one below the other, are one slip. */
export const mergeCopies = (slips: readonly Slip[]): Slip[] => {
  const kept: Slip[] = [];
  for (const slip of slips) {
    const before = kept.at(-1);
    if (before !== undefined && isCopy(before, slip)) kept[kept.length - 1] = merged(before, slip);
    else kept.push(slip);
  }
  return kept;
};
