// Stores the good rows of a draft in small pieces; cut short, cancelled or overtaken by an edit, every piece is taken back.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { PastImport } from '../../../shared/register/importDraft.ts';
import type { RegisterTask } from '../../../shared/register/registerRecord.ts';
import type { StoredImport } from '../../store/transferStore.ts';
import { utcText } from '../isoTime.ts';
import { writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { createBreather } from './breather.ts';
import { type ImportOrigin, type RowWrite, rowWrite } from './importWrites.ts';
import type { Draft, Watch } from './makeDraft.ts';
import { createPace } from './pace.ts';
import { type PlannedRow, serialOf } from './planRows.ts';
import { takeBack } from './takeBack.ts';

/** Terminals that were met over a cable, by serial number; the electronics' number counts where the label's is not known. */
const metTerminals = async ({ shops }: ServiceDeps): Promise<ReadonlyMap<string, string>> => {
  const met = new Map<string, string>();
  for (const { id, serial, hardwareSerial } of await shops.open.terminals.list()) {
    if (serial !== null) met.set(serial, id);
    if (hardwareSerial !== null && !met.has(hardwareSerial)) met.set(hardwareSerial, id);
  }
  return met;
};

const writeOf = async (
  { shops }: ServiceDeps,
  row: PlannedRow,
  origin: ImportOrigin,
  met: ReadonlyMap<string, string>,
): Promise<RowWrite> => {
  const serial = row.base === null ? serialOf(row.values) : null;
  if (serial === null || !met.has(serial)) return rowWrite(row, origin, null);
  const { register } = shops.open;
  // A terminal that has a record already belongs to that one, and so does its task.
  const terminalId = await register.freeTerminal(serial);
  const open = await register.tasks({ isOpen: true, kind: 'register', serialNumber: serial });
  return rowWrite(row, origin, terminalId, open.find(({ recordId }) => recordId === null) ?? null);
};

const storePieces = async (
  deps: ServiceDeps,
  importNumber: number,
  { rows, origin }: { readonly rows: readonly PlannedRow[]; readonly origin: ImportOrigin },
  { onProgress, signal }: Watch,
): Promise<void> => {
  const breathe = createBreather(signal, 'import.cancelled');
  const pace = createPace();
  const met = await metTerminals(deps);
  for (let from = 0; from < rows.length; ) {
    const some = rows.slice(from, from + pace.next());
    if (signal.aborted) throw new AppFailure(failure('import.cancelled', { file: origin.fileName }).error);
    const writes = await Promise.all(some.map((row) => writeOf(deps, row, origin, met)));
    const tasks: RegisterTask[] = writes.flatMap((write) => [...write.tasks]);
    const isStored = await deps.shops.open.transfers.store({
      importNumber,
      records: writes.map(({ record }) => record),
      write: {
        records: writes.map(({ record }) => record.after),
        changes: writes.flatMap(({ changes }) => [...changes]),
        tasks,
        line: null,
      },
    });
    if (!isStored) throw new AppFailure(failure('import.overtaken', { file: origin.fileName }).error);
    from += some.length;
    onProgress({ stage: 'storing', done: from, total: rows.length });
    pace.took();
    await breathe();
  }
};

const logText = (origin: ImportOrigin, added: number, changed: number) => ({
  zh: `从 ${origin.fileName} 导入：新增 ${String(added)} 台，更改 ${String(changed)} 台`,
  en: `Imported from ${origin.fileName}: ${String(added)} added, ${String(changed)} changed`,
});

/** Stores the rows that are new or changed. Rejects with import.cancelled, import.overtaken, store.*; then nothing is left of it. */
export const applyDraft = async (deps: ServiceDeps, draft: Draft, watch: Watch): Promise<PastImport> => {
  const store = deps.shops.open.transfers;
  const rows = draft.rows.filter(({ shown }) => shown.outcome === 'new' || shown.outcome === 'changed');
  const origin: ImportOrigin = {
    importId: randomUUID(),
    fileName: draft.shown.fileName,
    at: utcText(deps.clock.now()),
    by: deps.operator.current(),
  };
  const made = { id: origin.importId, at: origin.at, by: origin.by, fileName: origin.fileName };
  const number = await store.begin({ ...made, processId: process.pid });
  const added = rows.filter(({ base }) => base === null).length;
  const changed = rows.length - added;
  const past: PastImport = { ...made, added, changed, undoneAt: null };
  try {
    await storePieces(deps, number, { rows, origin }, watch);
    const record = { kind: 'import', id: past.id } as const;
    const after = { file: past.fileName, added, changed };
    const line = { kind: 'import', summary: logText(origin, added, changed), after, record } as const;
    const end = { added, changed, at: utcText(deps.clock.now()) };
    await writeLineWith(deps, () => store.finish(number, end), line);
  } catch (thrown) {
    await forgetImport(deps, { ...past, number, isFinished: false, processId: process.pid });
    throw thrown;
  }
  return past;
};

/** Takes an unfinished import back as if it had never begun. Rejects with store.* */
export const forgetImport = async (deps: ServiceDeps, unfinished: StoredImport): Promise<void> => {
  await takeBack(deps, unfinished, () => undefined);
  await deps.shops.open.transfers.forget(unfinished.number);
};
