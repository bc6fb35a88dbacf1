import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../../shared/check/checkIds.ts';
import { symbolOf, symbols } from '../../../../shared/checkCode/alphabet.ts';
import { withCheckValues } from '../../../../shared/checkCode/checkSymbols.ts';
import { type CheckToCode, worstFirst } from '../../../../shared/checkCode/codedCheck.ts';
import { decodeCheckCode } from '../../../../shared/checkCode/decodeCheckCode.ts';
import { encodeCheckCode } from '../../../../shared/checkCode/encodeCheckCode.ts';
import { serialMark } from '../../../../shared/checkCode/serialMark.ts';
import { recordLevels } from '../../../../shared/model/healthReport.ts';
import { outcomes, verdicts } from '../../../../shared/model/verdict.ts';

const anyCheck: fc.Arbitrary<CheckToCode> = fc.record({
  verdict: fc.constantFrom(...verdicts),
  level: fc.constantFrom(...recordLevels),
  ending: fc.constantFrom('complete', 'cancelled', 'brokenOff'),
  simulated: fc.boolean(),
  startedAt: fc
    .date({ min: new Date('2024-01-02T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  terminal: fc.record({ serialNumber: fc.option(fc.stringMatching(/^[A-Z0-9]{4,20}$/)) }),
  checks: fc
    .array(fc.constantFrom(...outcomes), { minLength: checkIds.length, maxLength: checkIds.length })
    .map((found) => checkIds.flatMap((id, at) => ({ id, outcome: found[at] ?? 'pass' }))),
});

const bare = (code: string): string => code.replaceAll('-', '');
const withSymbol = (code: string, place: number, symbol: string): string =>
  `${code.slice(0, place)}${symbol}${code.slice(place + 1)}`;
const problemOf = (typed: string) => {
  const decoded = decodeCheckCode(typed);
  return decoded.ok ? null : decoded.problem;
};
const sound = (text: string): string =>
  withCheckValues(Array.from(text, (symbol) => symbols.indexOf(symbol)))
    .map(symbolOf)
    .join('');

describe('reading a check code', () => {
  it('gives back what was put in, for any check', () => {
    fc.assert(
      fc.property(anyCheck, (check) => {
        const code = encodeCheckCode(check);
        const decoded = decodeCheckCode(code);
        if (!decoded.ok) throw new Error(decoded.problem.kind);
        const { concerns, more, ...rest } = decoded.check;
        const worst = worstFirst(check.checks);
        expect(decoded.code).toBe(code);
        expect(rest).toEqual({
          verdict: check.verdict,
          level: check.level,
          ending: check.ending,
          simulated: check.simulated,
          startedAt: `${check.startedAt.slice(0, 16)}:00.000Z`,
          mark: serialMark(check.terminal.serialNumber),
        });
        expect(concerns).toEqual(worst.slice(0, concerns.length));
        expect(more).toBe(Math.min(7, worst.length - concerns.length));
      }),
    );
  });

  it('takes no code with one wrong character or two swapped neighbours, and names their group', () => {
    fc.assert(
      fc.property(anyCheck, fc.nat(15), fc.nat(18), (check, place, value) => {
        const code = bare(encodeCheckCode(check));
        const group = Math.floor(place / 4) + 1;
        const heard = withSymbol(code, place, symbolOf(value));
        if (heard !== code) {
          const problem = problemOf(heard);
          expect(problem?.kind).toBe('mistake');
          expect(problem?.kind === 'mistake' && problem.groups).toContain(group);
        }
        const swapped = withSymbol(withSymbol(code, place, code.charAt(place + 1)), place + 1, code.charAt(place));
        if (place < code.length - 1 && swapped !== code) {
          const problem = problemOf(swapped);
          expect(problem?.kind === 'mistake' && problem.groups).toContain(group);
        }
      }),
    );
  });

  it('takes no code with any two wrong characters', () => {
    fc.assert(
      fc.property(
        anyCheck,
        fc.tuple(fc.nat(15), fc.nat(18)),
        fc.tuple(fc.nat(15), fc.nat(18)),
        (check, [first, one], [second, other]) => {
          const code = bare(encodeCheckCode(check));
          const heard = withSymbol(withSymbol(code, first, symbolOf(one)), second, symbolOf(other));
          if (heard !== code) expect(problemOf(heard)?.kind).toBe('mistake');
        },
      ),
    );
  });

  it('says which characters cannot be, in which group', () => {
    const problem = problemOf('K7X0-4BRF-0000-0000');
    expect(problem).toEqual({
      kind: 'strange',
      strange: [{ symbol: 'B', place: 5, group: 2, position: 2, perhaps: ['8', 'P'] }],
    });
  });

  it('says how many characters there are when some are missing, and in which group', () => {
    expect(problemOf('')).toEqual({ kind: 'empty' });
    expect(problemOf('K7X0-41R-0000-0000')).toEqual({ kind: 'length', count: 15, oddGroup: 2 });
    expect(problemOf('K7X0')).toEqual({ kind: 'length', count: 4, oddGroup: null });
  });

  it('tells a format that came later from a mistake', () => {
    expect(problemOf(sound('P0000000000000'))).toEqual({ kind: 'newer', first: 'P' });
  });

  it('takes no content that no check can have', () => {
    expect(problemOf(sound('KYYYYYYYYYYYYY'))).toEqual({ kind: 'nonsense' });
  });

  it('is told a check that a later version numbered by its number', () => {
    // As the short code with one concern of the highest number, which no check has.
    const code = bare(
      encodeCheckCode({
        verdict: 'warn',
        level: 'quick',
        ending: 'complete',
        simulated: false,
        startedAt: '2026-11-22T01:30:00.000Z',
        terminal: { serialNumber: null },
        checks: [{ id: 'terminal.reachable', outcome: 'warn' }],
      }),
    );
    const values = Array.from(code.slice(1, -2), (symbol) => symbols.indexOf(symbol));
    let content = values.reduce((sum, value) => sum * 19n + BigInt(value), 0n) + BigInt((127 - 1) * 2);
    const later: string[] = [];
    for (let left = 13; left > 0; left -= 1) {
      later.unshift(symbolOf(Number(content % 19n)));
      content /= 19n;
    }
    const decoded = decodeCheckCode(sound(`K${later.join('')}`));
    expect(decoded.ok && decoded.check.concerns).toEqual([{ number: 127, id: null, outcome: 'warn' }]);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => typeof decodeCheckCode(typed).ok === 'boolean'));
  });
});
