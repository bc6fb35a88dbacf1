import { describe, expect, it } from 'vitest';
import { isZone, lastSecond, zoneText } from '../../../../../electron/export/ics/zoneText.ts';

describe('a zone of a calendar file', () => {
  it('of China has one offset and no change', () => {
    expect(zoneText('Asia/Shanghai', 2025, 2037).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Shanghai',
      'BEGIN:STANDARD',
      'DTSTART:20250101T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('tells each change of the clocks with both offsets, also where they are half hours or negative', () => {
    const berlin = zoneText('Europe/Berlin', 2026, 2027);
    expect(berlin).toContain(
      'BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRDATE:20270328T020000',
    );
    expect(berlin).toContain('DTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100');
    expect(zoneText('Australia/Lord_Howe', 2026, 2027)).toContain('TZOFFSETFROM:+1100\r\nTZOFFSETTO:+1030');
    expect(zoneText('America/New_York', 2026, 2026)).toContain('TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400');
  });

  it('is known or not', () => {
    expect(['Asia/Shanghai', 'UTC', 'America/New_York'].every(isZone)).toBe(true);
    expect(['', 'Mars/Base', 'China Standard Time'].some(isZone)).toBe(false);
  });

  it('ends a day at its last second', () => {
    expect(lastSecond('2026-11-22', 'Asia/Shanghai')).toBe('20261122T155959Z');
    expect(lastSecond('2026-11-22', null)).toBe('20261122T235959');
  });
});
