// Cases of the resolver: opened for a terminal, a record or neither; answered, continued after a restart, and closed.
import { randomUUID } from 'node:crypto';
import { isFactKey } from '../../shared/diagnosis/factKeys.ts';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { Changed } from '../../shared/model/logEntry.ts';
import {
  type CaseFact,
  type CaseOutcome,
  type CaseView,
  caseBounds,
  type FactWay,
  type ResolverCase,
  type ToldFact,
} from '../../shared/resolver/resolverCase.ts';
import { rowOf } from '../store/caseStore.ts';
import { unsettledOf } from './actionGuard.ts';
import { attempt } from './attempt.ts';
import { changeOf } from './changeOf.ts';
import { createTurns } from './inTurn.ts';
import { offsetText, utcText } from './isoTime.ts';
import { type LogLine, writeLineWith } from './logWriter.ts';
import { type CaseSubject, findSubject, withRecord } from './resolver/caseSubject.ts';
import { closedLine, codeOfCase, openedLine } from './resolver/caseWords.ts';
import { collectFacts } from './resolver/collectFacts.ts';
import { gatherNotices } from './resolver/gatherNotices.ts';
import { maskedFact, maskedOutcome, maskedText } from './resolver/maskTold.ts';
import { newCase, takenUp } from './resolver/newCase.ts';
import { type Diagnose, viewCase } from './resolver/viewCase.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Connections, Resolver } from './services.ts';

/** What was told, by its key. */
const factsTold = (facts: readonly ToldFact[]): Changed =>
  Object.fromEntries(facts.slice(0, 40).map(({ key, value }) => [key, value]));

/** What the resolver needs besides the common things. */
export interface ResolverDeps extends ServiceDeps {
  readonly connections: Pick<Connections, 'list'>;
  readonly diagnose: Diagnose;
}

type OpenInput = Parameters<Resolver['open']>[0];

interface CaseId {
  readonly caseId: string;
}

const keptTextLength = 4000;
const keptTexts = 10;

/** Cases of the open shop. */
export const createResolver = (deps: ResolverDeps): Resolver => {
  const { cases, terminals, readings } = deps.shops.open;
  const inTurn = createTurns();
  const nowText = (): string => utcText(deps.clock.now());

  const known = async (id: string): Promise<ResolverCase> => {
    const found = await cases.byId(id);
    if (found === null) throw new AppFailure(failure('resolver.case-unknown', { caseId: id }).error);
    return found;
  };
  const knownOpen = async (id: string): Promise<ResolverCase> => {
    const found = await known(id);
    if (found.closedAt !== null) throw new AppFailure(failure('resolver.case-closed', { caseId: id }).error);
    return found;
  };

  const connectionOf = async (terminalId: string | null) => {
    if (terminalId === null) return undefined;
    const all = await deps.connections.list();
    return all.ok ? all.value.find((each) => each.terminalId === terminalId) : undefined;
  };

  /** An open case with what the program knows now; a closed one stays as it was. */
  const refreshed = async (found: ResolverCase): Promise<ResolverCase> => {
    if (found.closedAt !== null) return found;
    const joined = await withRecord(deps.shops.open, found);
    const gathered = await collectFacts(deps, joined, await connectionOf(joined.terminalId));
    const own = await gatherNotices(deps, joined, [...gathered.facts, ...joined.told]);
    return {
      ...joined,
      collected: [...gathered.facts, ...own.facts],
      notices: own.notices,
      others: { ...joined.others, ...gathered.others },
    };
  };

  const viewOf = async (found: ResolverCase): Promise<CaseView> => {
    const latest = found.terminalId === null ? [] : await readings.latest(found.terminalId);
    const now = found.closedAt === null ? deps.clock.now() : Date.parse(found.closedAt);
    return viewCase(found, deps.diagnose, unsettledOf(latest, deps.clock.now()), offsetText(deps.clock, now));
  };

  /** The line about a step of a case. */
  const lineAbout = async (found: ResolverCase, summary: Bilingual, after: Changed | null = null): Promise<LogLine> => {
    const terminal = found.terminalId === null ? null : await terminals.byId(found.terminalId);
    return { kind: 'terminal', terminal, summary, after, record: { kind: 'case', id: found.id } };
  };

  /** Keeps a case with its line; `lineOf` null = a step that has none. */
  const keep = async (
    found: ResolverCase,
    lineOf: ((kept: ResolverCase) => Promise<LogLine>) | null,
  ): Promise<CaseId> => {
    const kept = { ...(await refreshed(found)), updatedAt: nowText() };
    if (lineOf === null) await cases.save(kept);
    else await writeLineWith(deps, () => cases.save(kept), await lineOf(kept));
    deps.publish('resolver.changed', { caseId: kept.id });
    return { caseId: kept.id };
  };

  const toldBy = (facts: readonly ToldFact[], way: FactWay): CaseFact[] =>
    facts.map((fact) => ({
      ...maskedFact(fact),
      id: randomUUID(),
      way,
      takenAt: nowText(),
      by: deps.operator.current(),
    }));

  const withFacts = (found: ResolverCase, facts: readonly ToldFact[], way: FactWay): ResolverCase => {
    const told = [...found.told, ...toldBy(facts, way)];
    if (told.length > caseBounds.facts) {
      throw new AppFailure(failure('resolver.too-many-facts', { most: caseBounds.facts }).error);
    }
    const answered = new Set(facts.map(({ key }) => key));
    return { ...found, told, passed: found.passed.filter(({ key }) => !answered.has(key)) };
  };

  const backs = (ids: readonly string[]) => {
    const by = deps.operator.current();
    return ids.map((id) => ({ id, at: nowText(), by }));
  };

  /** One change of one case after the other, so that no answer is lost. */
  const change = (caseId: string, make: (found: ResolverCase) => ResolverCase, said: Bilingual, after?: Changed) =>
    inTurn(() =>
      attempt(async () => {
        const found = await knownOpen(caseId);
        return keep(make(found), (kept) => lineAbout(kept, said, after));
      }),
    );

  const runningOf = ({ terminal, record }: CaseSubject): Promise<ResolverCase | null> =>
    terminal === null && record === null
      ? Promise.resolve(null)
      : cases.openOf(terminal?.id ?? null, record?.id ?? null);

  const startOf = (subject: CaseSubject, before: ResolverCase | null): ResolverCase => {
    const opening = { at: nowText(), by: deps.operator.current(), isSimulatedShop: deps.shops.kind === 'simulated' };
    const fresh = newCase(subject, opening);
    return before === null ? fresh : takenUp(fresh, before);
  };

  const begin = async ({ terminalId, recordId, follows, profile, facts }: OpenInput): Promise<CaseId> => {
    const before = follows == null ? null : await known(follows);
    const wanted = [terminalId ?? before?.terminalId ?? null, recordId ?? before?.recordId ?? null] as const;
    const subject = await findSubject(deps.shops.open, ...wanted);
    const running = await runningOf(subject);
    const found = running ?? startOf(subject, before);
    const profiled: ResolverCase = profile == null ? found : { ...found, profile, profileBy: 'person' };
    const opening = (kept: ResolverCase): Promise<LogLine> => lineAbout(kept, openedLine(kept));
    return keep(withFacts(profiled, facts ?? [], 'answer'), running === null ? opening : null);
  };

  const end = async (caseId: string, given: CaseOutcome): Promise<CaseId> => {
    const found = await refreshed(await knownOpen(caseId));
    const outcome = maskedOutcome(given);
    const closed = { ...found, outcome, closedAt: nowText(), closedBy: deps.operator.current() };
    return keep(closed, (kept) => lineAbout(kept, closedLine(outcome), changeOf(null, outcome).after));
  };

  return {
    list: (filter) => attempt(async () => (await cases.list(filter)).map((found) => rowOf(found, codeOfCase(found)))),
    open: (input) => inTurn(() => attempt(() => begin(input))),
    get: ({ caseId }) => attempt(async () => viewOf(await refreshed(await known(caseId)))),
    answer: ({ caseId, facts, way, text, replaces }) =>
      change(
        caseId,
        (found) => {
          const told = withFacts(found, facts, way);
          const kept = text == null ? [] : [{ text: maskedText(text).slice(0, keptTextLength), at: nowText() }];
          return {
            ...told,
            takenBack: [...told.takenBack, ...backs(replaces ?? [])],
            texts: [...told.texts, ...kept].slice(-keptTexts),
          };
        },
        { zh: `案例：填写了 ${facts.length} 项情况`, en: `Case: ${facts.length} facts told` },
        factsTold(facts.map(maskedFact)),
      ),
    pass: ({ caseId, key, how }) =>
      change(
        caseId,
        (found) =>
          // Only what can be asked for is kept: anything may be written into a text that nobody knows.
          isFactKey(key)
            ? { ...found, passed: [...found.passed.filter((each) => each.key !== key), { key, how, at: nowText() }] }
            : found,
        { zh: '案例：跳过一个问题', en: 'Case: a question passed over' },
        { question: isFactKey(key) ? key : '–', how },
      ),
    takeBack: ({ caseId, factId, isBack }) =>
      inTurn(() =>
        attempt(async () => {
          // What is on the screen may have come since the case was kept last, such as a notice.
          const found = await refreshed(await knownOpen(caseId));
          const others = found.takenBack.filter(({ id }) => id !== factId);
          const isKnown = [...found.collected, ...found.told].some(({ id }) => id === factId);
          const said = isBack
            ? { zh: '案例：收回一项情况', en: 'Case: a fact taken back' }
            : { zh: '案例：一项情况重新算数', en: 'Case: a fact counts again' };
          const takenBack = isBack && isKnown ? [...others, ...backs([factId])] : others;
          return keep({ ...found, takenBack }, (kept) => lineAbout(kept, said));
        }),
      ),
    setProfile: ({ caseId, profile }) =>
      change(
        caseId,
        (found) => ({ ...found, profile, profileBy: 'person' }),
        { zh: '案例：换了应答码表', en: 'Case: another table of codes' },
        { profile },
      ),
    close: ({ caseId, outcome }) => inTurn(() => attempt(() => end(caseId, outcome))),
  };
};
