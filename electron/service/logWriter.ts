// Writes lines of the maintenance log for services, and tells the window.

import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { LogEntry, LogKind } from '../../shared/model/logEntry.ts';
import { redactText } from '../log/redact.ts';
import type { NewLogEntry } from '../store/logStore.ts';
import type { ShopStore } from '../store/shopStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { utcText } from './isoTime.ts';
import { nameOf } from './nameOf.ts';
import type { ServiceDeps } from './serviceDeps.ts';

/** What a line says besides time and operator. */
export interface LogLine {
  readonly kind: LogKind;
  readonly summary: Bilingual;
  readonly terminal?: StoredTerminal | null;
  readonly simulated?: boolean;
}

/** A line with time and operator, card numbers masked, ready to be stored. */
export const composeLine = (
  { clock, operator }: Pick<ServiceDeps, 'clock' | 'operator'>,
  { kind, summary, terminal = null, simulated }: LogLine,
): NewLogEntry => ({
  at: utcText(clock.now()),
  kind,
  operator: operator.current(),
  terminalId: terminal?.id ?? null,
  terminalName: terminal === null ? null : nameOf(terminal),
  serialNumber: terminal?.identity.serialNumber ?? null,
  verdict: null,
  summary: { zh: redactText(summary.zh), en: redactText(summary.en) },
  checkId: null,
  simulated: simulated ?? terminal?.simulated ?? false,
});

/** Stores a line in `store` and announces it if that is the open shop. Rejects with store.* */
export const writeLine = async (deps: ServiceDeps, line: LogLine, store?: ShopStore): Promise<LogEntry> => {
  const target = store ?? deps.shops.open;
  const simulated = line.simulated ?? (target === deps.shops.open && deps.shops.kind === 'simulated');
  const entry = await target.log.append(composeLine(deps, { ...line, simulated }));
  if (target === deps.shops.open) deps.publish('log.appended', entry);
  return entry;
};
