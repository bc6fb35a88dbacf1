// Advice about messages of the centre and calendar files.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for reminder.* and ics.* */
export const reminderErrorAdvice = {
  'reminder.unknown': {
    title: { zh: '没有这条提醒', en: 'No such message' },
    message: {
      zh: '提醒中心里没有这条提醒，可能已换到另一家店。',
      en: 'The centre holds no such message; perhaps another shop is open now.',
    },
    remedy: { zh: '请重新打开提醒中心。', en: 'Open the centre again.' },
    who: 'nobody',
  },
  'ics.not-calendar': {
    title: { zh: '这不是日历文件', en: 'This is no calendar file' },
    message: {
      zh: '{file} 的内容不是 iCalendar：开头应是 BEGIN:VCALENDAR。什么都没有导入。',
      en: '{file} is not iCalendar, which begins with BEGIN:VCALENDAR. Nothing was imported.',
    },
    remedy: {
      zh: '请从日历软件导出 .ics 文件再选它；表格请用登记簿的导入。',
      en: 'Export an .ics file from the calendar program and choose that one; tables are imported at the register.',
    },
    who: 'merchant',
  },
  'ics.too-large': {
    title: { zh: '日历文件太大', en: 'The calendar file is too large' },
    message: {
      zh: '{file} 有 {size} MB，最多能读 {limit} MB。什么都没有导入。',
      en: '{file} has {size} MB; at most {limit} MB can be read. Nothing was imported.',
    },
    remedy: {
      zh: '请在日历软件里只导出需要的日历或时间段。',
      en: 'Export only the calendar or period that is needed.',
    },
    who: 'merchant',
  },
  'ics.no-draft': {
    title: { zh: '预览已不在', en: 'The preview is gone' },
    message: {
      zh: '这份预览已被关闭，或换了另一家店。什么都没有导入。',
      en: 'This preview was closed, or another shop was opened. Nothing was imported.',
    },
    remedy: { zh: '请重新选择文件。', en: 'Choose the file again.' },
    who: 'nobody',
  },
  'ics.nothing-to-do': {
    title: { zh: '没有可以导入的', en: 'There is nothing to import' },
    message: {
      zh: '文件里的每一项都已经导入过，或不能导入；原因写在每一项旁边。',
      en: 'Everything in the file is there already or cannot be imported; the reason stands beside each entry.',
    },
    remedy: { zh: '请看每一项旁边的原因。', en: 'Read the reasons.' },
    who: 'nobody',
  },
  'ics.undone': {
    title: { zh: '这次导入已经撤销', en: 'This import was undone already' },
    message: { zh: '从 {file} 导入的工作已经取消过。', en: 'The jobs from {file} were cancelled before.' },
    remedy: { zh: '不需要再做什么。', en: 'There is nothing more to do.' },
    who: 'nobody',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
