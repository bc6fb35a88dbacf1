// Reads an evidence document that anybody may have written: refuses what has no sense as a whole, sets single facts aside.
import { type Bilingual, fillText } from '../model/bilingual.ts';
import type { Notice } from './answerSchema.ts';
import { evidenceBounds } from './evidenceSchema.ts';
import { type IsoMoment, readIsoMoment } from './isoMoment.ts';
import { type Fact, readFact } from './readFact.ts';
import { type ProfileId, profileIds } from './responseCodes/responseCode.ts';

/** A document that was read. */
export interface Evidence {
  /** Null for a profile that has no table here: codes then have no meaning. */
  readonly profile: ProfileId | null;
  readonly profileName: string;
  /** ms since 1970 */
  readonly now: number;
  /** Offset in which days are named, minutes east of UTC. */
  readonly offsetMinutes: number;
  readonly subject: string;
  readonly terminals: ReadonlyMap<string, readonly Fact[]>;
}

/** What came of a document: the evidence with what was set aside, or why it cannot be read. */
export type EvidenceReading =
  | { readonly ok: true; readonly evidence: Evidence; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly issues: readonly Notice[] };

const mostNotices = 100;
const [firstYear, lastYear] = [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1)];

const words = {
  document: {
    zh: '应为一个 JSON 对象，含 profile、now、subject、terminals',
    en: 'expected a JSON object with profile, now, subject and terminals',
  },
  profile: { zh: '应为文字：{expected} 之一', en: 'expected text: one of {expected}' },
  otherProfile: {
    zh: '没有这种主机的应答码表；已有的是 {expected}。其中的应答码只照原样显示，不解释',
    en: 'no table of codes for this host; there are {expected}. Its codes are shown as they are, without a meaning',
  },
  now: {
    zh: '应为 ISO 8601 时间，如 2026-11-22T09:30:00+08:00',
    en: 'expected an ISO 8601 time such as 2026-11-22T09:30:00+08:00',
  },
  terminals: { zh: '应为对象：终端名称 → 事实列表', en: 'expected an object: name of a terminal → list of facts' },
  noTerminal: { zh: '应至少有一台终端', en: 'expected at least one terminal' },
  tooManyTerminals: { zh: '应不超过 {most} 台终端', en: 'expected at most {most} terminals' },
  tooManyFacts: {
    zh: '应不超过 {most} 条事实（共有 {found} 条）',
    en: 'expected at most {most} facts (there are {found})',
  },
  subject: { zh: '应为“terminals”里的一台终端的名称', en: 'expected the name of a terminal in “terminals”' },
  list: { zh: '应为事实列表', en: 'expected a list of facts' },
  listAside: { zh: '应为事实列表；这台终端没有采用', en: 'expected a list of facts; this terminal is set aside' },
  more: { zh: '另有 {count} 处没有列出', en: '{count} further places are not listed' },
} as const satisfies Record<string, Bilingual>;

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** The place of a terminal in the document: `terminals.A`, or `terminals["the till"]`. */
const pathOfTerminal = (name: string): string =>
  /^[A-Za-z_]\w{0,39}$/.test(name) ? `terminals.${name}` : `terminals[${JSON.stringify(name.slice(0, 40))}]`;

const momentOfNow = (raw: unknown): IsoMoment | null => {
  const moment = typeof raw === 'string' ? readIsoMoment(raw) : null;
  return moment === null || moment.ms < firstYear || moment.ms > lastYear ? null : moment;
};

const issuesOfTerminals = (terminals: unknown, subject: unknown): Notice[] => {
  if (!isRecord(terminals)) return [{ path: 'terminals', message: words.terminals }];
  const lists = Object.entries(terminals);
  if (lists.length === 0) return [{ path: 'terminals', message: words.noTerminal }];
  if (lists.length > evidenceBounds.terminals) {
    return [{ path: 'terminals', message: fillText(words.tooManyTerminals, { most: evidenceBounds.terminals }) }];
  }
  const found = lists.reduce((sum, [, list]) => sum + (Array.isArray(list) ? list.length : 0), 0);
  if (found > evidenceBounds.facts) {
    return [{ path: 'terminals', message: fillText(words.tooManyFacts, { most: evidenceBounds.facts, found }) }];
  }
  if (typeof subject !== 'string' || !Object.hasOwn(terminals, subject)) {
    return [{ path: 'subject', message: words.subject }];
  }
  return Array.isArray(terminals[subject]) ? [] : [{ path: pathOfTerminal(subject), message: words.list }];
};

/** Faults of the document as a whole; none = its single facts can be looked at. */
const issuesOf = (raw: Readonly<Record<string, unknown>>): Notice[] => [
  ...(typeof raw['profile'] === 'string' && raw['profile'].trim() !== ''
    ? []
    : [{ path: 'profile', message: fillText(words.profile, { expected: profileIds.join(', ') }) }]),
  ...(momentOfNow(raw['now']) === null ? [{ path: 'now', message: words.now }] : []),
  ...issuesOfTerminals(raw['terminals'], raw['subject']),
];

const shortened = (notices: readonly Notice[]): readonly Notice[] =>
  notices.length <= mostNotices
    ? notices
    : [
        ...notices.slice(0, mostNotices),
        { path: 'terminals', message: fillText(words.more, { count: notices.length - mostNotices }) },
      ];

/** Reads a document. Never throws; unknown keys are ignored, unusable facts are set aside with the path to them. */
export const readEvidence = (raw: unknown): EvidenceReading => {
  if (!isRecord(raw)) return { ok: false, issues: [{ path: '$', message: words.document }] };
  const issues = issuesOf(raw);
  const moment = momentOfNow(raw['now']);
  const { subject, terminals: lists } = raw;
  if (issues.length > 0 || moment === null || typeof subject !== 'string' || !isRecord(lists)) {
    return { ok: false, issues };
  }
  const now = moment.ms;
  const offsetMinutes = moment.offsetMinutes ?? 0;
  const notices: Notice[] = [];
  const profileName = String(raw['profile']).trim().slice(0, 60);
  const profile = profileIds.find((each) => each === profileName) ?? null;
  if (profile === null) {
    notices.push({ path: 'profile', message: fillText(words.otherProfile, { expected: profileIds.join(', ') }) });
  }
  const terminals = new Map<string, readonly Fact[]>();
  for (const [name, list] of Object.entries(lists)) {
    const path = pathOfTerminal(name);
    if (!Array.isArray(list)) {
      notices.push({ path, message: words.listAside });
      continue;
    }
    const readings = list.map((each: unknown, index) =>
      readFact(each, { path: `${path}[${String(index)}]`, index, now, offsetMinutes }),
    );
    notices.push(...readings.flatMap((each) => each.notices));
    terminals.set(
      name,
      readings.flatMap(({ fact }) => (fact === null ? [] : [fact])),
    );
  }
  const evidence = { profile, profileName, now, offsetMinutes, subject, terminals };
  return { ok: true, evidence, notices: shortened(notices) };
};
