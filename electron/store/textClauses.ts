// A text search as conditions: words of three characters and more use the trigram index, shorter ones are compared.
import type { SqlValue } from './database.ts';

/** One condition on log_entry with its values. */
export interface TextClause {
  readonly where: string;
  readonly values: readonly SqlValue[];
}

// FTS5's trigram index knows no pattern of less than three characters; Chinese words mostly have two.
const shortestIndexed = 3;
const searched = ['summary_zh', 'summary_en', 'terminal_name', 'serial_number', 'operator'] as const;

const escapeLike = (word: string): string => word.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Numbers of the entries that are looked through, both included. */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
}

/** Conditions for every word of `text` within a span; all have to hold. Upper and lower case are alike. */
export const textClauses = (text: string, { from, to }: NumberSpan): readonly TextClause[] => {
  const words = [...new Set(text.split(/\s+/u).filter((word) => word !== ''))];
  const indexed = words.filter((word) => Array.from(word).length >= shortestIndexed);
  const short = words.filter((word) => Array.from(word).length < shortestIndexed);
  const match = indexed.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ');
  const compared = short.map((word) => ({
    where: `(${searched.map((column) => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
    values: searched.map(() => `%${escapeLike(word)}%`),
  }));
  const byIndex = {
    where: 'number IN (SELECT rowid FROM log_text WHERE log_text MATCH ? AND rowid BETWEEN ? AND ?)',
    values: [match, from, to],
  };
  return indexed.length === 0 ? compared : [byIndex, ...compared];
};
