// What the log says when the way of reminding was changed.
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { reminderKinds } from '../../../shared/reminder/reminder.ts';
import type { ReminderSettings } from '../../../shared/reminder/reminderSettings.ts';
import { reminderKindNames } from '../../../shared/reminder/reminderWords.ts';

const onOff = (isOn: boolean): Bilingual => (isOn ? { zh: '开', en: 'on' } : { zh: '关', en: 'off' });

/** One line of the log. */
export const settingWords = (settings: ReminderSettings): Bilingual => {
  const { system, tray, badge, quiet, urgentAnyway, digestTime, daysBefore, kinds } = settings;
  const silent = reminderKinds.filter((kind) => !kinds.includes(kind)).map((kind) => reminderKindNames[kind]);
  const hours =
    quiet === null
      ? { zh: '无', en: 'none' }
      : { zh: `${quiet.from}–${quiet.until}`, en: `${quiet.from}–${quiet.until}` };
  const rest =
    silent.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `；只记入提醒中心：${silent.map(({ zh }) => zh).join('、')}`,
          en: `; only entered in the centre: ${silent.map(({ en }) => en).join(', ')}`,
        };
  return {
    zh: `修改提醒方式：系统通知${onOff(system).zh}、托盘${onOff(tray).zh}、角标${onOff(badge).zh}；安静时段 ${hours.zh}${urgentAnyway ? '（疑似篡改除外）' : ''}；每天 ${digestTime} 汇总；提前 ${String(daysBefore)} 天${rest.zh}`,
    en: `Reminders changed: notifications ${onOff(system).en}, tray ${onOff(tray).en}, badge ${onOff(badge).en}; quiet hours ${hours.en}${urgentAnyway ? ' (not for a suspicion of tampering)' : ''}; summary at ${digestTime}; ${String(daysBefore)} days ahead${rest.en}`,
  };
};
