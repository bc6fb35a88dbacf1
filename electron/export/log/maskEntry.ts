// The gate of exports: free text of an entry leaves the program without card numbers, whatever was stored.
import { maskChanged } from '../../../shared/mask/maskChanged.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { LogEntry } from '../../../shared/model/logEntry.ts';

const shortestNumber = 12;

/** Whether a text has digits enough to be looked at closely. */
const hasManyDigits = (text: string | null | undefined): boolean => {
  if (text == null || text.length < shortestNumber) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) digits += 1;
  }
  return digits >= shortestNumber;
};

const masked = (text: string): string => (hasManyDigits(text) ? redactText(text) : text);
const maskedOrNothing = <T extends string | null | undefined>(text: T): T | string =>
  typeof text === 'string' ? masked(text) : text;

const isSuspect = (value: LogEntry['before']): boolean => value != null && hasManyDigits(JSON.stringify(value));

const freeText = (entry: LogEntry): boolean =>
  hasManyDigits(entry.summary.zh) ||
  hasManyDigits(entry.summary.en) ||
  hasManyDigits(entry.why) ||
  hasManyDigits(entry.operator) ||
  hasManyDigits(entry.store) ||
  hasManyDigits(entry.terminalName) ||
  isSuspect(entry.before) ||
  isSuspect(entry.after);

/** The entry itself, or one with masked texts. Serial numbers and ids are exempt by field. */
export const maskEntry = (entry: LogEntry): LogEntry => {
  if (!freeText(entry)) return entry;
  const clean: LogEntry = {
    ...entry,
    summary: { zh: masked(entry.summary.zh), en: masked(entry.summary.en) },
    why: maskedOrNothing(entry.why),
    operator: masked(entry.operator),
    store: maskedOrNothing(entry.store),
    terminalName: maskedOrNothing(entry.terminalName),
    before: maskChanged(entry.before ?? null),
    after: maskChanged(entry.after ?? null),
  };
  return JSON.stringify(clean) === JSON.stringify(entry) ? entry : clean;
};
