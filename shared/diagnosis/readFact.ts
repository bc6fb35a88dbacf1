// Reads one fact of an evidence document: what can be used is kept, what cannot is set aside and said so.
import { type Bilingual, fillText } from '../model/bilingual.ts';
import type { Notice } from './answerSchema.ts';
import { evidenceBounds, type FactSource, factSources, type Operation, operations } from './evidenceSchema.ts';
import type { FactForm } from './factKey.ts';
import { type FactKey, factKeys, isFactKey } from './factKeys.ts';
import { readIsoMoment } from './isoMoment.ts';
import { plainText } from './responseCodes/plainText.ts';

/** A value as the rules see it: moments are ms since 1970. */
export type FactValue = string | number | boolean;

/** One usable fact. */
export interface Fact {
  /** Place in the document's list. */
  readonly index: number;
  readonly key: FactKey;
  readonly value: FactValue;
  readonly source: FactSource;
  /** When it was seen, ms since 1970; null where that is not known. */
  readonly at: number | null;
  readonly operation: Operation | null;
  readonly cards: 'all' | 'one' | null;
}

/** What the reading of a fact depends on. */
export interface FactPlace {
  readonly path: string;
  readonly index: number;
  readonly now: number;
  readonly offsetMinutes: number;
}

/** What came of a fact: the fact, or null for one that is ignored or set aside. */
export interface FactReading {
  readonly fact: Fact | null;
  readonly notices: readonly Notice[];
}

const day = 86_400_000;
const earliest = Date.UTC(1990, 0, 1);

const words = {
  notAFact: {
    zh: '应为带 key、value、source 的对象；这一条没有采用',
    en: 'expected an object with key, value and source; this fact is set aside',
  },
  key: { zh: '应为文字；这一条没有采用', en: 'expected text; this fact is set aside' },
  source: { zh: '应为 {expected} 之一；这一条没有采用', en: 'expected one of {expected}; this fact is set aside' },
  value: { zh: '应为{expected}；这一条没有采用', en: 'expected {expected}; this fact is set aside' },
  at: {
    zh: '应为不晚于“now”的 ISO 8601 时间；这一条按没有时间使用',
    en: 'expected an ISO 8601 time not after “now”; the fact is used without a time',
  },
  attribute: {
    zh: '应为 {expected} 之一；这一项没有采用',
    en: 'expected one of {expected}; this attribute is ignored',
  },
  longText: { zh: '文字过长，只看了前 {most} 个字符', en: 'long text; only the first {most} characters were read' },
} as const satisfies Record<string, Bilingual>;

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const rangeWords = (least: number, most: number, also: readonly number[]): Bilingual => ({
  zh: ` ${String(least)} 至 ${String(most)} 的数${also.map((each) => `或 ${String(each)}`).join('')}`,
  en: `a number ${String(least)}–${String(most)}${also.map((each) => ` or ${String(each)}`).join('')}`,
});

const expectedOf = (form: FactForm): Bilingual => {
  switch (form.kind) {
    case 'code':
      return { zh: '两个字母或数字的文字，如 "97"', en: 'text of two letters or digits such as "97"' };
    case 'text':
      return { zh: '文字', en: 'text' };
    case 'name':
      return {
        zh: `最多 ${String(form.longest)} 个字符的文字（带引号，保留前面的 0）`,
        en: `text of at most ${String(form.longest)} characters (in quotes: leading zeros count)`,
      };
    case 'number':
      return rangeWords(form.least, form.most, form.also);
    case 'boolean':
      return { zh: ' true 或 false', en: 'true or false' };
    case 'choice': {
      const list = form.choices.map(({ value }) => String(value)).join(', ');
      return { zh: ` ${list} 之一`, en: `one of ${list}` };
    }
    case 'moment':
      return { zh: '不晚于“now”的 ISO 8601 时间', en: 'an ISO 8601 time not after “now”' };
    case 'event':
      return { zh: '不晚于“now”的 ISO 8601 时间，或 true', en: 'an ISO 8601 time not after “now”, or true' };
  }
};

const momentOf = (raw: unknown, { now, offsetMinutes }: FactPlace): number | null => {
  if (typeof raw !== 'string') return null;
  const ms = readIsoMoment(raw, offsetMinutes)?.ms ?? null;
  return ms === null || ms > now + day || ms < earliest ? null : ms;
};

/** Codes of hosts have two characters; QR platforms, upgrade servers and the interface program on a till have their own. */
const codeOf = (raw: unknown, operation: Operation | null): string | null => {
  if (typeof raw !== 'string') return null;
  const code = plainText(raw).toUpperCase();
  if (/^[0-9A-Z]{2}$|^BBS\d{5}$|^-\d{3}$/.test(code)) return code;
  return (operation === 'qr' || operation === 'upgrade') && /^[-0-9A-Z_.]{1,20}$/.test(code) ? code : null;
};

const valueIn = (raw: unknown, form: FactForm, place: FactPlace, operation: Operation | null): FactValue | null => {
  switch (form.kind) {
    case 'code':
      return codeOf(raw, operation);
    case 'text':
      return typeof raw === 'string' ? raw.normalize('NFKC').slice(0, evidenceBounds.textLength) : null;
    case 'name': {
      const name = typeof raw === 'string' ? plainText(raw) : null;
      return name !== null && name.length <= form.longest ? name : null;
    }
    case 'number': {
      const isIn = (value: number): boolean =>
        (value >= form.least && value <= form.most) || form.also.some((each) => each === value);
      return typeof raw === 'number' && isIn(raw) ? raw : null;
    }
    case 'boolean':
      return typeof raw === 'boolean' ? raw : null;
    case 'choice':
      return form.choices.find(({ value }) => value === raw)?.value ?? null;
    case 'moment':
      return momentOf(raw, place);
    case 'event':
      return typeof raw === 'boolean' ? raw : momentOf(raw, place);
  }
};

const readAttribute = <T extends string>(
  raw: unknown,
  allowed: readonly T[],
  path: string,
  notices: Notice[],
): T | null => {
  if (raw === undefined || raw === null) return null;
  const found = typeof raw === 'string' ? allowed.find((each) => each === raw.toLowerCase()) : undefined;
  if (found === undefined) {
    notices.push({ path, message: fillText(words.attribute, { expected: allowed.join(', ') }) });
  }
  return found ?? null;
};

const aside = (path: string, message: Bilingual): FactReading => ({ fact: null, notices: [{ path, message }] });

/** Reads one fact. Unknown keys are ignored without a word; a known key that cannot be used is set aside with a notice. */
export const readFact = (raw: unknown, place: FactPlace): FactReading => {
  const { path, index } = place;
  if (!isRecord(raw)) return aside(path, words.notAFact);
  const { key, value: given, source: from } = raw;
  if (typeof key !== 'string') return aside(`${path}.key`, words.key);
  if (!isFactKey(key)) return { fact: null, notices: [] };
  const source = factSources.find((each) => each === from);
  if (source === undefined)
    return aside(`${path}.source`, fillText(words.source, { expected: factSources.join(', ') }));
  const notices: Notice[] = [];
  const operation = readAttribute(raw['operation'], operations, `${path}.operation`, notices);
  const cards = readAttribute(raw['cards'], ['all', 'one'] as const, `${path}.cards`, notices);
  const { form } = factKeys[key];
  const value = valueIn(given, form, place, operation);
  if (value === null) {
    const expected = expectedOf(form);
    const message = {
      zh: fillText(words.value, { expected: expected.zh }).zh,
      en: fillText(words.value, { expected: expected.en }).en,
    };
    return { fact: null, notices: [...notices, { path: `${path}.value`, message }] };
  }
  if (form.kind === 'text' && typeof given === 'string' && given.length > evidenceBounds.textLength) {
    notices.push({ path: `${path}.value`, message: fillText(words.longText, { most: evidenceBounds.textLength }) });
  }
  const at = raw['at'] === undefined || raw['at'] === null ? null : momentOf(raw['at'], place);
  if (at === null && raw['at'] !== undefined && raw['at'] !== null) {
    notices.push({ path: `${path}.at`, message: words.at });
  }
  return { fact: { index, key, value, source, at, operation, cards }, notices };
};
