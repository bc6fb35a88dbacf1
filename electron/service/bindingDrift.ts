// Holds what a terminal, a slip and the acquirer's portal say against the shop's record. Pure.
import { acquirers } from '../../shared/identifier/data/acquirers.ts';
import { usableSerial } from '../../shared/identifier/usableSerial.ts';
import type { ComparedField, ComparedSource, Drift } from '../../shared/register/binding.ts';
import { comparedFields } from '../../shared/register/binding.ts';

/** What the shop holds to be true; a missing field is not compared. */
export type BoundValues = Readonly<Partial<Record<ComparedField, string>>>;

/** What a source says of one field. */
export interface Said {
  readonly field: ComparedField;
  readonly source: ComparedSource;
  readonly value: string;
  /** UTC text. */
  readonly at: string;
  readonly checkId: string | null;
}

/** One field in which a source contradicts the record. */
export interface Difference extends Said {
  readonly registered: string;
}

const invisible = /[\p{Cc}\p{Cf}\p{Z}\s]/gu;

/** Full-width forms, case, blanks and what nobody sees make no difference. */
const plain = (text: string): string => text.normalize('NFKC').replace(invisible, '').toUpperCase();
const number = (text: string): string => plain(text).replace(/[-‐-―]/g, '');
// Brackets of all shapes are one; 有限公司 and 公司 are two different merchants.
const name = (text: string): string =>
  plain(text)
    .replace(/[[{〔【〖「『<《〈]/g, '(')
    .replace(/[\]}〕】〗」』>》〉]/g, ')');
const address = (text: string): string => name(text).replace(/[,.;、。]/g, '');

const institution = /^[04](\d{3})\d{4}$/;

/**
 * Codes of three digits that an acquirer goes by: given as such, inside an institution code of eight digits (one in
 * front, four of the region behind), or all those of its name; empty where none can be told.
 */
export const acquirerCodesOf = (text: string): readonly string[] => {
  const code = number(text);
  if (/^\d{3}$/.test(code)) return [code];
  if (/^\d{8}$/.test(code)) return [institution.exec(code)?.[1] ?? code.slice(0, 3)];
  const named = plain(text);
  return acquirers.filter(({ name: { zh, en } }) => [plain(zh), plain(en)].includes(named)).map((one) => one.code);
};

/** A value as it is shown: the three digits of an acquirer in place of a longer code that holds them. */
export const shownValue = (field: ComparedField, value: string): string => {
  const [code] = field === 'acquirerCode' && /^\d+$/.test(value) ? acquirerCodesOf(value) : [];
  return code ?? value;
};

/** The acquirer's part of a merchant number; null where the number is not of that structure. */
export const acquirerOfMid = (mid: string): string | null => {
  const code = number(mid);
  return code.length === 15 && /^\d{11}/.test(code) ? code.slice(0, 3) : null;
};

const comparable: Readonly<Record<ComparedField, (text: string) => string | null>> = {
  serialNumber: usableSerial,
  tusn: number,
  acquirerCode: (text) => acquirerCodesOf(text).join(' '),
  mid: number,
  tid: number,
  merchantName: name,
  uscc: number,
  settlementLast4: (text) => /(\d{4})\D*$/.exec(plain(text))?.[1] ?? null,
  installAddress: address,
  iccid: (text) => number(text).replace(/F+$/, ''),
};

const digitsWithoutCheck = 19;

const isSameCard = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length === digitsWithoutCheck && long.length === 20 && long.startsWith(short));
};

/** Whether a value with hidden places (`8222****0117`) can be the other one; null = cannot be told. */
const fitsHidden = (one: string, other: string): boolean | null => {
  if (one.length !== other.length) return null;
  return Array.from(one).every((sign, at) => sign === '*' || other[at] === '*' || sign === other[at]);
};

/** Whether two texts of a field mean the same; null where they cannot be compared. */
export const meansSame = (field: ComparedField, one: string, other: string): boolean | null => {
  const [left, right] = [comparable[field](one), comparable[field](other)];
  if (left === null || right === null || left === '' || right === '') return null;
  if (field === 'acquirerCode') return left.split(' ').some((code) => right.split(' ').includes(code));
  if (left.includes('*') || right.includes('*')) return fitsHidden(left, right);
  return field === 'iccid' ? isSameCard(left, right) : left === right;
};

/** The record's acquirer, derived from its merchant number where the shop has entered none. */
export const withAcquirer = (values: BoundValues): BoundValues => {
  if (values.acquirerCode !== undefined || values.mid === undefined) return values;
  const derived = acquirerOfMid(values.mid);
  return derived === null ? values : { ...values, acquirerCode: derived };
};

/** What sources say, with the acquirer derived from a source's merchant number where it names none itself. */
export const withSaidAcquirer = (said: readonly Said[]): readonly Said[] => {
  const derived = said.flatMap((one): Said[] => {
    if (one.field !== 'mid') return [];
    const isNamed = said.some(({ field, source, value }) => {
      return field === 'acquirerCode' && source === one.source && acquirerCodesOf(value).length > 0;
    });
    const code = isNamed ? null : acquirerOfMid(one.value);
    return code === null ? [] : [{ ...one, field: 'acquirerCode', value: code }];
  });
  const isReplaced = ({ field, source }: Said): boolean =>
    field === 'acquirerCode' && derived.some((each) => each.source === source);
  return [...said.filter((one) => !isReplaced(one)), ...derived];
};

/** Every difference, in the order of the sheet. */
export const compareBinding = (record: BoundValues, said: readonly Said[]): readonly Difference[] => {
  const values = withAcquirer(record);
  const all = withSaidAcquirer(said);
  return comparedFields.flatMap((field) => {
    const registered = values[field];
    if (registered === undefined) return [];
    return all
      .filter((one) => one.field === field && meansSame(field, registered, one.value) === false)
      .map((one) => ({ ...one, registered }));
  });
};

/** How many fields of the record could be held against something. */
export const countCompared = (record: BoundValues, said: readonly Said[]): number => {
  const values = withAcquirer(record);
  const all = withSaidAcquirer(said);
  return comparedFields.filter((field) => {
    const registered = values[field];
    return (
      registered !== undefined &&
      all.some((one) => one.field === field && meansSame(field, registered, one.value) !== null)
    );
  }).length;
};

/** What has to change in the list of open differences. */
export interface DriftPlan {
  readonly opened: readonly Difference[];
  /** Seen again. */
  readonly seen: readonly { readonly id: string; readonly at: string; readonly checkId: string | null }[];
  readonly closed: readonly { readonly id: string; readonly kind: 'agreed' | 'superseded' }[];
}

const isSameDifference = (drift: Drift, now: Difference): boolean =>
  meansSame(drift.field, drift.observed, now.value) !== false &&
  meansSame(drift.field, drift.registered, now.registered) !== false;

interface Place {
  readonly field: ComparedField;
  readonly source: ComparedSource;
}

const isAt =
  (place: Place) =>
  ({ field, source }: Place): boolean =>
    field === place.field && source === place.source;

/**
 * Open differences against those of now. One stays open while its source is silent; it ends when source and record say
 * the same, and makes place for another when one of the two has changed.
 */
export const planDrifts = (open: readonly Drift[], record: BoundValues, said: readonly Said[]): DriftPlan => {
  const now = compareBinding(record, said);
  const spoken = withSaidAcquirer(said);
  const values = withAcquirer(record);
  const fateOf = (drift: Drift): 'stays' | 'seen' | 'agreed' | 'superseded' => {
    const still = now.find(isAt(drift));
    if (still !== undefined) return isSameDifference(drift, still) ? 'seen' : 'superseded';
    return values[drift.field] === undefined || spoken.some(isAt(drift)) ? 'agreed' : 'stays';
  };
  const fates = open.map((drift) => ({ drift, fate: fateOf(drift) }));
  return {
    opened: now.filter((one) => !fates.some(({ drift, fate }) => fate === 'seen' && isAt(one)(drift))),
    seen: fates.flatMap(({ drift, fate }) => {
      const still = fate === 'seen' ? now.find(isAt(drift)) : undefined;
      return still === undefined ? [] : [{ id: drift.id, at: still.at, checkId: still.checkId }];
    }),
    closed: fates.flatMap(({ drift: { id }, fate }) =>
      fate === 'agreed' || fate === 'superseded' ? [{ id, kind: fate }] : [],
    ),
  };
};
