// parts.forecast: parts that are expected to reach their limit within 30 days, or have reached it.
import { partsForecastHelp as help } from '../../../shared/help/checks/partsForecast.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Evidence } from '../../../shared/model/healthReport.ts';
import { dayNumber, dayOf } from '../../../shared/trend/baselineDays.ts';
import { type ForecastOutcome, type PartForecast, soonDays } from '../../../shared/trend/forecast.ts';
import { type PartId, parts as partFacts } from '../../../shared/trend/partLife.ts';
import type { HealthCheck } from './check.ts';
import { joined, makeResult } from './makeResult.ts';

const isSoon = (outcome: ForecastOutcome | undefined, today: number): boolean =>
  outcome?.kind === 'reached' || (outcome?.kind === 'expected' && dayNumber(outcome.likely) - today <= soonDays);

const nameOf = (part: PartId): Bilingual => {
  const { name } = partFacts[part];
  return { zh: name.zh, en: name.en.toLowerCase() };
};

const named = ({ part, measures: [first] }: PartForecast): Bilingual => {
  const { name } = partFacts[part];
  const outcome = first?.outcome;
  if (outcome?.kind === 'expected') {
    const { likely, earliest } = outcome;
    return {
      zh: `${name.zh}（${likely} 前后，最早 ${earliest}）`,
      en: `${name.en.toLowerCase()} (around ${likely}, ${earliest} at the earliest)`,
    };
  }
  const since = outcome?.kind === 'reached' ? outcome.since : '';
  return { zh: `${name.zh}（${since} 起已到界限）`, en: `${name.en.toLowerCase()} (at its limit since ${since})` };
};

const evidenceOf = (soon: readonly PartForecast[]): Evidence[] =>
  soon.flatMap(({ part, measures: [first] }): Evidence[] => {
    if (first === undefined) return [];
    const fact = (name: string, value: string | number): Evidence => ({
      key: `forecast.${part}.${name}`,
      value,
      source: 'console',
    });
    const { outcome } = first;
    return [
      fact('basis', first.basis),
      fact('days', first.days),
      ...(outcome.kind === 'expected' ? [fact('likely', outcome.likely), fact('earliest', outcome.earliest)] : []),
      ...(outcome.kind === 'reached' ? [fact('since', outcome.since)] : []),
    ];
  });

/** Warns of parts that will want replacing soon; the maker's own job is named as such. */
export const partsForecastCheck: HealthCheck = {
  id: help.id,
  judge: ({ trends, readAt }) => {
    const parts = trends?.parts ?? [];
    const today = dayOf(Date.parse(readAt));
    const soon = parts.filter(({ measures: [first] }) => isSoon(first?.outcome, today));
    const { findings } = help;
    if (soon.length > 0) {
      const makers = soon.filter(({ who }) => who === 'maker');
      const others = makers.length === 0 ? findings.soonTechnician : findings.soonBoth;
      return makeResult(help.id, makers.length === soon.length ? findings.soonMaker : others, {
        evidence: evidenceOf(soon),
        facts: { names: joined(soon.map(named)), makers: joined(makers.map(({ part }) => nameOf(part))) },
      });
    }
    const isTold = parts.some(({ measures }) => measures.some(({ outcome }) => outcome.kind !== 'refused'));
    return makeResult(help.id, isTold ? findings.none : findings.tooFew, {});
  },
};
