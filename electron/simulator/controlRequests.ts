// What can be asked at the control port, and what is answered: one JSON document for one JSON document, nothing half done.
import type { Result } from '../../shared/error/appError.ts';
import type { SimulatedFarEnd, Steering } from './simulatorFamily.ts';

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

/** The first thing in a request that cannot be; null if all of it can. */
const obstacle = (
  { terminal, line, subscribe }: Controlled,
  request: Readonly<Record<string, unknown>>,
): Answer | null => {
  const keys = Object.keys(request);
  if (keys.length === 0 || keys.some((key) => !known.includes(key))) return misunderstood(`only ${known.join(', ')}`);
  const lonely = alone.find((key) => Object.hasOwn(request, key));
  if (lonely !== undefined && keys.length > 1) return refused({ field: lonely, expected: 'no other key beside it' });
  if ((lonely === 'plug' || lonely === 'unplug') && line === undefined) return missing(lonely);
  if (Object.hasOwn(request, 'subscribe')) {
    if (typeof request['subscribe'] !== 'boolean') return refused({ field: 'subscribe', expected: 'true or false' });
    if (subscribe === undefined || terminal.steering === undefined) return missing('subscribe');
  }
  const { steering } = terminal;
  for (const key of ['press', 'silence', 'reset', 'seed', 'received'] as const) {
    if (Object.hasOwn(request, key) && steering === undefined) return missing(key);
  }
  return steering === undefined ? null : unfit(steering, request);
};

const unfit = (steering: Steering, request: Readonly<Record<string, unknown>>): Answer | null => {
  const { press, silence } = request;
  if (press !== undefined && !steering.keys.includes(String(press))) {
    return refused({ field: 'press', expected: steering.keys.join(', ') });
  }
  const isSilence = typeof silence === 'number' && silence >= 0 && silence <= 86_400;
  if (silence !== undefined && !isSilence) return refused({ field: 'silence', expected: 'seconds from 0 to 86400' });
  const valid = steering.validate({
    ...(Object.hasOwn(request, 'set') ? { set: request['set'] } : {}),
    ...(Object.hasOwn(request, 'fault') ? { fault: faultsOf(request['fault']) } : {}),
    ...(Object.hasOwn(request, 'profile') ? { profile: request['profile'] } : {}),
  });
  return valid.ok ? null : failed(valid.error);
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

const report = ({ terminal, line }: Controlled, request: Readonly<Record<string, unknown>>): Answer => {
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

const carryOut = (controlled: Controlled, request: Readonly<Record<string, unknown>>): Answer | null => {
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
