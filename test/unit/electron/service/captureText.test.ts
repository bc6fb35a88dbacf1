import { describe, expect, it } from 'vitest';
import { hexLines, recordText } from '../../../../electron/service/captureText.ts';
import { createTrafficWords } from '../../../../electron/service/trafficWords.ts';
import { aRecord, toyPlugin } from '../../../support/captures.ts';

const context = {
  number: 7,
  lines: [{ name: 'sim:a', description: null }],
  words: createTrafficWords([toyPlugin]),
  time: () => '09:30:05.000',
};

describe('recordText', () => {
  it('says time, way, port, size, meaning in both languages, bytes and fields', () => {
    expect(recordText(aRecord({ hex: '05 01 41 EE', comments: ['masked bytes 4'] }), context)).toEqual([
      '#7  09:30:05.000  → 发往终端 to terminal  sim:a  4 B',
      '    玩具 / Toy',
      '    05 01 41 ▒▒                                      ..A▒',
      '      secret: masked',
      '',
    ]);
  });

  it('says what nobody understands, what is not whole, and a way that is not known', () => {
    const text = recordText(aRecord({ hex: '41', direction: null, comments: ['not a whole message'] }), context);
    expect(text[0]).toBe('#7  09:30:05.000  ?  sim:a  1 B  不完整 not a whole message');
    expect(recordText(aRecord({ hex: '07' }), context)[1]).toContain('07');
  });

  it('gives a remark one line', () => {
    expect(recordText(aRecord({ hex: '', direction: null, comments: ['note: x'] }), context)).toEqual([
      '#7  09:30:05.000  sim:a  note: x',
      '',
    ]);
  });
});

describe('hexLines', () => {
  it('writes sixteen bytes a line and stops at four thousand', () => {
    expect(hexLines(new Uint8Array(17), [])).toHaveLength(2);
    const lines = hexLines(new Uint8Array(5000), []);
    expect(lines).toHaveLength(257);
    expect(lines.at(-1)).toContain('5000 bytes');
  });
});
