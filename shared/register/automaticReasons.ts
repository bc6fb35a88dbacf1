// Reasons that the program gives by itself, stored by name and shown in the reader's language.
import type { Bilingual } from '../model/bilingual.ts';
import { registerFields } from './registerFields.ts';

const words = {
  'auto:created': { zh: '新建记录', en: 'record made by hand' },
  'auto:adopted': { zh: '接上后确认为本店终端', en: 'plugged in and recognised as ours' },
} as const satisfies Record<string, Bilingual>;

/** Name of a reason that the program gives. */
export type AutomaticReason = keyof typeof words;

const imported = 'auto:imported ';

/** The reason of a record whose field a source contradicts: the field's name in both languages. */
export const fieldReason = ({ zh, en }: Bilingual): string => `${zh} / ${en}`;

const fieldNames = new Map(Object.values(registerFields).map(({ label }) => [fieldReason(label), label]));

/** The reason of a record that came from a file. */
export const importReason = (fileName: string): string => `${imported}${fileName}`;

/** A stored reason in both languages; what a person wrote stays as it is. */
export const reasonWords = (reason: string): Bilingual => {
  if (reason.startsWith(imported)) {
    const file = reason.slice(imported.length);
    return { zh: `从文件导入：${file}`, en: `imported from ${file}` };
  }
  const field = fieldNames.get(reason);
  if (field !== undefined) return field;
  return Object.hasOwn(words, reason) ? words[reason as AutomaticReason] : { zh: reason, en: reason };
};
