// The commands `register …`: their options, and from these to a request.
import type { Command } from 'commander';
import type { Facts } from '../../shared/model/bilingual.ts';
import type { RegisterFilter } from '../../shared/register/fieldIssue.ts';
import { lifecycles } from '../../shared/register/lifecycle.ts';
import { registrationStates } from '../../shared/register/registerRecord.ts';
import type { CliTextKey } from '../../shared/text/cli.ts';
import { badValue, Complained, usageComplaint } from './complaint.ts';
import { oneOf, pathOf, textOf } from './fields.ts';
import type { RegisterRequest, Request } from './request.ts';
import { given, type RawOptions } from './requestFields.ts';

const formats = ['csv', 'xlsx'] as const;

const filterOf = (options: RawOptions): RegisterFilter => ({
  text: given(options, 'text', (value) => textOf('--text', value)),
  lifecycle: given(options, 'lifecycle', (value) => oneOf('--lifecycle', value, lifecycles)),
  registration: given(options, 'registration', (value) => oneOf('--registration', value, registrationStates)),
  store: given(options, 'store', (value) => textOf('--store', value)),
  model: given(options, 'model', (value) => textOf('--model', value)),
  acquirer: given(options, 'acquirer', (value) => textOf('--acquirer', value)),
});

const exportRequest = (options: RawOptions): RegisterRequest => {
  const file = pathOf('--out', String(options['out']));
  const named = given(options, 'format', (value) => oneOf('--format', value, formats));
  return {
    command: 'registerExport',
    file,
    format: named ?? (file.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv'),
    isPlain: options['plain'] === true,
    hasKeys: options['keys'] === true,
    filter: filterOf(options),
    simulated: options['simulated'] === true,
  };
};

const importRequest = (file: string, options: RawOptions): RegisterRequest => {
  const isApplied = options['apply'] === true;
  if (options['goodRows'] === true && !isApplied) {
    const facts = { given: '--good-rows', command: '--apply' };
    throw new Complained(usageComplaint('onlyWith', facts, 'register import '));
  }
  return {
    command: 'registerImport',
    file: pathOf('<file>', file),
    format: given(options, 'format', (value) => oneOf('--format', value, formats)),
    isApplied,
    goodRowsOnly: options['goodRows'] === true,
    simulated: options['simulated'] === true,
  };
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const undoRequest = (importId: string, options: RawOptions): RegisterRequest => {
  if (!uuid.test(importId)) {
    throw badValue('<import>', importId, {
      zh: '`steward register imports` 列出的编号',
      en: 'an id from `steward register imports`',
    });
  }
  return { command: 'registerUndo', importId: importId.toLowerCase(), simulated: options['simulated'] === true };
};

/** What the commands are added with. */
export interface RegisterArguments {
  readonly add: (parent: Command, usage: string, about: CliTextKey) => Command;
  readonly say: (key: CliTextKey, facts?: Facts) => string;
  readonly take: (request: Request) => void;
}

/** Adds `register export|import|imports|undo`. */
export const addRegister = (program: Command, { add, say, take }: RegisterArguments): void => {
  const register = add(program, 'register', 'aboutRegister').helpCommand('help [command]', say('commandHelp'));
  add(register, 'export', 'aboutRegisterExport')
    .requiredOption('--out <FILE>', say('optionOut'))
    .option('--format <csv|xlsx>', say('optionTableFormat'))
    .option('--plain', say('optionPlain'))
    .option('--keys', say('optionKeys'))
    .option('--text <WORDS>', say('optionText'))
    .option('--lifecycle <STATE>', say('optionLifecycle', { names: lifecycles.join(', ') }))
    .option('--registration <STATE>', say('optionRegistration', { names: registrationStates.join(', ') }))
    .option('--store <NAME>', say('optionStore'))
    .option('--model <NAME>', say('optionModel'))
    .option('--acquirer <NAME>', say('optionAcquirer'))
    .option('--simulated', say('optionSimulated'))
    .action((options: RawOptions) => take(exportRequest(options)));
  add(register, 'import', 'aboutRegisterImport')
    .argument('<file>', say('argumentTable'))
    .option('--apply', say('optionApply'))
    .option('--good-rows', say('optionGoodRows'))
    .option('--format <csv|xlsx>', say('optionImportFormat'))
    .option('--simulated', say('optionSimulated'))
    .action((file: string, options: RawOptions) => take(importRequest(file, options)));
  add(register, 'imports', 'aboutRegisterImports')
    .option('--simulated', say('optionSimulated'))
    .action((options: RawOptions) => take({ command: 'registerImports', simulated: options['simulated'] === true }));
  add(register, 'undo', 'aboutRegisterUndo')
    .argument('<import>', say('argumentImport'))
    .option('--simulated', say('optionSimulated'))
    .action((importId: string, options: RawOptions) => take(undoRequest(importId, options)));
};
