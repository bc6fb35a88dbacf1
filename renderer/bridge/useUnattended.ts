// Checks without anybody there, newest first, kept up to date.
import type { UnattendedRun } from '../../shared/unattended/unattended.ts';
import { useLive } from './useLive.ts';

const withRun = (runs: UnattendedRun[], run: UnattendedRun): UnattendedRun[] =>
  runs.some(({ id }) => id === run.id) ? runs.map((each) => (each.id === run.id ? run : each)) : [run, ...runs];

/** The newest runs. */
export const useUnattended = (limit: number) =>
  useLive({ command: 'unattended.runs', input: { limit }, event: 'unattended.changed', reduce: withRun });
