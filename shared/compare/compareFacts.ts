// Software, keys, readers, applications and settings of two checks. Of keys only what they are for and whether they are there.
import { keyStateNames, keyUseNames, softwareKindNames } from '../help/factNames.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { HealthReport } from '../model/healthReport.ts';
import type { KeptFacts, KeptKey, KeptSoftware } from '../model/keptFacts.ts';
import {
  type CompareCell,
  type CompareChange,
  type CompareRow,
  compareRow,
  emptyCell,
  plain,
  valueCell,
} from './comparison.ts';
import { pairUp } from './pairUp.ts';

type ListName = keyof KeptFacts;
type Item<K extends ListName> = NonNullable<KeptFacts[K]>[number];

interface ListRules<K extends ListName> {
  readonly list: K;
  readonly nameOf: (item: Item<K>) => string;
  readonly labelOf: (item: Item<K>, key: string) => Bilingual;
  readonly cellOf: (item: Item<K>) => CompareCell;
  readonly weight: number;
  readonly changeOf?: (before: Item<K> | null, after: Item<K> | null) => CompareChange | undefined;
}

/** What a record says of an item that its list does not have. */
const without = (facts: KeptFacts | undefined, list: ListName): CompareCell => {
  if (facts === undefined) return emptyCell('notRecorded');
  return emptyCell(facts[list] === null ? 'notOffered' : 'none');
};

const compareList = <K extends ListName>(
  before: HealthReport,
  after: HealthReport,
  { list, nameOf, labelOf, cellOf, weight, changeOf }: ListRules<K>,
): readonly CompareRow[] => {
  const one = (before.facts?.[list] ?? []) as readonly Item<K>[];
  const other = (after.facts?.[list] ?? []) as readonly Item<K>[];
  return pairUp(one, other, nameOf).map((pair) => {
    const item = pair.before ?? pair.after;
    return compareRow({
      key: pair.key,
      label: item === null ? plain(pair.key) : labelOf(item, pair.key),
      before: pair.before === null ? without(before.facts, list) : cellOf(pair.before),
      after: pair.after === null ? without(after.facts, list) : cellOf(pair.after),
      weight,
      change: changeOf?.(pair.before, pair.after),
    });
  });
};

const both = (name: Bilingual, addition: string): Bilingual =>
  addition === '' ? name : { zh: `${name.zh} ${addition}`, en: `${name.en} ${addition}` };

const softwareLabel = ({ kind, name }: KeptSoftware): Bilingual =>
  kind === null ? plain(name ?? '–') : both(softwareKindNames[kind], name ?? '');

const software: ListRules<'software'> = {
  list: 'software',
  nameOf: ({ kind, name }) => `${kind ?? ''} ${name ?? ''}`.trim(),
  labelOf: softwareLabel,
  cellOf: ({ version, date }) => valueCell([version, date].filter((part) => (part ?? '') !== '').join(' · ')),
  weight: 50,
};

const keyOutcome = ({ state }: KeptKey): 'pass' | 'warn' => (state === 'present' ? 'pass' : 'warn');

const keys: ListRules<'keys'> = {
  list: 'keys',
  nameOf: ({ use, slot }) => `${use ?? ''} ${slot === null ? '' : String(slot)}`.trim(),
  labelOf: ({ use, slot }) =>
    both(use === null ? { zh: '密钥', en: 'key' } : keyUseNames[use], slot === null ? '' : `#${String(slot)}`),
  cellOf: (key) => ({ ...valueCell(keyStateNames[key.state]), outcome: keyOutcome(key) }),
  weight: 88,
  changeOf: (before, after) => {
    if (before === null || after === null || keyOutcome(before) === keyOutcome(after)) return undefined;
    return keyOutcome(after) === 'warn' ? 'worse' : 'better';
  },
};

const readerNames: Readonly<Record<Item<'readers'>['kind'], Bilingual>> = {
  chip: { zh: '芯片读卡器', en: 'Chip reader' },
  stripe: { zh: '磁条读卡器', en: 'Stripe reader' },
  contactless: { zh: '非接触读卡器', en: 'Contactless reader' },
  scanner: { zh: '扫码头', en: 'Scanner' },
};

const countText = (count: number | null): string => (count === null ? '–' : String(count));

const readers: ListRules<'readers'> = {
  list: 'readers',
  nameOf: ({ kind }) => kind,
  labelOf: ({ kind }) => readerNames[kind],
  cellOf: ({ good, failed }) =>
    valueCell({
      zh: `成功 ${countText(good)}，失败 ${countText(failed)}`,
      en: `${countText(good)} good, ${countText(failed)} failed`,
    }),
  weight: 9,
};

const apps: ListRules<'apps'> = {
  list: 'apps',
  nameOf: ({ name }) => name,
  labelOf: ({ name }) => plain(name),
  cellOf: ({ version }) => valueCell(version ?? { zh: '已安装，没有版本号', en: 'installed, no version' }),
  weight: 40,
};

const settingLabels: Readonly<Record<Item<'settings'>['name'], Bilingual>> = {
  country: { zh: '国家代码', en: 'Country' },
  currency: { zh: '币种', en: 'Currency' },
  language: { zh: '语言', en: 'Language' },
  timeZone: { zh: '时区', en: 'Time zone' },
};

const settings: ListRules<'settings'> = {
  list: 'settings',
  nameOf: ({ name }) => name,
  labelOf: ({ name }) => settingLabels[name],
  cellOf: ({ value }) => valueCell(value),
  weight: 45,
};

/** Parts of the software with their versions. */
export const compareSoftware = (before: HealthReport, after: HealthReport): readonly CompareRow[] =>
  compareList(before, after, software);
/** Key slots and their states. */
export const compareKeys = (before: HealthReport, after: HealthReport): readonly CompareRow[] =>
  compareList(before, after, keys);
/** Counts of the readers. */
export const compareReaders = (before: HealthReport, after: HealthReport): readonly CompareRow[] =>
  compareList(before, after, readers);
/** Applications of an Android terminal. */
export const compareApps = (before: HealthReport, after: HealthReport): readonly CompareRow[] =>
  compareList(before, after, apps);
/** Settings of the terminal, such as its currency. */
export const compareSettings = (before: HealthReport, after: HealthReport): readonly CompareRow[] =>
  compareList(before, after, settings);
