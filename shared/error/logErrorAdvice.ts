// Advice about entries of the log and saved views.
import type { Bilingual } from '../model/bilingual.ts';
import type { ErrorAdvice } from './adviceText.ts';

/** Words for facts that an error does not bring. */
export const logFactNames: Readonly<Record<string, Bilingual>> = {
  entryNumber: { zh: '（未知）', en: '(unknown)' },
  fromNumber: { zh: '（未知）', en: '(unknown)' },
  toNumber: { zh: '（未知）', en: '(unknown)' },
  removedOn: { zh: '以前', en: 'an earlier day' },
  viewName: { zh: '这个名称', en: 'that name' },
};

/** Advice for the codes log.* */
export const logErrorAdvice = {
  'log.entry-unknown': {
    title: { zh: '没有这条日志', en: 'No such entry in the log' },
    message: { zh: '日志里没有第 {entryNumber} 条。', en: 'The log has no entry number {entryNumber}.' },
    remedy: { zh: '请在“日志”页重新选择。', en: 'Choose again on the page of the log.' },
    who: 'merchant',
  },
  'log.entry-removed': {
    title: { zh: '这条日志已按保存期限清除', en: 'This entry was removed when its time was over' },
    message: {
      zh: '第 {fromNumber} 至 {toNumber} 条日志在 {removedOn} 按保存期限清除，只留下一份签名记录，说明清除了哪些。',
      en: 'Entries {fromNumber} to {toNumber} were removed on {removedOn}, as the retention setting says; a signed record of that is left.',
    },
    remedy: {
      zh: '需要原文时，请看清除之前的备份或导出文件。',
      en: 'If you need the text, look in a backup or an export from before that day.',
    },
    who: 'merchant',
  },
  'log.view-unknown': {
    title: { zh: '没有这个视图', en: 'No such saved view' },
    message: { zh: '这个保存的视图已经不在了。', en: 'This saved view is no longer there.' },
    remedy: { zh: '请从列表中另选一个，或重新保存。', en: 'Choose another from the list, or save it again.' },
    who: 'merchant',
  },
  'log.view-name-taken': {
    title: { zh: '已有同名的视图', en: 'A view has this name already' },
    message: { zh: '已经有一个叫“{viewName}”的视图。', en: 'There is a view called “{viewName}” already.' },
    remedy: { zh: '请换一个名称，或修改原来的那个。', en: 'Take another name, or change the one that is there.' },
    who: 'merchant',
  },
  'log.too-many-views': {
    title: { zh: '保存的视图太多', en: 'Too many saved views' },
    message: { zh: '最多保存 {most} 个视图。', en: 'At most {most} views can be saved.' },
    remedy: { zh: '请先删除不再用的视图。', en: 'Remove one that is no longer used first.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
