// Expected versions as a JSON file, one set per model: written here, read strictly, with the line of every fault.
import { z } from 'zod';
import { type FileIssue, longestImport, mostIssues, newerFile, wholeFile } from '../json/fileIssue.ts';
import { readJson } from '../json/readJson.ts';
import { zodIssues } from '../json/zodIssues.ts';
import { foldName, longestScopeName } from '../metric/limitScope.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { type ExpectedSetVersion, expectedSetSchema } from './expectedSet.ts';

/** What the file calls itself. */
export const expectedFileKind = 'terminal-steward-expected-versions';

const entrySchema = z.strictObject({
  model: z.string().trim().min(1).max(longestScopeName),
  set: expectedSetSchema,
  reason: z.string().trim().min(3).max(300),
  changedBy: z.string().nullish(),
  changedAt: z.string().nullish(),
});
const fileSchema = z.strictObject({
  kind: z.literal(expectedFileKind),
  version: z.literal(1),
  exportedAt: z.string().optional(),
  sets: z.array(entrySchema).max(500),
});

/** One entry of a file. */
export type ExpectedEntry = Pick<z.infer<typeof entrySchema>, 'model' | 'set' | 'reason'>;

const repair: Bilingual = {
  zh: '请改正后重新导入；没有导入任何内容。可以先导出一份现有的作为样本。',
  en: 'Correct it and import again; nothing was imported. An export of your own serves as a pattern.',
};

/** The file's text for these sets. */
export const writeExpectedFile = (sets: readonly ExpectedSetVersion[], exportedAt: string): string => {
  const entries = sets.flatMap(({ model, set, reason, changedBy, changedAt }) =>
    set === null ? [] : [{ model, reason, changedBy, changedAt, set }],
  );
  return `${JSON.stringify({ kind: expectedFileKind, version: 1, exportedAt, sets: entries }, null, 2)}\n`;
};

const modelAt = (value: unknown, path: readonly PropertyKey[]): string => {
  const [list, index] = path;
  if (list !== 'sets' || typeof index !== 'number') return '';
  const sets = (value as { readonly sets?: readonly { readonly model?: unknown }[] }).sets;
  const model = sets?.[index]?.model;
  return `${String(index + 1)}. ${typeof model === 'string' ? model.slice(0, 80) : ''}`.trim();
};

/** Reads a file; with a single issue nothing of it is to be used. Never throws. */
export const readExpectedFile = (
  text: string,
): { readonly entries: readonly ExpectedEntry[]; readonly issues: readonly FileIssue[] } => {
  if (text.length > longestImport || text.includes('\uFFFD') || text.includes('\u0000')) {
    const issue = wholeFile(
      { zh: '文件太大，或不是 UTF-8 文本', en: 'The file is too large, or no UTF-8 text' },
      { zh: '请选择由“应有版本 → 导出”得到的 JSON 文件。', en: 'Choose a JSON file from Expected versions → Export.' },
    );
    return { entries: [], issues: [issue] };
  }
  const read = readJson(text);
  if (!read.ok) {
    const { line, column, problem } = read.fault;
    const what = { zh: `第 ${String(column)} 个字符：${problem.zh}`, en: `Character ${String(column)}: ${problem.en}` };
    return { entries: [], issues: [{ line, entry: '', what, remedy: repair }] };
  }
  const { document } = read;
  const newer = newerFile(document.value, expectedFileKind, 1);
  if (newer !== null) return { entries: [], issues: [newer] };
  const parsed = fileSchema.safeParse(document.value);
  if (!parsed.success) {
    const entryOf = (path: readonly PropertyKey[]) => modelAt(document.value, path);
    return { entries: [], issues: zodIssues(parsed.error, document, { entryOf, remedy: repair }).slice(0, mostIssues) };
  }
  const { sets } = parsed.data;
  const twice = sets.findIndex((entry, at) =>
    sets.slice(0, at).some(({ model }) => foldName(model) === foldName(entry.model)),
  );
  if (twice >= 0) {
    const what = { zh: '同一型号在文件里出现了两次', en: 'The same model is in the file twice' };
    const issue = {
      line: document.lineOf(['sets', twice]),
      entry: modelAt(document.value, ['sets', twice]),
      what,
      remedy: repair,
    };
    return { entries: [], issues: [issue] };
  }
  return { entries: sets.map(({ model, set, reason }) => ({ model, set, reason })), issues: [] };
};
