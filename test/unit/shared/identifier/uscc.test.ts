import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUscc } from '../../../../shared/identifier/uscc.ts';
import { organisationCheckFor, usccAlphabet, usccCheckFor } from '../../../../shared/identifier/usccCheck.ts';

const codes = (text: string): string[] => parseUscc(text).problems.map(({ code }) => code);
const anyRight = fc
  .tuple(
    fc.constantFrom('9', '5', '1', 'A', 'N', 'Y'),
    fc.constantFrom('1', '2', '9'),
    fc.stringMatching(/^\d{6}$/),
    fc.stringMatching(/^[0-9A-HJ-NP-RTUWXY]{8}$/),
  )
  .map(([authority, type, region, organisation]) => {
    const first17 = authority + type + region + organisation + organisationCheckFor(organisation);
    return first17 + usccCheckFor(first17);
  });

describe('unified social credit code', () => {
  it.each(['91110000600037341L', '91440300708461136T', '91110108551385082Q'])('%s is valid', (code) => {
    expect(parseUscc(code)).toMatchObject({ verdict: 'valid', value: code, problems: [] });
  });

  it('says which character is wrong and what it should be', () => {
    const reading = parseUscc('911100006000373410');
    expect(reading.verdict).toBe('invalid');
    expect(reading.problems).toMatchObject([{ code: 'check-character', at: 17 }]);
    expect(reading.problems[0]?.message.zh).toContain('应为“L”');
  });

  it('says it of both check characters where both are wrong', () => {
    const reading = parseUscc('91310000MA1FL0TE4X');
    expect(reading.verdict).toBe('invalid');
    expect(reading.problems.map(({ code, at }) => [code, at])).toEqual([
      ['check-character', 17],
      ['organisation-check', 16],
    ]);
    expect(reading.problems[0]?.message.en).toContain('“5”');
    expect(reading.problems[1]?.message.en).toContain('“6”');
    expect(reading.notes[0]?.zh).toContain('第 9 至 17 位');
  });

  it('takes every right code, and sees every single wrong character', () => {
    fc.assert(
      fc.property(anyRight, fc.nat(17), fc.nat(30), (code, at, which) => {
        expect(parseUscc(code).verdict).toBe('valid');
        const character = usccAlphabet.charAt(which);
        const wrong = code.slice(0, at) + character + code.slice(at + 1);
        if (wrong !== code) expect(parseUscc(wrong).verdict).not.toBe('valid');
      }),
    );
  });

  it('is suspicious, not invalid, where only the inner check fails', () => {
    const first16 = '9144030070846113';
    const first17 = `${first16}7`;
    const reading = parseUscc(first17 + usccCheckFor(first17));
    expect(reading).toMatchObject({ verdict: 'suspicious', problems: [{ code: 'organisation-check' }] });
  });

  it('explains letters that never occur and corrects none of them', () => {
    const reading = parseUscc('9111OOOO600037341L');
    expect(reading).toMatchObject({ verdict: 'invalid', value: '9111OOOO600037341L' });
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]).toMatchObject({ code: 'letter', at: 4 });
    expect(reading.problems[0]?.message.zh).toContain('第 5, 6, 7, 8 位是字母“O”');
    expect(reading.problems[0]?.remedy.zh).toContain('不会替您改');
    expect(parseUscc('9I110000600037341L').problems[0]?.remedy.en).toContain('“1”');
    expect(parseUscc('91110000600037341S').problems[0]?.remedy.en).toContain('may have to be “5”');
  });

  it.each([
    ['110000012345678', 'other-number'],
    ['600037341', 'other-number'],
    ['91110000600037341', 'length'],
    ['91110000600037341LL', 'length'],
    ['911A0000600037341L', 'character'],
    ['91110000600037341*', 'character'],
  ])('%s is none: %s', (text, code) => {
    expect(parseUscc(text).verdict).toBe('invalid');
    expect(codes(text)).toContain(code);
  });

  it('calls 15 digits the number of an old licence', () => {
    expect(parseUscc('110000012345678').problems[0]?.remedy.zh).toContain('旧版营业执照');
  });

  it('masks an identity card and says that the field may stay empty', () => {
    const reading = parseUscc('11010519491231002x');
    expect(reading).toMatchObject({
      verdict: 'invalid',
      value: '110105**********2X',
      problems: [{ code: 'identity-card' }],
    });
    expect(JSON.stringify(reading)).not.toContain('19491231');
  });

  it('may be empty for a small merchant', () => {
    const reading = parseUscc('  ');
    expect(reading).toMatchObject({ verdict: 'missing', problems: [] });
    expect(reading.notes[0]?.zh).toContain('小微商户');
  });

  it('reads small letters and blanks, and says so', () => {
    const reading = parseUscc('9111 0000 6000 3734 1l');
    expect(reading.verdict).toBe('valid');
    expect(reading.changes).toHaveLength(2);
  });
});
