// What every check does that is one metric against its limit; a test file states only the numbers.
import { expect } from 'vitest';
import type { HealthCheck } from '../../electron/service/healthCheck/check.ts';
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { Bounds } from '../../shared/metric/limit.ts';
import { aContext } from './checkContext.ts';

interface Numbers {
  readonly metric: MetricKey;
  readonly good: number;
  /** Beyond the default limit. */
  readonly bad: number;
  /** The limit as the explanation names it. */
  readonly named: string;
  /** A bound beyond which `bad` is a fault. */
  readonly fault: Partial<Bounds>;
}

/** What holds for such a check: a sentence, and what proves it. */
export const limitCheckBehaviour = (
  check: HealthCheck,
  { metric, good, bad, named, fault }: Numbers,
): [sentence: string, prove: () => void][] => [
  [
    'passes within the limit and keeps value and limit as evidence',
    () => {
      const result = check.judge(aContext({ values: { [metric]: good } }));
      expect(result).toMatchObject({ id: metric, outcome: 'pass', remedy: null, who: 'nobody' });
      expect(result.evidence).toMatchObject([{ key: metric, value: good, source: '0F 4D' }]);
      expect(result.limit).not.toBeNull();
    },
  ],
  [
    'warns beyond it and names the limit, what to do and whose job it is',
    () => {
      const result = check.judge(aContext({ values: { [metric]: bad } }));
      expect(result.outcome).toBe('warn');
      expect(result.explanation.en).toContain(named);
      expect(result.remedy).not.toBeNull();
      expect(result.who).not.toBe('nobody');
    },
  ],
  [
    'fails beyond a bound of fault',
    () => {
      const context = aContext({ values: { [metric]: bad }, bounds: { [metric]: fault } });
      expect(check.judge(context).outcome).toBe('fail');
    },
  ],
  [
    'passes without a limit',
    () => {
      const context = aContext({ values: { [metric]: bad }, bounds: { [metric]: {} } });
      expect(check.judge(context).outcome).toBe('pass');
    },
  ],
  [
    'says so where the terminal does not offer the value',
    () => {
      const result = check.judge(aContext());
      expect(result).toMatchObject({ outcome: 'notSupported', evidence: [], limit: null });
      expect(result.explanation).toEqual({ zh: '本终端不提供这一项。', en: 'This terminal does not offer it.' });
    },
  ],
  [
    'is skipped when the reading was cancelled before it',
    () => {
      expect(check.judge(aContext({ report: { ending: 'cancelled' } })).outcome).toBe('skipped');
    },
  ],
];
