// Which guided steps make sense for a terminal: parts that are known to be absent are not asked for, and never blamed.
import type { GuidedCheckId } from '../../../shared/check/checkIds.ts';
import { guidedSteps } from '../../../shared/guided/guidedSteps.ts';
import type { GuidedOffer } from '../../../shared/guided/guidedVisit.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { unsettledOf } from '../actionGuard.ts';
import type { FreshStep } from './visitSteps.ts';

/** Earlier guided records that are looked at, newest first. */
const earlierVisits = 8;
const earlierRecords = 100;

/** A modem or router has none of a terminal's faces. */
const ofModems: ReadonlySet<GuidedCheckId> = new Set(['guided.cables', 'guided.cleaning', 'guided.sim']);
const noTerminal: Bilingual = {
  zh: '这是调制解调器或路由器，没有这个部件。',
  en: 'This is a modem or router and has no such part.',
};

const readerOfStep = {
  'guided.stripeReader': 'stripe',
  'guided.chipReader': 'chip',
  'guided.contactlessReader': 'contactless',
} as const satisfies Partial<Record<GuidedCheckId, string>>;
const notListed: Bilingual = {
  zh: '终端列出了自己的读卡器，其中没有这一种。',
  en: 'The terminal lists its readers, and this one is not among them.',
};
const noBattery: Bilingual = {
  zh: '终端说自己没有装电池，所以没有充电触点可看。',
  en: 'The terminal says that it holds no battery, so there is nothing to charge.',
};

const hasReader = (id: GuidedCheckId): id is keyof typeof readerOfStep => Object.hasOwn(readerOfStep, id);

const saysNoBattery = (report: HealthReport | null): boolean =>
  report?.checks.some(({ evidence }) =>
    evidence.some(({ key, value }) => key === 'battery.charging' && value === 'noBattery'),
  ) === true;

/** Why a step is not possible; null = it is, as far as is known. */
const whyNot = (id: GuidedCheckId, terminal: StoredTerminal, newest: HealthReport | null): Bilingual | null => {
  if (terminal.identity.driver === 'at') return ofModems.has(id) ? null : noTerminal;
  const readers = newest?.facts?.readers ?? null;
  // A terminal that lists none may just not count: only a list with others in it says that this one is missing.
  if (hasReader(id) && readers !== null && readers.length > 0) {
    return readers.some(({ kind }) => kind === readerOfStep[id]) ? null : notListed;
  }
  return id === 'guided.chargingContacts' && saysNoBattery(newest) ? noBattery : null;
};

const openPayments = (count: number | null): Bilingual =>
  count === null
    ? {
        zh: '不知道有没有未结算的交易：请先日结，再关机。',
        en: 'Whether payments are unsettled is not known: settle the day before you switch the terminal off.',
      }
    : {
        zh: `还有 ${String(count)} 笔未结算的交易：请先日结，再关机。`,
        en: `${String(count)} payments are not settled: settle the day before you switch the terminal off.`,
      };

/** Steps during which the terminal is switched off. */
const switchesOff: ReadonlySet<GuidedCheckId> = new Set(['guided.sim', 'guided.clockHold']);

type Last = GuidedOffer['steps'][number]['last'];

const lastResults = async (store: ShopStore, terminalId: string): Promise<ReadonlyMap<GuidedCheckId, Last>> => {
  const page = await store.checks.page(terminalId, null, earlierRecords);
  const visits = page.filter(({ level }) => level === 'guided').slice(0, earlierVisits);
  const last = new Map<GuidedCheckId, Last>();
  for (const { id: checkId } of visits) {
    const report = await store.checks.byId(checkId);
    for (const { id } of guidedSteps) {
      const result = report?.checks.find((each) => each.id === id);
      if (report === null || result === undefined || result.outcome === 'skipped' || last.has(id)) continue;
      last.set(id, { outcome: result.outcome, at: report.finishedAt, checkId });
    }
  }
  return last;
};

/** Every step with what is known about it. Rejects with store.* */
export const offeredSteps = async (
  terminal: StoredTerminal,
  store: ShopStore,
  now: number,
): Promise<GuidedOffer['steps']> => {
  const newest = await store.checks.latest(terminal.id);
  const unsettled = unsettledOf(await store.readings.latest(terminal.id), now);
  const last = await lastResults(store, terminal.id);
  return guidedSteps.map(({ id }) => {
    const why = whyNot(id, terminal, newest);
    const before = last.get(id) ?? null;
    const warns = why === null && switchesOff.has(id) && unsettled.state !== 'none';
    return {
      id,
      isPossible: why === null,
      why,
      warning: warns ? openPayments(unsettled.count) : null,
      isSuggested: why === null && before?.outcome !== 'notSupported',
      last: before,
    };
  });
};

/** The steps of a new visit, in the order of the registry. */
export const chosenSteps = (offered: GuidedOffer['steps'], ids: readonly GuidedCheckId[]): readonly FreshStep[] =>
  offered
    .filter(({ id }) => ids.includes(id))
    .map(({ id, isPossible, why, warning }) => ({ id, isPossible, why, warning }));
