import { describe, expect, it } from 'vitest';
import { makeReading } from '../../../../shared/identifier/makeReading.ts';
import { lengthProblem } from '../../../../shared/identifier/problems.ts';

describe('making a reading', () => {
  it('is valid without problems, suspicious with soft ones, invalid with one hard one', () => {
    const soft = lengthProblem('tid', '8', 'A', 'suspicious');
    const hard = lengthProblem('tid', '8', 'A');
    expect(makeReading('tid', 'A', () => ({})).verdict).toBe('valid');
    expect(makeReading('tid', 'A', () => ({ problems: [soft] })).verdict).toBe('suspicious');
    expect(makeReading('tid', 'A', () => ({ problems: [soft, hard] })).verdict).toBe('invalid');
  });

  it('is missing for nothing, blanks, and what the kind calls a filler', () => {
    expect(makeReading('tid', '', () => ({})).verdict).toBe('missing');
    expect(makeReading('tid', ' \u3000\t', () => ({})).verdict).toBe('missing');
    expect(makeReading('sn', '0000', () => ({ isMissing: true })).verdict).toBe('missing');
  });

  it('masks card numbers whatever the kind says, unless it is sure', () => {
    const card = '4111111111111111';
    const reading = makeReading('sn', '4111-1111-1111-1111', () => ({ mayLookLikeCard: true }), true);
    expect(reading).toMatchObject({ verdict: 'suspicious', isCardNumber: true, value: '411111******1111', parts: [] });
    expect(makeReading('tid', card, () => ({})).verdict).toBe('invalid');
    expect(makeReading('tid', `X${card}Y`, () => ({})).value).not.toContain(card);
    expect(makeReading('iccid', card, () => ({ isSurelyNoCard: true }))).toMatchObject({
      isCardNumber: false,
      value: card,
    });
  });

  it('shortens what is far too long', () => {
    const hard = lengthProblem('tid', '8', 'A');
    expect(makeReading('tid', 'A'.repeat(100_000), () => ({ problems: [hard] })).value.length).toBeLessThan(60);
  });

  it('says of a destroyed number that it is lost', () => {
    expect(makeReading('mid', '8.2E+14', () => ({})).problems[0]?.code).toBe('spreadsheet');
  });
});
