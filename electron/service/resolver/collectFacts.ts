// Gathers what the program knows about the terminal of a case: newest check, link, record, events, the other terminals.
import type { Connection } from '../../../shared/model/connection.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { CaseFact, FactWay, ResolverCase, ToldFact } from '../../../shared/resolver/resolverCase.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { offsetText, utcText } from '../isoTime.ts';
import { nameOf } from '../nameOf.ts';
import type { Clock, ServiceDeps } from '../serviceDeps.ts';
import { factsOfEvents } from './factsOfEvents.ts';
import { factsOfLink } from './factsOfLink.ts';
import { factsOfRecord } from './factsOfRecord.ts';
import { answersOfReport, factsOfReport } from './factsOfReport.ts';

/** What was gathered, and what the other terminals are called. */
export interface Gathered {
  readonly facts: CaseFact[];
  readonly others: Record<string, string>;
}

/** Letters of other terminals that the program fills; those after are for what a person tells of them. */
const letters = 'BCDEFGHIJKLM';
const answersOfOthers = 5;
const othersWithinMs = 3 * 86_400_000;
const mostChanges = 200;

/** The same fact has the same id at the next check, so that what was taken back stays so; another value is another fact. */
export const idOf = (way: FactWay, of: string, { key, source, value, operation, at, rrn }: ToldFact): string => {
  const when = key === 'response.code' ? ` ${at ?? ''} ${rrn ?? ''}` : '';
  return `${way} ${of} ${key} ${source} ${String(value).slice(0, 80)} ${operation ?? ''}${when}`.trimEnd();
};

const utcForm = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Moments are read out by people of this place, so they stand in its time. */
const inLocalTime = (clock: Clock, fact: ToldFact): ToldFact => {
  const local = (text: string): string => (utcForm.test(text) ? offsetText(clock, Date.parse(text)) : text);
  const value = typeof fact.value === 'string' ? local(fact.value) : fact.value;
  return { ...fact, value, ...(fact.at === undefined ? {} : { at: local(fact.at) }) };
};

const asCaseFacts = (clock: Clock, way: FactWay, of: string, facts: readonly ToldFact[]): CaseFact[] => {
  const known = new Set<string>();
  const takenAt = utcText(clock.now());
  return facts.flatMap((told): CaseFact[] => {
    const fact = inLocalTime(clock, told);
    const id = idOf(way, of, fact);
    if (known.has(id)) return [];
    known.add(id);
    return [{ ...fact, id, way, takenAt, by: null }];
  });
};

const ofRecord = async ({ shops }: ServiceDeps, record: RegisterRecord): Promise<ToldFact[]> => {
  const { register } = shops.open;
  const [custody, changes, tasks] = await Promise.all([
    register.custody(record.id),
    register.changes(record.id, null, mostChanges),
    register.tasks({ recordId: record.id }),
  ]);
  return [...factsOfRecord(record), ...factsOfEvents({ record, custody, changes, tasks })];
};

const recently = (terminal: StoredTerminal, now: number): boolean =>
  terminal.lastContactAt !== null && now - Date.parse(terminal.lastContactAt) < othersWithinMs;

const ofOthers = async (deps: ServiceDeps, found: ResolverCase): Promise<Gathered> => {
  const { terminals, checks } = deps.shops.open;
  const now = deps.clock.now();
  const gathered: Gathered = { facts: [], others: {} };
  const near = (await terminals.list()).filter((each) => each.id !== found.terminalId && recently(each, now));
  for (const terminal of near) {
    const letter = letters[Object.keys(gathered.others).length];
    if (letter === undefined) break;
    const report = await checks.latest(terminal.id);
    const context = { clock: deps.clock, profile: found.profile };
    const answers = (report === null ? [] : answersOfReport(report, context))
      .filter(({ at }) => at !== undefined && Math.abs(now - Date.parse(at)) < othersWithinMs)
      .slice(0, answersOfOthers);
    if (answers.length === 0) continue;
    gathered.others[letter] = nameOf(terminal);
    const told = answers.map((answer) => ({ ...answer, terminal: letter }));
    gathered.facts.push(...asCaseFacts(deps.clock, 'shop', terminal.id, told));
  }
  return gathered;
};

/** Everything that is known of the terminal of a case without asking anybody. Rejects with store.* */
export const collectFacts = async (
  deps: ServiceDeps,
  found: ResolverCase,
  connection: Connection | undefined,
): Promise<Gathered> => {
  const { checks, register } = deps.shops.open;
  const { terminalId, recordId, profile } = found;
  if (terminalId === null && recordId === null) return { facts: [], others: {} };
  const report = terminalId === null ? null : await checks.latest(terminalId);
  const record = recordId === null ? null : await register.byId(recordId);
  const others = terminalId === null ? { facts: [], others: {} } : await ofOthers(deps, found);
  const { clock } = deps;
  const context = { clock, profile };
  return {
    facts: [
      ...asCaseFacts(clock, 'check', '', report === null ? [] : factsOfReport(report, context)),
      ...asCaseFacts(clock, 'link', '', connection === undefined ? [] : factsOfLink(connection)),
      ...asCaseFacts(clock, 'record', '', record === null ? [] : await ofRecord(deps, record)),
      ...others.facts,
    ],
    others: others.others,
  };
};
