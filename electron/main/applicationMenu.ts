// The full menu, in the language of the window. What it offers, keys of the window do too; it only shows them.
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { DesktopAction } from '../../shared/desktop/desktopAction.ts';
import { railPlaces } from '../../shared/desktop/railPlaces.ts';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import { appTexts } from '../../shared/text/window/appTexts.ts';

const words = {
  edit: { zh: '编辑', en: 'Edit' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  cut: { zh: '剪切', en: 'Cut' },
  copy: { zh: '复制', en: 'Copy' },
  paste: { zh: '粘贴', en: 'Paste' },
  selectAll: { zh: '全选', en: 'Select all' },
  view: { zh: '显示', en: 'View' },
  zoomIn: { zh: '放大', en: 'Larger' },
  zoomOut: { zh: '缩小', en: 'Smaller' },
  resetZoom: { zh: '实际大小', en: 'Actual size' },
  togglefullscreen: { zh: '全屏', en: 'Full screen' },
  program: { zh: '程序', en: 'Program' },
  check: { zh: '立即检查', en: 'Check now' },
  note: { zh: '写备注', en: 'Write a note' },
  export: { zh: '导出', en: 'Export' },
  print: { zh: '打印', en: 'Print' },
  quit: { zh: '退出', en: 'Quit' },
  go: { zh: '前往', en: 'Go' },
  find: { zh: '查找页面和终端', en: 'Find pages and terminals' },
  help: { zh: '帮助', en: 'Help' },
  shortcuts: { zh: '键盘快捷键', en: 'Keyboard shortcuts' },
  doctor: { zh: '连接诊断', en: 'Connection doctor' },
  emergency: { zh: '应急卡', en: 'Emergency card' },
  backup: { zh: '备份与恢复', en: 'Backup and restore' },
  support: { zh: '制作支持包', en: 'Make a support bundle' },
  handbook: { zh: '使用手册', en: 'Handbook' },
  tour: { zh: '两分钟导览', en: 'Two-minute tour' },
} as const satisfies Record<string, Bilingual>;

type Word = keyof typeof words;
type Role = Extract<
  Word,
  | ('undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll')
  | ('zoomIn' | 'zoomOut' | 'resetZoom' | 'togglefullscreen' | 'quit')
>;
/** What an entry asks of the window. */
export type MenuChoice = EventPayload<'desktop.chosen'>;

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The menu's content in one language. */
export const menuTemplate = (
  language: Language,
  onChosen: (choice: MenuChoice) => void,
): MenuItemConstructorOptions[] => {
  const item = (role: Role): MenuItemConstructorOptions => ({ role, label: words[role][language] });
  // The page hears the key itself, and knows whether a dialog is open or somebody is typing.
  const shown = (text: string, accelerator: string | null, choice: MenuChoice): MenuItemConstructorOptions => ({
    label: text,
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    click: () => onChosen(choice),
  });
  const action = (word: Word & DesktopAction, accelerator: string | null) =>
    shown(words[word][language], accelerator, { action: word });
  const place = (text: string, to: string, accelerator: string | null = null) => shown(text, accelerator, { to });
  const label = (word: Word) => words[word][language];
  const { nav } = appTexts[language];
  return [
    {
      label: label('program'),
      submenu: [
        action('check', 'F5'),
        action('note', null),
        action('export', 'CommandOrControl+E'),
        action('print', 'CommandOrControl+P'),
        separator,
        place(nav.settings, '/settings'),
        separator,
        item('quit'),
      ],
    },
    {
      label: label('edit'),
      submenu: [item('undo'), item('redo'), separator, item('cut'), item('copy'), item('paste'), item('selectAll')],
    },
    {
      label: label('view'),
      submenu: [item('zoomIn'), item('zoomOut'), item('resetZoom'), separator, item('togglefullscreen')],
    },
    {
      label: label('go'),
      submenu: [
        action('find', 'CommandOrControl+K'),
        separator,
        ...railPlaces.map(({ key, to }, index) => place(nav[key], to, `CommandOrControl+${String(index + 1)}`)),
      ],
    },
    {
      label: label('help'),
      submenu: [
        place(label('handbook'), '/knowhow/handbook'),
        place(label('tour'), '/tour'),
        action('shortcuts', 'F1'),
        separator,
        place(label('emergency'), '/knowhow/emergency'),
        place(label('doctor'), '/doctor'),
        separator,
        place(label('backup'), '/log/backup'),
        place(label('support'), '/log/support'),
      ],
    },
  ];
};

/** Makes it the program's menu. */
export const setApplicationMenu = (language: Language, onChosen: (choice: MenuChoice) => void): void => {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, onChosen)));
};
