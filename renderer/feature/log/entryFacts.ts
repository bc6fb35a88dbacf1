// What an entry says besides its text, as names and words: for the panel, for paper and for the clipboard.
import type { Language } from '../../../shared/model/bilingual.ts';
import type { LogEntry } from '../../../shared/model/logEntry.ts';
import { spokenDates } from '../../../shared/model/spokenDates.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Minutes ahead of UTC as `+08:00`. */
export const zoneText = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/** Whether the computer was in another zone when the entry was written than `here` (minutes ahead of UTC) is now. */
export const isForeignZone = ({ zone }: Pick<LogEntry, 'zone'>, here: number): boolean => zone != null && zone !== here;

/** Minutes by which this computer is ahead of UTC at that time. */
export const zoneHere = (at: string): number => -new Date(at).getTimezoneOffset();

/** The time on the computer's own clock when the entry was written, as `2026-11-22 18:05:09`. */
export const clockThen = (at: string, zone: number): string =>
  new Date(Date.parse(at) + zone * 60_000).toISOString().slice(0, 19).replace('T', ' ');

/** One line each, for the clipboard; empty ones are left out. */
export const entryLines = (
  entry: LogEntry,
  {
    words,
    language,
    hash,
  }: { readonly words: Readonly<Record<EntryLine, string>>; readonly language: Language; readonly hash: string },
): string => {
  const terminal = [entry.terminalName, entry.serialNumber].filter((part) => part !== null).join(' · ');
  const lines: readonly (readonly [EntryLine, string])[] = [
    ['number', String(entry.number)],
    ['when', entry.zone == null ? entry.at : `${clockThen(entry.at, entry.zone)} UTC${zoneText(entry.zone)}`],
    ['summary', spokenDates(entry.summary, language)],
    ['operator', entry.operator],
    ['terminal', terminal],
    ['store', entry.store ?? ''],
    ['why', entry.why ?? ''],
    ['hash', hash],
  ];
  const colon = language === 'zh' ? '：' : ': ';
  return lines.flatMap(([key, text]) => (text === '' ? [] : [`${words[key]}${colon}${text}`])).join('\n');
};

/** Names of the lines for the clipboard. */
export type EntryLine = 'number' | 'when' | 'summary' | 'operator' | 'terminal' | 'store' | 'why' | 'hash';
