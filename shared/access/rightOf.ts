// What a request asks for, where its content changes what the row of its command says.
import type { Right } from './accessRole.ts';
import { commandRights, type GuardedCommand } from './commandRights.ts';

type Asked = Readonly<Record<string, unknown>>;

const askedOf = (value: unknown): Asked => (typeof value === 'object' && value !== null ? { ...value } : {});

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** How the window looks, of no effect on the shop: language and theme also while it is locked. */
const ofLooks: ReadonlySet<string> = new Set(['language', 'theme']);
const ofView: ReadonlySet<string> = new Set([...ofLooks, 'terminalsView', 'fleetQuery', 'singleKeys', 'showAllPorts']);

const changes = (input: Asked): readonly string[] =>
  Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : [name]));

/** Going on although payments are open, or in the name of the owner, is the owner's. */
const asOwner = ({ role, override, openPayments }: Asked): boolean =>
  role === 'owner' || isGiven(override) || isGiven(openPayments);

const byContent: Readonly<Partial<Record<GuardedCommand, (input: Asked) => Right>>> = {
  // A quick check leaves no trace at the terminal; a full one may print.
  'checks.start': ({ level }) => (level === 'quick' ? 'viewer' : 'technician'),
  'actions.start': ({ confirmation }) => (asOwner(askedOf(confirmation)) ? 'owner' : 'technician'),
  'swap.passBatch': (input) => (asOwner(input) ? 'owner' : 'technician'),
  // Whoever sees that something is wrong takes a terminal out of use; giving it back is decided by others.
  'register.changeLifecycle': (input) => {
    if (input['to'] === 'quarantined') return 'viewer';
    return asOwner(input) ? 'owner' : 'technician';
  },
  'preferences.set': (input) => {
    const names = changes(input);
    if (names.every((name) => ofLooks.has(name))) return 'anyone';
    return names.every((name) => ofView.has(name)) ? 'viewer' : 'technician';
  },
};

/** What a request asks for. Total over the commands; a name that is none asks for an owner. */
export const rightOf = (command: GuardedCommand, input: unknown): Right =>
  (Object.hasOwn(byContent, command) ? byContent[command]?.(askedOf(input)) : undefined) ??
  (Object.hasOwn(commandRights, command) ? commandRights[command] : 'owner');

/** Work on one job: a viewer does it only where the job is theirs, or the daily look. */
const jobWork: ReadonlySet<string> = new Set([
  'jobs.start',
  'jobs.hold',
  'jobs.resume',
  'jobs.answer',
  'jobs.sign',
  'jobs.complete',
]);

/** The job that a viewer wants to work on; null = the request is about none. */
export const jobWorkedOn = (command: GuardedCommand, input: unknown): string | null => {
  const { jobId } = askedOf(input) as { readonly jobId?: unknown };
  return jobWork.has(command) && typeof jobId === 'string' ? jobId : null;
};

/** Refusals that the log tells of: what decides for the shop, what a terminal is made to do, who somebody is. */
export const isTold = (command: GuardedCommand, right: Right): boolean =>
  right === 'owner' || /^(actions|swap|people|shop)\./.test(command);
