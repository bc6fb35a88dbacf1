// Advice about files that are imported into the register.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes that start with import. */
export const importErrorAdvice = {
  'import.not-readable': {
    title: { zh: '打不开这个文件', en: 'The file cannot be opened' },
    message: {
      zh: '{file} 不存在、没有读取权限，或不是普通文件。',
      en: '{file} does not exist, may not be read, or is no ordinary file.',
    },
    remedy: {
      zh: '请核对路径；如果文件正在表格软件里打开，先关闭它。',
      en: 'See that the path is right; close the file in the spreadsheet program if it is open there.',
    },
    who: 'merchant',
  },
  'import.wrong-kind': {
    title: { zh: '不是可以导入的表格', en: 'Not a table that can be imported' },
    message: {
      zh: '{file} 的内容是{fileKind}，应为 CSV 文本（UTF-8 或 GBK）或 .xlsx 工作簿。没有导入任何内容。',
      en: '{file} holds {fileKind}; CSV text (UTF-8 or GBK) or an .xlsx workbook is expected. Nothing was imported.',
    },
    remedy: {
      zh: '在表格软件里打开它，另存为“Excel 工作簿 (.xlsx)”（不加密码）或“CSV UTF-8”，再导入。',
      en: 'Open it in a spreadsheet program, save it as “Excel Workbook (.xlsx)” without a password or as “CSV UTF-8”, and import that.',
    },
    who: 'merchant',
  },
  'import.damaged': {
    title: { zh: '文件已损坏', en: 'The file is damaged' },
    message: {
      zh: '{file} 在 {place} 处读不下去。没有导入任何内容。',
      en: '{file} cannot be read at {place}. Nothing was imported.',
    },
    remedy: {
      zh: '请在表格软件里打开它，另存为新的 .xlsx 或 CSV，再导入；打不开时请重新复制原文件。',
      en: 'Open it in a spreadsheet program, save it anew as .xlsx or CSV and import that; if it does not open there either, copy the original again.',
    },
    who: 'merchant',
  },
  'import.too-large': {
    title: { zh: '文件太大', en: 'The file is too large' },
    message: {
      zh: '{file} 超出一次可以导入的上限：最多 {most} {unit}。没有导入任何内容。',
      en: '{file} is more than can be imported at once: at most {most} {unit}. Nothing was imported.',
    },
    remedy: {
      zh: '请把表格分成几个文件分别导入，并删去空白的行和列。',
      en: 'Split the table into several files, and delete empty rows and columns.',
    },
    who: 'merchant',
  },
  'import.empty': {
    title: { zh: '文件里没有数据', en: 'There is nothing in the file' },
    message: { zh: '{file} 里没有数据行。', en: '{file} holds no rows of data.' },
    remedy: {
      zh: '第一行写标题（如“机身号、终端号、商户号”），从第二行起每台终端一行。',
      en: 'Write headings in the first row (such as Serial number, TID, MID) and one terminal a row from the second on.',
    },
    who: 'merchant',
  },
  'import.no-table': {
    title: { zh: '没有认出标题行', en: 'No heading was recognised' },
    message: {
      zh: '{file} 里找不到标题行；第一行是：{found}。应有“机身号”（或 SN、序列号）和其他列的名称。',
      en: 'No row of headings was found in {file}; its first row is: {found}. “Serial number” (or SN) and names of other columns are expected.',
    },
    remedy: {
      zh: '给每一列加上标题。可以先导出一份登记簿，照它的标题填写。如果文字是乱码，请另存为“CSV UTF-8”。',
      en: 'Give each column a heading; an export of the register shows which ones. If the text is garbled, save it as “CSV UTF-8”.',
    },
    who: 'merchant',
  },
  'import.no-serial-column': {
    title: { zh: '没有机身号这一列', en: 'There is no column of serial numbers' },
    message: {
      zh: '{file} 的标题是：{found}。其中没有“机身号”（SN、序列号），无法认出每台终端。',
      en: 'The headings of {file} are: {found}. None of them is the serial number (SN), by which a terminal is known.',
    },
    remedy: {
      zh: '加上“机身号”一列，填机身背面条码下方的号码。',
      en: 'Add a column “Serial number” with the numbers under the bar codes.',
    },
    who: 'merchant',
  },
  'import.column-twice': {
    title: { zh: '同一项有两列', en: 'Two columns mean the same' },
    message: {
      zh: '{file} 里的列 {first} 和列 {second} 是同一项，无法决定用哪一列。没有导入任何内容。',
      en: 'Columns {first} and {second} of {file} mean the same field; nobody can say which one counts. Nothing was imported.',
    },
    remedy: {
      zh: '删去其中一列，或改掉它的标题，再导入。',
      en: 'Delete one of them or rename its heading, and import again.',
    },
    who: 'merchant',
  },
  'import.has-errors': {
    title: { zh: '有 {count} 行有错误', en: '{count} rows have errors' },
    message: { zh: '因为有错误，什么都没有导入。', en: 'Because of the errors nothing was imported.' },
    remedy: {
      zh: '改正这些行后重新选择文件；或明确选择“只导入正确的行”。',
      en: 'Correct these rows and choose the file again, or choose to import the good rows only.',
    },
    who: 'merchant',
  },
  'import.nothing-to-do': {
    title: { zh: '没有可以导入的内容', en: 'There is nothing to import' },
    message: {
      zh: '没有新增或更改的行，登记簿保持原样。',
      en: 'No row is new or changed; the register stays as it is.',
    },
    remedy: { zh: '无需操作。', en: 'Nothing has to be done.' },
    who: 'nobody',
  },
  'import.cancelled': {
    title: { zh: '导入已取消', en: 'The import was cancelled' },
    message: { zh: '已按要求取消，登记簿保持原样。', en: 'It was cancelled as asked; the register is as it was.' },
    remedy: { zh: '需要时再导入一次。', en: 'Import again when you like.' },
    who: 'nobody',
  },
  'import.overtaken': {
    title: { zh: '登记簿刚刚有改动', en: 'The register was changed meanwhile' },
    message: {
      zh: '核对之后，有终端的资料又被改过；为了不覆盖它，什么都没有导入。',
      en: 'A record was edited after the comparison; so as not to overwrite it, nothing was imported.',
    },
    remedy: { zh: '重新选择 {file}，核对后再导入。', en: 'Choose {file} again, look at the comparison, and import.' },
    who: 'merchant',
  },
  'import.busy': {
    title: { zh: '正在导入或导出', en: 'An import or export is going on' },
    message: { zh: '同一时间只能进行一个导入、撤销或导出。', en: 'One import, undo or export is possible at a time.' },
    remedy: { zh: '请等它完成，或先取消它。', en: 'Wait until it has finished, or cancel it first.' },
    who: 'wait',
  },
  'import.unknown': {
    title: { zh: '没有这次导入', en: 'There is no such import' },
    message: {
      zh: '找不到这次导入，或文件需要重新选择。',
      en: 'This import is not known, or the file has to be chosen again.',
    },
    remedy: {
      zh: '请重新选择文件，或在导入记录里查看。',
      en: 'Choose the file again, or look at the list of imports.',
    },
    who: 'merchant',
  },
  'import.undone-already': {
    title: { zh: '已经撤销过', en: 'Already undone' },
    message: { zh: '从 {file} 的这次导入已经撤销。', en: 'This import from {file} was undone already.' },
    remedy: { zh: '无需操作。', en: 'Nothing has to be done.' },
    who: 'nobody',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;

/** Facts of these codes that have words in both languages. */
export const importFactNames = {
  fileKind: {
    binary: { zh: '无法识别的内容', en: 'something unreadable' },
    xls: { zh: '旧版 .xls 或加密的工作簿', en: 'an old .xls or a workbook with a password' },
    pdf: { zh: ' PDF', en: 'a PDF' },
    zip: { zh: '压缩包', en: 'a zip file' },
  },
  unit: {
    rows: { zh: '行', en: 'rows' },
    cells: { zh: '个单元格', en: 'cells' },
    MB: { zh: 'MB', en: 'MB' },
  },
} as const;
