// The findings of every check that compares one number with its limit.
import type { Bilingual } from '../model/bilingual.ts';
import type { Who } from '../model/who.ts';
import type { Finding } from './checkHelp.ts';
import { allWell } from './checkHelp.ts';

interface Advice {
  readonly remedy: Bilingual;
  readonly who: Who;
}

/** What a comparison with a limit can find. */
export type LimitFound = 'within' | 'warnLow' | 'warnHigh' | 'failLow' | 'failHigh';

/** Findings for a number called `name`; `low` and `high` say what to do on either side of its limit. */
export const limitFindings = (name: Bilingual, low: Advice, high: Advice): Readonly<Record<LimitFound, Finding>> => {
  const outside = (outcome: 'warn' | 'fail', side: 'below' | 'above', advice: Advice): Finding => ({
    outcome,
    explanation:
      side === 'below'
        ? { zh: `${name.zh} {value}，低于界限 {bound}。`, en: `${name.en} is {value}, below the limit of {bound}.` }
        : { zh: `${name.zh} {value}，高于界限 {bound}。`, en: `${name.en} is {value}, above the limit of {bound}.` },
    ...advice,
  });
  return {
    within: allWell(`${name.zh} {value}，在界限之内。`, `${name.en} is {value}, within its limit.`),
    warnLow: outside('warn', 'below', low),
    failLow: outside('fail', 'below', low),
    warnHigh: outside('warn', 'above', high),
    failHigh: outside('fail', 'above', high),
  };
};
