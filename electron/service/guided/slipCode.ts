// The check code on a test slip: made from the visit, and recognised when somebody types it.
import { encodeCheckCode } from '../../../shared/checkCode/encodeCheckCode.ts';
import { typedSymbols } from '../../../shared/checkCode/typedSymbols.ts';

/** What a slip's code is made of. */
export interface SlipSubject {
  /** UTC text. */
  readonly printedAt: string;
  readonly serialNumber: string | null;
  readonly simulated: boolean;
}

/** The code of a guided check that is not finished: level, minute and terminal stand in it, no verdict. */
export const slipCodeOf = ({ printedAt, serialNumber, simulated }: SlipSubject): string =>
  encodeCheckCode({
    verdict: 'incomplete',
    level: 'guided',
    ending: 'complete',
    simulated,
    startedAt: printedAt,
    terminal: { serialNumber },
    checks: [],
  });

/** Whether what was typed is the code or its last group, as forgiving as check codes are read. */
export const isCodeOf = (code: string, typed: string): boolean => {
  const { text } = typedSymbols(typed);
  const whole = typedSymbols(code).text;
  const lastGroup = typedSymbols(code.split('-').at(-1) ?? '').text;
  return text !== '' && (text === whole || text === lastGroup);
};
