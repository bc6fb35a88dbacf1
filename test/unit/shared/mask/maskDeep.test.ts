import { describe, expect, it } from 'vitest';
import { maskDeep } from '../../../../shared/mask/maskDeep.ts';

const card = '4111 1111 1111 1111';
const masked = '4111 11** **** 1111';

describe('masking of plain data', () => {
  it('reaches every text, however deep, and names of fields', () => {
    expect(maskDeep({ a: [{ b: card }, card], [card]: 1, c: null, d: true })).toEqual({
      a: [{ b: masked }, masked],
      [masked]: 1,
      c: null,
      d: true,
    });
  });

  it('leaves fields that are known by name, and what is no plain data', () => {
    const signal = new AbortController().signal;
    const bytes = Uint8Array.of(1);
    const given = { imei: '490154203237518', file: `/tmp/${card}.csv`, jobId: card, signal, bytes };
    expect(maskDeep(given)).toEqual(given);
    expect((maskDeep(given) as typeof given).signal).toBe(signal);
  });

  it('looks into objects under such a name all the same', () => {
    expect(maskDeep({ file: { note: card } })).toEqual({ file: { note: masked } });
  });
});
