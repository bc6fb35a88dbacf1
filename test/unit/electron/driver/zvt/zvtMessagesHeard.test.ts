import { describe, expect, it } from 'vitest';
import { abortMessage, MessagesHeard, messageInWords } from '../../../../../electron/driver/zvt/zvtMessagesHeard.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import type { Bilingual } from '../../../../../shared/model/bilingual.ts';

const words = (command: number, hex: string) =>
  messageInWords({ command, data: fromHex(hex), arrivedAt: 0, isDamaged: false }, null);

describe('what a terminal says meanwhile', () => {
  it('is its status in words, with its own text behind it', () => {
    expect(words(0x04ff, '17')).toEqual({ zh: '请稍候', en: 'please wait' });
    expect(words(0x04ff, '17 06 06 24 04 07 02 4F 4B')).toEqual({ zh: '请稍候（OK）', en: 'please wait (OK)' });
    expect(words(0x04ff, 'FF 06 06 24 04 07 02 4F 4B')).toEqual({ zh: 'OK', en: 'OK' });
    expect(words(0x04ff, 'FF')?.en).toBe('message of the terminal');
    expect(words(0x04ff, '')).toBeNull();
  });

  it('is the clock for the till and a wish for file data; prints and totals are told elsewhere', () => {
    expect(words(0x0401, 'AA 26 01 01 0C 10 10 10')?.zh).toContain('2026-01-01 10:10:10');
    expect(words(0x0401, 'AA 26 01 01')).toBeNull();
    expect(words(0x040c, '')?.zh).toContain('从不写入文件');
    expect(words(0x06d1, '00 41')).toBeNull();
    expect(words(0x040f, '27 00')).toBeNull();
  });

  it('holds no card number', () => {
    const text = '24 12 07 10 34 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31';
    expect(words(0x04ff, `FF 06 14 ${text}`)?.en).toBe('411111******1111');
  });

  it('is in an abort the maker’s code and text', () => {
    expect(abortMessage(fromHex('6C'), null)).toBeNull();
    expect(abortMessage(fromHex('6C 06 05 1F 16 02 00 17'), null)?.en).toBe('The terminal says: 0017');
  });
});

describe('messages heard', () => {
  it('are told and kept once in a row, and not without end', () => {
    const told: Bilingual[] = [];
    const heard = new MessagesHeard((message) => told.push(message));
    const one = { zh: '一', en: 'one' };
    for (const message of [one, one, null, { zh: '二', en: 'two' }, one]) heard.add(message);
    expect(heard.all.map(({ en }) => en)).toEqual(['one', 'two', 'one']);
    expect(told).toEqual(heard.all);
    for (let at = 0; at < 2000; at += 1) heard.add({ zh: String(at), en: String(at) });
    expect(heard.all).toHaveLength(500);
  });
});
