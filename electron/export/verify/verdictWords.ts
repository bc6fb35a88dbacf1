// A verdict on an export in words: what holds, what does not and where, who signed.
import type { ExportProblem, ExportVerdict } from '../../journal/exportVerdict.ts';
import type { NoExport } from './exportSource.ts';

/** A sentence in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

const at = (entry: number | null, row: number): Words =>
  entry === null
    ? { zh: `第 ${String(row)} 行`, en: `row ${String(row)}` }
    : { zh: `第 ${String(entry)} 条日志（第 ${String(row)} 行）`, en: `entry ${String(entry)} (row ${String(row)})` };

const missing = (first: number | null, last: number | null, row: number): Words => {
  if (first !== null && last !== null)
    return first === last
      ? { zh: `缺少第 ${String(first)} 条日志`, en: `entry ${String(first)} is missing` }
      : {
          zh: `第 ${String(first)} 至 ${String(last)} 条之间有日志被删除`,
          en: `missing entries ${String(first)}–${String(last)}`,
        };
  if (first !== null)
    return {
      zh: `从第 ${String(first)} 条起，末尾的日志缺失`,
      en: `entries at the end are missing, from ${String(first)} on`,
    };
  return last === null
    ? { zh: `第 ${String(row)} 行之前有内容缺失`, en: `something is missing before row ${String(row)}` }
    : {
        zh: `开头的日志缺失，到第 ${String(last)} 条为止`,
        en: `entries at the beginning are missing, up to ${String(last)}`,
      };
};

type StatementProblem = Extract<ExportProblem, { kind: 'statement' }>['what'];

const statementWords: Readonly<Record<StatementProblem, Words>> = {
  absent: { zh: '文件末尾的导出声明不见了', en: 'the statement at the end of the file is missing' },
  unreadable: { zh: '导出声明无法读取', en: 'the statement cannot be read' },
  changed: {
    zh: '导出声明或签名被改动，签名不符',
    en: 'the statement or its signature was changed: the signature does not fit',
  },
  rows: { zh: '行数或行的内容与导出声明不符', en: 'the rows are not those that the statement speaks of' },
  head: { zh: '声明中的日志签名头不符', en: 'the signed head of the log in the statement does not fit' },
  about: {
    zh: '导出说明（筛选条件、导出人等）被改动',
    en: 'the facts about the export (filters, by whom …) were changed',
  },
  several: {
    zh: '文件里不止一份导出声明，或声明之外还添了别的内容',
    en: 'there is more than one statement, or something was put beside or behind it',
  },
  format: {
    zh: '导出声明属于另一种格式的文件',
    en: 'the statement belongs to a file of another format',
  },
};

/** One problem in words, as part of a sentence. */
export const problemWords = (problem: ExportProblem): Words => {
  switch (problem.kind) {
    case 'changed': {
      const place = at(problem.entry, problem.row);
      return { zh: `${place.zh}被改动`, en: `changed at ${place.en}` };
    }
    case 'moved': {
      const place = at(problem.entry, problem.row);
      return { zh: `${place.zh}是后来插入的或被移动过`, en: `added or moved at ${place.en}` };
    }
    case 'repeated': {
      const place = at(problem.entry, problem.row);
      return { zh: `${place.zh}是重复的`, en: `repeated at ${place.en}` };
    }
    case 'unchained': {
      const place = at(problem.entry, problem.row);
      return {
        zh: `${place.zh}与日志链不符：导出之前就已改动`,
        en: `${place.en} does not fit into the log's chain: it was changed before the export`,
      };
    }
    case 'missing':
      return missing(problem.first, problem.last, problem.row);
    case 'start':
      return {
        zh: '列名被改动，或第一行之前有内容缺失',
        en: 'names of columns were changed, or rows before the first are missing',
      };
    case 'cut':
      return {
        zh: `文件在第 ${String(problem.row)} 行之后被截断`,
        en: `the file is cut off after row ${String(problem.row)}`,
      };
    case 'statement':
      return statementWords[problem.what];
    case 'parts':
      return {
        zh: '表格文件的某个部分损坏、被改动，或添了别的内容：打开后看到的可能不是封印过的单元格',
        en: 'a part of the workbook was damaged, changed or added: it may show other cells than those that are sealed',
      };
    case 'pages':
      return { zh: 'PDF 的页面在生成之后被改动', en: 'pages of the PDF were changed after it was made' };
  }
};

/** Who signed, in words. */
export const signatureWords = ({ signedBy }: ExportVerdict): Words =>
  signedBy === null
    ? {
        zh: '没有有效签名：能发现改动，但无法证明是谁写的',
        en: 'not signed: changes are found, but nobody vouches for the file',
      }
    : {
        zh: `签名：密钥 ${signedBy.keyId}（请向店铺核对这个编号）`,
        en: `signed by key ${signedBy.keyId} (ask the shop whether this is its key)`,
      };

const resavedWords: Words = {
  zh: '表格文件被别的程序重新保存或打包过：封印保证单元格的内容，不保证外观（格式、颜色、列宽）',
  en: 'the workbook was saved or packed again by another program: the seals vouch for what its cells say, not for how they look (formats, colours, widths)',
};

/** What a verdict comes to, then each problem. */
export const verdictWords = (verdict: ExportVerdict): readonly Words[] => {
  const { state, rows, problems, problemCount } = verdict;
  const more = problemCount - problems.length;
  const first: Words =
    state === 'valid'
      ? {
          zh: `有效：${String(rows)} 行全部与导出时一致`,
          en: `valid: all ${String(rows)} rows are as they were exported`,
        }
      : {
          zh: `不一致：发现 ${String(problemCount)} 处`,
          en: `not as it was exported: ${String(problemCount)} findings`,
        };
  return [
    first,
    ...problems.map(problemWords),
    ...(verdict.isResaved === true ? [resavedWords] : []),
    ...(more > 0 ? [{ zh: `另有 ${String(more)} 处没有列出`, en: `and ${String(more)} more` }] : []),
    signatureWords(verdict),
  ];
};

/** What a file without seals looks like. */
export const looksLikeWords: Readonly<Record<Extract<NoExport, { kind: 'foreign' }>['looksLike'], Words>> = {
  empty: { zh: '空文件', en: 'an empty file' },
  database: { zh: '数据库文件', en: 'a database' },
  zip: { zh: '别的压缩包', en: 'some other archive' },
  text: { zh: '别的文本文件', en: 'some other text' },
  pdf: { zh: '别的 PDF 文件', en: 'some other PDF' },
  unsealed: { zh: '没有封印的表格', en: 'a table without seals' },
  bytes: { zh: '别的二进制文件', en: 'some other binary file' },
};
