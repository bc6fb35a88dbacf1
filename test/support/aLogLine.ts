// A line of the log that says one thing.
import type { NewLogEntry } from '../../electron/store/logStore.ts';

/** A line without terminal, at a fixed time. */
export const aLogLine = (text: string): NewLogEntry => ({
  at: '2026-11-22T01:30:05.000Z',
  kind: 'shop',
  operator: 'Li',
  terminalId: null,
  terminalName: null,
  serialNumber: null,
  verdict: null,
  summary: { zh: text, en: text },
  checkId: null,
  simulated: false,
});
