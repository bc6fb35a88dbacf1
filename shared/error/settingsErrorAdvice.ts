// Advice about the file that keeps the settings, and what its fields are called.
import type { Bilingual, Language } from '../model/bilingual.ts';
import type { ErrorAdvice } from './adviceText.ts';

/** Fields of the settings file, as a sentence names them. */
export const settingNames: Readonly<Record<string, Bilingual>> = {
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '外观', en: 'Appearance' },
  operator: { zh: '操作人', en: 'Operator' },
  showAllPorts: { zh: '显示全部端口', en: 'Show all ports' },
  terminalsView: { zh: '终端的排列方式', en: 'Way the terminals are listed' },
  singleKeys: { zh: '单键快捷键', en: 'Single-key shortcuts' },
  fleetQuery: { zh: '总览的筛选', en: 'Filters of the overview' },
  window: { zh: '窗口位置', en: 'Place of the window' },
  version: { zh: '文件版本', en: 'Version of the file' },
  lastShop: { zh: '上次打开的店', en: 'Shop that was open last' },
  staysInTray: { zh: '关闭后留在托盘', en: 'Stay in the tray' },
  isToldOfTray: { zh: '托盘提示', en: 'Hint about the tray' },
  updates: { zh: '查找更新', en: 'Updates' },
  updatePending: { zh: '上次更新的结果', en: 'Outcome of the last update' },
  exportFolder: { zh: '导出文件夹', en: 'Folder for exports' },
};

/** Fields of the file that settles backups. */
export const backupSettingNames: Readonly<Record<string, Bilingual>> = {
  version: { zh: '文件版本', en: 'Version of the file' },
  mark: { zh: '本机标记', en: 'Mark of this computer' },
  plan: { zh: '每日备份的时间与份数', en: 'Time and number of the daily backups' },
  folder: { zh: '备份文件夹', en: 'Folder of the backups' },
  standing: { zh: '备份口令', en: 'Passphrase of the backups' },
  since: { zh: '计划的起始时间', en: 'Start of the plan' },
  last: { zh: '上次备份的结果', en: 'Outcome of the last backup' },
};

const names: Readonly<Record<string, Bilingual>> = { ...backupSettingNames, ...settingNames };

/** Fields as a sentence lists them; one that no version of ours knows has its own name, cut where that is no name. */
export const namedFields = (fields: readonly string[], language: Language): string =>
  fields
    .map((field) => (Object.hasOwn(names, field) ? names[field]?.[language] : field.slice(0, 40)))
    .join(language === 'zh' ? '、' : ', ');

/** Why a file could not be written, as a sentence says it. */
export const notKeptReasons = {
  full: { zh: '磁盘已满', en: 'the disk is full' },
  refused: { zh: '不允许写入', en: 'writing there is not allowed' },
  other: { zh: '系统没有写成', en: 'the system could not write it' },
} as const satisfies Record<string, Bilingual>;

/** Advice for the codes of the settings file. */
export const settingsErrorAdvice = {
  'settings.damaged': {
    title: { zh: '设置文件已损坏', en: 'The settings file is damaged' },
    message: {
      zh: '设置读不出来。原文件保存为 {keptAs}，现在使用默认设置。',
      en: 'The settings cannot be read. The file was kept as {keptAs}; defaults are in use.',
    },
    remedy: {
      zh: '请在“设置”里重新选择。检查记录不受影响。',
      en: 'Choose your settings again. Records are not affected.',
    },
    who: 'merchant',
  },
  'settings.mended': {
    title: { zh: '有几项设置不对，已改用默认值', en: 'Some settings were wrong; defaults are used for them' },
    message: {
      zh: '设置文件里这几项的内容不对：{fields}。只有它们改用默认值，其余设置照旧。原文件保存为 {keptAs}。',
      en: 'In the settings file, these held something wrong: {fields}. Only they went back to their defaults; all other settings are as before. The file was kept as {keptAs}.',
    },
    remedy: {
      zh: '请打开“设置”，看看这几项是否合适，需要时重新选择。检查记录不受影响。',
      en: 'Open “Settings” and look whether these suit you; choose again where they do not. Records are not affected.',
    },
    who: 'merchant',
  },
  'settings.newer-version': {
    title: { zh: '设置来自更新的版本', en: 'The settings are from a newer version' },
    message: {
      zh: '设置文件是由更新版本的程序写的。原文件保存为 {keptAs}，现在使用默认设置。',
      en: 'The settings were written by a newer version of this program. The file was kept as {keptAs}; defaults are in use.',
    },
    remedy: {
      zh: '请安装更新的版本，或重新选择设置。',
      en: 'Install the newer version, or choose your settings again.',
    },
    who: 'merchant',
  },
  'settings.not-kept': {
    title: { zh: '设置没有存下', en: 'The settings could not be kept' },
    message: {
      zh: '{file} 写不进去：{cause}。您的选择在程序关闭前都有效；以前存下的设置和记录完好。',
      en: '{file} cannot be written: {cause}. What you chose holds until the program is closed; what was kept before is unharmed.',
    },
    remedy: {
      zh: '请清理磁盘空间，或检查这个文件夹能否写入。之后再改任何一项设置，前面的选择会一起存下。',
      en: 'Free some space on the disk, or see to it that this folder can be written to. The next setting you change then keeps the earlier ones too.',
    },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
