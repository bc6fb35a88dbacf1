// The text of a field as it is kept, and what speaks against it. Nothing that is refused is kept, shown again or logged.
import type { IdentifierKind } from '../identifier/identifierKinds.ts';
import { parseIdentifier } from '../identifier/parseIdentifier.ts';
import { usableSerial } from '../identifier/usableSerial.ts';
import { redactText } from '../mask/redactText.ts';
import type { FieldIssue, FieldValues } from './fieldIssue.ts';
import * as problems from './fieldProblems.ts';
import {
  choiceNames,
  type FieldKind,
  type RegisterField,
  type RegisterFieldKey,
  registerFieldKeys,
  registerFields,
} from './registerFields.ts';

/** A text that was looked at: as it is kept (null = the field is empty or the text refused), and what was found. */
export interface CheckedValue {
  readonly value: string | null;
  readonly issues: readonly FieldIssue[];
}

interface Found {
  readonly value: string | null;
  readonly problems: readonly problems.FieldProblem[];
}

/** The kind of number that a kind of field holds. */
export const identifierOf: Readonly<Partial<Record<FieldKind, IdentifierKind>>> = {
  serialNumber: 'sn',
  tusn: 'tusn',
  imei: 'imei',
  iccid: 'iccid',
  tid: 'tid',
  mid: 'mid',
  uscc: 'uscc',
};

const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
/** Characters that turn the direction of writing, or are seen by nobody. */
const unseen = /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\u2028\u2029\u2800\uFFF9-\uFFFB]/gu;
/** No script sets more marks on one letter; a heap of them would lie over the lines around. */
const mark = String.raw`[\u0300-\u036F\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]`;
const heapedMarks = new RegExp(`(${mark}{4})${mark}+`, 'g');

/** Text without characters that nobody sees or that turn the direction of writing, and without heaps of marks; blanks alike, line breaks kept on demand. */
export const plainText = (typed: string, keepsLines = false): string => {
  const seen = typed.normalize('NFC').replace(controls, ' ').replace(unseen, '').replace(heapedMarks, '$1');
  const blanks = keepsLines ? seen.replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ') : seen.replace(/\s+/g, ' ');
  return blanks.trim();
};

const free = (typed: string, { longest, kind }: RegisterField): Found => {
  const text = plainText(typed, kind === 'longText');
  if (Array.from(text).length > longest) return { value: null, problems: [problems.tooLong(longest)] };
  const masked = redactText(text);
  return { value: masked, problems: masked === text ? [] : [problems.maskedCard] };
};

// Makers choose the form of a serial number, but not from all the world's characters.
const isRefused = (kind: IdentifierKind, problem: string, value: string): boolean =>
  kind === 'sn' && problem === 'character' && /[^!-~]/.test(value);

// A wrong length or character cannot be such a number. A number of a card is refused in any field.
const identifier = (typed: string, kind: IdentifierKind, longest: number): Found => {
  const reading = parseIdentifier(kind, typed.slice(0, 200));
  const found = reading.problems.map(
    ({ code, severity, message, remedy }): problems.FieldProblem => ({
      severity: severity === 'invalid' || isRefused(kind, code, reading.value) ? 'error' : 'warning',
      problem: code,
      message,
      remedy,
    }),
  );
  const isWrong = found.some(({ severity }) => severity === 'error');
  if (isWrong || reading.verdict === 'invalid' || reading.isCardNumber) {
    return { value: null, problems: found.map((each) => ({ ...each, severity: 'error' })) };
  }
  if (Array.from(reading.value).length > longest) return { value: null, problems: [problems.tooLong(longest)] };
  if (kind === 'sn' && reading.value !== '' && usableSerial(reading.value) === null) {
    return { value: reading.value, problems: [problems.fillerSerial] };
  }
  if (reading.verdict === 'missing' && reading.value !== '') {
    return { value: null, problems: [problems.filler(reading.notes[0])] };
  }
  return { value: reading.value, problems: found };
};

const halfWidth = (typed: string): string => plainText(typed.normalize('NFKC'));

const lastFour = (typed: string): Found => {
  const text = halfWidth(typed).replace(/[\s*·•.-]/g, '');
  if (/^\d{4}$/.test(text)) return { value: text, problems: [] };
  const isLonger = text.length > 4 || text.replace(/\D/g, '').length > 4;
  return { value: null, problems: [isLonger ? problems.accountNumber : problems.notFourDigits] };
};

const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');

const dayOf = (text: string): string | null => {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (match === null) return null;
  const day = `${match[1] ?? ''}-${pad(match[2])}-${pad(match[3])}`;
  const at = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
  return exists && day >= '1990-01-01' && day <= '2100-12-31' ? day : null;
};

/** The time of day that spreadsheets and databases write behind a date. */
const timeBehind = /[T\s]\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

const date = (typed: string): Found => {
  const day = dayOf(halfWidth(typed).replace(timeBehind, '').replace(/\s/g, ''));
  return day === null ? { value: null, problems: [problems.noDate] } : { value: day, problems: [] };
};

// Kept as written, local to the shop: `2026-11-22T09:30` with seconds where given.
const time = (typed: string): Found => {
  const match = /^(.*?)[T\s](\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(
    halfWidth(typed),
  );
  const day = dayOf((match?.[1] ?? halfWidth(typed)).trim());
  if (day === null) return { value: null, problems: [problems.noTime] };
  if (match === null) return { value: day, problems: [] };
  const [hour, minute, second] = [pad(match[2]), pad(match[3]), match[4]];
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second ?? '0') < 60;
  if (!isTime) return { value: null, problems: [problems.noTime] };
  return {
    value: `${day}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${match[5] ?? ''}`,
    problems: [],
  };
};

const choice = (typed: string, words: readonly string[]): Found => {
  const text = plainText(typed).toLowerCase();
  const word = words.find((each) => {
    const name = choiceNames[each];
    return [each, name?.zh, name?.en].some((form) => form?.toLowerCase() === text);
  });
  const names = words.flatMap((each) => choiceNames[each] ?? []);
  return word === undefined ? { value: null, problems: [problems.noChoice(names)] } : { value: word, problems: [] };
};

const lookAt = (field: RegisterField, typed: string): Found => {
  const { kind, choices = [] } = field;
  if (kind === 'last4') return lastFour(typed);
  if (kind === 'date') return date(typed);
  if (kind === 'time') return time(typed);
  if (kind === 'choice') return choice(typed, choices);
  const ofIdentifier = identifierOf[kind];
  if (ofIdentifier !== undefined && typed.length > 200)
    return { value: null, problems: [problems.tooLong(field.longest)] };
  return ofIdentifier === undefined ? free(typed, field) : identifier(typed, ofIdentifier, field.longest);
};

/** Looks at the text of one field. An empty text is no problem; it empties the field. */
export const checkValue = (key: RegisterFieldKey, typed: string | null): CheckedValue => {
  if (typed === null || plainText(typed) === '') return { value: null, issues: [] };
  const { value, problems: found } = lookAt(registerFields[key], typed);
  return {
    value: value === '' ? null : value,
    issues: found.map((problem) => ({ field: key, ...problem })),
  };
};

/** Texts as they would be kept, and everything that was found, errors first. */
export interface CheckedValues {
  readonly values: Readonly<Partial<Record<RegisterFieldKey, string | null>>>;
  readonly issues: readonly FieldIssue[];
}

/** Looks at several fields, in the order in which they are shown. */
export const checkValues = (fields: FieldValues): CheckedValues => {
  const values: Partial<Record<RegisterFieldKey, string | null>> = {};
  const issues: FieldIssue[] = [];
  for (const key of registerFieldKeys) {
    const typed = fields[key];
    if (typed === undefined) continue;
    const checked = checkValue(key, typed);
    issues.push(...checked.issues);
    if (!checked.issues.some(({ severity }) => severity === 'error')) values[key] = checked.value;
  }
  const rank = { error: 0, warning: 1 } as const;
  return { values, issues: issues.sort((a, b) => rank[a.severity] - rank[b.severity]) };
};
