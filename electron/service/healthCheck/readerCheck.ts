// What the checks of the three card readers share: the share of failed reads over a stretch with enough of them.
import type { CheckHelp } from '../../../shared/help/checkHelp.ts';
import type { ReaderFound } from '../../../shared/help/readerHelp.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type CardReader, leastReads, readerMetrics, readerStretch } from '../readerShares.ts';
import type { HealthCheck } from './check.ts';
import { readingEvidence, stateEvidence } from './evidence.ts';
import { findAgainst } from './judgeByLimit.ts';
import { makeResult, nothingRead } from './makeResult.ts';

const spanOf = (since: string | null, localTime: (at: number) => string): Bilingual => {
  if (since === null) return { zh: '出厂以来', en: 'since manufacture' };
  const day = localTime(Date.parse(since)).slice(0, 16);
  return { zh: `自 ${day} 以来`, en: `since ${day}` };
};

const findings = {
  failHigh: 'tooHigh',
  failLow: 'tooHigh',
  warnHigh: 'high',
  warnLow: 'high',
  within: 'well',
} as const satisfies Readonly<Record<string, ReaderFound>>;

/** The check of one reader; a terminal that does not tell both counts does not offer it. */
export const readerCheck = (help: CheckHelp<ReaderFound>, reader: CardReader): HealthCheck => ({
  id: help.id,
  judge: (context) => {
    const { readings, earlier, limits, localTime } = context;
    const stretch = readerStretch(reader, readings, earlier);
    const names = readerMetrics[reader];
    const reads = readings.get(names.reads);
    if (stretch === null || reads === undefined) return nothingRead(help, context);
    const share = stretch.reads === 0 ? 0 : (100 * stretch.failed) / stretch.reads;
    const limit = limits.get(names.share) ?? null;
    const { found, bound } = findAgainst(share, limit);
    const inBoth = (value: number): Bilingual => ({
      zh: formatMetric(names.share, value, 'zh'),
      en: formatMetric(names.share, value, 'en'),
    });
    const misreads = readings.get(names.misreads);
    const derived = readings.get(names.share);
    const evidence = [
      ...(derived === undefined ? [] : [readingEvidence(derived)]),
      stateEvidence(`${names.reads}.judged`, stretch.reads, 'console'),
      stateEvidence(`${names.misreads}.judged`, stretch.failed, 'console'),
      readingEvidence(reads),
      ...(misreads === undefined ? [] : [readingEvidence(misreads)]),
    ];
    const facts = {
      span: spanOf(stretch.since, localTime),
      reads: stretch.reads,
      failed: stretch.failed,
      share: inBoth(share),
      bound: inBoth(bound ?? share),
    };
    if (stretch.reads === 0) return makeResult(help.id, help.findings.neverUsed, { evidence, limit, facts });
    if (stretch.reads < leastReads) return makeResult(help.id, help.findings.tooFew, { evidence, limit, facts });
    return makeResult(help.id, help.findings[findings[found]], { evidence, limit, facts });
  },
});
