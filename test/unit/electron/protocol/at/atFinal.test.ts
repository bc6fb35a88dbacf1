import { describe, expect, it } from 'vitest';
import { finalOf } from '../../../../../electron/protocol/at/atFinal.ts';

describe('the end of an answer', () => {
  it.each([
    ['OK', { kind: 'done' }],
    ['ERROR', { kind: 'refused', code: null }],
    ['COMMAND NOT SUPPORT', { kind: 'refused', code: null }],
    ['+CME ERROR: 10', { kind: 'refused', code: 10 }],
    ['+CMS ERROR: 500', { kind: 'refused', code: 500 }],
    ['+CME ERROR: SIM not inserted', { kind: 'refused', code: 10 }],
    ['+CME ERROR: unknown', { kind: 'refused', code: null }],
    ['+CSQ: 18,99', null],
    ['NO CARRIER', null],
    ['OKAY', null],
  ])('of %j is %j', (line, expected) => {
    expect(finalOf(line)).toEqual(expected);
  });
});
