// What tray and its menu say.
import { type Bilingual, fillText, type Language } from '../../shared/model/bilingual.ts';
import type { ReminderCounts } from '../../shared/reminder/reminder.ts';
import type { TrayTone } from './trayPicture.ts';

const words = {
  name: { zh: '终端管家', en: 'Terminal Steward' },
  due: { zh: '今天到期 {dueToday} 项', en: '{dueToday} due today' },
  overdue: { zh: '已逾期 {overdue} 项', en: '{overdue} overdue' },
  unread: { zh: '未读提醒 {unread} 条', en: '{unread} unread reminders' },
  locked: { zh: '已锁定', en: 'locked' },
  nothing: { zh: '今天没有到期的工作', en: 'Nothing is due today' },
  check: { zh: '现在检查所有终端', en: 'Check all terminals now' },
  open: { zh: '打开窗口', en: 'Open the window' },
  quit: { zh: '退出', en: 'Quit' },
} as const satisfies Record<string, Bilingual>;

/** An entry of the tray's menu; null = a line between. */
export type TrayEntry = { readonly id: 'today' | 'centre' | 'check' | 'open' | 'quit'; readonly label: string } | null;

/** What the tray may tell: `locked` = nothing of the shop; null = no shop is open. */
export type TrayNews = ReminderCounts | 'locked' | null;

/** The line that appears beside the pointer. */
export const trayTip = (counts: TrayNews, language: Language): string => {
  if (counts === null) return words.name[language];
  if (counts === 'locked') return `${words.name[language]} · ${words.locked[language]}`;
  const parts = [
    ...(counts.overdue > 0 ? [fillText(words.overdue, counts)[language]] : []),
    fillText(counts.dueToday > 0 ? words.due : words.nothing, counts)[language],
  ];
  return `${words.name[language]} · ${parts.join(language === 'zh' ? '，' : ', ')}`;
};

/** The menu, from top to bottom. */
export const trayEntries = (counts: TrayNews, language: Language): readonly TrayEntry[] => [
  ...(counts === null || counts === 'locked'
    ? []
    : [
        {
          id: 'today' as const,
          label: fillText(counts.dueToday > 0 ? words.due : words.nothing, counts)[language],
        },
        ...(counts.overdue > 0 ? [{ id: 'today' as const, label: fillText(words.overdue, counts)[language] }] : []),
        { id: 'centre' as const, label: fillText(words.unread, counts)[language] },
        null,
      ]),
  // Nobody who may check is there.
  ...(counts === 'locked' ? [] : [{ id: 'check' as const, label: words.check[language] }]),
  { id: 'open', label: words.open[language] },
  null,
  { id: 'quit', label: words.quit[language] },
];

/** How urgent the picture looks. */
export const trayTone = (counts: ReminderCounts | null): TrayTone => {
  if (counts === null) return 'calm';
  if (counts.overdue > 0 || counts.urgent > 0) return 'urgent';
  return counts.dueToday > 0 || counts.unread > 0 ? 'waiting' : 'calm';
};
