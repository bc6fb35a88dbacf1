// Has a ZVT terminal print a slip on its own paper: sent once, followed to its end, told as it was seen.
import { failure, type Result, success } from '../../../shared/error/appError.ts';
import { resultCodeName } from '../../../shared/help/zvtResultCodes.ts';
import { ZvtDeadline } from '../../protocol/zvt/zvtDeadline.ts';
import type { DialogueEnd } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { parseAbort } from '../../protocol/zvt/zvtMessages.ts';
import { encodePrintOnTerminal, lineInCp437 } from '../../protocol/zvt/zvtPrintOnTerminal.ts';
import type { DriverDeps } from '../driverPlugin.ts';
import type { PrintOutcome, PrintRequest } from '../terminalDriver.ts';
import type { ZvtConnection } from './zvtConnection.ts';
import { completionCode } from './zvtOutcome.ts';

/** What a print works with. */
export interface PrintParts {
  readonly connection: Pick<ZvtConnection, 'ask'>;
  readonly deps: Pick<DriverDeps, 'clock' | 'log'>;
  readonly address: string;
}

/** Time for the answer and its repeats. */
const answerMs = 30_000;
/** Time from the answer to the end: a slip takes seconds, and not every maker sends an end. */
const paperMs = 20_000;
const printerNotReady = 0xcc;
const busyCodes: ReadonlySet<number> = new Set([0x9c, 0xa0, 0xe0]);

const withCode = (ending: PrintOutcome['ending'], code: number | null): PrintOutcome => ({
  ending,
  resultCode: code === null ? null : resultCodeName(code),
});

const endedBy = (code: number | null): PrintOutcome => {
  if (code === null || code === 0) return withCode('printed', code);
  if (code === printerNotReady) return withCode('noPaper', code);
  return withCode(busyCodes.has(code) ? 'busy' : 'refused', code);
};

/** Null: nothing can have happened. */
const outcomeOf = (end: DialogueEnd): PrintOutcome | null => {
  switch (end.kind) {
    case 'completed':
      return endedBy(completionCode(end.completion.data));
    case 'answered':
      return withCode('printed', null);
    case 'aborted':
      return endedBy(parseAbort(end.abort.data).code ?? -1);
    case 'refused':
    case 'busy':
      return endedBy(end.code);
    case 'failed':
    case 'cancelled':
      return end.reach === 'no' ? null : withCode('unclear', null);
  }
};

/** Prints. Codes: those of a line that could not carry it, check.cancelled; then nothing has happened. */
export const printOnTerminal = async (parts: PrintParts, request: PrintRequest): Promise<Result<PrintOutcome>> => {
  const { connection, deps, address } = parts;
  // A character that the set lacks takes its line with it: a slip of question marks helps nobody.
  const lines = request.lines.map(lineInCp437).filter((line) => line !== null);
  const deadline = new ZvtDeadline(deps.clock, deps.clock.now() + answerMs + paperMs, request.signal);
  try {
    const end = await connection.ask(encodePrintOnTerminal(lines), deadline, { t4Ms: paperMs, onCancel: 'stay' });
    const outcome = outcomeOf(end);
    if (outcome === null) {
      return end.kind === 'failed' ? { ok: false, error: end.error } : failure('check.cancelled', { address });
    }
    deps.log('info', 'zvt: test slip', { address, ending: outcome.ending, code: outcome.resultCode });
    return success(outcome);
  } finally {
    deadline.close();
  }
};
