// How a dialogue's end is told to an operator. Nothing is called done that was not seen to end.
import { type AppError, failure } from '../../../shared/error/appError.ts';
import { resultCodeName, resultCodeText } from '../../../shared/help/zvtResultCodes.ts';
import type { CommandId, CommandReport } from '../../../shared/model/terminalCommand.ts';
import { parseBitmaps } from '../../protocol/zvt/zvtBitmaps.ts';
import type { DialogueEnd } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { parseAbort } from '../../protocol/zvt/zvtMessages.ts';

/** The part of a report that the end tells. */
export type Ending = Pick<CommandReport, 'ending' | 'resultCode' | 'meaning' | 'error'>;

/** What the end belongs to. */
export interface EndingContext {
  readonly command: CommandId;
  /** CLASS and INSTR as people write them. */
  readonly name: string;
  readonly address: string;
  /** The operator had cancelled before the end came. */
  readonly isCancelled: boolean;
}

const functionNotPossible = 0x83;
const cancelKey = 0x6c;
/** Please wait · receiver not ready · remote maintenance active. */
const busyCodes: ReadonlySet<number> = new Set([0x9c, 0xa0, 0xe0]);
/** The command has started remote maintenance: that is what it was for. */
const remoteMaintenance = 0xe0;
const startsMaintenance: ReadonlySet<CommandId> = new Set<CommandId>(['softwareUpdate', 'parameterDownload']);

const withCode = (ending: Ending['ending'], code: number | null, error: AppError | null = null): Ending => ({
  ending,
  resultCode: code === null ? null : resultCodeName(code),
  meaning: code === null ? null : resultCodeText(code),
  error,
});

/** Result code of a completion; null = none, which means that all went well. Some send it bare, without its bitmap. */
export const completionCode = (data: Uint8Array): number | null =>
  parseBitmaps(data).values.get(0x27)?.[0] ?? (data.length === 1 ? (data[0] as number) : null);

const completed = (data: Uint8Array, { command, name, address, isCancelled }: EndingContext): Ending => {
  const code = completionCode(data);
  if (isCancelled && code === cancelKey) return withCode('cancelled', code);
  const isFine = code === null || code === 0 || (code === remoteMaintenance && startsMaintenance.has(command));
  if (isFine) return withCode('done', code);
  const facts = { address, command: name, resultCode: resultCodeName(code), meaning: resultCodeText(code).en };
  return withCode('failed', code, failure('terminal.aborted', facts).error);
};

const aborted = (code: number | null, { isCancelled }: EndingContext): Ending => {
  if (code === functionNotPossible) return withCode('refused', code);
  if (isCancelled && (code === null || code === cancelKey)) return withCode('cancelled', code);
  return withCode(code !== null && busyCodes.has(code) ? 'busy' : 'aborted', code);
};

/**
 * The ending; null if nothing can have happened, which is a failure and no outcome. `unclear`: the command was at the
 * terminal, and its end was not seen.
 */
export const endingOf = (end: DialogueEnd, context: EndingContext): Ending | null => {
  switch (end.kind) {
    case 'completed':
      return completed(end.completion.data, context);
    case 'answered':
      return withCode('done', null);
    case 'aborted':
      return aborted(parseAbort(end.abort.data).code, context);
    case 'refused':
      return withCode('refused', end.code);
    case 'busy':
      return withCode('busy', end.code);
    case 'failed':
      return end.reach === 'no' ? null : withCode('unclear', null, end.error);
    case 'cancelled':
      return end.reach === 'no' ? null : withCode('unclear', null, failure('check.cancelled').error);
  }
};

/** The command is unknown to the terminal, which is no fault of it. */
export const isUnknownToTerminal = ({ ending, resultCode }: Ending): boolean =>
  ending === 'refused' && resultCode === resultCodeName(functionNotPossible);
