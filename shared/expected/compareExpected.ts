// Holds what a terminal told against what its model should have. What it does not tell is not told, and no difference.
import { z } from 'zod';
import { keyStateNames, keyUseNames, softwareKindNames } from '../help/factNames.ts';
import { type Bilingual, bilingualSchema } from '../model/bilingual.ts';
import { type KeptFacts, mostKeptFacts } from '../model/keptFacts.ts';
import type { TerminalIdentity } from '../model/terminal.ts';
import { whoSchema } from '../model/who.ts';
import type { ExpectedApp, ExpectedSet, ExpectedVersion } from './expectedSet.ts';

/** Days before its end at which a certificate is mentioned. */
export const certificateDays = 60;

/** What became of one expected thing. */
export const expectedStates = [
  'same',
  'notTold',
  'differs',
  'missing',
  'unknownApp',
  'forbiddenApp',
  'ending',
  'ended',
] as const;

/** One expected thing held against what was found. */
export const expectedItemSchema = z.object({
  key: z.string(),
  area: z.enum(['version', 'key', 'app', 'setting', 'certificate']),
  label: bilingualSchema,
  expected: bilingualSchema,
  /** Null: not told, or not there. */
  found: bilingualSchema.nullable(),
  state: z.enum(expectedStates),
  /** Whose job it is. */
  who: whoSchema,
});
/** One expected thing held against what was found. */
export type ExpectedItem = Readonly<z.infer<typeof expectedItemSchema>>;

/** Whether an item is a difference. */
export const isDrift = ({ state }: Pick<ExpectedItem, 'state'>): boolean => state !== 'same' && state !== 'notTold';

const plain = (text: string): Bilingual => ({ zh: text, en: text });
const withName = (kind: Bilingual, name: string | null): Bilingual =>
  name === null ? kind : { zh: `${kind.zh} ${name}`, en: `${kind.en} ${name}` };

const parts = (version: string): readonly (number | string)[] =>
  (version.match(/\d+|[a-z]+/gi) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part.toLowerCase()));

/** Negative: `one` is older than `other`. Numbers count as numbers, so 2.10 is newer than 2.9. */
export const compareVersions = (one: string, other: string): number => {
  const [first, second] = [parts(one), parts(other)];
  for (let at = 0; at < Math.max(first.length, second.length); at += 1) {
    const [left, right] = [first[at] ?? 0, second[at] ?? 0];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return 0;
};

type Wanted = Pick<ExpectedVersion, 'rule' | 'versions'>;

/** Whether a version is as it should be. */
export const fits = ({ rule, versions }: Wanted, found: string): boolean => {
  if (versions.length === 0) return true;
  const [first] = versions;
  return rule === 'minimum' && first !== undefined ? compareVersions(found, first) >= 0 : versions.includes(found);
};

const wantedWords = ({ rule, versions }: Wanted): Bilingual => {
  const listed = versions.join(' / ');
  return rule === 'minimum' ? { zh: `${listed} 或更新`, en: `${listed} or newer` } : plain(listed);
};

interface Told {
  readonly identity: TerminalIdentity;
  readonly facts: KeptFacts | undefined;
}

const versionLabel = ({ part, name }: ExpectedVersion): Bilingual => {
  if (part === null) return plain(name ?? '–');
  return part === 'terminal' ? { zh: '终端软件', en: 'terminal software' } : withName(softwareKindNames[part], name);
};

const versionWho = (part: ExpectedVersion['part']): ExpectedItem['who'] =>
  part === 'parameters' || part === 'paymentApplication' || part === 'caKeys' ? 'acquirer' : 'technician';

const versionItem = (wanted: ExpectedVersion, { identity, facts }: Told): ExpectedItem => {
  const told =
    wanted.part === 'terminal'
      ? [identity.softwareVersion]
      : (facts?.software ?? [])
          .filter(({ kind, name }) => kind === wanted.part && (wanted.name === null || name === wanted.name))
          .map(({ version }) => version);
  const versions = told.filter((version) => version !== null);
  const wrong = versions.filter((version) => !fits(wanted, version));
  const state = versions.length === 0 ? 'notTold' : wrong.length === 0 ? 'same' : 'differs';
  return {
    key: `version ${wanted.part ?? ''} ${wanted.name ?? ''}`.trim(),
    area: 'version',
    label: versionLabel(wanted),
    expected: wantedWords(wanted),
    found: versions.length === 0 ? null : plain((wrong.length > 0 ? wrong : versions).join(' / ')),
    state,
    who: versionWho(wanted.part),
  };
};

const keyItem = ({ use, slot }: ExpectedSet['keys'][number], { facts }: Told): ExpectedItem => {
  const keys = facts?.keys ?? null;
  const slots = (keys ?? []).filter((key) => key.use === use && (slot === null || key.slot === slot));
  const isThere = slots.some(({ state }) => state === 'present');
  const [first] = slots;
  return {
    key: `key ${use} ${slot === null ? '' : String(slot)}`.trim(),
    area: 'key',
    label: withName(keyUseNames[use], slot === null ? null : `#${String(slot)}`),
    expected: keyStateNames.present,
    found: first === undefined ? null : isThere ? keyStateNames.present : keyStateNames[first.state],
    state: keys === null ? 'notTold' : isThere ? 'same' : 'missing',
    who: 'acquirer',
  };
};

const installed: Bilingual = { zh: '已安装', en: 'installed' };
const notInstalled: Bilingual = { zh: '不应安装', en: 'not to be installed' };

const appItem = (wanted: ExpectedApp, { facts }: Told): ExpectedItem => {
  const apps = facts?.apps ?? null;
  const app = apps?.find(({ name }) => name === wanted.name);
  const found = app === undefined ? null : app.version === null ? installed : plain(app.version);
  const base = { key: `app ${wanted.name}`, area: 'app', label: plain(wanted.name), found } as const;
  const right = wanted.versions.length === 0 ? installed : wantedWords(wanted);
  // Of a very long list only so many are kept: what is not among them may be installed all the same.
  const isUntold = apps === null || (app === undefined && apps.length >= mostKeptFacts);
  if (isUntold)
    return { ...base, expected: wanted.is === 'forbidden' ? notInstalled : right, state: 'notTold', who: 'nobody' };
  if (wanted.is === 'forbidden') {
    return { ...base, expected: notInstalled, state: app === undefined ? 'same' : 'forbiddenApp', who: 'technician' };
  }
  const isWrong = app !== undefined && app.version !== null && !fits(wanted, app.version);
  const isAbsent = app === undefined && wanted.is === 'expected';
  return { ...base, expected: right, state: isAbsent ? 'missing' : isWrong ? 'differs' : 'same', who: 'acquirer' };
};

const unknownApps = (listed: readonly ExpectedApp[], { facts }: Told): ExpectedItem[] =>
  (facts?.apps ?? [])
    .filter(({ name, isSystem }) => !isSystem && !listed.some((app) => app.name === name))
    .map(({ name, version }) => ({
      key: `app ${name}`,
      area: 'app',
      label: plain(name),
      expected: { zh: '不在名单上', en: 'not on the list' },
      found: version === null ? installed : plain(version),
      state: 'unknownApp',
      who: 'technician',
    }));

const settingLabels: Readonly<Record<ExpectedSet['settings'][number]['name'], Bilingual>> = {
  country: { zh: '国家代码', en: 'country' },
  currency: { zh: '币种', en: 'currency' },
  language: { zh: '语言', en: 'language' },
  timeZone: { zh: '时区', en: 'time zone' },
};

const settingItem = ({ name, value }: ExpectedSet['settings'][number], { facts }: Told): ExpectedItem => {
  const found = facts?.settings?.find((setting) => setting.name === name)?.value ?? null;
  return {
    key: `setting ${name}`,
    area: 'setting',
    label: settingLabels[name],
    expected: plain(value),
    found: found === null ? null : plain(found),
    state: found === null ? 'notTold' : found.toLowerCase() === value.toLowerCase() ? 'same' : 'differs',
    who: 'acquirer',
  };
};

const dayMs = 86_400_000;

const certificateItem = ({ name, expiresOn }: ExpectedSet['certificates'][number], today: string): ExpectedItem => {
  const days = Math.round((Date.parse(expiresOn) - Date.parse(today)) / dayMs);
  return {
    key: `certificate ${name}`,
    area: 'certificate',
    label: withName({ zh: '证书', en: 'certificate' }, name),
    expected: { zh: `有效至 ${expiresOn}`, en: `valid until ${expiresOn}` },
    found:
      days < 0
        ? { zh: `已过期 ${String(-days)} 天`, en: `ended ${String(-days)} days ago` }
        : { zh: `还有 ${String(days)} 天`, en: `${String(days)} days left` },
    state: days < 0 ? 'ended' : days < certificateDays ? 'ending' : 'same',
    who: 'acquirer',
  };
};

/** Everything expected, and every application that nobody expects. `today`: local day, `2026-11-22`. */
export const compareExpected = (set: ExpectedSet, told: Told, today: string): readonly ExpectedItem[] => [
  ...set.versions.map((wanted) => versionItem(wanted, told)),
  ...set.keys.map((wanted) => keyItem(wanted, told)),
  ...(set.apps ?? []).map((wanted) => appItem(wanted, told)),
  ...(set.apps === null ? [] : unknownApps(set.apps, told)),
  ...set.settings.map((wanted) => settingItem(wanted, told)),
  ...set.certificates.map((wanted) => certificateItem(wanted, today)),
];
