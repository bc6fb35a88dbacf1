// What a command ends with, and under which cause a failure is named.
import type { ErrorCode } from '../../shared/error/appError.ts';
import type { Verdict } from '../../shared/model/verdict.ts';

/** Exit statuses that scripts rely on. */
export const exitStatus = {
  done: 0,
  needsAttention: 1,
  wrongUsage: 2,
  notReached: 3,
  bug: 4,
} as const;
/** One of the exit statuses. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

const byCode: Partial<Record<ErrorCode, ExitStatus>> = {
  'transport.bad-address': exitStatus.wrongUsage,
  'check.cancelled': exitStatus.needsAttention,
  'check.already-running': exitStatus.notReached,
  'action.not-offered': exitStatus.needsAttention,
  'action.payments-pending': exitStatus.needsAttention,
  'action.other-terminal': exitStatus.needsAttention,
  'action.already-running': exitStatus.notReached,
  'lifecycle.not-allowed': exitStatus.needsAttention,
  'job.unsigned': exitStatus.needsAttention,
  'job.unanswered': exitStatus.needsAttention,
  'job.closed': exitStatus.needsAttention,
  'job.overtaken': exitStatus.needsAttention,
  'job.in-register': exitStatus.needsAttention,
  'export.cancelled': exitStatus.needsAttention,
  'import.cancelled': exitStatus.needsAttention,
  'import.has-errors': exitStatus.needsAttention,
  'import.overtaken': exitStatus.needsAttention,
  'import.nothing-to-do': exitStatus.done,
  'import.undone-already': exitStatus.needsAttention,
  'backup.in-use': exitStatus.notReached,
  'backup.busy': exitStatus.notReached,
  'engine.not-running': exitStatus.bug,
  'engine.stopped': exitStatus.bug,
};

const byTopic: Readonly<Record<string, ExitStatus>> = {
  transport: exitStatus.notReached,
  link: exitStatus.notReached,
  terminal: exitStatus.notReached,
  driver: exitStatus.notReached,
  adb: exitStatus.notReached,
  ipc: exitStatus.bug,
  internal: exitStatus.bug,
};

/** Status for a failure: 3 for port and terminal, 4 for a bug of ours, 2 for files and input. */
export const exitStatusOf = (code: ErrorCode): ExitStatus =>
  code === 'terminal.unknown'
    ? exitStatus.wrongUsage
    : (byCode[code] ?? byTopic[code.split('.')[0] ?? ''] ?? exitStatus.wrongUsage);

// The same thing has the same name whichever way it was met.
const causes: Partial<Record<ErrorCode, string>> = {
  'adb.no-server': 'refused',
  'adb.no-terminal': 'no-port',
  'adb.no-permissions': 'permission-denied',
};

/** The cause as printed: the code without its topic, such as `silent`, `busy`, `wrong-protocol`. */
export const causeOf = (code: ErrorCode): string => causes[code] ?? code.slice(code.indexOf('.') + 1);

/** 0 only when nothing needs attention. */
export const exitStatusOfVerdict = (verdict: Verdict): ExitStatus =>
  verdict === 'pass' ? exitStatus.done : exitStatus.needsAttention;
