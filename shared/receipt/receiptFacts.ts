// What a slip tells the diagnosis: facts in its own format.
import type { EvidenceFact, Operation } from '../diagnosis/evidenceSchema.ts';
import type { ReceiptConfidence, ReceiptFieldKey, Slip, SlipType } from './receiptSchema.ts';

/** What the slip does not say itself. */
export interface ReceiptFactOptions {
  /** Zone of the terminal's clock, `+08:00`; slips print local time without one. */
  readonly offset?: string;
}

const factKeys: readonly (readonly [ReceiptFieldKey, string])[] = [
  ['mid', 'terminal.mid'],
  ['tid', 'terminal.tid'],
  ['sn', 'terminal.sn'],
  ['tusn', 'terminal.tusn'],
  ['batch', 'terminal.batch'],
  ['merchantName', 'terminal.merchantName'],
  ['appVersion', 'terminal.appVersion'],
  ['iccid', 'sim.iccid'],
];

/** A void is given back like a refund; a hold is a card payment like a sale. */
const operationOf: Readonly<Partial<Record<SlipType, Operation>>> = {
  sale: 'sale',
  preauth: 'sale',
  refund: 'refund',
  void: 'refund',
  query: 'query',
  settlement: 'settlement',
  'sign-on': 'sign-on',
  qr: 'qr',
  upgrade: 'upgrade',
};

/** Fields that only a machine prints: two of them and the text is a slip, not something typed. */
const slipMarks: readonly ReceiptFieldKey[] = [
  'mid',
  'tid',
  'batch',
  'trace',
  'rrn',
  'auth',
  'at',
  'card',
  'sn',
  'amount',
];

/** Whether the text is a slip or screen of a machine; words and a code alone may as well have been typed. */
export const isPrinted = (slip: Slip): boolean => slipMarks.filter((key) => slip.fields[key] !== undefined).length >= 2;

/** A whole local time with its zone; a day alone and a guessed one are no time. */
const atOf = (text: string | null | undefined, offset: string | undefined): string | null => {
  if (text === null || text === undefined || !text.includes('T')) return null;
  return offset === undefined ? text : `${text}${offset}`;
};

const operationOfSlip = (type: SlipType | null): Operation | undefined =>
  type === null ? undefined : operationOf[type];

/** Facts of the terminal itself from fields of one kind of confidence. */
const terminalFacts = (
  slip: Slip,
  isWanted: (confidence: ReceiptConfidence) => boolean,
  at: string | null,
): EvidenceFact[] => {
  const source = isPrinted(slip) ? 'receipt' : 'user';
  return factKeys.flatMap(([key, factKey]): EvidenceFact[] => {
    const field = slip.fields[key];
    if (field === undefined || !isWanted(field.confidence)) return [];
    return [{ key: factKey, value: field.value, source, ...(at === null ? {} : { at }) }];
  });
};

const sureTime = (slip: Slip, offset: string | undefined): string | null => {
  const { at } = slip.fields;
  return at === undefined || at.confidence === 'low' ? null : atOf(at.value, offset);
};

/**
 * Facts of one slip, in the order of worth. Values of low confidence are left out until a person has confirmed them;
 * codes that no table of field 39 can hold become screen text.
 */
export const receiptFacts = (slip: Slip, { offset }: ReceiptFactOptions = {}): EvidenceFact[] => {
  const source = isPrinted(slip) ? 'receipt' : 'user';
  const at = sureTime(slip, offset);
  const { rrn } = slip.fields;
  const codes = slip.codes.map((code): EvidenceFact => {
    const { value, text } = code;
    if (value.length !== 2) return { key: 'screen.text', value: `${value} ${text}`.trim(), source };
    const operation = operationOfSlip(slip.type === 'qr' ? 'qr' : (code.type ?? slip.type));
    const time = atOf(code.at, offset) ?? at;
    return {
      key: 'response.code',
      value,
      source,
      ...(operation === undefined ? {} : { operation }),
      ...(rrn === undefined || rrn.confidence === 'low' ? {} : { rrn: rrn.value }),
      ...(time === null ? {} : { at: time }),
    };
  });
  const said =
    codes.length > 0 ? [] : slip.messages.map((value): EvidenceFact => ({ key: 'screen.text', value, source }));
  return [...codes, ...terminalFacts(slip, (confidence) => confidence !== 'low', at), ...said];
};

/** What was only guessed, as facts that a person may confirm. */
export const receiptGuesses = (slip: Slip, { offset }: ReceiptFactOptions = {}): EvidenceFact[] =>
  terminalFacts(slip, (confidence) => confidence === 'low', sureTime(slip, offset));
