// From the raw options of each command to its request; every field is checked here and nowhere else.
import { profileIds } from '../../shared/diagnosis/responseCodes/responseCode.ts';
import { type TableFormat, tableFormats } from '../../shared/export/logExport.ts';
import { redactText } from '../../shared/mask/redactText.ts';
import { type CheckLevel, checkLevels } from '../../shared/model/healthReport.ts';
import { logKinds, logSources } from '../../shared/model/logEntry.ts';
import { verdicts } from '../../shared/model/verdict.ts';
import { cliText } from '../../shared/text/cli.ts';
import { badValue, Complained, guidedComplaint, usageComplaint } from './complaint.ts';
import { countOf, listenPlaceOf, oneOf, pathOf, portOf, textOf, timeOf, wholeOf, wordOf } from './fields.ts';
import { isPaperWish, paperRequest } from './paperRequest.ts';
import type { ListenPlace, LogSelection, Request } from './request.ts';

/** Options as the parser gives them: text, or true for a flag. */
export type RawOptions = Readonly<Record<string, string | boolean | undefined>>;

/** An option that was given, read strictly; null where it was not. */
export const given = <T>(options: RawOptions, name: string, read: (value: string) => T): T | null => {
  const value = options[name];
  return typeof value === 'string' ? read(value) : null;
};

/** A level that needs nobody at the terminal; the guided one is done in the window. */
const levelOf = (value: string): CheckLevel => {
  if (value === 'guided') throw new Complained(guidedComplaint);
  return oneOf('--level', value, checkLevels);
};

/** `check <address>` or `check --all`. */
export const checkRequest = (
  address: string | undefined,
  options: RawOptions,
  driverNames: readonly string[],
): Request => {
  const all = options['all'] === true;
  const simulated = options['simulated'] === true;
  const driver = given(options, 'driver', (value) => oneOf('--driver', value, driverNames)) ?? 'auto';
  const level = given(options, 'level', levelOf) ?? 'quick';
  if (simulated && !all) {
    throw new Complained(
      usageComplaint('needsOneOf', { command: 'steward check --simulated', given: '--all' }, 'check '),
    );
  }
  if (all === (address !== undefined)) {
    throw new Complained(
      usageComplaint('needsOneOf', { command: 'steward check', given: '<address>, --all' }, 'check '),
    );
  }
  if (address === undefined) return { command: 'checkAll', level, simulated };
  return { command: 'check', address: wordOf('<address>', address), driver, level };
};

/** `capture <address> --out FILE`; the ending decides what is written. */
export const captureRequest = (address: string, options: RawOptions, driverNames: readonly string[]): Request => {
  const file = pathOf('--out', String(options['out']));
  if (!/\.(pcapng|zip)$/i.test(file)) throw badValue('--out', String(options['out']), cliText.expectedCaptureFile);
  return {
    command: 'capture',
    address: wordOf('<address>', address),
    driver: given(options, 'driver', (value) => oneOf('--driver', value, driverNames)) ?? 'auto',
    level: given(options, 'level', levelOf) ?? 'quick',
    file,
    note: given(options, 'note', (value) => textOf('--note', value)),
    listenSeconds: given(options, 'listen', (value) => countOf('--listen', value, 7200)),
  };
};

/** `code <text…>`: a code or words of a screen. */
export const codeRequest = (words: readonly string[], options: RawOptions): Request => ({
  command: 'code',
  // What is looked up is shown again.
  text: redactText(textOf('<code>', words.join(' '))),
  profile: given(options, 'profile', (value) => oneOf('--profile', value, profileIds)),
});

const simulateNeedsOneOf = (names: string): Complained =>
  new Complained(usageComplaint('needsOneOf', { command: 'steward simulate', given: names }, 'simulate '));

/** Where a simulated terminal listens; `--baud` slows down a pseudo-terminal. */
const placeOf = (options: RawOptions): { place: ListenPlace; baud: number | null } => {
  const listen = given(options, 'listen', listenPlaceOf);
  const pty = given(options, 'pty', (value): ListenPlace => ({ kind: 'pty', path: pathOf('--pty', value) }));
  const place = listen ?? pty;
  if (place === null || (listen !== null && pty !== null)) throw simulateNeedsOneOf('--listen, --pty');
  const baud = given(options, 'baud', (value) => countOf('--baud', value, 4_000_000));
  if (baud !== null && place.kind === 'tcp') throw badValue('--baud', String(baud), cliText.expectedPtyForBaud);
  return { place, baud };
};

const replayOf = (options: RawOptions): Extract<Request, { command: 'simulate' }>['replay'] => {
  const file = given(options, 'replay', (value) => pathOf('--replay', value));
  if (file === null) return null;
  const strange = ['profile', 'seed', 'state'].find((one) => options[one] !== undefined);
  if (strange !== undefined) throw badValue(`--${strange}`, String(options[strange]), cliText.expectedScenarioForIt);
  return {
    file,
    pace: given(options, 'pace', (value) => oneOf('--pace', value, ['recorded', 'none'] as const)) ?? 'recorded',
  };
};

/** `simulate --list`, or `simulate <scenario> | --replay FILE` with `--listen … | --pty …`. */
export const simulateRequest = (
  scenario: string | undefined,
  options: RawOptions,
  names: readonly string[],
): Request => {
  const isList = options['list'] === true;
  const ways = [scenario !== undefined, options['replay'] !== undefined, isList].filter(Boolean);
  if (ways.length !== 1) throw simulateNeedsOneOf('<scenario>, --replay, --list');
  if (isList) return { command: 'simulateList' };
  return {
    command: 'simulate',
    scenario: scenario === undefined ? null : oneOf('<scenario>', scenario, names),
    ...placeOf(options),
    controlPort: given(options, 'control', (value) => portOf('--control', value)),
    profile: given(options, 'profile', (value) => wordOf('--profile', value)),
    seed: given(options, 'seed', (value) => wholeOf('--seed', value, 4_294_967_295)),
    stateFile: given(options, 'state', (value) => pathOf('--state', value)),
    faultsFile: given(options, 'faults', (value) => pathOf('--faults', value)),
    replay: replayOf(options),
  };
};

const selectionOf = (options: RawOptions, text: string | null): LogSelection => {
  const from = given(options, 'from', (value) => timeOf('--from', value, false));
  const until = given(options, 'until', (value) => timeOf('--until', value, true));
  if (from !== null && until !== null && from >= until) {
    throw badValue('--until', String(options['until']), cliText.expectedOrder);
  }
  return {
    terminal: given(options, 'terminal', (value) => wordOf('--terminal', value)),
    kind: given(options, 'kind', (value) => oneOf('--kind', value, logKinds)),
    verdict: given(options, 'verdict', (value) => oneOf('--verdict', value, verdicts)),
    store: given(options, 'store', (value) => textOf('--store', value)),
    by: given(options, 'by', (value) => textOf('--by', value)),
    source: given(options, 'source', (value) => oneOf('--source', value, logSources)),
    isMarked: options['marked'] === true,
    from,
    until,
    text,
    simulated: options['simulated'] === true,
  };
};

const formatOfEnding = (file: string): TableFormat =>
  tableFormats.find((format) => file.toLowerCase().endsWith(`.${format}`)) ?? 'csv';

/** `log export`; without --format the ending of the file decides. */
export const logExportRequest = (options: RawOptions): Request => {
  const file = pathOf('--out', String(options['out']));
  const selection = selectionOf(
    options,
    given(options, 'text', (value) => textOf('--text', value)),
  );
  if (isPaperWish(options, file)) return paperRequest(options, file, selection);
  const named = given(options, 'format', (value) => oneOf('--format', value, [...tableFormats, 'pdf'] as const));
  const format = named === null || named === 'pdf' ? formatOfEnding(file) : named;
  return {
    command: 'logExport',
    format,
    file,
    isPlain: options['plain'] === true,
    hasKeys: options['keys'] === true,
    hasMark: options['bom'] !== false,
    withVerifier: options['verifier'] === true,
    selection,
  };
};

/** `log search <text>`. */
export const logSearchRequest = (text: string, options: RawOptions): Request => ({
  command: 'logSearch',
  limit: given(options, 'limit', (value) => countOf('--limit', value, 200)) ?? 50,
  selection: selectionOf(options, textOf('<text>', text)),
});

/** `log rebuild`. */
export const logRebuildRequest = (options: RawOptions): Request => ({
  command: 'logRebuild',
  simulated: options['simulated'] === true,
});

const keyIdOf = (text: string): string => {
  const id = text.trim().toLowerCase();
  if (/^[0-9a-f]{16}$/.test(id)) return id;
  throw badValue('--key', text, cliText.expectedKeyId);
};

/** `log verify` without a file: the log of the shop itself. */
export const logVerifyRequest = (options: RawOptions): Request => ({
  command: 'logVerify',
  simulated: options['simulated'] === true,
});

/** `log verify FILE`. */
export const logVerifyFileRequest = (file: string, options: RawOptions): Request => ({
  command: 'logVerifyFile',
  file: pathOf('<FILE>', file),
  keyId: given(options, 'key', keyIdOf),
});

/** `log verifier --out FILE`. */
export const logVerifierRequest = (options: RawOptions): Request => ({
  command: 'logVerifier',
  file: pathOf('--out', String(options['out'])),
});

/** `diagnose FILE`; `-` is standard input. */
export const diagnoseRequest = (file: string): Request => ({
  command: 'diagnose',
  file: file === '-' ? file : pathOf('<FILE>', file),
});

/** `bench [name…]`; the names are known to the benchmarks themselves. */
export const benchRequest = (names: readonly string[]): Request => ({ command: 'bench', names });
