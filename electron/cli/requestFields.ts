// From the raw options of each command to its request; every field is checked here and nowhere else.
import { checkLevels } from '../../shared/model/healthReport.ts';
import { logKinds } from '../../shared/model/logEntry.ts';
import { verdicts } from '../../shared/model/verdict.ts';
import { cliText } from '../../shared/text/cli.ts';
import { badValue, Complained, usageComplaint } from './complaint.ts';
import { countOf, listenPlaceOf, oneOf, pathOf, portOf, textOf, timeOf, wordOf } from './fields.ts';
import type { ListenPlace, LogSelection, Request } from './request.ts';

/** Options as the parser gives them: text, or true for a flag. */
export type RawOptions = Readonly<Record<string, string | boolean | undefined>>;

/** An option that was given, read strictly; null where it was not. */
export const given = <T>(options: RawOptions, name: string, read: (value: string) => T): T | null => {
  const value = options[name];
  return typeof value === 'string' ? read(value) : null;
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
  const level = given(options, 'level', (value) => oneOf('--level', value, checkLevels)) ?? 'quick';
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

/** `simulate <scenario> --listen … | --pty …`. */
export const simulateRequest = (scenario: string, options: RawOptions, names: readonly string[]): Request => {
  const listen = given(options, 'listen', listenPlaceOf);
  const pty = given(options, 'pty', (value): ListenPlace => ({ kind: 'pty', path: pathOf('--pty', value) }));
  if ((listen === null) === (pty === null)) {
    throw new Complained(
      usageComplaint('needsOneOf', { command: 'steward simulate', given: '--listen, --pty' }, 'simulate '),
    );
  }
  const place = listen ?? pty;
  if (place === null) throw new Error('one of the two is set');
  return {
    command: 'simulate',
    scenario: oneOf('<scenario>', scenario, names),
    place,
    controlPort: given(options, 'control', (value) => portOf('--control', value)),
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
    from,
    until,
    text,
    simulated: options['simulated'] === true,
  };
};

/** `log export`; without --format the ending of the file decides. */
export const logExportRequest = (options: RawOptions): Request => {
  const file = pathOf('--out', String(options['out']));
  const named = given(options, 'format', (value) => oneOf('--format', value, ['csv', 'json'] as const));
  return {
    command: 'logExport',
    format: named ?? (file.toLowerCase().endsWith('.json') ? 'json' : 'csv'),
    file,
    selection: selectionOf(
      options,
      given(options, 'text', (value) => textOf('--text', value)),
    ),
  };
};

/** `log search <text>`. */
export const logSearchRequest = (text: string, options: RawOptions): Request => ({
  command: 'logSearch',
  limit: given(options, 'limit', (value) => countOf('--limit', value, 200)) ?? 50,
  selection: selectionOf(options, textOf('<text>', text)),
});

/** `bench [name…]`; the names are known to the benchmarks themselves. */
export const benchRequest = (names: readonly string[]): Request => ({ command: 'bench', names });
