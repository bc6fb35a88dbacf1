// One run of `steward`: read the request, open a session, do it, and turn every end into an exit status.
import { readFileSync } from 'node:fs';
import { redactText } from '../../shared/mask/redactText.ts';
import type { Language } from '../../shared/model/bilingual.ts';
import { languages } from '../../shared/model/bilingual.ts';
import { driverNames } from '../engine/composeShop.ts';
import { scenarioNames } from '../engine/simulateTerminal.ts';
import type { Logger } from '../log/logger.ts';
import { parseArguments } from './arguments.ts';
import { bugComplaint, Complained, printComplaint } from './complaint.ts';
import { type ExitStatus, exitStatus } from './exitStatus.ts';
import { nameOf, oneOf, pathOf } from './fields.ts';
import type { Request } from './request.ts';
import type { RawOptions } from './requestFields.ts';
import { askedRight } from './requestRights.ts';
import { loginName, type Session, usualDataFolder } from './session.ts';
import { makeVoice, type Outputs, type Voice } from './voice.ts';

/** What a run is given by the process around it. */
export interface Surroundings {
  readonly outputs: Outputs;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** The language of the system's locale: English where it says so, else Chinese. */
export const languageOf = (env: Surroundings['env']): Language => {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return /^en([_.@-]|$)/i.test(locale ?? '') ? 'en' : 'zh';
};

/** What argv says about the output before it is parsed, for usage errors too. */
const outputWishes = (argv: readonly string[], env: Surroundings['env']): { json: boolean; language: Language } => {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const at = words.lastIndexOf('--lang');
  const given =
    at === -1 ? words.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length) : words[at + 1];
  return {
    json: words.includes('--json'),
    language: languages.find((language) => language === given) ?? languageOf(env),
  };
};

const versionOf = (): string => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const version: unknown = (JSON.parse(text) as Readonly<Record<string, unknown>>)['version'];
  return typeof version === 'string' ? version : '0.0.0';
};

const loggerFor = (verbose: boolean, voice: Voice): Logger =>
  verbose
    ? (level, message, facts) => {
        voice.aside(redactText(`${level} ${message}${facts === undefined ? '' : ` ${JSON.stringify(facts)}`}`));
      }
    : () => undefined;

const openSession = (
  { common, request }: { readonly common: RawOptions; readonly request: Request },
  voice: Voice,
  version: string,
  signal: AbortSignal,
): Session => {
  const text = (name: string): string | null => {
    const value = common[name];
    return typeof value === 'string' ? value : null;
  };
  const lang = text('lang');
  if (lang !== null) oneOf('--lang', lang, languages);
  const data = text('data');
  const operator = text('operator');
  const as = text('as');
  const pinFile = text('pinFile');
  return {
    voice,
    version,
    signal,
    dataFolder: data === null ? usualDataFolder() : pathOf('--data', data),
    operator: operator === null ? loginName() : nameOf('--operator', operator),
    as: as === null ? null : nameOf('--as', as),
    pinFile: pinFile === null ? null : pathOf('--pin-file', pinFile),
    asks: askedRight(request),
    log: loggerFor(common['verbose'] === true, voice),
  };
};

const printHelp = (request: Extract<Request, { command: 'help' | 'version' }>, voice: Voice): ExitStatus => {
  const text = request.text.trimEnd();
  voice.document({ [request.command]: text });
  voice.line(text);
  return exitStatus.done;
};

/** Loads only what the command needs: help and mistakes are answered at once. */
const perform = async (request: Request, session: Session): Promise<ExitStatus> => {
  switch (request.command) {
    case 'help':
    case 'version':
      return printHelp(request, session.voice);
    case 'ports':
      return await (await import('./commands/ports.ts')).listPortsCommand(session);
    case 'doctor':
      return await (await import('./commands/doctor.ts')).doctorCommand(session);
    case 'hops':
      return await (await import('./commands/hops.ts')).hopsCommand(session);
    case 'check':
      return await (await import('./commands/check.ts')).checkCommand(session, request);
    case 'checkAll':
      return await (await import('./commands/checkAll.ts')).checkAllCommand(session, request);
    case 'act':
      return await (await import('./commands/act.ts')).actCommand(session, request);
    case 'capture':
      return await (await import('./commands/capture.ts')).captureCommand(session, request);
    case 'simulate':
      return await (await import('./commands/simulate.ts')).simulateCommand(session, request);
    case 'simulateList':
      return (await import('./commands/simulateList.ts')).simulateListCommand(session);
    case 'logExport':
      return await (await import('./commands/logExport.ts')).logExportCommand(session, request);
    case 'logVerifyFile':
      return await (await import('./commands/logVerifyFile.ts')).logVerifyFileCommand(session, request);
    case 'logVerifier':
      return await (await import('./commands/logVerifier.ts')).logVerifierCommand(session, request);
    case 'logVerify':
      return await (await import('./commands/logVerify.ts')).logVerifyCommand(session, request);
    case 'logRebuild':
      return await (await import('./commands/logRebuild.ts')).logRebuildCommand(session, request);
    case 'logPaper':
      return await (await import('./commands/logPaper.ts')).logPaperCommand(session, request);
    case 'logSearch':
      return await (await import('./commands/logSearch.ts')).logSearchCommand(session, request);
    case 'code':
      return (await import('./commands/code.ts')).codeCommand(session, request);
    case 'id':
      return (await import('./commands/id.ts')).idCommand(session, request);
    case 'codeOfCheck':
      return (await import('./commands/codeOfCheck.ts')).codeOfCheckCommand(session, request);
    case 'codeOfStored':
      return await (await import('./commands/codeOfCheck.ts')).codeOfStoredCommand(session, request);
    case 'handbook':
      return await (await import('./commands/handbook.ts')).handbookCommand(session, request);
    case 'compare':
      return await (await import('./commands/compare.ts')).compareCommand(session, request);
    case 'backup':
    case 'restore':
      return await (await import('./commands/backup.ts')).backupCommand(session, request);
    case 'registerExport':
    case 'registerImport':
    case 'registerImports':
    case 'registerUndo':
      return await (await import('./commands/register.ts')).registerCommand(session, request);
    case 'planDue':
    case 'planRun':
    case 'planExport':
      return await (await import('./commands/plan.ts')).planCommand(session, request);
    case 'jobList':
    case 'jobDone':
      return await (await import('./commands/job.ts')).jobCommand(session, request);
    case 'support':
      return await (await import('./commands/support.ts')).supportCommand(session, request);
    case 'diagnose':
      return await (await import('./commands/diagnose.ts')).diagnoseCommand(session, request);
    case 'bench':
      return await (await import('./commands/bench.ts')).benchCommand(session, request);
  }
};

/** Runs one command line. Never throws; the answer is the exit status. */
export const runSteward = async (
  argv: readonly string[],
  { outputs, env, signal }: Surroundings,
): Promise<ExitStatus> => {
  const { json, language } = outputWishes(argv, env);
  const voice = makeVoice(language, json, outputs);
  try {
    const version = versionOf();
    const { request, common } = parseArguments(argv, { language, version, scenarioNames, driverNames });
    return await perform(request, openSession({ common, request }, voice, version, signal));
  } catch (thrown) {
    const complaint = thrown instanceof Complained ? thrown.complaint : bugComplaint(thrown);
    printComplaint(complaint, voice);
    return complaint.status;
  }
};
