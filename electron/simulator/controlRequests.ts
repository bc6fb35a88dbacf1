// What can be asked at the control port, and what is answered: one JSON document for one JSON document, nothing half done.
import type { Result } from '../../shared/error/appError.ts';
import type { SimulatedFarEnd } from './simulatorFamily.ts';

/** The cable of a terminal that listens. */
export interface Pluggable {
  /** Pulls the cable: all connections end and nobody can connect. */
  unplug(): Promise<void>;
  /** Puts it back at the same place. */
  plug(): Promise<Result<unknown>>;
  isPlugged(): boolean;
}

/** An answer as it is written. */
export type Answer = Readonly<Record<string, unknown>>;

/** What a request is carried out on. */
export interface Controlled {
  readonly terminal: SimulatedFarEnd;
  readonly line?: Pluggable | undefined;
  /** Begins or ends telling events to who asks; undefined where nobody can be told. */
  readonly subscribe?: ((isOn: boolean) => void) | undefined;
}

const deepest = 40;
const mostCommands = 1000;
const changes = ['set', 'fault', 'profile'] as const;
/** Requests that stand alone: they begin anew, or take time. */
const alone = ['reset', 'seed', 'plug', 'unplug'] as const;
const others = ['get', 'press', 'silence', 'commands', 'received', 'subscribe'] as const;
const known: readonly string[] = [...changes, ...alone, ...others];

const refused = (facts: Readonly<Record<string, unknown>>): Answer => ({
  ok: false,
  error: { code: 'input.invalid', ...facts },
});
const misunderstood = (expected: string): Answer => refused({ expected });
const failed = (error: { readonly code: string; readonly facts: Readonly<Record<string, unknown>> }): Answer => ({
  ok: false,
  error: { ...error.facts, code: error.code },
});

/** The longest line that is read, in characters. */
export const longestLine = 262_144;
/** Answer to a longer one. */
export const lineTooLong = misunderstood(`lines of at most ${String(longestLine)} characters`);

const isTooDeep = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= deepest || Object.values(value).some((one) => isTooDeep(one, depth + 1));
};

const parse = (line: string): Readonly<Record<string, unknown>> | Answer => {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return misunderstood('one JSON document per line');
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return misunderstood('a JSON object');
  if (isTooDeep(request)) return misunderstood(`at most ${String(deepest)} levels`);
  return request as Readonly<Record<string, unknown>>;
};

const faultsOf = (value: unknown): unknown => (value === null ? [] : Array.isArray(value) ? value : [value]);

const missing = (what: string): Answer => refused({ field: what, expected: 'a terminal that knows this request' });

type Request = Readonly<Record<string, unknown>>;
type Check = (controlled: Controlled, request: Request) => Answer | null;

const knownKeys: Check = (_, request) => {
  const keys = Object.keys(request);
  const isKnown = keys.length > 0 && keys.every((key) => known.includes(key));
  return isKnown ? null : misunderstood(`only ${known.join(', ')}`);
};

const standsAlone: Check = ({ line }, request) => {
  const lonely = alone.find((key) => Object.hasOwn(request, key));
  if (lonely === undefined) return null;
  if (Object.keys(request).length > 1) return refused({ field: lonely, expected: 'no other key beside it' });
  return lonely.endsWith('plug') && line === undefined ? missing(lonely) : null;
};

const subscription: Check = ({ terminal, subscribe }, request) => {
  if (!Object.hasOwn(request, 'subscribe')) return null;
  if (typeof request['subscribe'] !== 'boolean') return refused({ field: 'subscribe', expected: 'true or false' });
  return subscribe === undefined || terminal.steering === undefined ? missing('subscribe') : null;
};

/** A terminal that cannot tell beforehand whether changes will do is given one at a time. */
const unsteered: Check = ({ terminal }, request) => {
  if (terminal.steering !== undefined) return null;
  const lacking = ['press', 'silence', 'reset', 'seed', 'received'].find((key) => Object.hasOwn(request, key));
  if (lacking !== undefined) return missing(lacking);
  const several = changes.filter((key) => Object.hasOwn(request, key));
  return several.length > 1 ? refused({ field: several[1], expected: `no ${String(several[0])} beside it` }) : null;
};

const steered: Check = ({ terminal }, request) => {
  const { steering } = terminal;
  if (steering === undefined) return null;
  const { press, silence = 0 } = request;
  if (press !== undefined && steering.keys.every((key) => key !== press)) {
    return refused({ field: 'press', expected: steering.keys.join(', ') });
  }
  const isSilence = typeof silence === 'number' && silence >= 0 && silence <= 86_400;
  if (!isSilence) return refused({ field: 'silence', expected: 'seconds from 0 to 86400' });
  const valid = steering.validate({
    ...(Object.hasOwn(request, 'set') ? { set: request['set'] } : {}),
    ...(Object.hasOwn(request, 'fault') ? { fault: faultsOf(request['fault']) } : {}),
    ...(Object.hasOwn(request, 'profile') ? { profile: request['profile'] } : {}),
  });
  return valid.ok ? null : failed(valid.error);
};

/** The first thing in a request that cannot be; null if all of it can. */
const obstacle: Check = (controlled, request) => {
  for (const check of [knownKeys, standsAlone, subscription, unsteered, steered]) {
    const found = check(controlled, request);
    if (found !== null) return found;
  }
  return null;
};

const actions: Readonly<Record<string, (controlled: Controlled, value: unknown) => Result<unknown> | undefined>> = {
  set: ({ terminal }, value) => terminal.change(value),
  fault: ({ terminal }, value) => terminal.setFaults(faultsOf(value)),
  profile: ({ terminal }, value) => terminal.setProfile(String(value)),
  press: ({ terminal }, value) => terminal.steering?.press(String(value)),
  silence: ({ terminal }, value) => terminal.steering?.silence(value),
  seed: ({ terminal }, value) => terminal.steering?.reseed(value),
  reset: ({ terminal }) => {
    terminal.steering?.reset();
    return undefined;
  },
  subscribe: ({ subscribe }, value) => {
    subscribe?.(value === true);
    return undefined;
  },
};

const report = ({ terminal, line }: Controlled, request: Request): Answer => {
  const commands = terminal.commands();
  const wanted = request['received'];
  const received = Object.hasOwn(request, 'received') ? (terminal.steering?.receivedText() ?? []) : null;
  return {
    ok: true,
    state: terminal.state(),
    faults: terminal.faults(),
    profile: terminal.profile(),
    commands: commands.slice(-mostCommands),
    commandCount: commands.length,
    ...(received === null
      ? {}
      : { received: received.slice(typeof wanted === 'number' ? -Math.max(1, wanted) : -mostCommands) }),
    ...(line === undefined ? {} : { plugged: line.isPlugged() }),
  };
};

const carryOut = (controlled: Controlled, request: Request): Answer | null => {
  for (const [key, value] of Object.entries(request)) {
    const done = actions[key]?.(controlled, value);
    if (done?.ok === false) return failed(done.error);
  }
  return null;
};

/** Carries out one request that takes no time; never throws. */
export const answerRequest = (controlled: Controlled, line: string): Answer => {
  try {
    const request = parse(line);
    if (request['ok'] === false) return request;
    return obstacle(controlled, request) ?? carryOut(controlled, request) ?? report(controlled, request);
  } catch (thrown) {
    return { ok: false, error: { code: 'internal.bug', expected: String(thrown).slice(0, 200) } };
  }
};

/** Carries out any request, also those that pull the cable; never rejects. */
export const answerControlLine = async (controlled: Controlled, line: string): Promise<Answer> => {
  const request = parse(line);
  const wantsPlug = Object.hasOwn(request, 'plug');
  const wantsUnplug = Object.hasOwn(request, 'unplug');
  if ((!wantsPlug && !wantsUnplug) || obstacle(controlled, request) !== null) return answerRequest(controlled, line);
  if (wantsUnplug) await controlled.line?.unplug();
  else {
    const plugged = await controlled.line?.plug();
    if (plugged?.ok === false) return failed(plugged.error);
  }
  return report(controlled, request);
};
