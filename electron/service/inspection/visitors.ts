// The visitor log: what has happened, in the order of coming; corrected with a reason, never removed.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import {
  type Visitor,
  type VisitorDraft,
  visitorBounds,
  visitPurposeNames,
} from '../../../shared/inspection/visitor.ts';
import { adviseOnVisitor } from '../../../shared/inspection/visitorAdvice.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { createTurns } from '../inTurn.ts';
import { storedForm, utcText } from '../isoTime.ts';
import { composeLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Visitors } from './inspectionServices.ts';
import { momentsOf } from './localSpan.ts';

// A clock that was a little fast when the person typed the time is no future.
const toleranceMs = 60_000;

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};
const masked = (text: string | null): string | null => (text === null ? null : redactText(text));

const maskedDraft = (draft: VisitorDraft): VisitorDraft => ({
  ...draft,
  cameAt: storedForm(draft.cameAt),
  leftAt: draft.leftAt === null ? null : storedForm(draft.leftAt),
  store: masked(draft.store),
  name: redactText(draft.name),
  company: masked(draft.company),
  touched: masked(draft.touched),
  accompaniedBy: masked(draft.accompaniedBy),
  note: masked(draft.note),
});

/** The visitor log of the open shop. */
export const createVisitors = (deps: ServiceDeps): Visitors => {
  const { visitors, units } = deps.shops.open;
  const inTurn = createTurns();
  const turn = <T>(work: () => Promise<T>) => attempt(() => inTurn(work));
  const now = (): string => utcText(deps.clock.now());

  const valid = async (given: VisitorDraft): Promise<VisitorDraft> => {
    const draft = maskedDraft(given);
    const latest = deps.clock.now() + toleranceMs;
    const isFuture = Date.parse(draft.cameAt) > latest || Date.parse(draft.leftAt ?? draft.cameAt) > latest;
    if (isFuture) refuse('visitor.future', { at: draft.leftAt ?? draft.cameAt });
    if (draft.leftAt !== null && draft.leftAt < draft.cameAt) refuse('visitor.left-before', { at: draft.leftAt });
    for (const unitId of draft.unitIds) {
      if ((await units.byId(unitId)) === null) refuse('unit.unknown', { unitId });
    }
    return { ...draft, unitIds: [...new Set(draft.unitIds)] };
  };
  const keep = async (visitor: Visitor, begin: Bilingual): Promise<Visitor> => {
    const who = [visitor.name, visitor.company].filter((part) => part !== null).join(' / ');
    const purpose = visitPurposeNames[visitor.purpose];
    const { headline } = adviseOnVisitor(visitor);
    const summary = {
      zh: `${begin.zh}：${who}，${purpose.zh}。提示：${headline.zh}`,
      en: `${begin.en}: ${who}, ${purpose.en}. Advice: ${headline.en}`,
    };
    const simulated = deps.shops.kind === 'simulated';
    const record = { kind: 'visitor', id: visitor.id } as const;
    const change = changeOf(await visitors.byId(visitor.id), visitor);
    const line = composeLine(deps, { kind: 'inspection', summary, simulated, ...change, record });
    const entry = await visitors.write(visitor, line);
    deps.publish('log.appended', entry);
    deps.publish('visitors.changed', { visitorId: visitor.id });
    return visitor;
  };
  const namesOf = async (page: readonly Visitor[]): Promise<Record<string, string>> => {
    const names: Record<string, string> = {};
    for (const unitId of new Set(page.flatMap(({ unitIds }) => unitIds))) {
      names[unitId] = (await units.byId(unitId))?.name ?? unitId.slice(0, 8);
    }
    return names;
  };

  return {
    list: ({ text, from, until, offset, limit, visitorId }) =>
      attempt(async () => {
        if (visitorId != null) {
          const [one, stores] = await Promise.all([visitors.byId(visitorId), visitors.stores()]);
          const page = one === null ? [] : [one];
          return { visitors: page, total: page.length, units: await namesOf(page), stores: [...stores] };
        }
        const span = momentsOf(deps.clock, { from: from ?? null, until: until ?? null });
        const filter = { ...span, text: text ?? null };
        const [page, total, stores] = await Promise.all([
          visitors.page(filter, offset, limit),
          visitors.total(filter),
          visitors.stores(),
        ]);
        return { visitors: [...page], total, units: await namesOf(page), stores: [...stores] };
      }),
    add: ({ draft }) =>
      turn(async () => {
        const kept = await valid(draft);
        const by = deps.operator.current();
        const visitor: Visitor = { ...kept, id: randomUUID(), recordedAt: now(), recordedBy: by, history: [] };
        return keep(visitor, { zh: '来访', en: 'Visit' });
      }),
    change: ({ visitorId, draft, reason }) =>
      turn(async () => {
        const before = (await visitors.byId(visitorId)) ?? refuse('visitor.unknown', { visitorId });
        const { id, recordedAt, recordedBy, history, ...former } = before;
        const step = { at: now(), by: deps.operator.current(), reason: redactText(reason), before: former };
        // The first version always stays, the newest corrections follow.
        const kept = history.length < visitorBounds.history ? history : [...history.slice(0, 1), ...history.slice(2)];
        const visitor: Visitor = { ...(await valid(draft)), id, recordedAt, recordedBy, history: [...kept, step] };
        return keep(visitor, { zh: '来访记录更正', en: 'Visit corrected' });
      }),
  };
};
