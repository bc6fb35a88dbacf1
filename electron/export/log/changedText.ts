// What was there before or after a change as one cell, and back without loss.
import { type Changed, changedSchema } from '../../../shared/model/logEntry.ts';
import { canonicalText } from '../../journal/canonicalText.ts';

const read = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** A text stands as it is where that cannot be taken for anything else; all other values as JSON. */
export const changedText = (value: Changed): string =>
  typeof value === 'string' && value !== '' && read(value) === undefined ? value : canonicalText(value);

/** The value of a cell; undefined = it can be no value of a change. */
export const changedFrom = (cell: string): Changed | undefined => {
  const value = read(cell);
  if (value === undefined) return cell;
  const parsed = changedSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
};
