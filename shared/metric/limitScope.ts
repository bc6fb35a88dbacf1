// For whom a limit holds – a model, a store, both, or the whole shop – and which of several wins.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import { type MetricKey, metricKeys } from './catalogue.ts';
import { type Bounds, boundsSchema, limitSchema } from './limit.ts';

/** Models and stores of limits are named in at most this many characters. */
export const longestScopeName = 60;

/** A name as two spellings of it are compared: width, case and blanks at the ends or doubled do not count. */
export const foldName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

const scopeName = z.string().trim().max(longestScopeName).default('');

/** For whom a limit holds; an empty text = any. Both empty = the whole shop. */
export const limitScopeSchema = z.object({ model: scopeName, store: scopeName });
/** For whom a limit holds. */
export type LimitScope = Readonly<z.output<typeof limitScopeSchema>>;
/** Neither a model nor a store: holds for every terminal that nothing more specific covers. */
export const wholeShop: LimitScope = { model: '', store: '' };

/** Kinds of scopes in the order in which they win; `product` = the product's own proposal. */
export const scopeKinds = ['modelAndStore', 'model', 'store', 'shop', 'product'] as const;
/** A kind of scope. */
export type ScopeKind = (typeof scopeKinds)[number];

/** The rule by which a limit is chosen, in words. */
export const scopeRule: Bilingual = {
  zh: '越具体的越优先：型号＋门店 > 型号 > 门店 > 全店 > 程序建议值。',
  en: 'The most specific wins: model and store > model > store > whole shop > product’s proposal.',
};

/** A limit with its scope, as it is in force. */
export const scopedLimitSchema = limitSchema.extend({ model: z.string(), store: z.string() });
/** A limit with its scope. */
export type ScopedLimit = Readonly<z.infer<typeof scopedLimitSchema>>;

/** One version of a limit; without bounds it says that this scope has no limit of its own any more. */
export const limitVersionSchema = scopedLimitSchema.extend({ bounds: boundsSchema.nullable() });
/** One version of a limit. */
export type LimitVersion = Readonly<z.infer<typeof limitVersionSchema>>;

/** Where the bounds came from by which a result was judged; kept with the result. */
export const limitOriginSchema = z.object({
  metric: z.enum(metricKeys),
  model: z.string(),
  store: z.string(),
  /** 0 = the product's proposal. */
  version: z.number().int().nonnegative(),
  reason: z.object({ zh: z.string(), en: z.string() }),
  changedBy: z.string().nullable(),
  changedAt: z.string().nullable(),
});
/** Where the bounds came from. */
export type LimitOrigin = Readonly<z.infer<typeof limitOriginSchema>>;

/** A terminal as limits see it; null = not known. */
export interface LimitSubject {
  readonly model: string | null;
  readonly store: string | null;
}

/** What kind of scope a limit has. */
export const scopeKindOf = ({ model, store, version }: LimitScope & { readonly version: number }): ScopeKind => {
  if (model !== '') return store === '' ? 'model' : 'modelAndStore';
  if (store !== '') return 'store';
  return version === 0 ? 'product' : 'shop';
};

/** A scope in words, such as “model SIM-A8, store 北门店”. */
export const scopeInWords = (scope: LimitScope & { readonly version: number }): Bilingual => {
  const { model, store } = scope;
  switch (scopeKindOf(scope)) {
    case 'modelAndStore':
      return { zh: `型号 ${model}、门店“${store}”`, en: `model ${model} in the store “${store}”` };
    case 'model':
      return { zh: `型号 ${model}`, en: `model ${model}` };
    case 'store':
      return { zh: `门店“${store}”`, en: `the store “${store}”` };
    case 'shop':
      return { zh: '全店', en: 'the whole shop' };
    case 'product':
      return { zh: '程序建议值', en: 'the product’s proposal' };
  }
};

const isMeant = (wanted: string, name: string | null): boolean =>
  wanted === '' || (name !== null && foldName(wanted) === foldName(name));

/** Whether a scope covers a terminal; one whose model or store is not known is covered by no limit for them. */
export const covers = (scope: LimitScope, { model, store }: LimitSubject): boolean =>
  isMeant(scope.model, model) && isMeant(scope.store, store);

/** Whether two scopes are the same, however they are spelt. */
export const isSameScope = (one: LimitScope, other: LimitScope): boolean =>
  foldName(one.model) === foldName(other.model) && foldName(one.store) === foldName(other.store);

/** The newest version of every scope of one metric, those without a limit of their own left out; the winner first. */
export const inForce = (versions: readonly LimitVersion[]): ScopedLimit[] => {
  const newest = new Map<string, LimitVersion>();
  for (const limit of versions) {
    const scope = `${foldName(limit.model)}\n${foldName(limit.store)}`;
    const known = newest.get(scope);
    if (known === undefined || known.version < limit.version) newest.set(scope, limit);
  }
  return [...newest.values()]
    .flatMap((limit) => (limit.bounds === null ? [] : [{ ...limit, bounds: limit.bounds }]))
    .sort((one, other) => scopeKinds.indexOf(scopeKindOf(one)) - scopeKinds.indexOf(scopeKindOf(other)));
};

/**
 * The limit by which a terminal is judged, and those that would hold if it were not there. `versions`: all of one
 * metric, in any order; `proposal`: the product's own, if it has one. Null where nothing applies.
 */
export const chooseLimit = (
  versions: readonly LimitVersion[],
  proposal: ScopedLimit | null,
  subject: LimitSubject,
): { readonly limit: ScopedLimit; readonly others: readonly ScopedLimit[] } | null => {
  const fitting = inForce(versions).filter((limit) => covers(limit, subject));
  const [limit, ...others] = proposal === null ? fitting : [...fitting, proposal];
  return limit === undefined ? null : { limit, others };
};

/** What a result keeps of the limit by which it was judged. */
export const originOf = ({
  metric,
  model,
  store,
  version,
  reason,
  changedBy,
  changedAt,
}: ScopedLimit): LimitOrigin => ({
  metric,
  model,
  store,
  version,
  reason,
  changedBy,
  changedAt,
});

/** Bounds and origin of every metric that has a limit for one terminal. */
export type LimitsOfTerminal = ReadonlyMap<MetricKey, { readonly bounds: Bounds; readonly origin: LimitOrigin }>;
