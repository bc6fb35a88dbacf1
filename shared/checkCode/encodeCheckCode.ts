// A check as a code of 16 or 20 characters that can be read out on the phone.
import { inGroups, symbolCount, symbolOf, symbols } from './alphabet.ts';
import { withCheckValues } from './checkSymbols.ts';
import { type CheckToCode, packCheck } from './codedCheck.ts';

const checkCharacters = 2;

/**
 * The check code, such as `K7X0-41RF-…`: verdict, level, ending, minute, a mark of the serial number, the worst checks, and
 * two check characters. 16 characters where at most one check did not pass, else 20. The same check has the same code.
 */
export const encodeCheckCode = (check: CheckToCode): string => {
  const { shape, content } = packCheck(check);
  const values: number[] = [];
  let rest = content;
  for (let left = shape.length - 1 - checkCharacters; left > 0; left -= 1) {
    values.unshift(Number(rest % BigInt(symbolCount)));
    rest /= BigInt(symbolCount);
  }
  const coded = withCheckValues([symbols.indexOf(shape.first), ...values]);
  return inGroups(coded.map(symbolOf).join(''));
};
