import { describe, expect, it } from 'vitest';
import { createPlainCutter, longestPlainPiece } from '../../../../../electron/transport/trace/messageCutter.ts';

const text = (characters: string): Uint8Array => new TextEncoder().encode(characters);
const said = (pieces: readonly { bytes: Uint8Array; isWhole: boolean }[]): [string, boolean][] =>
  pieces.map(({ bytes, isWhole }) => [new TextDecoder().decode(bytes), isWhole]);

describe('createPlainCutter', () => {
  it('cuts after each line feed and holds back what follows', () => {
    const cutter = createPlainCutter();
    expect(said(cutter.push(text('AT\r\nOK\r\nAT+')))).toEqual([
      ['AT\r\n', true],
      ['OK\r\n', true],
    ]);
    expect(cutter.held).toBe(3);
    expect(said(cutter.push(text('CSQ\r\n')))).toEqual([['AT+CSQ\r\n', true]]);
    cutter.push(text('x'));
    expect(cutter.flush()).toEqual({ bytes: text('x'), isWhole: false });
    expect(cutter.flush()).toBeNull();
  });

  it('never holds more than one piece', () => {
    const cutter = createPlainCutter();
    const pieces = cutter.push(new Uint8Array(10_000));
    expect(pieces.map(({ bytes }) => bytes.length)).toEqual([longestPlainPiece, longestPlainPiece]);
    expect(cutter.held).toBe(10_000 - 2 * longestPlainPiece);
  });
});
