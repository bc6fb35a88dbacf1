// What the log says of the settings of checks without anybody there.
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { UnattendedSettings } from '../../../shared/unattended/unattended.ts';

/** The settings as one line. */
export const settingWords = (settings: UnattendedSettings): Bilingual => {
  const { daily, minutesBefore, time, afterResume, watchMinutes } = settings;
  const before = String(minutesBefore);
  const plans: Readonly<Record<UnattendedSettings['daily'], Bilingual>> = {
    off: { zh: '每天不自动检查', en: 'no daily check' },
    beforeOpening: { zh: `开店前 ${before} 分钟检查`, en: `a check ${before} minutes before opening` },
    atTime: { zh: `每天 ${time} 检查`, en: `a check every day at ${time}` },
  };
  const watching: Bilingual =
    watchMinutes === 0
      ? { zh: '不定时读数', en: 'no readings between checks' }
      : { zh: `每 ${String(watchMinutes)} 分钟读数`, en: `readings every ${String(watchMinutes)} min` };
  const resume: Bilingual = afterResume
    ? { zh: '电脑唤醒后检查一次', en: 'once after the computer woke up' }
    : { zh: '唤醒后不检查', en: 'not after waking up' };
  const parts = [plans[daily], resume, watching];
  return {
    zh: `自动检查：${parts.map(({ zh }) => zh).join('；')}`,
    en: `Unattended checks: ${parts.map(({ en }) => en).join('; ')}`,
  };
};
