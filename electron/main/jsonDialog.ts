// Where a set of limits or expected versions is saved: a name with the date, JSON only.
import { join } from 'node:path';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { exportQuestion } from './exportDialog.ts';

/** What is saved. */
export type JsonKind = 'limits' | 'expected';

const titles: Readonly<Record<JsonKind, Bilingual>> = {
  limits: { zh: '导出界限', en: 'Export the limits' },
  expected: { zh: '导出应有版本', en: 'Export the expected versions' },
};
const names: Readonly<Record<JsonKind, Bilingual>> = {
  limits: { zh: '界限', en: 'limits' },
  expected: { zh: '应有版本', en: 'expected-versions' },
};
const typeName: Bilingual = { zh: 'JSON 文件', en: 'JSON file' };

const localDay = (now: number): string => {
  const at = new Date(now);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Options of the save dialog, with a name such as `limits-2026-11-22.json`. `now` in ms. */
export const jsonQuestion = (
  kind: JsonKind,
  language: Language,
  { folder, now }: { readonly folder: string; readonly now: number },
): ReturnType<typeof exportQuestion> => ({
  title: titles[kind][language],
  defaultPath: join(folder, `${names[kind][language]}-${localDay(now)}.json`),
  filters: [{ name: typeName[language], extensions: ['json'] }],
  properties: ['createDirectory', 'showOverwriteConfirmation'],
});

/** The chosen file; one without an ending gets `.json`. */
export const withJsonEnding = (file: string): string => (/\.[A-Za-z0-9]{1,5}$/.test(file) ? file : `${file}.json`);
