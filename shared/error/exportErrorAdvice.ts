// Advice about exports of the log, scheduled exports, and logs that are imported.
import type { Bilingual } from '../model/bilingual.ts';
import type { ErrorAdvice } from './adviceText.ts';

/** What stands in a sentence when the error does not carry the fact. */
export const exportFactNames: Readonly<Record<string, Bilingual>> = {
  row: { zh: '某一', en: 'an unknown place' },
};

/** Advice for the codes that start with exports. and logimport. */
export const exportErrorAdvice = {
  'exports.in-use': {
    title: { zh: '文件正被别的程序打开', en: 'The file is open in another program' },
    message: {
      zh: '{file} 正在别的程序（例如 Excel）里打开，不能替换。原来的文件没有动，也没有留下半个文件。',
      en: '{file} is open in another program, such as Excel, and cannot be replaced. It is as it was; no half file was left.',
    },
    remedy: {
      zh: '先在那个程序里关闭它再导出，或换一个文件名。',
      en: 'Close it there and export again, or choose another name.',
    },
    who: 'merchant',
  },
  'exports.too-many-rows': {
    title: { zh: '一张工作表放不下', en: 'Too much for one sheet' },
    message: {
      zh: '一张 Excel 工作表最多 {most} 行，这次要导出的更多。没有留下文件。',
      en: 'A sheet of Excel takes at most {most} rows; there are more to export. No file was left.',
    },
    remedy: {
      zh: '用筛选条件缩小范围分几次导出，或选择 CSV。',
      en: 'Narrow the filter and export in several parts, or choose CSV.',
    },
    who: 'merchant',
  },
  'exports.unknown': {
    title: { zh: '没有这个导出', en: 'No such export' },
    message: {
      zh: '这个导出或定时导出已经不在了，可能在另一个窗口里被删除。',
      en: 'This export or scheduled export is not there any more; it may have been removed elsewhere.',
    },
    remedy: { zh: '重新打开“导出”页面。', en: 'Open the page “Exports” again.' },
    who: 'merchant',
  },
  'exports.no-folder': {
    title: { zh: '找不到导出文件夹', en: 'The folder is not there' },
    message: {
      zh: '文件夹 {file} 不存在或不能写入，U 盘可能已拔下。',
      en: 'The folder {file} does not exist or cannot be written; a stick may have been unplugged.',
    },
    remedy: {
      zh: '插上 U 盘或重新选择文件夹，再点“现在导出”。',
      en: 'Plug the stick in or choose the folder again, then press “Export now”.',
    },
    who: 'merchant',
  },
  'logimport.foreign': {
    title: { zh: '不是本程序导出的日志', en: 'Not a log that this program exported' },
    message: {
      zh: '{file} 不是本程序导出的维护日志，或者缺少末尾的说明。没有导入任何内容。',
      en: '{file} is no maintenance log exported by this program, or its statement at the end is missing. Nothing was imported.',
    },
    remedy: {
      zh: '请选择导出时保存的原文件（CSV、XLSX、JSON 或 JSON 行）。终端名单请在“登记簿”里导入。',
      en: 'Choose the file as it was exported (CSV, XLSX, JSON or JSON lines). Lists of terminals are imported in the register.',
    },
    who: 'merchant',
  },
  'logimport.changed': {
    title: { zh: '文件在导出后被改动', en: 'The file was changed after it was exported' },
    message: {
      zh: '{file} 与它自己的校验不符，共 {count} 处，第一处在第 {row} 行。没有导入任何内容，原文件没有动。',
      en: '{file} does not fit its own seals, in {count} places, the first in row {row}. Nothing was imported; the file is as it was.',
    },
    remedy: {
      zh: '请使用导出时的原文件。用表格软件打开后再保存也会改动它。可用核对页面查看是哪几行。',
      en: 'Use the file as it was exported; saving it from a spreadsheet changes it too. The verification page shows which rows.',
    },
    who: 'merchant',
  },
  'logimport.simulated': {
    title: { zh: '模拟记录不与真实记录混放', en: 'Simulated and real records are kept apart' },
    message: {
      zh: '{file} 来自另一个商店（模拟或真实），不能导入到现在打开的商店。',
      en: '{file} comes from the other kind of shop (simulated or real) and cannot be imported into the one that is open.',
    },
    remedy: { zh: '先在设置里切换商店，再导入。', en: 'Switch the shop in the settings, then import.' },
    who: 'merchant',
  },
  'logimport.too-large': {
    title: { zh: '文件太大', en: 'The file is too large' },
    message: {
      zh: '{file} 超出一次可以导入的上限（{most} {unit}）。没有导入任何内容。',
      en: '{file} is more than can be imported at once ({most} {unit}). Nothing was imported.',
    },
    remedy: {
      zh: '按时间段分几次导出，再分别导入。',
      en: 'Export it in several parts by period, and import these.',
    },
    who: 'merchant',
  },
  'logimport.unreadable': {
    title: { zh: '读不了这个文件', en: 'The file cannot be read' },
    message: {
      zh: '{file} 不存在、没有读取权限、已损坏或不完整。没有导入任何内容。',
      en: '{file} does not exist, may not be read, is damaged or incomplete. Nothing was imported.',
    },
    remedy: { zh: '请重新复制原文件再试。', en: 'Copy the original again and try once more.' },
    who: 'merchant',
  },
  'logimport.nothing-new': {
    title: { zh: '没有新的记录', en: 'Nothing new' },
    message: {
      zh: '{file} 里的记录这里全都有了，不会导入第二次。',
      en: 'Every entry of {file} is here already; nothing is imported twice.',
    },
    remedy: { zh: '不需要做什么。', en: 'There is nothing to do.' },
    who: 'nobody',
  },
  'logimport.no-draft': {
    title: { zh: '请重新选择文件', en: 'Choose the file again' },
    message: {
      zh: '先前读入的文件已经放弃或导入，或者程序重新启动过。',
      en: 'The file that was read has been given up or imported, or the program was started anew.',
    },
    remedy: { zh: '重新选择文件。', en: 'Choose the file once more.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
