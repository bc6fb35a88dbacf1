// Logs that come back: read first, looked at, then added as imported entries, never twice.
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { LogDraft } from '../../../shared/export/logExport.ts';
import { type LogEntry, logEntrySchema } from '../../../shared/model/logEntry.ts';
import { redactText } from '../../log/redact.ts';
import { writeLine } from '../logWriter.ts';
import { runTask } from '../worker/runTask.ts';
import type { LogFileDeps } from './logFileDeps.ts';
import type { ReadLogOutput } from './readLogTask.ts';

/** Logs that come back into the open shop. */
export interface LogImports {
  /** Reads a file; nothing is stored. Rejects with logimport.* */
  read(file: string): Promise<LogDraft>;
  draft(): { readonly draft: LogDraft | null; readonly first: LogEntry[] };
  /** Adds what is new. Rejects with logimport.no-draft, logimport.nothing-new, store.* */
  apply(draftId: string): Promise<{ readonly added: number }>;
  discard(): Promise<void>;
}

const entriesAtOnce = 100;

/** Imports of the open shop. */
export const createLogImports = (deps: LogFileDeps): LogImports => {
  let held: (ReadLogOutput & { readonly draftFile: string }) | null = null;

  const discard = async (): Promise<void> => {
    const file = held?.draftFile;
    held = null;
    if (file !== undefined) await rm(file, { force: true });
  };

  const addAll = async (draftFile: string): Promise<number> => {
    const store = deps.shops.open.exports;
    // Numbers that entries of this file got here, for those that are about them.
    const numbers = new Map<number, number>();
    let waiting: LogEntry[] = [];
    let added = 0;
    const settle = async (): Promise<void> => {
      const made = await store.addImported(waiting, (about) => numbers.get(about) ?? null);
      for (const [from, to] of made) numbers.set(from, to);
      added += made.length;
      waiting = [];
      await setImmediate();
    };
    const lines = createInterface({ input: createReadStream(draftFile, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) {
      waiting.push(logEntrySchema.parse(JSON.parse(line)));
      if (waiting.length === entriesAtOnce) await settle();
    }
    if (waiting.length > 0) await settle();
    return added;
  };

  const mustHold = (draftId: string): NonNullable<typeof held> => {
    if (held === null || held.draft.id !== draftId) throw new AppFailure(failure('logimport.no-draft').error);
    const { fresh, fileName } = held.draft;
    if (fresh === 0) throw new AppFailure(failure('logimport.nothing-new', { file: fileName }).error);
    return held;
  };

  return {
    read: async (file) => {
      await discard();
      const draftId = randomUUID();
      const draftFile = join(dirname(deps.databaseFile), `import-${draftId}.jsonl`);
      try {
        const input = {
          file,
          draftId,
          draftFile,
          database: deps.databaseFile,
          simulated: deps.shops.kind === 'simulated',
        };
        const read = await runTask('export.read', input);
        held = { ...read, draftFile };
        return read.draft;
      } catch (thrown) {
        await rm(draftFile, { force: true });
        throw thrown;
      }
    },
    draft: () => ({ draft: held?.draft ?? null, first: [...(held?.first ?? [])] }),
    apply: async (draftId) => {
      mustHold(draftId);
      await deps.beforeImport?.();
      // Somebody else may have applied or discarded it meanwhile.
      const { draft, draftFile } = mustHold(draftId);
      held = null;
      try {
        const added = await addAll(draftFile);
        const name = redactText(draft.fileName);
        await writeLine(deps, {
          kind: 'import',
          summary: {
            zh: `从 ${name} 导入维护日志 ${String(added)} 条`,
            en: `${String(added)} entries of a maintenance log imported from ${name}`,
          },
          after: { file: name, entries: added, journal: draft.journalId, key: draft.keyId },
          record: { kind: 'import', id: draft.id },
        });
        return { added };
      } finally {
        await rm(draftFile, { force: true });
      }
    },
    discard,
  };
};
