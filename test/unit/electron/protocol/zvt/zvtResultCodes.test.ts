import { describe, expect, it } from 'vitest';
import { resultCodeName, resultCodeText } from '../../../../../electron/protocol/zvt/zvtResultCodes.ts';

describe('result codes', () => {
  it('have a text in both languages, each of the 256', () => {
    for (let code = 0; code < 256; code += 1) {
      const { zh, en } = resultCodeText(code);
      expect(zh.length > 0 && en.length > 0).toBe(true);
    }
  });

  it('say what the terminal means', () => {
    expect(resultCodeText(0x83).en).toBe('function not possible');
    expect(resultCodeText(0x6c).zh).toContain('超时');
    expect(resultCodeText(0x05).en).toContain('network operator');
    expect(resultCodeText(0xd9).en).toBe('result code D9');
  });

  it('are named by two hex digits', () => {
    expect(resultCodeName(0x06)).toBe('06');
    expect(resultCodeName(0xe0)).toBe('E0');
  });
});
