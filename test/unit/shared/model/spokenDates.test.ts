// Days and moments that a sentence of a record holds.
import { describe, expect, it } from 'vitest';
import { closedAfterDays, datesIn, spokenDates } from '../../../../shared/model/spokenDates.ts';

const inBoth = (zh: string, en: string): readonly [string, string] => [
  spokenDates({ zh, en }, 'zh'),
  spokenDates({ zh, en }, 'en'),
];

describe('A sentence that holds a day', () => {
  it('says it as its language does', () => {
    expect(
      inBoth('电池（2026-12-03 前后，最早 2026-11-30）', 'battery (around 2026-12-03, 2026-11-30 at the earliest)'),
    ).toEqual([
      '电池（2026年12月3日前后，最早 2026年11月30日）',
      'battery (around 3 Dec 2026, 30 Nov 2026 at the earliest)',
    ]);
    expect(inBoth('已在 2026-11-23 过期。', 'It ended on 2026-11-23.')).toEqual([
      '已在 2026年11月23日过期。',
      'It ended on 23 Nov 2026.',
    ]);
  });

  it('keeps the clock, with its seconds where it has some', () => {
    expect(inBoth('上次在 2026-11-23 10:15 签到', 'the sign-on of 2026-11-23 10:15.')).toEqual([
      '上次在 2026年11月23日 10:15 签到',
      'the sign-on of 23 Nov 2026, 10:15.',
    ]);
    expect(inBoth('终端 2026-11-23T10:15:07，', 'Terminal 2026-11-23T10:15:07,')).toEqual([
      '终端 2026年11月23日 10:15:07，',
      'Terminal 23 Nov 2026, 10:15:07,',
    ]);
  });

  it('tells a moment of the world by the clock of this computer', () => {
    const at = new Date(2026, 10, 3, 9, 5, 59).toISOString();
    expect(inBoth(`${at} 签过名`, `Signed at ${at}.`)).toEqual([
      '2026年11月3日 09:05 签过名',
      'Signed at 3 Nov 2026, 09:05.',
    ]);
  });

  it('leaves names of files, numbers and what is no day alone', () => {
    for (const name of [
      'steward-2026-11-23.zip',
      'log 2026-11-23.csv',
      '/a/2026-11-23/b',
      '2026-19-23',
      '12026-11-23',
      '2026-11-231',
    ])
      expect(inBoth(`文件 ${name} 已写`, `${name} written`)).toEqual([`文件 ${name} 已写`, `${name} written`]);
  });

  it('is said so too where one text serves both languages', () => {
    expect(datesIn('2026-11-23 → 2026-12-01', 'zh')).toBe('2026年11月23日 → 2026年12月1日');
    expect(datesIn('2026-11-22 · A-1', 'en')).toBe('22 Nov 2026 · A-1');
  });

  it('leaves a value alone that both languages share', () => {
    expect(inBoth('2021-08-04', '2021-08-04')).toEqual(['2021-08-04', '2021-08-04']);
  });
});

describe('A text with a written day in it', () => {
  it('has no space between the day and the Chinese word after it', () => {
    expect(closedAfterDays('2026年11月22日 起，长期有效')).toBe('2026年11月22日起，长期有效');
    expect(closedAfterDays('由 小王 于 11月3日周二 录入')).toBe('由 小王 于 11月3日周二录入');
  });

  it('keeps all other spaces', () => {
    for (const text of ['2026年11月22日 10:15 签到', '11月3日 – 11月5日', '3日 起', 'on 3 Nov 2026 by 小王 于'])
      expect(closedAfterDays(text)).toBe(text);
  });
});
