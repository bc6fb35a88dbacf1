// A checklist as it is typed, and as it is stored; what does not fit is named by field.
import { type TemplateDraft, type TemplateItem, templateBounds } from '../../../shared/job/template.ts';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';

/** A point as it is typed. */
export interface TypedItem {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly helpZh: string;
  readonly helpEn: string;
  readonly type: TemplateItem['type'];
  /** Null = typed by a person. */
  readonly metric: MetricKey | null;
  readonly unit: string;
  readonly least: string;
  readonly most: string;
  /** One a line, the English behind a bar. */
  readonly choices: string;
  readonly photo: TemplateItem['photo'];
  readonly isRequired: boolean;
}

/** A checklist as it is typed. */
export interface TypedTemplate {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly items: readonly TypedItem[];
  readonly signature: TemplateDraft['signature'];
  readonly needsWitness: boolean;
}

/** What can be wrong with a point. */
export type ItemFault = 'title' | 'least' | 'most' | 'limits' | 'choices';

const inOther = (zh: string, en: string): Bilingual | null => {
  const [first, second] = [zh.trim(), en.trim()];
  if (first === '' && second === '') return null;
  return { zh: first === '' ? second : first, en: second === '' ? first : second };
};

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));

/** Choices of a text with one a line. */
export const choicesOf = (text: string): readonly Bilingual[] =>
  text.split('\n').flatMap((line) => {
    const [zh = '', en = ''] = line.split('|');
    const choice = inOther(zh, en);
    return choice === null ? [] : [choice];
  });

const textOf = (choices: readonly Bilingual[]): string =>
  choices.map(({ zh, en }) => (zh === en ? zh : `${zh} | ${en}`)).join('\n');

/** A new, empty point. */
export const newItem = (): TypedItem => ({
  id: crypto.randomUUID().slice(0, 8),
  titleZh: '',
  titleEn: '',
  helpZh: '',
  helpEn: '',
  type: 'check',
  metric: null,
  unit: '',
  least: '',
  most: '',
  choices: '',
  photo: 'none',
  isRequired: true,
});

/** An empty checklist. */
export const newTemplate: TypedTemplate = {
  nameZh: '',
  nameEn: '',
  items: [],
  signature: 'either',
  needsWitness: false,
};

const otherOf = (text: Bilingual | null): string => (text === null || text.en === text.zh ? '' : text.en);

/** A stored checklist as it is typed. */
export const typedOf = ({ name, items, signature, needsWitness }: TemplateDraft): TypedTemplate => ({
  nameZh: name.zh,
  nameEn: otherOf(name),
  signature,
  needsWitness,
  items: items.map((item) => ({
    id: item.id,
    titleZh: item.title.zh,
    titleEn: otherOf(item.title),
    helpZh: item.help?.zh ?? '',
    helpEn: otherOf(item.help),
    type: item.type,
    metric: item.metric,
    unit: item.unit ?? '',
    least: item.least === null ? '' : String(item.least),
    most: item.most === null ? '' : String(item.most),
    choices: textOf(item.choices),
    photo: item.photo,
    isRequired: item.isRequired,
  })),
});

const isNoNumber = (text: string): boolean => Number.isNaN(numberOf(text) ?? 0);

const numberFaults = ({ least, most }: TypedItem): ItemFault[] => {
  const wrong: ItemFault[] = [
    ...(isNoNumber(least) ? ['least' as const] : []),
    ...(isNoNumber(most) ? ['most' as const] : []),
  ];
  if (wrong.length > 0) return wrong;
  const [low, high] = [numberOf(least), numberOf(most)];
  return low !== null && high !== null && low > high ? ['limits'] : [];
};

/** What is wrong with a point. */
export const faultsOf = (item: TypedItem): readonly ItemFault[] => {
  const title: ItemFault[] = inOther(item.titleZh, item.titleEn) === null ? ['title'] : [];
  if (item.type === 'number') return [...title, ...numberFaults(item)];
  if (item.type !== 'choice') return title;
  const { length } = choicesOf(item.choices);
  return length < 2 || length > templateBounds.choices ? [...title, 'choices'] : title;
};

const storedUnit = ({ metric, unit }: TypedItem): string | null => {
  const text = metric === null ? unit.trim() : metrics[metric].unit;
  return text === '' ? null : text;
};

const storedItem = (item: TypedItem): TemplateItem => {
  const isNumber = item.type === 'number';
  return {
    id: item.id,
    title: inOther(item.titleZh, item.titleEn) ?? { zh: '', en: '' },
    help: inOther(item.helpZh, item.helpEn),
    type: item.type,
    metric: isNumber ? item.metric : null,
    unit: isNumber ? storedUnit(item) : null,
    least: isNumber ? numberOf(item.least) : null,
    most: isNumber ? numberOf(item.most) : null,
    choices: item.type === 'choice' ? [...choicesOf(item.choices)] : [],
    photo: item.type === 'photo' && item.photo === 'none' ? 'required' : item.photo,
    isRequired: item.isRequired,
  };
};

/** How many things are wrong with the whole. */
export const faultCount = (typed: TypedTemplate): number =>
  (inOther(typed.nameZh, typed.nameEn) === null ? 1 : 0) +
  typed.items.reduce((sum, item) => sum + faultsOf(item).length, 0);

/** The checklist as it is stored; only of one without faults. */
export const draftOf = (typed: TypedTemplate): TemplateDraft => ({
  name: inOther(typed.nameZh, typed.nameEn) ?? { zh: '', en: '' },
  items: typed.items.map(storedItem),
  signature: typed.signature,
  needsWitness: typed.signature !== 'none' && typed.needsWitness,
});

/** The points with one of them moved to another place. */
export const moved = <T>(items: readonly T[], from: number, to: number): readonly T[] => {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
};
