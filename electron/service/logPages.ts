// Filters of the log as the store compares them.
import type { LogEntry, LogFilter } from '../../shared/model/logEntry.ts';
import type { LogStore } from '../store/logStore.ts';
import { storedForm } from './isoTime.ts';

/** The filter with its times in the stored form. */
export const comparable = (filter: LogFilter): LogFilter => ({
  ...filter,
  from: filter.from == null ? null : storedForm(filter.from),
  until: filter.until == null ? null : storedForm(filter.until),
});

/** Up to `limit` matching entries with numbers up to `highest`, newest first. Rejects with store.* */
export const entriesBefore = async (
  store: Pick<LogStore, 'between'>,
  filter: LogFilter,
  { highest, limit }: { readonly highest: number; readonly limit: number },
): Promise<readonly LogEntry[]> => store.between(filter, { from: 1, to: highest }, limit);

/** How many entries match in all. Rejects with store.* */
export const countEntries = async (store: Pick<LogStore, 'countBetween'>, filter: LogFilter): Promise<number> =>
  store.countBetween(filter, { from: 1, to: Number.MAX_SAFE_INTEGER });
