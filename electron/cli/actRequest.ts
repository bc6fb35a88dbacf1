// `steward act`: every part of the confirmation has to be there before a terminal is so much as looked for.
import { actionRoles } from '../../shared/model/action.ts';
import { type CommandId, commandIds, diagnosisTypes, logFiles } from '../../shared/model/terminalCommand.ts';
import { Complained, usageComplaint } from './complaint.ts';
import { oneOf, pathOf, textOf, wordOf } from './fields.ts';
import type { Request } from './request.ts';
import { given, type RawOptions } from './requestFields.ts';

const required = ['reason', 'role', 'confirm'] as const;

const plain = (name: string): string => name.replaceAll('-', '').toLowerCase();

/** `setDateTime`, also as `set-date-time`. */
const commandOf = (text: string): CommandId =>
  commandIds.find((id) => plain(id) === plain(text)) ?? oneOf('<command>', text, commandIds);

const onlyWith = (option: string, command: string): Complained =>
  new Complained(usageComplaint('onlyWith', { given: option, command: `steward act … ${command}` }, 'act '));

const optionsOf = (action: CommandId, options: RawOptions): Extract<Request, { command: 'act' }>['options'] => {
  const logFile = given(options, 'logFile', (value) => oneOf('--log-file', value, logFiles));
  const diagnosisType = given(options, 'type', (value) => oneOf('--type', value, diagnosisTypes));
  if (logFile !== null && action !== 'readLogFile') throw onlyWith('--log-file', 'readLogFile');
  if (diagnosisType !== null && action !== 'diagnosis') throw onlyWith('--type', 'diagnosis');
  if (logFile === null && action === 'readLogFile') throw missing('--log-file');
  return { ...(logFile === null ? {} : { logFile }), ...(diagnosisType === null ? {} : { diagnosisType }) };
};

const missing = (option: string): Complained =>
  new Complained(usageComplaint('missingOption', { command: 'steward act', given: option }, 'act '));

/** `act <address> <command> --reason … --role … --confirm …`. Throws Complained naming what is missing. */
export const actRequest = (address: string, command: string, options: RawOptions): Request => {
  const action = commandOf(command);
  const lacking = required.find((name) => typeof options[name] !== 'string');
  if (lacking !== undefined) throw missing(`--${lacking}`);
  const out = given(options, 'out', (value) => pathOf('--out', value));
  if (out !== null && action !== 'readLogFile') throw onlyWith('--out', 'readLogFile');
  return {
    command: 'act',
    address: wordOf('<address>', address),
    action,
    options: optionsOf(action, options),
    role: oneOf('--role', String(options['role']), actionRoles),
    reason: textOf('--reason', String(options['reason'])),
    typed: wordOf('--confirm', String(options['confirm'])),
    override: given(options, 'override', (value) => textOf('--override', value)),
    out,
  };
};
