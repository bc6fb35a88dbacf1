// Stores one step of the register with its log line in one transaction, and tells the window.
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Changed } from '../../../shared/model/logEntry.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import { redactText } from '../../log/redact.ts';
import type { NewLogEntry } from '../../store/logStore.ts';
import type { RegisterWrite } from '../../store/registerWrite.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import { composeLine } from '../logWriter.ts';
import { nameOf } from '../nameOf.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { summaryOf } from '../terminalSummary.ts';

/** One step: what is stored, and the log line about it; without words it leaves no line. */
export interface RegisterStep extends Omit<RegisterWrite, 'line'> {
  readonly summary: Bilingual | null;
  /** The record that the line is about; null = about no single one. */
  readonly about: (Pick<RegisterRecord, 'terminalId' | 'fields'> & { readonly id?: string }) | null;
  /** What other stores keep of the same step: together with it, or not at all. Makes its calls at once. */
  readonly also?: () => Promise<unknown>;
}

/** What a record is called in a log line: place, else model, else merchant. */
export const recordName = ({ fields }: Pick<RegisterRecord, 'fields'>): string | null => {
  const place = [fields.store?.value, fields.counter?.value].filter((part) => part !== undefined).join(' · ');
  return place !== '' ? place : (fields.model?.value ?? fields.merchantName?.value ?? null);
};

/** What a step changes, field by field, as the log keeps it; null where it changes no field. */
const changedFields = ({ changes = [] }: RegisterStep, side: 'before' | 'after'): Changed | null =>
  changes.length === 0 ? null : Object.fromEntries(changes.map((change) => [change.field, change[side]]));

/** Whether all that changed is what a terminal told, and no person took it over. */
const isFromTerminal = ({ changes = [] }: RegisterStep): boolean =>
  changes.length > 0 && changes.every(({ source, by }) => source === 'device' && by === null);

const lineOf = (deps: ServiceDeps, step: RegisterStep, store: ShopStore): NewLogEntry | null => {
  const { summary, about } = step;
  if (summary === null) return null;
  const simulated = (store === deps.shops.open) === (deps.shops.kind === 'simulated');
  const recordId = about?.id;
  const line = composeLine(deps, {
    kind: 'register',
    summary,
    simulated,
    before: changedFields(step, 'before'),
    after: changedFields(step, 'after'),
    place: about?.fields.store?.value ?? null,
    ...(isFromTerminal(step) ? { source: 'terminal' } : {}),
    ...(recordId === undefined ? {} : { record: { kind: 'register', id: recordId } }),
  });
  if (about === null) return line;
  const serialNumber = about.fields.serialNumber?.value ?? null;
  return { ...line, terminalId: about.terminalId, terminalName: recordName(about), serialNumber };
};

/** The line with what the terminal itself is called, where its record says nothing of it yet. */
const withTerminal = async (line: NewLogEntry | null, store: ShopStore): Promise<NewLogEntry | null> => {
  if (line === null || line.terminalId === null || line.terminalName !== null) return line;
  const terminal = await store.terminals.byId(line.terminalId);
  if (terminal === null) return line;
  const serialNumber = line.serialNumber ?? terminal.identity.serialNumber;
  return { ...line, terminalName: redactText(nameOf(terminal)), serialNumber };
};

const idsOf = ({ records = [], removed = [], custody = [], observations = [] }: RegisterStep): ReadonlySet<string> =>
  new Set([
    ...records.map(({ id }) => id),
    ...removed,
    ...custody.map(({ recordId }) => recordId),
    ...observations.map(({ recordId }) => recordId),
  ]);

/** Cards of terminals of which nothing is left but the number. */
const tellTerminals = async (deps: ServiceDeps, { records = [] }: RegisterStep, store: ShopStore): Promise<void> => {
  for (const { terminalId } of records) {
    const terminal = terminalId === null ? null : await store.terminals.byId(terminalId);
    if (terminal !== null) deps.publish('terminals.changed', summaryOf(terminal, false));
  }
};

/** Stores a step, all of it or nothing, and announces it if `store` (default: the open shop) is the open one. Rejects with store.* */
export const keepRegister = async (
  deps: ServiceDeps,
  step: RegisterStep,
  store: ShopStore = deps.shops.open,
): Promise<void> => {
  const { summary: _, about: __, also, ...written } = step;
  const line = await withTerminal(lineOf(deps, step, store), store);
  const [, entry] = await store.together(() => [
    also?.() ?? Promise.resolve(),
    store.register.write({ ...written, line }),
  ]);
  if (store !== deps.shops.open) return;
  if (entry !== null) deps.publish('log.appended', entry);
  if ((step.forgotten ?? []).length > 0) await tellTerminals(deps, step, store);
  const ids = [...idsOf(step)];
  if (ids.length > 1) deps.publish('register.changed', { recordId: null });
  else if (ids[0] !== undefined) deps.publish('register.changed', { recordId: ids[0] });
  if ((step.tasks ?? []).length > 0) {
    deps.publish('register.tasksChanged', { open: await store.register.openTasks() });
  }
};
