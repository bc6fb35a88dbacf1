// Tasks of the register as values: opened, closed, and never opened twice for the same thing.
import { randomUUID } from 'node:crypto';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { RegisterTask } from '../../../shared/register/registerRecord.ts';
import type { RegisterConflict } from './registerConflicts.ts';

/** What a new task is about. */
export type NewTask = Pick<RegisterTask, 'kind' | 'recordId' | 'terminalId' | 'serialNumber' | 'data'> & {
  readonly dueOn?: string | null;
};

/** An open task; `at` is UTC text. */
export const openTask = ({ dueOn = null, ...task }: NewTask, at: string): RegisterTask => ({
  id: randomUUID(),
  ...task,
  openedAt: at,
  dueOn,
  closedAt: null,
  closing: null,
});

/** The task with its end. */
export const closedTask = (
  task: RegisterTask,
  {
    at,
    by,
    note,
    source = null,
  }: { at: string; by: string; note: string; source?: NonNullable<RegisterTask['closing']>['source'] },
): RegisterTask => ({ ...task, closedAt: at, closing: { source, note: redactText(note.trim()), by } });

/** The warning that a conflict leaves at a record. */
export const conflictTask = (
  { data }: RegisterConflict,
  { recordId, terminalId, at }: { recordId: string | null; terminalId: string | null; at: string },
): RegisterTask =>
  openTask({ kind: 'warning', recordId, terminalId, serialNumber: data['serial'] ?? null, data: { ...data } }, at);

/** Evidence in a form that is compared; what a person added to the task is none. */
const evidenceOf = ({ data }: Pick<RegisterTask, 'data'>): string =>
  JSON.stringify(
    Object.entries(data)
      .filter(([key]) => key !== 'postponedAt')
      .sort(([a], [b]) => a.localeCompare(b)),
  );

/** Warnings that come anew with every plugging in, even though the last one was dealt with. */
const recurring: ReadonlySet<unknown> = new Set([
  'swappedOutPluggedIn',
  'retiredPluggedIn',
  'quarantinedPluggedIn',
  'foreignUnit',
]);

/** Whether the same warning is open, or was dealt with on the same evidence. */
export const isKnownWarning = (known: readonly RegisterTask[], warning: RegisterTask): boolean =>
  known.some(
    (task) =>
      task.kind === 'warning' &&
      evidenceOf(task) === evidenceOf(warning) &&
      (task.closedAt === null || !recurring.has(warning.data['code'])),
  );
