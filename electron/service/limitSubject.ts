// What limits and expected versions go by: a terminal's model, and the store of its record.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import { metricKeys } from '../../shared/metric/catalogue.ts';
import { defaultLimits } from '../../shared/metric/limit.ts';
import {
  chooseLimit,
  type LimitSubject,
  type LimitsOfTerminal,
  type LimitVersion,
  originOf,
  type ScopedLimit,
} from '../../shared/metric/limitScope.ts';
import type { TerminalIdentity } from '../../shared/model/terminal.ts';
import type { RegisterRecord } from '../../shared/register/registerRecord.ts';
import type { ShopStore } from '../store/shopStore.ts';
import { numbersOf } from './identifyTerminal.ts';

/** Whose limits are asked for: a known terminal, or one that is being read for the first time. */
export interface LimitTerminal {
  readonly id: string | null;
  readonly identity: TerminalIdentity;
}

const recordOf = async ({ register }: ShopStore, { id, identity }: LimitTerminal): Promise<RegisterRecord | null> => {
  const met = id === null ? null : await register.byTerminal(id);
  if (met !== null) return met;
  const { serial, hardwareSerial } = numbersOf(identity);
  for (const number of [serial, hardwareSerial]) {
    const [record] = number === null ? [] : await register.bySerial(number);
    if (record !== undefined) return record;
  }
  return null;
};

const said = (text: string | null | undefined): string | null => (text == null || text.trim() === '' ? null : text);

/**
 * Model and store of a terminal as they are now: the model as it tells it, else as its record has it; the store of its
 * record. A record that is bound later, or that names another store, counts from the next check on. Rejects with store.*
 */
export const subjectOf = async (store: ShopStore, terminal: LimitTerminal): Promise<LimitSubject> => {
  const record = await recordOf(store, terminal);
  const fields = record === null || record.lifecycle === 'foreign' ? {} : record.fields;
  return { model: said(terminal.identity.model) ?? said(fields.model?.value), store: said(fields.store?.value) };
};

/** The product's own proposal for a metric; null where it makes none. */
export const proposalFor = (metric: MetricKey): ScopedLimit | null => {
  const limit = defaultLimits[metric];
  return limit === undefined
    ? null
    : { metric, ...limit, model: '', store: '', version: 0, changedBy: null, changedAt: null };
};

/** The limit of every metric that has one for a terminal, in the catalogue's order, and those that it wins over. */
export const limitsOfSubject = (
  versions: readonly LimitVersion[],
  subject: LimitSubject,
): { readonly limit: ScopedLimit; readonly others: readonly ScopedLimit[] }[] =>
  metricKeys.flatMap((metric) => {
    const own = versions.filter((limit) => limit.metric === metric);
    return chooseLimit(own, proposalFor(metric), subject) ?? [];
  });

/** Bounds by which a terminal is judged, each with where it comes from. Rejects with store.* */
export const limitsFor = async (store: ShopStore, terminal: LimitTerminal): Promise<LimitsOfTerminal> => {
  const subject = await subjectOf(store, terminal);
  const chosen = limitsOfSubject(await store.settings.limitVersions(), subject);
  return new Map(chosen.map(({ limit }) => [limit.metric, { bounds: limit.bounds, origin: originOf(limit) }]));
};
