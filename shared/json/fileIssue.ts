// What is wrong with a file that a person wants to import: where, what, and what to do about it.
import { z } from 'zod';
import { type Bilingual, bilingualSchema } from '../model/bilingual.ts';

/** One thing that is wrong. Files with any of these are not imported. */
export const fileIssueSchema = z.object({
  /** Line, from 1; null = the file as a whole. */
  line: z.number().int().positive().nullable(),
  /** Which entry, as it calls itself. */
  entry: z.string(),
  what: bilingualSchema,
  remedy: bilingualSchema,
});
/** One thing that is wrong. */
export type FileIssue = Readonly<z.infer<typeof fileIssueSchema>>;

/** Largest file that is read, in characters. */
export const longestImport = 1_000_000;
/** Issues that are listed; more of them would not be read. */
export const mostIssues = 50;

/** An issue with the file as a whole. */
export const wholeFile = (what: Bilingual, remedy: Bilingual): FileIssue => ({ line: null, entry: '', what, remedy });

/** The one issue with a file of this program (`kind`) whose form is newer than `known`; null = it is not newer, or none of ours. */
export const newerFile = (value: unknown, kind: string, known: number): FileIssue | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { kind: found, version } = value as Readonly<Record<string, unknown>>;
  if (found !== kind || !Number.isSafeInteger(version) || Number(version) <= known) return null;
  return wholeFile(
    {
      zh: `文件由更新版本的程序写成：格式是第 ${String(version)} 版，本程序只认识到第 ${String(known)} 版`,
      en: `The file is from a newer version of this program: its form is ${String(version)}; this program knows forms up to ${String(known)}`,
    },
    {
      zh: '请先更新本程序，再导入；没有导入任何内容。不要手工改版本号。',
      en: 'Update this program, then import it again; nothing was imported. Do not change the number by hand.',
    },
  );
};
