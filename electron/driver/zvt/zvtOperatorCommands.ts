// Commands that an operator can ask for, beside the checks: what each sends and how it may be left.
import type { CommandId, CommandOptions } from '../../../shared/model/terminalCommand.ts';
import type { DialogueOrder } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { fileIds } from '../../protocol/zvt/zvtFile.ts';
import { encodePrintConfiguration } from '../../protocol/zvt/zvtMessages.ts';
import {
  diagnosisTypes,
  encodeDiagnosis,
  encodeInitialisation,
  encodeLogOff,
  encodeReadFile,
  encodeRegistration,
  encodeSelftest,
  encodeSetDateTime,
  encodeSoftwareUpdate,
  encodeTurnoverTotals,
} from '../../protocol/zvt/zvtOperatorMessages.ts';

/** What a command is made of. */
export interface CommandParts {
  readonly options: CommandOptions;
  /** Six digits. */
  readonly password: string;
  /** The computer's local time, `2026-11-22T09:30:05`. */
  readonly local: string;
  /** Four digits; null where the terminal did not say it. */
  readonly currency: string | null;
}

/** One command. */
export interface OperatorCommand extends Pick<DialogueOrder, 'onCancel' | 'hasNoCompletion'> {
  /** CLASS and INSTR as people write them; the name under which a refusal is remembered. */
  readonly name: string;
  encode(parts: CommandParts): Uint8Array;
}

/** The log file that is read unless another is asked for. */
export const usualLogFile = 'application';

/**
 * All of them. `abort`: takes long, so a cancel asks the terminal to stop. `stay`: over in a moment, or stopped in another
 * way (a file by refusing its next piece); its end is awaited all the same.
 */
export const operatorCommands: Readonly<Partial<Record<CommandId, OperatorCommand>>> = {
  diagnosis: {
    name: '06 70',
    onCancel: 'abort',
    encode: ({ options }) => encodeDiagnosis(diagnosisTypes[options.diagnosisType ?? 'line']),
  },
  turnoverTotals: { name: '06 10', onCancel: 'abort', encode: ({ password }) => encodeTurnoverTotals(password) },
  readLogFile: {
    name: '08 11',
    onCancel: 'stay',
    encode: ({ options }) => encodeReadFile(fileIds[options.logFile ?? usualLogFile]),
  },
  printConfiguration: { name: '06 1A', onCancel: 'abort', encode: () => encodePrintConfiguration() },
  selftest: { name: '06 79', onCancel: 'abort', encode: () => encodeSelftest() },
  setDateTime: {
    name: '06 91',
    onCancel: 'stay',
    encode: ({ password, local }) => encodeSetDateTime(password, local),
  },
  initialisation: { name: '06 93', onCancel: 'abort', encode: ({ password }) => encodeInitialisation(password) },
  parameterDownload: {
    name: '06 70',
    onCancel: 'abort',
    encode: () => encodeDiagnosis(diagnosisTypes.parameterDownload),
  },
  softwareUpdate: { name: '08 10', onCancel: 'abort', encode: () => encodeSoftwareUpdate() },
  registration: {
    name: '06 00',
    onCancel: 'stay',
    encode: ({ password, currency }) => encodeRegistration(password, currency),
  },
  logOff: { name: '06 02', onCancel: 'stay', hasNoCompletion: true, encode: () => encodeLogOff() },
};

/** What ZVT knows of the commands. */
export const zvtCommandIds: readonly CommandId[] = Object.keys(operatorCommands) as CommandId[];
