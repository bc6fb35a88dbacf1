// Tries a port with the settings it has, then with other usual ones, and says what that tells.
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import type { DoctorFinding } from '../../../shared/model/doctorReport.ts';
import type { DriverPlugin } from '../../driver/driverPlugin.ts';
import { type PortAddress, parsePortAddress, type SerialSettings } from '../../transport/portAddress.ts';
import { makeFinding } from './finding.ts';
import { type TryDeps, type TryOutcome, tryLine } from './tryLine.ts';

/** A port to be tried. */
export interface LineToTry {
  readonly address: PortAddress;
  /** What the list calls it. */
  readonly name: string;
  /** The port hardly holds a terminal: its silence is no problem by itself. */
  readonly isUnlikely?: boolean;
  readonly password: string | null;
  /** Drivers whose first question is harmless, the likeliest first. */
  readonly plugins: readonly DriverPlugin[];
  readonly signal: AbortSignal;
}

/** Other settings that terminals use (PA00P016 rev 04 §2.1 allows 115200; real products use 8N1 and even parity). */
const otherSettings: readonly SerialSettings[] = [
  { baud: 115_200, dataBits: 8, parity: 'none', stopBits: 1 },
  { baud: 9600, dataBits: 8, parity: 'none', stopBits: 2 },
  { baud: 19_200, dataBits: 8, parity: 'none', stopBits: 1 },
  { baud: 9600, dataBits: 8, parity: 'even', stopBits: 1 },
  { baud: 57_600, dataBits: 8, parity: 'none', stopBits: 1 },
];

/** Patience in ms: with the settings it has, with others, and as soon as anything was heard. All of them end within 15 s. */
const patience = { first: 2000, other: 800, heard: 3500, network: 4000 } as const;

const inWords = ({ baud, dataBits, parity, stopBits }: SerialSettings): string =>
  `${String(baud)} ${String(dataBits)}${parity.charAt(0).toUpperCase()}${String(stopBits)}`;

const withSettings = (path: string, settings: SerialSettings): PortAddress | null => {
  const { baud, dataBits, parity, stopBits } = settings;
  const query = `baud=${String(baud)}&dataBits=${String(dataBits)}&parity=${parity}&stopBits=${String(stopBits)}`;
  const parsed = parsePortAddress(`serial:${path}?${query}`);
  return parsed.ok ? parsed.value : null;
};

const whoAnswers = (outcome: Extract<TryOutcome, { kind: 'answers' }>): string => {
  const { report } = outcome;
  if (report === null) return '…';
  const { model, serialNumber } = report.identity;
  return [model, serialNumber].filter((each) => each !== null).join(' ') || '…';
};

const answers = (
  { address, name }: LineToTry,
  plugin: DriverPlugin,
  outcome: Extract<TryOutcome, { kind: 'answers' }>,
): DoctorFinding =>
  makeFinding(address.kind === 'tcp' ? 'network.answers' : 'line.answers', {
    address: address.text,
    facts: { name, who: whoAnswers(outcome), family: plugin.id.toUpperCase() },
    evidence: { address: address.text },
    action: { kind: 'check', address: address.text },
  });

const noise = ({ address, name }: LineToTry, heard: Extract<TryOutcome, { kind: 'noise' }>): DoctorFinding => {
  const id =
    address.kind === 'tcp'
      ? 'network.other-protocol'
      : heard.isEcho
        ? 'line.echo'
        : heard.isDamaged
          ? 'line.broken'
          : 'line.other-protocol';
  return makeFinding(id, {
    address: address.text,
    facts: { name, looksLike: heard.looksLike },
    evidence: { address: address.text, heard: heard.looksLike },
  });
};

/** The connection ended while it was asked. */
const gone = ({ address, name }: LineToTry, code: string): DoctorFinding =>
  address.kind === 'tcp'
    ? makeFinding('network.refused', {
        address: address.text,
        facts: { name, systemCode: code },
        evidence: { error: code },
      })
    : makeFinding('line.gone', { address: address.text, facts: { name }, evidence: { error: code } });

/** A port that did not open says so in the words of its error; rights and busy ports have places of their own. */
const notOpened = (line: LineToTry, { error }: Extract<TryOutcome, { kind: 'notOpened' }>): DoctorFinding | null => {
  const { address, name } = line;
  if (error.code === 'transport.permission-denied' || error.code === 'transport.busy') return null;
  if (address.kind === 'serial' && error.code === 'transport.no-port') {
    const { path } = address;
    return makeFinding('line.no-port', { address: address.text, facts: { name, path }, evidence: { path } });
  }
  if (address.kind !== 'tcp') return gone(line, error.code);
  const systemCode = String(error.facts['systemCode'] ?? error.code);
  return makeFinding('network.refused', {
    address: address.text,
    facts: { name, systemCode },
    evidence: { systemCode },
  });
};

const silent = ({ address, name, isUnlikely }: LineToTry, tried: readonly string[]): DoctorFinding =>
  makeFinding(address.kind === 'tcp' ? 'network.silent' : 'line.silent', {
    address: address.text,
    ...(isUnlikely === true ? { outcome: 'hint' as const } : {}),
    facts: { name, tried: tried.join(', ') },
    evidence: { address: address.text, tried: tried.join(', ') },
  });

const aboutAndroid = (line: LineToTry, outcome: TryOutcome): DoctorFinding => {
  const { address, name } = line;
  if (outcome.kind === 'answers') {
    return makeFinding('android.answers', {
      address: address.text,
      facts: { name, who: whoAnswers(outcome) },
      action: { kind: 'check', address: address.text },
    });
  }
  const error =
    'error' in outcome ? outcome.error : ({ code: 'link.silent', facts: { address: address.text } } as const);
  const { title, message, remedy, who } = adviseOn(error);
  return makeFinding('android.trouble', {
    address: address.text,
    who,
    facts: { name, title, message, remedy },
    evidence: { error: error.code },
  });
};

const isConclusive = (outcome: TryOutcome): boolean => outcome.kind !== 'silent' && outcome.kind !== 'noise';

const concluded = (line: LineToTry, plugin: DriverPlugin, outcome: TryOutcome): DoctorFinding | null => {
  switch (outcome.kind) {
    case 'answers':
      return answers(line, plugin, outcome);
    case 'unfinished':
      return makeFinding(line.address.kind === 'tcp' ? 'network.unfinished' : 'line.unfinished', {
        address: line.address.text,
        facts: { name: line.name },
        evidence: { address: line.address.text },
        action: { kind: 'check', address: line.address.text },
      });
    case 'notOpened':
      return notOpened(line, outcome);
    case 'gone':
      return gone(line, outcome.error.code);
    case 'noise':
      return noise(line, outcome);
    case 'silent':
      return silent(line, []);
  }
};

/** Serial ports: the other usual settings, one after the other, with the likeliest family. */
const tryOtherSettings = async (line: LineToTry, deps: TryDeps): Promise<DoctorFinding | null> => {
  const { address, name, plugins, password, signal } = line;
  const [plugin] = plugins;
  if (address.kind !== 'serial' || plugin === undefined) return null;
  for (const settings of otherSettings) {
    const other = withSettings(address.path, settings);
    if (other === null || other.text === address.text || signal.aborted) continue;
    const outcome = await tryLine(
      { address: other, plugin, password, silentMs: patience.other, wholeMs: patience.heard, signal },
      deps,
    );
    if (outcome.kind === 'answers') {
      return makeFinding('line.other-settings', {
        address: address.text,
        facts: { name, asked: inWords(address.settings), settings: inWords(settings), family: plugin.id.toUpperCase() },
        evidence: { address: other.text },
        action: { kind: 'check', address: other.text },
      });
    }
    if (isConclusive(outcome)) return null;
  }
  return null;
};

const settingsTried = ({ address }: LineToTry): string[] =>
  address.kind === 'serial' ? [...new Set([address.settings, ...otherSettings].map(inWords))] : [];

/** What one port has to say; null if another place tells it (rights, busy). */
export const examineLine = async (line: LineToTry, deps: TryDeps): Promise<DoctorFinding | null> => {
  const { address, plugins, password, signal } = line;
  const silentMs = address.kind === 'tcp' ? patience.network : patience.first;
  let heard: Extract<TryOutcome, { kind: 'noise' }> | null = null;
  for (const plugin of plugins) {
    if (signal.aborted) return null;
    const outcome = await tryLine({ address, plugin, password, silentMs, wholeMs: patience.heard, signal }, deps);
    if (address.kind === 'adb') return aboutAndroid(line, outcome);
    if (isConclusive(outcome)) return concluded(line, plugin, outcome);
    if (outcome.kind === 'noise') heard ??= outcome;
  }
  if (heard?.isEcho === true) return noise(line, heard);
  const otherwise = await tryOtherSettings(line, deps);
  if (otherwise !== null) return otherwise;
  return heard === null ? silent(line, settingsTried(line)) : noise(line, heard);
};
