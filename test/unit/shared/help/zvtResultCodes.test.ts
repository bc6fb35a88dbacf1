import { describe, expect, it } from 'vitest';
import { resultCodeName, resultCodeText } from '../../../../shared/help/zvtResultCodes.ts';

/** Every code that the document lists beside the network operator's. */
const listed =
  '00 64 65 66 67 68 6A 6B 6C 6E 6F 71 72 73 74 75 76 77 78 79 7A 7B 7C 7D 7E 83 85 89 9A 9B 9C A0 A1 A3 A4 A5 B1 B2 ' +
  'B4 B5 B7 B8 BF C0 C1 C2 C3 C4 C5 C6 C8 C9 CB CC CD D2 DC DD DE E0 E2 E3 E4 E7 E8 E9 EA EB EC ED F0 F1 F5 F6 FA FB ' +
  'FC FD FE FF';

describe('a result code', () => {
  it.each(listed.split(' '))('%s has words in both languages', (hex) => {
    const { zh, en } = resultCodeText(Number.parseInt(hex, 16));
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(zh).not.toMatch(/^结果码/);
    expect(en).toMatch(/^[A-Za-z]/);
    expect(en).not.toMatch(/^result code/);
  });

  it('of 01 to 63 belongs to the network operator and is shown by its number', () => {
    for (const code of [0x01, 0x05, 0x63])
      expect(resultCodeText(code).en).toBe(`network operator reports ${resultCodeName(code)}`);
    expect(resultCodeText(0x05).zh).toBe('网络运营方报告 05');
  });

  it('that nobody knows is shown by its number', () => {
    expect(resultCodeText(0xaa)).toEqual({ zh: '结果码 AA', en: 'result code AA' });
    expect(resultCodeName(5)).toBe('05');
  });
});
