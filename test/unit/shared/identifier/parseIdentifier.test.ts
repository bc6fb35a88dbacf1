import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierKinds } from '../../../../shared/identifier/identifierKinds.ts';
import { parseIdentifier } from '../../../../shared/identifier/parseIdentifier.ts';
import { identifierSources } from '../../../../shared/identifier/sources.ts';
import { anyPan } from '../../../support/testCards.ts';

const likeNumbers = fc.stringMatching(/^[0-9A-Z*/ -]{0,40}$/);
const anyText = fc.oneof(fc.string({ unit: 'binary' }), likeNumbers, fc.stringMatching(/^\d{1,22}$/));

describe.each(identifierKinds)('any text read as %s', (kind) => {
  it('gives a reading of that kind and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = parseIdentifier(kind, text);
        expect(reading.kind).toBe(kind);
        expect(reading.verdict === 'invalid' || reading.verdict === 'suspicious').toBe(reading.problems.length > 0);
        for (const { message, remedy } of reading.problems) {
          expect(message.zh.length * message.en.length * remedy.zh.length * remedy.en.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has parts that lie one behind the other in the value and name their source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { parts, value } = parseIdentifier(kind, text);
        let from = 0;
        for (const part of parts) {
          expect(part.from).toBe(from);
          expect(value.slice(part.from, part.from + part.value.length)).toBe(part.value);
          expect(identifierSources[part.source].en).not.toBe('');
          from += part.value.length;
        }
        if (parts.length > 0) expect(from).toBe(value.length);
      }),
      { numRuns: 400 },
    );
  });

  it('means the same read a second time', () => {
    fc.assert(
      fc.property(likeNumbers, (text) => {
        const once = parseIdentifier(kind, text);
        if (once.isCardNumber || once.verdict === 'invalid') return;
        expect(parseIdentifier(kind, once.value)).toMatchObject({ verdict: once.verdict, value: once.value });
      }),
    );
  });
});

describe('a card number typed instead', () => {
  it.each(['sn', 'tid', 'uscc', 'iccid'] as const)('is not handed back whole as %s', (kind) => {
    fc.assert(
      fc.property(
        anyPan.filter((pan) => /^(4|5[1-5]|62)/.test(pan) && [16, 19].includes(pan.length) && !/^5.{18}$/.test(pan)),
        (pan) => {
          for (const typed of [pan, pan.replace(/(.{4})/g, '$1 '), pan.replace(/(.{4})(?=.)/g, '$1-')]) {
            const reading = parseIdentifier(kind, typed);
            expect(reading.isCardNumber).toBe(true);
            expect(JSON.stringify(reading)).not.toContain(pan);
          }
        },
      ),
    );
  });
});
