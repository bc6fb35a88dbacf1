import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyNumber } from '../../../../shared/identifier/identify.ts';

const kinds = (text: string): string[] => identifyNumber(text).candidates.map(({ kind }) => kind);
const first = (text: string) => identifyNumber(text).candidates[0];

describe('a number of unknown kind', () => {
  it.each([
    ['82229005943096D', 'mid'],
    ['898210154110002', 'mid'],
    ['A003310F0002085', 'mid'],
    ['A1135688', 'tid'],
    ['00005702280117638929', 'tusn'],
    ['0000020254004318', 'tusn'],
    ['91110000600037341L', 'uscc'],
    ['91310000MA1FL0TE4X', 'uscc'],
    ['9111OOOO600037341L', 'uscc'],
    ['89860012345678901238', 'iccid'],
    ['490154203237518', 'imei'],
    ['865012345678907', 'imei'],
    ['865012345678903', 'imei'],
    ['N7NL00123456', 'sn'],
    ['123-456-789', 'sn'],
  ])('%s is first of all: %s', (text, kind) => {
    expect(first(text)?.kind).toBe(kind);
  });

  it('is certain only where check characters say so', () => {
    expect(first('91110000600037341L')?.confidence).toBe('certain');
    expect(first('82229005943096D')?.confidence).toBe('likely');
    expect(first('N7NL00123456')?.confidence).toBe('possible');
  });

  it('that may be several things gives them all, each with its reason', () => {
    const { candidates } = identifyNumber('490154203237518');
    expect(candidates.map(({ kind }) => kind)).toEqual(['imei', 'mid', 'sn']);
    expect(candidates.every(({ reason }) => reason.zh.length > 5 && reason.en.length > 5)).toBe(true);
  });

  it.each([
    '4111 1111 1111 1111',
    '6222-0212-3456-7890-123',
    '378282246310005',
    '卡号：6222021234567890123',
    'X4111111111111111Y',
    ';4111111111111111=99121011234567890?',
  ])('%s is a card number: masked, without any reading', (text) => {
    const identification = identifyNumber(text);
    expect(identification).toMatchObject({ isCardNumber: true, candidates: [], problems: [{ code: 'card-number' }] });
    expect(JSON.stringify(identification)).not.toMatch(/41111111111|60212345678901|62220212345|2822463100/);
  });

  it('that is an identity card is masked, one of an old licence is named', () => {
    expect(identifyNumber('11010519491231002X')).toMatchObject({
      candidates: [],
      problems: [{ code: 'identity-card' }],
    });
    expect(JSON.stringify(identifyNumber('11010519491231002X'))).not.toContain('19491231');
    const old = identifyNumber('110108000000016').candidates.find(({ kind }) => kind === 'uscc');
    expect(old?.reason.zh).toContain('旧版营业执照');
  });

  it('that a spreadsheet destroyed is nothing any more', () => {
    expect(identifyNumber('1.2E+11')).toMatchObject({ candidates: [], problems: [{ code: 'spreadsheet' }] });
  });

  it.each(['', '  ', '你好', '*', 'AB'])('%j is nothing', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('a dummy serial number is missing', () => {
    expect(first('1234567')).toMatchObject({ kind: 'sn', reading: { verdict: 'missing' } });
  });

  it('never throws, and lists the likeliest first', () => {
    const order = ['certain', 'likely', 'possible'];
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-F]{1,22}$/)), (text) => {
        const found = identifyNumber(text).candidates.map(({ confidence }) => order.indexOf(confidence));
        expect(found).toEqual([...found].sort());
      }),
      { numRuns: 500 },
    );
  });
});
