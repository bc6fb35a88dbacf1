// The maintenance log as one JSON document for scripts, oldest entry first.

import type { PrivateOutput } from '../../shared/ipc/engineContract.ts';
import type { LogFilter } from '../../shared/model/logEntry.ts';
import { redactText } from '../log/redact.ts';
import { matchingEntries, noteLogExport } from './exportLogPages.ts';
import { type ExportDeps, originOf } from './exportOrigin.ts';
import { writeWholeFile } from './writeWholeFile.ts';

/** Writes `{ format, schemaVersion, program, exportedAt, exportedBy, simulated, filter, entries }`. Rejects with export.* or store.* */
export const exportLogJson = async (
  deps: ExportDeps,
  { filter, file }: { readonly filter: LogFilter; readonly file: string },
  signal?: AbortSignal,
): Promise<PrivateOutput<'log.write'>> => {
  const { at, operator, version, simulated } = originOf(deps, [], 0);
  const head = {
    format: 'terminal-steward.log',
    schemaVersion: 1,
    program: `Terminal Steward ${version}`,
    exportedAt: at,
    exportedBy: operator,
    simulated,
    filter: { ...filter, ...(filter.text == null ? {} : { text: redactText(filter.text) }) },
  };
  let rows = 0;
  async function* chunks(): AsyncGenerator<string> {
    yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "entries": [`;
    for await (const entries of matchingEntries(deps, filter)) {
      for (const entry of entries) yield `${rows++ === 0 ? '' : ','}\n    ${JSON.stringify(entry)}`;
    }
    yield rows === 0 ? ']\n}\n' : '\n  ]\n}\n';
  }
  await writeWholeFile(file, chunks(), signal);
  await noteLogExport(deps, file, rows);
  return { file, rows };
};
