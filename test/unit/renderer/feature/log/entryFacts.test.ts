import { describe, expect, it } from 'vitest';
import { clockThen, entryLines, isForeignZone, zoneText } from '../../../../../renderer/feature/log/entryFacts.ts';
import type { LogEntry } from '../../../../../shared/model/logEntry.ts';

const entry: LogEntry = {
  number: 7,
  at: '2026-11-22T10:05:09.000Z',
  kind: 'setting',
  operator: '小王',
  terminalId: null,
  terminalName: '柜台 1',
  serialNumber: '17F59B1F',
  verdict: null,
  summary: { zh: '界限已改', en: 'Limit changed' },
  checkId: null,
  simulated: false,
  zone: 480,
  why: '旧电池',
};
const words = {
  number: '编号',
  when: '时间',
  summary: '内容',
  operator: '操作人',
  terminal: '终端',
  store: '门店',
  why: '理由',
  hash: '校验码',
} as const;

describe('what an entry says besides its text', () => {
  it('is the zone of the computer that wrote it', () => {
    expect([zoneText(480), zoneText(-210), zoneText(0), zoneText(345)]).toEqual([
      '+08:00',
      '−03:30',
      '+00:00',
      '+05:45',
    ]);
    expect(clockThen('2026-11-22T20:05:09.000Z', 480)).toBe('2026-11-23 04:05:09');
    expect([isForeignZone(entry, 480), isForeignZone(entry, 0), isForeignZone({ zone: null }, 0)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is one line each on the clipboard, without empty ones', () => {
    expect(entryLines(entry, { words, language: 'zh', hash: 'ab' }).split('\n')).toEqual([
      '编号：7',
      '时间：2026-11-22 18:05:09 UTC+08:00',
      '内容：界限已改',
      '操作人：小王',
      '终端：柜台 1 · 17F59B1F',
      '理由：旧电池',
      '校验码：ab',
    ]);
    expect(entryLines({ ...entry, zone: null }, { words, language: 'en', hash: '' })).toContain(
      '时间: 2026-11-22T10:05:09.000Z\n内容: Limit changed',
    );
  });
});
