// What happened to a terminal by the shop's own books: swapped, moved, given another SIM card, handled by somebody.
import type {
  CustodyEntry,
  RegisterChange,
  RegisterRecord,
  RegisterTask,
} from '../../../shared/register/registerRecord.ts';
import type { ToldFact } from '../../../shared/resolver/resolverCase.ts';

/** What the books hold of one record, each list newest first. */
export interface Books {
  readonly record: RegisterRecord;
  readonly custody: readonly CustodyEntry[];
  readonly changes: readonly RegisterChange[];
  readonly tasks: readonly RegisterTask[];
}

const bySteps: Readonly<Partial<Record<CustodyEntry['step'], string>>> = {
  swapped: 'event.swap',
  moved: 'event.move',
  backFromRepair: 'event.serviceVisit',
};
const byTasks: Readonly<Partial<Record<RegisterTask['kind'], string>>> = {
  swap: 'event.swap',
  move: 'event.move',
  simChange: 'event.simChange',
};

type Happening = readonly [key: string, at: string];

// A plan, a swap that was given up, and a card that nobody has recorded yet have not happened.
const hasHappened = ({ kind, data }: RegisterTask): boolean =>
  kind === 'swap' ? typeof data['newRecordId'] === 'string' : data['phase'] === undefined || data['phase'] === 'done';

const ofTasks = (tasks: readonly RegisterTask[]): Happening[] =>
  tasks.flatMap((task): Happening[] => {
    const key = byTasks[task.kind];
    return key === undefined || task.closedAt === null || !hasHappened(task) ? [] : [[key, task.closedAt]];
  });

const ofCustody = (custody: readonly CustodyEntry[]): Happening[] =>
  custody.flatMap(({ step, at }): Happening[] => {
    const key = bySteps[step];
    return key === undefined ? [] : [[key, at]];
  });

// A card that was noted for the first time is no change of cards.
const ofChanges = (changes: readonly RegisterChange[]): Happening[] =>
  changes.flatMap(({ field, before, after, at }): Happening[] =>
    field === 'iccid' && before !== null && after !== null ? [['event.simChange', at]] : [],
  );

/** The newest of each kind of event. */
export const factsOfEvents = ({ record, custody, changes, tasks }: Books): ToldFact[] => {
  const installedAt = custody.find(({ step }) => step === 'installed')?.at ?? record.createdAt;
  const replaced: Happening[] = record.replaces === null ? [] : [['event.swap', installedAt]];
  const newest = new Map<string, string>();
  for (const [key, at] of [...ofCustody(custody), ...ofTasks(tasks), ...ofChanges(changes), ...replaced]) {
    const known = newest.get(key);
    if (known === undefined || Date.parse(known) < Date.parse(at)) newest.set(key, at);
  }
  return [...newest].map(([key, value]) => ({ key, value, source: 'register', at: value }));
};
