// Writes lines of the maintenance log for services, and tells the window.

import { maskChanged } from '../../shared/mask/maskChanged.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { Changed, LogEntry, LogKind, LogSource } from '../../shared/model/logEntry.ts';
import { redactText } from '../log/redact.ts';
import type { NewLogEntry } from '../store/logStore.ts';
import type { ShopStore } from '../store/shopStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { utcText } from './isoTime.ts';
import { nameOf } from './nameOf.ts';
import { type AboutRecord, occasionNow } from './occasion.ts';
import type { ServiceDeps } from './serviceDeps.ts';

/** What a line says besides time and operator. What it does not say of source, reason and record, the occasion says. */
export interface LogLine {
  readonly kind: LogKind;
  readonly summary: Bilingual;
  readonly terminal?: StoredTerminal | null;
  readonly simulated?: boolean;
  readonly source?: LogSource;
  readonly why?: string | null;
  readonly before?: Changed | null;
  readonly after?: Changed | null;
  readonly record?: AboutRecord | null;
  /** The store it is about; where a terminal is named, the register knows it. */
  readonly place?: string | null;
}

const maskedOrNull = (text: string | null): string | null => (text === null ? null : redactText(text));

/** Why it came about, and what changed: as the line says, else as the occasion does. */
const aboutLine = ({ source, place, why, before, after, record }: LogLine) => {
  const occasion = occasionNow();
  return {
    source: source ?? occasion.source,
    store: maskedOrNull(place ?? null),
    why: maskedOrNull(why === undefined ? occasion.why : why),
    before: maskChanged(before ?? null),
    after: maskChanged(after ?? null),
    record: record === undefined ? occasion.record : record,
  };
};

/** A line with time, operator, source and reason, card numbers masked, ready to be stored. */
export const composeLine = (
  { clock, operator }: Pick<ServiceDeps, 'clock' | 'operator'>,
  line: LogLine,
): NewLogEntry => {
  const { kind, summary, terminal = null } = line;
  const now = clock.now();
  return {
    at: utcText(now),
    kind,
    operator: operator.current(),
    terminalId: terminal?.id ?? null,
    terminalName: terminal === null ? null : redactText(nameOf(terminal)),
    serialNumber: terminal?.identity.serialNumber ?? null,
    verdict: null,
    summary: { zh: redactText(summary.zh), en: redactText(summary.en) },
    checkId: null,
    simulated: line.simulated ?? terminal?.simulated ?? false,
    zone: clock.zoneMinutes(now),
    ...aboutLine(line),
  };
};

/** Stores a line in `store` and announces it if that is the open shop. Rejects with store.* */
export const writeLine = async (deps: ServiceDeps, line: LogLine, store?: ShopStore): Promise<LogEntry> => {
  const target = store ?? deps.shops.open;
  const simulated = line.simulated ?? (target === deps.shops.open && deps.shops.kind === 'simulated');
  const entry = await target.log.append(composeLine(deps, { ...line, simulated }));
  if (target === deps.shops.open) deps.publish('log.appended', entry);
  return entry;
};

/**
 * Keeps a change and its lines as a whole: whatever happens in between, there is never one without the others. `change`
 * makes its calls of the store at once. Rejects with store.*, and then nothing of it is there.
 */
export const writeLinesWith = async <T>(
  deps: ServiceDeps,
  change: () => Promise<T>,
  lines: readonly LogLine[],
  store?: ShopStore,
): Promise<T> => {
  const target = store ?? deps.shops.open;
  const isOpen = target === deps.shops.open;
  const composed = lines.map((line) =>
    composeLine(deps, { ...line, simulated: line.simulated ?? (isOpen && deps.shops.kind === 'simulated') }),
  );
  const [value, ...entries] = await target.together<readonly [Promise<T>, ...Promise<LogEntry>[]]>(() => [
    change(),
    ...composed.map((line) => target.log.append(line)),
  ]);
  if (isOpen) for (const entry of entries) deps.publish('log.appended', entry);
  return value;
};

/** The same with one line. */
export const writeLineWith = <T>(
  deps: ServiceDeps,
  change: () => Promise<T>,
  line: LogLine,
  store?: ShopStore,
): Promise<T> => writeLinesWith(deps, change, [line], store);
