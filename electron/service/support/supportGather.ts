// Gathers what a bundle is made of: data of the parts that were chosen, and texts that are known to be names and addresses.
import { access, statfs } from 'node:fs/promises';
import { cpus, freemem, homedir, hostname, version as osVersion, release, totalmem, uptime, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../../shared/error/appError.ts';
import type { KnownValue } from '../../../shared/support/knownValues.ts';
import type { SupportChoice } from '../../../shared/support/supportBundle.ts';
import type { SupportPart } from '../../../shared/support/supportParts.ts';
import { storedForm } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Checks, Connections, Doctor, NetworkHops, OpeningHoursService, Ports, Terminals } from '../services.ts';
import { shopFile } from '../shops.ts';
import type { StageFile } from './stageTask.ts';

/** What the parts are gathered from. */
export interface GatherDeps extends ServiceDeps {
  readonly dataFolder: string;
  readonly version: string;
  readonly terminals: Pick<Terminals, 'list'>;
  readonly checks: Pick<Checks, 'report'>;
  readonly ports: Pick<Ports, 'list'>;
  readonly connections: Pick<Connections, 'list' | 'automatic'>;
  readonly doctor: Pick<Doctor, 'start' | 'latest' | 'finished' | 'cancel'>;
  readonly networkHops: Pick<NetworkHops, 'hosts'>;
  readonly openingHours: Pick<OpeningHoursService, 'get'>;
}

const mostReports = 300;
const recordsAtOnce = 500;
const mostRecords = 20_000;

/** The value, or the failure as data: a part that cannot be read is worth knowing too. */
const orError = async <T>(asked: Promise<Result<T>>): Promise<unknown> => {
  const result = await asked;
  return result.ok ? result.value : { couldNotBeRead: result.error };
};

const freeBytes = async (folder: string): Promise<number | null> => {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
};

const environment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      'LANG',
      'LC_ALL',
      'XDG_SESSION_TYPE',
      'XDG_CURRENT_DESKTOP',
      'DISPLAY',
      'WAYLAND_DISPLAY',
      'SNAP',
      'FLATPAK_ID',
    ].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );

const systemOf = async ({ dataFolder, version, clock, shops, ports }: GatherDeps): Promise<unknown> => {
  const processors = cpus();
  const now = clock.now();
  return {
    program: { version, shop: shops.kind, dataFolder },
    runtime: process.versions,
    system: { platform: process.platform, arch: process.arch, release: release(), version: osVersion() },
    computer: {
      hostname: hostname(),
      processors: processors.length,
      processor: processors[0]?.model ?? null,
      memoryBytes: totalmem(),
      memoryFreeBytes: freemem(),
      freeBytes: await freeBytes(dataFolder),
      uptimeHours: Math.round(uptime() / 360) / 10,
    },
    time: {
      now: new Date(now).toISOString(),
      zoneMinutes: clock.zoneMinutes(now),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
    },
    environment: environment(),
    ports: await orError(ports.list()),
  };
};

const settingsOf = async ({ connections, networkHops, openingHours, shops }: GatherDeps): Promise<unknown> => ({
  automaticReconnecting: await orError(connections.automatic()),
  openingHours: await orError(openingHours.get()),
  hopHosts: await orError(networkHops.hosts()),
  manualPorts: await shops.open.settings.manualPorts(),
  limits: await shops.open.settings.limitVersions(),
});

const terminalsOf = async ({ terminals, checks }: GatherDeps): Promise<unknown> => {
  const listed = await terminals.list();
  if (!listed.ok) return { couldNotBeRead: listed.error };
  const found: unknown[] = [];
  for (const [index, terminal] of listed.value.entries()) {
    const { lastCheckId } = terminal;
    const hasReport = lastCheckId !== null && index < mostReports;
    found.push({ terminal, lastCheck: hasReport ? await orError(checks.report({ checkId: lastCheckId })) : null });
  }
  return found;
};

const doctorOf = async ({ doctor }: GatherDeps, signal: AbortSignal): Promise<unknown> => {
  const latest = await doctor.latest();
  if (latest.ok && latest.value !== null && latest.value.state !== 'running') return latest.value;
  const begun = await doctor.start({ isHidden: false });
  if (!begun.ok) return { couldNotBeRead: begun.error };
  const cancel = (): void => void doctor.cancel({ runId: begun.value.id });
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  return await orError(doctor.finished());
};

const isThere = async (file: string): Promise<boolean> => {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
};

type Gather = (deps: GatherDeps, choice: SupportChoice, signal: AbortSignal) => Promise<readonly StageFile[]>;

const gatherers: Readonly<Record<Exclude<SupportPart, 'captures'>, Gather>> = {
  system: async (deps) => [{ kind: 'data', path: 'system.json', data: await systemOf(deps) }],
  settings: async (deps) => {
    const file = join(deps.dataFolder, 'settings.json');
    return [
      ...((await isThere(file)) ? [{ kind: 'settings', path: 'settings.json', file } as const] : []),
      { kind: 'data', path: 'shop-settings.json', data: await settingsOf(deps) },
    ];
  },
  terminals: async (deps) => [{ kind: 'data', path: 'terminals.json', data: await terminalsOf(deps) }],
  connections: async ({ connections }) => [
    { kind: 'data', path: 'connections.json', data: await orError(connections.list()) },
  ],
  doctor: async (deps, _choice, signal) => [{ kind: 'data', path: 'doctor.json', data: await doctorOf(deps, signal) }],
  log: async ({ dataFolder, shops }, { from, until }) =>
    Promise.resolve([
      {
        kind: 'log',
        path: 'maintenance-log.jsonl',
        database: shopFile(dataFolder, shops.kind),
        from: from === null ? null : storedForm(from),
        until: until === null ? null : storedForm(until),
      },
    ]),
  programLog: async ({ dataFolder }) => {
    const files = ['main.old.log', 'main.log'];
    const found: StageFile[] = [];
    for (const name of files) {
      const file = join(dataFolder, 'logs', name);
      if (await isThere(file)) found.push({ kind: 'programLog', path: `program-log/${name}`, file });
    }
    return found;
  },
  database: async ({ dataFolder }) =>
    Promise.resolve([
      {
        kind: 'databases',
        path: 'database.json',
        files: { own: shopFile(dataFolder, 'own'), simulated: shopFile(dataFolder, 'simulated') },
      },
    ]),
};

/** The files of one part, captures aside. Rejects with store.* */
export const gatherPart = (
  part: Exclude<SupportPart, 'captures'>,
  deps: GatherDeps,
  { choice, signal }: { readonly choice: SupportChoice; readonly signal: AbortSignal },
): Promise<readonly StageFile[]> => gatherers[part](deps, choice, signal);

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
};

const ofRegister = async ({ shops }: ServiceDeps): Promise<KnownValue[]> => {
  const found: KnownValue[] = [];
  let after: string | null = null;
  for (let count = 0; count < mostRecords; count += recordsAtOnce) {
    const records = await shops.open.register.list(after, recordsAtOnce);
    for (const { fields } of records) {
      const put = (kind: KnownValue['kind'], value: string | undefined): void => {
        if (value !== undefined) found.push({ kind, value });
      };
      put('merchant', fields.merchantName?.value);
      put('merchant', fields.uscc?.value);
      put('place', fields.installAddress?.value);
      put('place', fields.store?.value);
      put('person', fields.responsible?.value);
    }
    after = records.at(-1)?.id ?? null;
    if (records.length < recordsAtOnce) break;
  }
  return found;
};

/** Hosts that are measured, and of terminals that are reached over the network. */
const ofNetwork = async ({ networkHops, shops }: Pick<GatherDeps, 'networkHops' | 'shops'>): Promise<KnownValue[]> => {
  const hosts = await networkHops.hosts();
  const measured = hosts.ok ? [...hosts.value.internet, ...hosts.value.acquirer].map(({ host }) => host) : [];
  const reached = (await shops.open.terminals.list()).flatMap(({ address }) => {
    const found = /^tcp:\/\/(?:\[([^\]]+)\]|([^:/]+))/.exec(address);
    return found === null ? [] : [found[1] ?? found[2] ?? ''];
  });
  const others = [...measured, ...reached].filter((host) => !/^(?:127\.|::1$|localhost$)/.test(host));
  return others.map((value): KnownValue => ({ kind: 'network', value }));
};

/** Texts that are known to be names, numbers and places. Rejects with store.* */
export const knownValues = async (
  deps: ServiceDeps & Pick<GatherDeps, 'networkHops'>,
  words: readonly string[],
): Promise<KnownValue[]> => {
  const { people, contacts } = deps.shops.open;
  const book = await contacts.list();
  return [
    ...words.map((value): KnownValue => ({ kind: 'word', value })),
    { kind: 'person', value: deps.operator.current() },
    ...(await people.list()).map(({ name }): KnownValue => ({ kind: 'person', value: name })),
    ...book.flatMap(({ person, phone }): KnownValue[] => [
      { kind: 'phone', value: phone },
      ...(person === null ? [] : [{ kind: 'person', value: person } as const]),
    ]),
    ...(await ofRegister(deps)),
    ...(await ofNetwork(deps)),
    { kind: 'computer', value: hostname() },
    { kind: 'computer', value: userName() },
    { kind: 'computer', value: homedir() },
  ];
};
