import { describe, expect, it } from 'vitest';
import { settingWords } from '../../../../../electron/service/unattended/unattendedWords.ts';
import { usualUnattended } from '../../../../../shared/unattended/unattended.ts';

describe('what the log says of the settings', () => {
  it.each([
    [usualUnattended, '每天不自动检查；唤醒后不检查；不定时读数', 'no daily check; not after waking up'],
    [
      { ...usualUnattended, daily: 'beforeOpening' as const, minutesBefore: 45, afterResume: true },
      '开店前 45 分钟检查；电脑唤醒后检查一次',
      'a check 45 minutes before opening; once after the computer woke up',
    ],
    [
      { ...usualUnattended, daily: 'atTime' as const, time: '07:15', watchMinutes: 5 as const },
      '每天 07:15 检查；唤醒后不检查；每 5 分钟读数',
      'readings every 5 min',
    ],
  ])('%o', (settings, zh, en) => {
    expect(settingWords(settings).zh).toContain(zh);
    expect(settingWords(settings).en).toContain(en);
  });
});
