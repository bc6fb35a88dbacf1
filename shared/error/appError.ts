// Every expected failure as a value: a stable code, the facts that fill its texts, and details for the technician.
import { z } from 'zod';

/** All error codes; strings are never renamed or reused. */
export const errorCodes = [
  'transport.no-port',
  'transport.permission-denied',
  'transport.busy',
  'transport.refused',
  'transport.closed',
  'transport.suspended',
  'transport.bad-address',
  'link.silent',
  'link.wrong-protocol',
  'link.transmission-error',
  'terminal.aborted',
  'terminal.busy',
  'terminal.replaced',
  'terminal.answer-not-understood',
  'driver.not-recognised',
  'driver.on-request',
  'adb.no-server',
  'adb.no-terminal',
  'adb.several-terminals',
  'adb.unauthorized',
  'adb.offline',
  'adb.no-permissions',
  'adb.wrong-mode',
  'action.not-offered',
  'action.not-confirmed',
  'action.payments-pending',
  'action.already-running',
  'action.other-terminal',
  'check.cancelled',
  'check.already-running',
  'check.too-long',
  'terminal.serial-changed',
  'terminal.unknown',
  'run.unknown',
  'report.unknown',
  'simulator.unknown-scenario',
  'trace.wrong-kind',
  'trace.damaged',
  'trace.too-large',
  'trace.empty',
  'contact.unknown',
  'contact.same-number',
  'reminder.unknown',
  'ics.not-calendar',
  'ics.too-large',
  'ics.no-draft',
  'ics.nothing-to-do',
  'ics.undone',
  'notice.unknown',
  'training.other-version',
  'training.needs-pin',
  'finding.unknown',
  'finding.closed',
  'finding.not-reopened',
  'unit.unknown',
  'stock.unknown',
  'stock.same-name',
  'stock.not-enough',
  'stock.retired',
  'incident.unknown',
  'incident.closed',
  'incident.not-closed',
  'incident.future',
  'incident.before-start',
  'incident.no-provider',
  'person.unknown',
  'person.left',
  'person.name-taken',
  'person.needs-owner',
  'person.no-pin',
  'person.wrong-pin',
  'person.weak-pin',
  'person.must-wait',
  'template.unknown',
  'template.overtaken',
  'template.removed',
  'template.invalid',
  'baseline.unknown',
  'baseline.in-force',
  'baseline.incomplete',
  'baseline.other-serial',
  'visitor.unknown',
  'visitor.future',
  'visitor.left-before',
  'evidence.period',
  'evidence.too-large',
  'evidence.gone',
  'evidence.unreadable',
  'capture.already-running',
  'capture.unknown',
  'capture.still-running',
  'register.unknown',
  'register.invalid-field',
  'register.conflict',
  'register.serial-retired',
  'register.task-unknown',
  'register.task-needs-source',
  'register.task-has-way',
  'lifecycle.not-allowed',
  'lifecycle.no-way',
  'lifecycle.needs-check',
  'lifecycle.needs-owner',
  'lifecycle.needs-registration',
  'lifecycle.payments-pending',
  'import.not-readable',
  'import.wrong-kind',
  'import.damaged',
  'import.too-large',
  'import.empty',
  'import.no-table',
  'import.no-serial-column',
  'import.column-twice',
  'import.has-errors',
  'import.nothing-to-do',
  'import.cancelled',
  'import.overtaken',
  'import.busy',
  'import.unknown',
  'import.undone-already',
  'attachment.unknown',
  'attachment.unknown-owner',
  'attachment.wrong-kind',
  'attachment.too-large',
  'attachment.too-many',
  'guided.unknown',
  'guided.ended',
  'guided.stale',
  'guided.working',
  'guided.not-possible',
  'guided.no-measure',
  'guided.too-early',
  'guided.wrong-code',
  'resolver.case-unknown',
  'resolver.case-closed',
  'resolver.too-many-facts',
  'binding.drift-unknown',
  'binding.needs-swap',
  'move.not-stated',
  'swap.payments-pending',
  'swap.not-confirmed',
  'swap.not-yet',
  'swap.unit-not-usable',
  'swap.not-checked',
  'swap.numbers-differ',
  'store.unavailable',
  'store.newer-version',
  'store.foreign-file',
  'store.damaged',
  'store.disk-full',
  'settings.damaged',
  'settings.newer-version',
  'export.not-writable',
  'export.disk-full',
  'export.cancelled',
  'ipc.untrusted-sender',
  'ipc.bad-request',
  'engine.not-running',
  'engine.stopped',
  'input.invalid',
  'internal.bug',
] as const;
/** A stable error code. */
export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure. `facts` fill the texts of errorAdvice.ts (address, port, file, found, expected …); both are masked. */
export const appErrorSchema = z.object({
  code: z.enum(errorCodes),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** For the technician: the system's own message, bytes in hex, elapsed time. */
  details: z.string().optional(),
});
/** An expected failure. */
export type AppError = Readonly<z.infer<typeof appErrorSchema>>;

/** A value or an expected failure. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

/** A result that holds a value. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** A result that holds a failure; usable as a result of any type. */
export const failure = (
  code: ErrorCode,
  facts: AppError['facts'] = {},
  details?: string,
): { ok: false; error: AppError } => ({
  ok: false,
  error: { code, facts, ...(details === undefined ? {} : { details }) },
});

/** An error that carries an AppError through code that throws; its message is the code. */
export class AppFailure extends Error {
  readonly appError: AppError;
  constructor(appError: AppError) {
    super(appError.code);
    this.name = 'AppFailure';
    this.appError = appError;
  }
}

/** Any thrown thing as an AppError: an AppFailure keeps its code, everything else is a bug of ours. */
export const toAppError = (thrown: unknown): AppError => {
  if (thrown instanceof AppFailure) return thrown.appError;
  const details = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return { code: 'internal.bug', facts: {}, details };
};
