// What can be wrong with a row or cell of an imported file, beside what the rules of the fields say: words in both languages.
import { type Bilingual, type Facts, fillText } from '../model/bilingual.ts';

interface ProblemText {
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

const problems = {
  'no-serial': {
    message: {
      zh: '这一行没有机身号；机身号是认出一台终端的依据。',
      en: 'This row has no serial number, by which a terminal is known.',
    },
    remedy: {
      zh: '照机身背面条码下方的号码填上，再导入。',
      en: 'Fill in the number under the bar code on its back and import again.',
    },
  },
  'filler-serial': {
    message: {
      zh: '这个机身号是厂家留下的占位内容，许多终端都一样，认不出是哪一台。',
      en: 'This serial number is a filler left by the maker; many terminals have the same, so nobody can tell which one is meant.',
    },
    remedy: {
      zh: '照机身背面条码下方的号码填上，再导入。',
      en: 'Fill in the number under the bar code on its back and import again.',
    },
  },
  garbled: {
    message: {
      zh: '字母之间夹着汉字，文件多半不是中文编码，内容可能是乱码。',
      en: 'There is a Chinese character between letters: the file is most likely not in a Chinese encoding, and this text garbled.',
    },
    remedy: {
      zh: '在表格软件里打开原文件，另存为“CSV UTF-8”或 .xlsx，再导入。',
      en: 'Open the original in a spreadsheet program, save it as “CSV UTF-8” or .xlsx, and import that.',
    },
  },
  'serial-twice': {
    message: {
      zh: '机身号与第 {row} 行相同；一个机身号只能有一行。',
      en: 'The serial number is that of row {row} as well; there can be one row for it.',
    },
    remedy: {
      zh: '核对两台终端的机身号，改正或删去其中一行。',
      en: 'Compare both terminals with their labels, then correct or delete one of the rows.',
    },
  },
  'other-serial': {
    message: {
      zh: '这个记录编号在登记簿里属于机身号 {serial}，与本行不同。导入不会更改机身号。',
      en: 'The record with this id has the serial number {serial} in the register, not the one of this row. An import does not change serial numbers.',
    },
    remedy: {
      zh: '如果换了机器，请用“换机”；如果只是填错，请清空本行的“记录编号”或改回机身号。',
      en: 'If the machine was replaced, use the swap; if it is a slip, empty the record id of this row or correct its serial number.',
    },
  },
  'not-editable': {
    message: {
      zh: '这台终端的状态是“{state}”，资料不能更改。',
      en: 'This terminal is “{state}”; its record cannot be changed.',
    },
    remedy: { zh: '{why}', en: '{why}' },
  },
  'lifecycle-unknown': {
    message: {
      zh: '没有这种生命周期状态。可用：{names}。',
      en: 'There is no such state of the life cycle. Possible: {names}.',
    },
    remedy: {
      zh: '改成其中一种，或留空（新终端即为“待登记”）。',
      en: 'Use one of these, or leave it empty (a new terminal is then “Pending”).',
    },
  },
  'lifecycle-kept': {
    message: {
      zh: '登记簿里的状态是“{state}”，文件里是“{given}”。导入不更改已有终端的状态，保持“{state}”。',
      en: 'The register says “{state}”, the file says “{given}”. An import does not change the state of a terminal that is known; it stays “{state}”.',
    },
    remedy: {
      zh: '需要更改时，请在这台终端的页面上改，并写明理由。',
      en: 'To change it, do so on the page of this terminal, with the reason.',
    },
  },
  formula: {
    message: {
      zh: '单元格里是公式。公式不会被计算，也不会被保存。',
      en: 'The cell holds a formula. It is not calculated and not kept.',
    },
    remedy: {
      zh: '在表格软件里复制这一列，用“选择性粘贴 → 数值”粘贴回来，保存后再导入。',
      en: 'In the spreadsheet, copy the column, paste it back as values only, save, and import again.',
    },
  },
  'error-cell': {
    message: { zh: '单元格里是表格软件的错误值。', en: 'The cell holds an error of the spreadsheet.' },
    remedy: { zh: '改成正确的内容，或清空。', en: 'Put in the right content, or empty the cell.' },
  },
  'digits-lost': {
    message: {
      zh: '号码被表格软件当成了数字，后面的位数已经丢失（像 1.2E+11，或超过 15 位被补成 0），无法恢复。应为完整的号码。',
      en: 'The spreadsheet took the number for a quantity and has lost digits of it (like 1.2E+11, or more than 15 digits filled up with zeros). They cannot be recovered; the whole number is expected.',
    },
    remedy: {
      zh: '先把这一列的格式设为“文本”，再照终端或签购单重新填写完整号码，保存后再导入。',
      en: 'Set the column to “Text” first, type the whole number again from the terminal or the slip, save, and import again.',
    },
  },
  'zeros-lost': {
    message: {
      zh: '单元格是数字格式，只有 {found} 位，应为 {expected} 位；前面的 0 多半被表格软件去掉了。',
      en: 'The cell is a number with {found} digits; {expected} are expected. Zeros in front were most likely dropped by the spreadsheet.',
    },
    remedy: {
      zh: '把这一列的格式设为“文本”，补上前面的 0，保存后再导入。',
      en: 'Set the column to “Text”, put the zeros back in front, save, and import again.',
    },
  },
  'number-cell': {
    message: {
      zh: '单元格是数字格式；如果机身号以 0 开头，前面的 0 已经丢失。',
      en: 'The cell is a number; if the serial number begins with zeros, they are lost.',
    },
    remedy: { zh: '与机身标签核对一遍。', en: 'Compare it with the label on the machine.' },
  },
  'not-exact': {
    message: {
      zh: '单元格里是带小数或负号的数字，不是号码。',
      en: 'The cell holds a number with decimals or a sign, which is no such number.',
    },
    remedy: { zh: '把这一列的格式设为“文本”，重新填写。', en: 'Set the column to “Text” and type it again.' },
  },
  'account-number': {
    message: {
      zh: '这里像是完整的账号或卡号。登记簿只保存结算账户的末四位，这一行没有采用，账号也没有保存。',
      en: 'This looks like a whole account or card number. The register keeps the last four digits only; the row was not taken and the number not kept.',
    },
    remedy: { zh: '在文件里只留末四位，再导入。', en: 'Leave the last four digits in the file and import again.' },
  },
  'card-number': {
    message: {
      zh: '这里有一个像银行卡号的号码。卡号不会被保存或显示，这一行没有采用。',
      en: 'There is a number in this cell that looks like a bank card number. Such numbers are never kept or shown; the row was not taken.',
    },
    remedy: { zh: '从文件里删去这个号码，再导入。', en: 'Delete the number from the file and import again.' },
  },
  'open-quote': {
    message: {
      zh: '引号没有结束；从这里起的内容可能错位。',
      en: 'A quotation mark is never closed; what follows may stand in wrong columns.',
    },
    remedy: { zh: '补上或删去多余的引号，再导入。', en: 'Close or delete the quotation mark and import again.' },
  },
  'text-after-quote': {
    message: { zh: '结束引号后面还有文字。', en: 'There is text behind a closing quotation mark.' },
    remedy: {
      zh: '删去多余的引号，或在引号处写两个引号。',
      en: 'Delete the quotation marks, or double those that belong to the text.',
    },
  },
  'beyond-heading': {
    message: {
      zh: '这一行的内容比标题多，多出的部分没有采用；可能有逗号没加引号，整行错位。',
      en: 'This row has more cells than the heading; perhaps a comma stands without quotation marks and the cells are in wrong columns.',
    },
    remedy: {
      zh: '给含逗号的内容加上引号，或删去多出的内容。',
      en: 'Put quotation marks around text with commas, or delete what is too much.',
    },
  },
  'same-tid': {
    message: {
      zh: '终端号和商户号与机身号 {serial} 的终端相同；一组号码通常只属于一台终端。',
      en: 'Terminal {serial} has the same terminal and merchant number; such a pair usually belongs to one terminal.',
    },
    remedy: { zh: '核对两台终端的签购单。', en: 'Compare the slips of both terminals.' },
  },
  'changed-on-the-way': {
    message: { zh: '{changes}', en: '{changes}' },
    remedy: { zh: '核对一下即可，无需改动文件。', en: 'Have a look; the file need not be changed.' },
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

/** One thing that can be wrong with a row or cell. */
export type ImportProblem = keyof typeof problems;

/** What is wrong and what to do, in words. */
export const importProblemText = (
  problem: ImportProblem,
  facts: { readonly zh: Facts; readonly en: Facts } = { zh: {}, en: {} },
): { readonly message: Bilingual; readonly remedy: Bilingual } => {
  const filled = (text: Bilingual): Bilingual => ({
    zh: fillText(text, facts.zh).zh,
    en: fillText(text, facts.en).en,
  });
  const { message, remedy } = problems[problem];
  return { message: filled(message), remedy: filled(remedy) };
};
