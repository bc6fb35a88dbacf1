// What goes on paper: the newest entries under the present filter, gathered before the printer is asked.
import { useEffect, useState } from 'react';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import type { LogRow } from '../../../shared/model/logRow.ts';
import { useCommand } from '../../bridge/useCommand.ts';

/** Most entries on one print. */
export const mostPrinted = 2000;
const atOnce = 200;

/** A print as it was gathered. */
export interface PrintedSheet {
  readonly rows: readonly LogRow[];
  /** How many match. */
  readonly total: number;
  /** Number of the newest entry of the whole log that it counts from. */
  readonly asOf: number;
  /** Check value of that entry; empty where it is not known. */
  readonly hash: string;
  readonly madeAt: number;
}

/** Gathers and prints. */
export const usePrintedLog = (filter: LogFilter) => {
  const { run, error, forgetError } = useCommand('log.rows');
  const { run: askEntry } = useCommand('log.entry');
  const [isPending, setIsPending] = useState(false);
  const [sheet, setSheet] = useState<PrintedSheet | null>(null);

  const gather = async (): Promise<PrintedSheet | null> => {
    const rows: LogRow[] = [];
    let known: { readonly total: number; readonly asOf: number } | null = null;
    for (let offset = 0; offset < (known?.total ?? 1) && offset < mostPrinted; offset += atOnce) {
      const page = await run({ filter, asOf: known?.asOf ?? null, offset, limit: atOnce });
      if (!page.ok) return null;
      known = page.value;
      rows.push(...page.value.rows);
    }
    const { total, asOf } = known ?? { total: 0, asOf: 0 };
    const head = asOf > 0 ? await askEntry({ number: asOf }) : null;
    return { rows, total, asOf, hash: head?.ok === true ? head.value.hash : '', madeAt: Date.now() };
  };
  useEffect(() => {
    if (sheet === null) return undefined;
    const forget = (): void => setSheet(null);
    window.addEventListener('afterprint', forget);
    window.print();
    return () => window.removeEventListener('afterprint', forget);
  }, [sheet]);

  const print = (): void => {
    setIsPending(true);
    void gather().then((gathered) => {
      setIsPending(false);
      setSheet(gathered);
    });
  };
  return { print, sheet, isPending, error, forgetError };
};
