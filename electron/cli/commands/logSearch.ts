// steward log search: entries that hold every word, newest first.
import type { LogEntry } from '../../../shared/model/logEntry.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import { logFilterOf } from '../logSelection.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { alignColumns } from '../textWidth.ts';
import type { Voice } from '../voice.ts';
import { withEngine } from '../withEngine.ts';

const localTime = (iso: string): string => {
  const at = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
};

const rowOf = (entry: LogEntry, voice: Voice): string[] => [
  String(entry.number),
  localTime(entry.at),
  entry.operator,
  `${entry.terminalName ?? '–'}${entry.serialNumber === null ? '' : ` ${entry.serialNumber}`}`,
  voice.pick(entry.summary),
];

/** Prints the entries that were found; finding none is no failure. */
export const logSearchCommand = (
  session: Session,
  request: Extract<Request, { command: 'logSearch' }>,
): Promise<ExitStatus> =>
  withEngine(session, request.selection.simulated ? 'simulated' : 'own', async ({ services }) => {
    const { voice } = session;
    const filter = await logFilterOf(request.selection, services);
    const { entries, total } = unwrap(await services.log.page({ filter, beforeNumber: null, limit: request.limit }));
    voice.document({ total, entries });
    for (const line of alignColumns(entries.map((entry) => rowOf(entry, voice)))) voice.line(line);
    voice.line(voice.paint('quiet', voice.say('foundEntries', { total, shown: entries.length })));
    return exitStatus.done;
  });
