// The one rule by which many outcomes become one verdict; shown to the operator in these words.
import { z } from 'zod';
import type { Bilingual } from './bilingual.ts';

/** What one check found. `notSupported` = the terminal does not offer it; `skipped` = it was not run. */
export const outcomes = ['pass', 'warn', 'fail', 'notSupported', 'skipped'] as const;
/** What one check found. */
export type Outcome = (typeof outcomes)[number];
/** Accepts an outcome. */
export const outcomeSchema = z.enum(outcomes);

/** The summary of a whole check. */
export const verdicts = ['pass', 'warn', 'fail', 'incomplete'] as const;
/** The summary of a whole check. */
export type Verdict = (typeof verdicts)[number];
/** Accepts a verdict. */
export const verdictSchema = z.enum(verdicts);

/** The rule in words, as the screen shows it beside the verdict. */
export const verdictRule: Bilingual = {
  zh: '结论取各项中最差的一项：有故障即“故障”，否则有注意即“注意”，其余为“正常”。终端忙、检查被取消或中途断开时为“未完成”。终端不提供的项目不影响结论。',
  en: 'The verdict is the worst of the checks: any fault gives “fault”, otherwise any warning gives “attention”, else “all well”. It is “incomplete” when the terminal was busy or the check was cancelled or broken off. What a terminal does not offer does not count.',
};

/** Worst of the outcomes; `isIncomplete` (busy, cancelled, broken off) comes before all. */
export const judge = (found: readonly Outcome[], isIncomplete: boolean): Verdict => {
  if (isIncomplete) return 'incomplete';
  if (found.includes('fail')) return 'fail';
  if (found.includes('warn')) return 'warn';
  return 'pass';
};
