// Asks the texts themselves where the index only says that an entry may match.
import { setImmediate } from 'node:timers/promises';
import type { LogFilter } from '../../shared/model/logEntry.ts';
import { entryFromText } from '../journal/entryText.ts';
import { foldText } from '../journal/searchedText.ts';
import type { Database } from './database.ts';
import { bodiesOf } from './logEntries.ts';
import { foldEntry } from './logFolded.ts';
import { blockEntries, type LogMask, placesOf } from './logMask.ts';
import type { Needle } from './logWords.ts';

// One step: a few milliseconds.
const atOnce = 256;

const clear = (mask: LogMask, place: number): void => {
  mask[place >>> 5] = (mask[place >>> 5] ?? 0) & ~(1 << (place & 31));
};

/** What of a filter the index cannot say for certain. */
export interface TextCheck {
  readonly block: number;
  readonly mask: LogMask;
  readonly needles: readonly Needle[];
  readonly record: LogFilter['record'];
}

const isAbout = (body: string, record: NonNullable<LogFilter['record']>): boolean => {
  try {
    const { record: found } = entryFromText(body);
    return found?.kind === record.kind && found.id === record.id;
  } catch {
    return false;
  }
};

/** Takes out of the set what does not match after all. Words within one piece of text are certain and are not asked. */
export const checkTexts = async (database: Database, { block, mask, needles, record }: TextCheck): Promise<void> => {
  const words = needles.filter(({ parts }) => parts.length > 1).map(({ word }) => word);
  if (words.length === 0 && record == null) return;
  const places = placesOf(mask);
  for (let from = 0; from < places.length; from += atOnce) {
    const some = places.slice(from, from + atOnce);
    const bodies = bodiesOf(
      database,
      some.map((place) => block * blockEntries + place + 1),
    );
    for (const place of some) {
      const body = bodies.get(block * blockEntries + place + 1) ?? '';
      const texts = words.length === 0 ? [] : foldEntry(body).texts.map(foldText);
      const isMatch = words.every((word) => texts.some((text) => text.includes(word)));
      if (!isMatch || (record != null && !isAbout(body, record))) clear(mask, place);
    }
    if (places.length > atOnce) await setImmediate();
  }
};
