// From argv to a request: the commands, their options and their help, in both languages.
import { Command, CommanderError } from 'commander';
import { profileIds } from '../../shared/diagnosis/responseCodes/responseCode.ts';
import { identifierKinds } from '../../shared/identifier/identifierKinds.ts';
import { type Facts, fillText, type Language } from '../../shared/model/bilingual.ts';
import { logKinds, logSources } from '../../shared/model/logEntry.ts';
import { commandIds, diagnosisTypes, logFiles } from '../../shared/model/terminalCommand.ts';
import { verdicts } from '../../shared/model/verdict.ts';
import { mostPaperEntries, paperTemplates } from '../../shared/paper/paperRequest.ts';
import { type CliTextKey, cliText } from '../../shared/text/cli.ts';
import { redactText } from '../log/redact.ts';
import { actRequest } from './actRequest.ts';
import { addBackup } from './backupRequest.ts';
import { addCodeOfCheck } from './codeOfCheckRequest.ts';
import { addCompare } from './compareRequest.ts';
import { Complained, helpRemedy, usageComplaint } from './complaint.ts';
import { addHandbook } from './handbookRequest.ts';
import { idRequest } from './idRequest.ts';
import { addJob } from './jobRequest.ts';
import { addPlan } from './planRequest.ts';
import { addRegister } from './registerRequest.ts';
import type { Request } from './request.ts';
import {
  benchRequest,
  captureRequest,
  checkRequest,
  codeRequest,
  diagnoseRequest,
  logExportRequest,
  logRebuildRequest,
  logSearchRequest,
  logVerifierRequest,
  logVerifyFileRequest,
  logVerifyRequest,
  type RawOptions,
  simulateRequest,
} from './requestFields.ts';
import { addSupport } from './supportRequest.ts';
import { textWidth } from './textWidth.ts';

/** What the words of the help depend on. */
export interface ProgramWords {
  readonly language: Language;
  readonly version: string;
  readonly scenarioNames: readonly string[];
  /** `auto` and the families of terminals. */
  readonly driverNames: readonly string[];
}

const titles: Readonly<Record<string, CliTextKey>> = {
  'Usage:': 'titleUsage',
  'Arguments:': 'titleArguments',
  'Options:': 'titleOptions',
  'Global Options:': 'titleGlobal',
  'Commands:': 'titleCommands',
};

const addCommonOptions = (command: Command, say: (key: CliTextKey) => string): Command =>
  command
    .option('--json', say('optionJson'))
    .option('--data <DIR>', say('optionData'))
    .option('--lang <zh|en>', say('optionLang'))
    .option('--operator <NAME>', say('optionOperator'))
    .option('--as <NAME>', say('optionAs'))
    .option('--pin-file <FILE>', say('optionPinFile'))
    .option('--verbose', say('optionVerbose'))
    .helpOption('-h, --help', say('optionHelp'));

const addLogFilters = (command: Command, say: (key: CliTextKey, facts?: Facts) => string): Command =>
  command
    .option('--from <TIME>', say('optionFrom'))
    .option('--until <TIME>', say('optionUntil'))
    .option('--terminal <WHICH>', say('optionTerminal'))
    .option('--kind <KIND>', say('optionKind', { names: logKinds.join(', ') }))
    .option('--verdict <VERDICT>', say('optionVerdict', { names: verdicts.join(', ') }))
    .option('--store <NAME>', say('optionStoreName'))
    .option('--by <NAME>', say('optionBy'))
    .option('--source <SOURCE>', say('optionSource', { names: logSources.join(', ') }))
    .option('--marked', say('optionMarked'))
    .option('--simulated', say('optionSimulated'));

/** Complaint for what the parser did not take. */
const complaintOf = (error: CommanderError, command: string) => {
  // A card number that was typed in a wrong place is not repeated.
  const given = redactText(/'([^']*)'/.exec(error.message)?.[1] ?? error.message);
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const name = command === '' ? 'steward' : `steward ${command.trim()}`;
  const keys: Readonly<Record<string, CliTextKey>> = {
    'commander.unknownOption': 'unknownOption',
    'commander.unknownCommand': 'unknownCommand',
    'commander.missingArgument': 'missingArgument',
    'commander.optionMissingArgument': 'optionLacksValue',
    'commander.missingMandatoryOptionValue': 'missingOption',
    'commander.excessArguments': 'tooManyArguments',
  };
  const extra = /Expected \d+ arguments? but got \d+: (.+)\.$/.exec(error.message)?.[1];
  const complaint = usageComplaint(
    keys[error.code] ?? 'badUsage',
    { given: extra === undefined ? given : redactText(extra), command: name },
    command,
  );
  if (near === undefined) return complaint;
  const hint = fillText(cliText.didYouMean, { near });
  return {
    ...complaint,
    message: { zh: `${complaint.message.zh}${hint.zh}`, en: `${complaint.message.en} ${hint.en}` },
  };
};

/** Names of the command that stands in argv, with a blank after each, for the remedy. */
const commandNames = (argv: readonly string[], program: Command): string => {
  const words: string[] = [];
  let level: Command | undefined = program;
  for (const word of argv) {
    const next: Command | undefined = level.commands.find((each) => each.name() === word);
    if (next === undefined) continue;
    words.push(`${word} `);
    level = next;
  }
  return words.join('');
};

/** Reads argv (without program and script). Throws Complained for wrong usage. Returns the raw common options too. */
export const parseArguments = (
  argv: readonly string[],
  words: ProgramWords,
): { request: Request; common: RawOptions } => {
  const say = (key: CliTextKey, facts: Facts = {}): string => fillText(cliText[key], facts)[words.language];
  let request: Request | null = null;
  let printed = '';
  const take = (made: Request): void => {
    request = made;
  };
  const program = new Command('steward')
    .description(say('about'))
    .version(words.version, '-V, --version', say('optionVersion'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (printed += text),
      writeErr: (text) => (printed += text),
      outputError: () => undefined,
      getOutHelpWidth: () => 110,
      getErrHelpWidth: () => 110,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: textWidth,
      styleTitle: (title) => {
        const key = titles[title];
        return key === undefined ? title : say(key);
      },
    })
    .helpCommand('help [command]', say('commandHelp'))
    .addHelpText('after', `\n${say('addressForms')}\n\n${say('exitStatuses')}`);
  addCommonOptions(program, say);
  const add = (parent: Command, usage: string, about: CliTextKey): Command =>
    parent.command(usage).description(say(about)).helpOption('-h, --help', say('optionHelp'));

  add(program, 'ports', 'aboutPorts').action(() => take({ command: 'ports' }));
  add(program, 'doctor', 'aboutDoctor').action(() => take({ command: 'doctor' }));
  add(program, 'hops', 'aboutHops').action(() => take({ command: 'hops' }));
  add(program, 'check', 'aboutCheck')
    .argument('[address]', say('argumentAddress'))
    .option('--all', say('aboutCheckAll'))
    .option('--simulated', say('aboutCheckSimulated'))
    .option('--driver <NAME>', say('optionDriver', { names: words.driverNames.join(', ') }))
    .option('--level <quick|full>', say('optionLevel'))
    .addHelpText('after', `\n${say('addressForms')}`)
    .action((address: string | undefined, options: RawOptions) =>
      take(checkRequest(address, options, words.driverNames)),
    );
  add(program, 'act', 'aboutAct')
    .argument('<address>', say('argumentActAddress'))
    .argument('<command>', say('argumentCommand', { names: commandIds.join(', ') }))
    .option('--reason <TEXT>', say('optionReason'))
    .option('--role <owner|technician>', say('optionRole'))
    .option('--confirm <LAST4>', say('optionConfirm'))
    .option('--log-file <NAME>', say('optionLogFile', { names: logFiles.join(', ') }))
    .option('--out <FILE>', say('optionOutFile'))
    .option('--type <TYPE>', say('optionType', { names: diagnosisTypes.join(', ') }))
    .option('--override <TEXT>', say('optionOverride'))
    .action((address: string, command: string, options: RawOptions) => take(actRequest(address, command, options)));
  add(program, 'capture', 'aboutCapture')
    .argument('<address>', say('argumentAddress'))
    .requiredOption('--out <FILE>', say('optionCaptureOut'))
    .option('--driver <NAME>', say('optionDriver', { names: words.driverNames.join(', ') }))
    .option('--level <quick|full>', say('optionLevel'))
    .option('--listen <SECONDS>', say('optionListenSeconds'))
    .option('--note <TEXT>', say('optionNote'))
    .addHelpText('after', `\n${say('addressForms')}`)
    .action((address: string, options: RawOptions) => take(captureRequest(address, options, words.driverNames)));
  add(program, 'simulate', 'aboutSimulate')
    .argument('[scenario]', say('argumentScenario', { names: words.scenarioNames.join(', ') }))
    .option('--listen <ADDRESS>', say('optionListen'))
    .option('--pty <PATH>', say('optionPty'))
    .option('--baud <N>', say('optionBaud'))
    .option('--control <PORT>', say('optionControl'))
    .option('--profile <NAME>', say('optionProfile'))
    .option('--seed <N>', say('optionSeed'))
    .option('--state <FILE>', say('optionState'))
    .option('--faults <FILE>', say('optionFaults'))
    .option('--replay <FILE>', say('optionReplay'))
    .option('--pace <recorded|none>', say('optionPace'))
    .option('--list', say('optionList'))
    .action((scenario: string | undefined, options: RawOptions) =>
      take(simulateRequest(scenario, options, words.scenarioNames)),
    );
  const log = add(program, 'log', 'aboutLog').helpCommand('help [command]', say('commandHelp'));
  addLogFilters(
    add(log, 'export', 'aboutLogExport')
      .requiredOption('--out <FILE>', say('optionOut'))
      .option('--format <csv|xlsx|json|jsonl|pdf>', say('optionFormat'))
      .option('--template <NAME>', say('optionTemplate', { names: paperTemplates.join(', ') }))
      .option('--check <ID>', say('optionPaperCheck'))
      .option('--part <N>', say('optionPart', { most: mostPaperEntries }))
      .option('--plain', say('optionPlain'))
      .option('--keys', say('optionKeys'))
      .option('--no-bom', say('optionNoBom'))
      .option('--verifier', say('optionVerifier'))
      .option('--text <WORDS>', say('optionText')),
    say,
  ).action((options: RawOptions) => take(logExportRequest(options)));
  addLogFilters(
    add(log, 'search', 'aboutLogSearch')
      .argument('<text>', say('argumentText'))
      .option('--limit <N>', say('optionLimit')),
    say,
  ).action((text: string, options: RawOptions) => take(logSearchRequest(text, options)));
  add(log, 'rebuild', 'aboutLogRebuild')
    .option('--simulated', say('optionSimulated'))
    .action((options: RawOptions) => take(logRebuildRequest(options)));
  add(log, 'verify', 'aboutLogVerify')
    .argument('[file]', say('argumentExport'))
    .option('--key <ID>', say('optionKey'))
    .option('--simulated', say('optionSimulated'))
    .action((file: string | undefined, options: RawOptions) =>
      take(file === undefined ? logVerifyRequest(options) : logVerifyFileRequest(file, options)),
    );
  add(log, 'verifier', 'aboutLogVerifier')
    .requiredOption('--out <FILE>', say('optionOut'))
    .action((options: RawOptions) => take(logVerifierRequest(options)));
  add(program, 'code', 'aboutCode')
    .argument('<code...>', say('argumentCode'))
    .option('--profile <NAME>', say('optionCodeProfile', { names: profileIds.join(', ') }))
    .action((words: string[], options: RawOptions) => take(codeRequest(words, options)));
  add(program, 'id', 'aboutId')
    .argument('<number...>', say('argumentNumber'))
    .option('--kind <KIND>', say('optionIdKind', { names: identifierKinds.join(', ') }))
    .action((words: string[], options: RawOptions) => take(idRequest(words, options)));
  addCodeOfCheck(program, { add, say, take });
  addHandbook(program, { add, say, take });
  addCompare(program, { add, say, take });
  addRegister(program, { add, say, take });
  addBackup(program, { add, say, take });
  addJob(program, { add, say, take });
  addPlan(program, { add, say, take });
  addSupport(program, { add, say, take });
  add(program, 'diagnose', 'aboutDiagnose')
    .argument('<FILE>', say('argumentEvidence'))
    .action((file: string) => take(diagnoseRequest(file)));
  add(program, 'bench', 'aboutBench')
    .argument('[name...]', say('argumentBench'))
    .action((names: string[]) => take(benchRequest(names)));

  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof Complained && error.complaint.cause === 'usage') {
      throw new Complained({ ...error.complaint, remedy: helpRemedy(commandNames(argv, program)) });
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.version') request = { command: 'version', text: words.version };
    else if (error.code === 'commander.helpDisplayed' || (error.code === 'commander.help' && error.exitCode === 0)) {
      request = { command: 'help', text: printed };
    } else if (error.code === 'commander.help') {
      throw new Complained(usageComplaint('noCommand', {}, commandNames(argv, program)));
    } else throw new Complained(complaintOf(error, commandNames(argv, program)));
  }
  if (request === null) throw new Complained(usageComplaint('noCommand', {}));
  return { request, common: program.opts<RawOptions>() };
};
