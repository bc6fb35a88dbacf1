// The menu: what keyboards need (editing, zoom, quit), in the language of the window.
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';

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
  quit: { zh: '退出', en: 'Quit' },
} as const satisfies Record<string, Bilingual>;

type Role = Exclude<keyof typeof words, 'edit' | 'view' | 'program'>;

/** The menu's content in one language. */
export const menuTemplate = (language: Language): MenuItemConstructorOptions[] => {
  const item = (role: Role): MenuItemConstructorOptions => ({ role, label: words[role][language] });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    { label: words.program[language], submenu: [item('quit')] },
    {
      label: words.edit[language],
      submenu: [item('undo'), item('redo'), separator, item('cut'), item('copy'), item('paste'), item('selectAll')],
    },
    {
      label: words.view[language],
      submenu: [item('zoomIn'), item('zoomOut'), item('resetZoom'), separator, item('togglefullscreen')],
    },
  ];
};

/** Makes it the program's menu. */
export const setApplicationMenu = (language: Language): void => {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language)));
};
