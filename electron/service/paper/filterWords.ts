// The filter of the log in words, as it stands on paper: those of its exports.
import type { Language } from '../../../shared/model/bilingual.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { filterWords as exportedWords } from '../../export/log/filterWords.ts';
import { redactText } from '../../log/redact.ts';
import { offsetText } from '../isoTime.ts';
import { nameOf } from '../nameOf.ts';
import type { PaperDeps } from './paperParts.ts';

/** Restrictions as pairs of name and value; empty = everything. */
export const filterWords = async (
  { shops, clock }: PaperDeps,
  filter: LogFilter,
  language: Language,
): Promise<readonly [string, string][]> => {
  const terminal = filter.terminalId == null ? null : await shops.open.terminals.byId(filter.terminalId);
  return exportedWords(filter, language, {
    terminalName: terminal === null ? null : redactText(nameOf(terminal)),
    time: (utc) => offsetText(clock, Date.parse(utc)),
    mask: redactText,
  });
};
