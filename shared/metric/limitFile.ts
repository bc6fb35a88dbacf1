// Limits as a JSON file, so that one set serves all shops of a chain: written here, read strictly, with the line of every fault.
import { z } from 'zod';
import { type FileIssue, longestImport, mostIssues, newerFile, wholeFile } from '../json/fileIssue.ts';
import { readJson } from '../json/readJson.ts';
import { zodIssues } from '../json/zodIssues.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { contradictionIn } from './boundsContradiction.ts';
import { metricKeys } from './catalogue.ts';
import { isSameScope, type LimitVersion, longestScopeName } from './limitScope.ts';

/** What the file calls itself. */
export const limitFileKind = 'terminal-steward-limits';

const bound = z.number().nullable().default(null);
const scopeName = z.string().max(longestScopeName).default('');
const reasonText = z.string().trim().min(3).max(300);

const entrySchema = z.strictObject({
  metric: z.enum(metricKeys),
  model: scopeName,
  store: scopeName,
  /** Null: no limit of its own any more. */
  bounds: z.strictObject({ warnBelow: bound, warnAbove: bound, failBelow: bound, failAbove: bound }).nullable(),
  reason: z.union([reasonText, z.strictObject({ zh: reasonText, en: reasonText })]),
  /** For people; not taken over: whoever imports has changed it here. */
  changedBy: z.string().nullish(),
  changedAt: z.string().nullish(),
});

const headSchema = z.looseObject({
  kind: z.literal(limitFileKind),
  version: z.literal(1),
  limits: z.array(z.unknown()).max(5000),
});
const knownNames = ['kind', 'version', 'exportedAt', 'limits'];

/** One entry of a file, ready to be compared with what is in force. */
export type LimitEntry = Pick<LimitVersion, 'metric' | 'model' | 'store' | 'bounds' | 'reason'>;

const repair: Bilingual = {
  zh: '请改正后重新导入；没有导入任何内容。可以先导出一份现有界限作为样本。',
  en: 'Correct it and import again; nothing was imported. An export of your own limits serves as a pattern.',
};

/** The file's text for these limits. */
export const writeLimitFile = (limits: readonly LimitVersion[], exportedAt: string): string => {
  const entries = limits.map(({ metric, model, store, bounds, reason, changedBy, changedAt }) => ({
    metric,
    ...(model === '' ? {} : { model }),
    ...(store === '' ? {} : { store }),
    bounds,
    reason: reason.zh === reason.en ? reason.zh : reason,
    changedBy,
    changedAt,
  }));
  return `${JSON.stringify({ kind: limitFileKind, version: 1, exportedAt, limits: entries }, null, 2)}\n`;
};

interface Read {
  readonly entries: readonly LimitEntry[];
  readonly issues: readonly FileIssue[];
}

const failed = (...issues: readonly FileIssue[]): Read => ({ entries: [], issues });

const nameOf = (value: unknown, index: number): string => {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const words = [given['metric'], given['model'], given['store']].filter(
    (word) => typeof word === 'string' && word !== '',
  );
  return `${String(index + 1)}. ${words.join(' · ').slice(0, 120)}`.trim();
};

const entryFrom = ({ metric, model, store, bounds, reason }: z.infer<typeof entrySchema>): LimitEntry => ({
  metric,
  model: model.trim(),
  store: store.trim(),
  bounds,
  reason: typeof reason === 'string' ? { zh: reason, en: reason } : reason,
});

/** Reads a file; with a single issue nothing of it is to be used. Never throws. */
export const readLimitFile = (text: string): Read => {
  if (text.length > longestImport) {
    return failed(
      wholeFile(
        { zh: '文件太大，这不像是一份界限文件', en: 'The file is too large to be a file of limits' },
        { zh: '请选择由本程序导出的 JSON 文件。', en: 'Choose a JSON file that this program exported.' },
      ),
    );
  }
  if (text.includes('\uFFFD') || text.includes('\u0000')) {
    return failed(
      wholeFile(
        { zh: '文件不是 UTF-8 文本', en: 'The file is no UTF-8 text' },
        { zh: '请用文本编辑器另存为 UTF-8，再导入。', en: 'Save it as UTF-8 in a text editor and import it again.' },
      ),
    );
  }
  const read = readJson(text);
  if (!read.ok) {
    const { line, column, problem } = read.fault;
    return failed({
      line,
      entry: '',
      what: { zh: `第 ${String(column)} 个字符：${problem.zh}`, en: `Character ${String(column)}: ${problem.en}` },
      remedy: repair,
    });
  }
  const { document } = read;
  const newer = newerFile(document.value, limitFileKind, 1);
  if (newer !== null) return failed(newer);
  const head = headSchema.safeParse(document.value);
  if (!head.success) {
    return failed(
      ...zodIssues(head.error, document, { entryOf: () => '', remedy: repair }).slice(0, 1),
      wholeFile(
        { zh: '这不是本程序的界限文件', en: 'This is no file of limits of this program' },
        {
          zh: '请选择由“设置 → 界限 → 导出”得到的 JSON 文件。',
          en: 'Choose a JSON file from Settings → Limits → Export.',
        },
      ),
    );
  }
  return readEntries(head.data, document);
};

const readEntries = (head: z.infer<typeof headSchema>, document: Parameters<typeof zodIssues>[1]): Read => {
  const issues: FileIssue[] = Object.keys(head)
    .filter((name) => !knownNames.includes(name))
    .map((name) => ({
      line: document.lineOf([name]),
      entry: '',
      what: { zh: `不认识的名称：${name.slice(0, 60)}`, en: `unknown name: ${name.slice(0, 60)}` },
      remedy: repair,
    }));
  const entries: LimitEntry[] = [];
  head.limits.forEach((value, index) => {
    const entryOf = () => nameOf(value, index);
    const about = { entryOf, remedy: repair };
    const at = (path: readonly PropertyKey[]) => document.lineOf(['limits', index, ...path]);
    const local = { value, lineOf: at };
    const parsed = entrySchema.safeParse(value);
    if (!parsed.success) {
      issues.push(...zodIssues(parsed.error, local, about));
      return;
    }
    const entry = entryFrom(parsed.data);
    const contradiction = entry.bounds === null ? null : contradictionIn(entry.bounds);
    if (contradiction !== null) {
      const [side] = contradiction.sides;
      issues.push({ line: at(['bounds', side]), entry: entryOf(), what: contradiction.words, remedy: repair });
    } else if (entries.some((other) => other.metric === entry.metric && isSameScope(other, entry))) {
      issues.push({
        line: at([]),
        entry: entryOf(),
        what: { zh: '同一项目、同一范围在文件里出现了两次', en: 'The same reading and scope is in the file twice' },
        remedy: { zh: '请只留下其中一条，再导入。', en: 'Keep one of the two and import again.' },
      });
    } else entries.push(entry);
  });
  return issues.length > 0 ? failed(...issues.slice(0, mostIssues)) : { entries, issues };
};
