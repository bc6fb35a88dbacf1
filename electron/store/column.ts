// Columns of a row as typed values; a column of another type is damage, not a guess.
import { z } from 'zod';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { Row } from './database.ts';

const damaged = (name: string, found: unknown): never => {
  throw new AppFailure(
    failure('store.damaged', { column: name }, `unexpected ${typeof found} in column ${name}`).error,
  );
};

/** A text column. Code: store.damaged */
export const text = (row: Row, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : damaged(name, value);
};

/** A text column that may be empty. Code: store.damaged */
export const textOrNull = (row: Row, name: string): string | null => (row[name] === null ? null : text(row, name));

/** A number column. Code: store.damaged */
export const numeric = (row: Row, name: string): number => {
  const value = row[name];
  return typeof value === 'number' ? value : damaged(name, value);
};

/** A column of bytes. Code: store.damaged */
export const bytesOf = (row: Row, name: string): Uint8Array => {
  const value = row[name];
  return value instanceof Uint8Array ? value : damaged(name, value);
};

/** A column of a fixed vocabulary; asked for each row of long lists. Code: store.damaged */
export const oneOf = <const T extends string>(vocabulary: readonly T[], row: Row, name: string): T =>
  vocabulary.find((each) => each === row[name]) ?? damaged(name, row[name]);

/** A column of a known form. Code: store.damaged */
export const parsed = <T>(schema: z.ZodType<T>, row: Row, name: string): T => {
  const value = schema.safeParse(row[name]);
  return value.success ? value.data : damaged(name, row[name]);
};

/** JSON of a known form in a text column. Code: store.damaged */
export const json = <T>(schema: z.ZodType<T>, row: Row, name: string): T => {
  let value: unknown;
  try {
    value = JSON.parse(text(row, name));
  } catch {
    return damaged(name, row[name]);
  }
  const checked = schema.safeParse(value);
  return checked.success ? checked.data : damaged(name, value);
};

/** A JSON list of words. Code: store.damaged */
export const words = (row: Row, name: string): readonly string[] => json(z.array(z.string()), row, name);
