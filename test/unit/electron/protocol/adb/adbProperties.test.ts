import { describe, expect, it } from 'vitest';
import { parseProperties, parseProperty } from '../../../../../electron/protocol/adb/adbProperties.ts';

describe('properties of an Android terminal', () => {
  it('are read with line ends of any kind and with brackets in their values', () => {
    const found = parseProperties('[ro.serialno]: [0821443097]\r\n[ro.product.model]: [A8 [rev 2]]\r\n[empty]: []\r\n');
    expect(found.get('ro.serialno')).toBe('0821443097');
    expect(found.get('ro.product.model')).toBe('A8 [rev 2]');
    expect(found.get('empty')).toBe('');
  });

  it('may hold line ends of their own', () => {
    const found = parseProperties('[sys.note]: [one\ntwo]\n[ro.serialno]: [S1]\n');
    expect(found.get('sys.note')).toBe('one\ntwo');
    expect(found.get('ro.serialno')).toBe('S1');
  });

  it('are none in anything else', () => {
    expect(parseProperties('/system/bin/sh: getprop: not found\n').size).toBe(0);
    expect(parseProperties('[ro.serialno]: [cut of').size).toBe(0);
    expect(parseProperties('\u0000\u0001\uFFFD').size).toBe(0);
  });

  it('of a hostile length are read in no time', () => {
    const started = performance.now();
    parseProperties('[a]: [\n'.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('asked for one by one are the first line, without the complaints of a shell', () => {
    expect(parseProperty('0821443097\r\n')).toBe('0821443097');
    expect(parseProperty('\n')).toBeNull();
    expect(parseProperty('')).toBeNull();
    expect(parseProperty('/system/bin/sh: getprop: not found')).toBeNull();
    expect(parseProperty('x'.repeat(300))).toBeNull();
  });
});
