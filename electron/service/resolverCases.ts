// Cases of the resolver: opened for a terminal, a record or neither; answered, continued after a restart, and closed.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { allows } from '../../shared/register/lifecycle.ts';
import type { RegisterRecord } from '../../shared/register/registerRecord.ts';
import {
  type CaseFact,
  type CaseView,
  caseBounds,
  type FactWay,
  type ResolverCase,
  type ToldFact,
} from '../../shared/resolver/resolverCase.ts';
import { rowOf } from '../store/caseStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { unsettledOf } from './actionGuard.ts';
import { attempt } from './attempt.ts';
import { createTurns } from './inTurn.ts';
import { offsetText, utcText } from './isoTime.ts';
import { writeLine } from './logWriter.ts';
import { nameOf } from './nameOf.ts';
import { closedLine, codeOfCase, openedLine } from './resolver/caseWords.ts';
import { collectFacts } from './resolver/collectFacts.ts';
import { maskedFact, maskedOutcome, maskedText } from './resolver/maskTold.ts';
import { type Diagnose, viewCase } from './resolver/viewCase.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Connections, Resolver } from './services.ts';

/** What the resolver needs besides the common things. */
export interface ResolverDeps extends ServiceDeps {
  readonly connections: Pick<Connections, 'list'>;
  readonly diagnose: Diagnose;
}

interface Subject {
  readonly terminal: StoredTerminal | null;
  readonly record: RegisterRecord | null;
}

const keptTextLength = 20_000;
const keptTexts = 20;

/** A new case that takes a closed one up again: nobody has to tell everything twice. */
const takenUp = (fresh: ResolverCase, { id, profile, profileBy, told, texts, takenBack, others }: ResolverCase) => {
  const backs = new Set(takenBack.map((back) => back.id));
  const kept = told.filter((fact) => !backs.has(fact.id));
  return { ...fresh, profile, profileBy, told: kept, texts, others, follows: id };
};

/** Cases of the open shop. */
export const createResolver = (deps: ResolverDeps): Resolver => {
  const { cases, terminals, register, readings } = deps.shops.open;
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

  const subjectOf = async (terminalId: string | null, recordId: string | null): Promise<Subject> => {
    const asked = recordId === null ? null : await register.byId(recordId);
    if (recordId !== null && asked === null) throw new AppFailure(failure('register.unknown', { recordId }).error);
    const id = terminalId ?? asked?.terminalId ?? null;
    const terminal = id === null ? null : await terminals.byId(id);
    if (terminalId !== null && terminal === null) {
      throw new AppFailure(failure('terminal.unknown', { terminalId }).error);
    }
    const record = asked ?? (id === null ? null : await register.byTerminal(id));
    const allowed = record === null ? null : allows(record.lifecycle, 'resolver');
    if (allowed?.isAllowed === false) {
      throw new AppFailure(
        failure('lifecycle.not-allowed', {
          serial: record?.fields.serialNumber?.value ?? null,
          lifecycle: record?.lifecycle ?? null,
          lifecycleAction: 'resolver',
          whyNot: record?.lifecycle ?? null,
        }).error,
      );
    }
    return { terminal, record };
  };

  const connectionOf = async (terminalId: string | null) => {
    if (terminalId === null) return undefined;
    const all = await deps.connections.list();
    return all.ok ? all.value.find((each) => each.terminalId === terminalId) : undefined;
  };

  /** An open case with what the program knows now; a closed one stays as it was. */
  const refreshed = async (found: ResolverCase): Promise<ResolverCase> => {
    if (found.closedAt !== null) return found;
    const gathered = await collectFacts(deps, found, await connectionOf(found.terminalId));
    return { ...found, collected: gathered.facts, others: { ...found.others, ...gathered.others } };
  };

  const viewOf = async (found: ResolverCase): Promise<CaseView> => {
    const latest = found.terminalId === null ? [] : await readings.latest(found.terminalId);
    const now = found.closedAt === null ? deps.clock.now() : Date.parse(found.closedAt);
    return viewCase(found, deps.diagnose, unsettledOf(latest, deps.clock.now()), offsetText(deps.clock, now));
  };

  const keep = async (found: ResolverCase): Promise<{ readonly caseId: string }> => {
    const kept = { ...(await refreshed(found)), updatedAt: nowText() };
    await cases.save(kept);
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
  const change = (caseId: string, make: (found: ResolverCase) => ResolverCase) =>
    inTurn(() => attempt(async () => keep(make(await knownOpen(caseId)))));

  const fresh = ({ terminal, record }: Subject): ResolverCase => ({
    id: randomUUID(),
    recordId: record?.id ?? null,
    terminalId: terminal?.id ?? null,
    name: terminal === null ? (record?.fields.model?.value ?? null) : nameOf(terminal),
    serialNumber: terminal?.identity.serialNumber ?? record?.fields.serialNumber?.value ?? null,
    simulated: terminal?.simulated ?? deps.shops.kind === 'simulated',
    profile: 'cn-unionpay',
    profileBy: 'assumed',
    openedAt: nowText(),
    openedBy: deps.operator.current(),
    updatedAt: nowText(),
    collected: [],
    told: [],
    takenBack: [],
    passed: [],
    texts: [],
    others: {},
    closedAt: null,
    closedBy: null,
    outcome: null,
    follows: null,
  });

  const begin = async (input: Parameters<Resolver['open']>[0]): Promise<{ readonly caseId: string }> => {
    const before = input.follows == null ? null : await known(input.follows);
    const subject = await subjectOf(
      input.terminalId ?? before?.terminalId ?? null,
      input.recordId ?? before?.recordId ?? null,
    );
    const running =
      subject.terminal === null && subject.record === null
        ? null
        : await cases.openOf(subject.terminal?.id ?? null, subject.record?.id ?? null);
    const found = running ?? (before === null ? fresh(subject) : takenUp(fresh(subject), before));
    const facts = input.facts ?? [];
    const profiled: ResolverCase =
      input.profile == null ? found : { ...found, profile: input.profile, profileBy: 'person' };
    const opened = facts.length === 0 ? profiled : withFacts(profiled, facts, 'answer');
    const answer = await keep(opened);
    if (running === null) {
      await writeLine(deps, {
        kind: 'terminal',
        terminal: subject.terminal,
        summary: openedLine(await known(opened.id)),
      });
    }
    return answer;
  };

  return {
    list: (filter) => attempt(async () => (await cases.list(filter)).map((found) => rowOf(found, codeOfCase(found)))),
    open: (input) => inTurn(() => attempt(() => begin(input))),
    get: ({ caseId }) => attempt(async () => viewOf(await refreshed(await known(caseId)))),
    answer: ({ caseId, facts, way, text, replaces }) =>
      change(caseId, (found) => {
        const told = withFacts(found, facts, way);
        const kept = text == null ? [] : [{ text: maskedText(text).slice(0, keptTextLength), at: nowText() }];
        return {
          ...told,
          takenBack: [...told.takenBack, ...backs(replaces ?? [])],
          texts: [...told.texts, ...kept].slice(-keptTexts),
        };
      }),
    pass: ({ caseId, key, how }) =>
      change(caseId, (found) => ({
        ...found,
        passed: [...found.passed.filter((each) => each.key !== key), { key, how, at: nowText() }],
      })),
    takeBack: ({ caseId, factId, isBack }) =>
      change(caseId, (found) => {
        const others = found.takenBack.filter(({ id }) => id !== factId);
        return { ...found, takenBack: isBack ? [...others, ...backs([factId])] : others };
      }),
    setProfile: ({ caseId, profile }) => change(caseId, (found) => ({ ...found, profile, profileBy: 'person' })),
    close: ({ caseId, outcome: given }) =>
      inTurn(() =>
        attempt(async () => {
          const found = await refreshed(await knownOpen(caseId));
          const outcome = maskedOutcome(given);
          const closed = { ...found, outcome, closedAt: nowText(), closedBy: deps.operator.current() };
          const terminal = found.terminalId === null ? null : await terminals.byId(found.terminalId);
          const answer = await keep(closed);
          await writeLine(deps, { kind: 'terminal', terminal, summary: closedLine(outcome) });
          return answer;
        }),
      ),
  };
};
