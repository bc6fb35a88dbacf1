// Incidents: opened, told to a provider, escalated when a promise is broken, closed with what it was and what it cost.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import {
  type Incident,
  type IncidentDraft,
  type IncidentStep,
  incidentBounds,
  incidentStateNames,
} from '../../../shared/incident/incident.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import { attempt } from '../attempt.ts';
import { localDay } from '../binding/localDay.ts';
import { changeOf } from '../changeOf.ts';
import { createTurns } from '../inTurn.ts';
import { storedForm, utcText } from '../isoTime.ts';
import { writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Incidents } from './incidentServices.ts';

// A clock that was a little fast when the person typed the time is no future.
const toleranceMs = 60_000;

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};
const masked = (text: string | null): string | null => (text === null ? null : redactText(text));

/** The first line always stays, the newest follow. */
const withStep = (history: readonly IncidentStep[], step: IncidentStep): IncidentStep[] =>
  history.length < incidentBounds.steps ? [...history, step] : [...history.slice(0, 1), ...history.slice(2), step];

const maskedDraft = (draft: IncidentDraft): IncidentDraft => ({
  ...draft,
  title: redactText(draft.title),
  description: masked(draft.description),
  since: storedForm(draft.since),
});

type Told = Partial<Pick<IncidentStep, 'text' | 'partner' | 'way'>>;

/** Incidents of the open shop. */
export const createIncidents = (deps: ServiceDeps): Incidents => {
  const { incidents, terminals, units } = deps.shops.open;
  // Two remarks at once must both stay.
  const inTurn = createTurns();
  const turn = <T>(work: () => Promise<T>) => attempt(() => inTurn(work));
  const now = (): string => utcText(deps.clock.now());
  const today = (): string => localDay(deps.clock, deps.clock.now());

  const known = async (incidentId: string): Promise<Incident> =>
    (await incidents.byId(incidentId)) ?? refuse('incident.unknown', { incidentId });
  const open = async (incidentId: string): Promise<Incident> => {
    const incident = await known(incidentId);
    return incident.closedAt === null ? incident : refuse('incident.closed', { title: incident.title });
  };
  const notLater = (moment: string): void => {
    if (Date.parse(moment) > deps.clock.now() + toleranceMs) refuse('incident.future', { at: moment });
  };
  const unitOf = async (unitId: string | null): Promise<Unit | null> =>
    unitId === null ? null : ((await units.byId(unitId)) ?? refuse('unit.unknown', { unitId }));
  const nameOfUnit = async (unitId: string | null): Promise<string | null> =>
    unitId === null ? null : ((await units.byId(unitId))?.name ?? null);
  const step = (of: IncidentStep['step'], told: Told = {}): IncidentStep => ({
    at: now(),
    step: of,
    operator: deps.operator.current(),
    text: masked(told.text ?? null),
    partner: masked(told.partner ?? null),
    way: told.way ?? null,
  });
  const keep = async (incident: Incident, summary: Bilingual): Promise<Incident> => {
    const before = await incidents.byId(incident.id);
    const unit = incident.unitId === null ? null : await units.byId(incident.unitId);
    const terminal = unit?.terminalId == null ? null : await terminals.byId(unit.terminalId);
    const about = { zh: `事件“${incident.title}”${summary.zh}`, en: `Incident “${incident.title}” ${summary.en}` };
    await writeLineWith(deps, () => incidents.write(incident), {
      kind: 'incident',
      summary: about,
      terminal,
      ...changeOf(before, incident),
      record: { kind: 'incident', id: incident.id },
      place: unit?.store ?? null,
    });
    deps.publish('incidents.changed', { incidentId: incident.id, unitId: incident.unitId });
    return incident;
  };
  const changed = (before: Incident, change: Partial<Incident>, added: IncidentStep): Incident => ({
    ...before,
    ...change,
    changedAt: now(),
    history: withStep(before.history, added),
  });

  return {
    list: ({ filter, offset, limit }) =>
      attempt(async () => {
        const [page, total] = await Promise.all([incidents.page(filter, offset, limit), incidents.total(filter)]);
        const rows = [];
        for (const { history, description: _, ...row } of page) {
          const escalations = history.filter(({ step: each }) => each === 'escalated').length;
          rows.push({ ...row, unitName: await nameOfUnit(row.unitId), escalations });
        }
        return { incidents: rows, total, today: today() };
      }),
    get: ({ incidentId }) =>
      attempt(async () => {
        const incident = await known(incidentId);
        return { incident, unitName: await nameOfUnit(incident.unitId), today: today() };
      }),
    open: ({ draft: given }) =>
      turn(async () => {
        const draft = maskedDraft(given);
        notLater(draft.since);
        const unit = await unitOf(draft.unitId);
        const incident: Incident = {
          ...draft,
          store: draft.store ?? unit?.store ?? null,
          id: randomUUID(),
          state: 'open',
          provider: null,
          openedAt: now(),
          openedBy: deps.operator.current(),
          changedAt: now(),
          closedAt: null,
          worksSince: null,
          resolution: null,
          cost: null,
          history: [step('opened', { text: draft.description })],
        };
        return keep(incident, { zh: '：新建', en: 'opened' });
      }),
    change: ({ incidentId, draft: given }) =>
      turn(async () => {
        const before = await open(incidentId);
        const draft = maskedDraft(given);
        notLater(draft.since);
        await unitOf(draft.unitId);
        return keep(changed(before, draft, step('changed')), { zh: '：资料修改', en: 'changed' });
      }),
    report: ({ incidentId, provider: given, note }) =>
      turn(async () => {
        const before = await open(incidentId);
        const caseNumber = masked(given.caseNumber);
        const provider = { ...given, name: redactText(given.name), caseNumber };
        const isPromise = before.provider !== null && provider.promisedOn !== before.provider.promisedOn;
        const state = before.state === 'sentIn' ? 'sentIn' : 'withProvider';
        const said = [provider.promisedOn, note].filter((each) => each !== null).join(' · ');
        const added = step(isPromise ? 'promised' : 'reported', {
          text: said === '' ? null : said,
          partner: provider.name,
        });
        const number = caseNumber === null ? '' : ` ${caseNumber}`;
        const [zhDay, enDay] =
          provider.promisedOn === null
            ? ['', '']
            : [`，答应 ${provider.promisedOn} 前解决`, `, promised by ${provider.promisedOn}`];
        return keep(changed(before, { provider, state }, added), {
          zh: `：已报 ${provider.name}${number}${zhDay}`,
          en: `told to ${provider.name}${number}${enDay}`,
        });
      }),
    contact: ({ incidentId, partner, way, said, isEscalation }) =>
      turn(async () => {
        const before = await open(incidentId);
        if (isEscalation && before.provider === null) refuse('incident.no-provider', { title: before.title });
        const added = step(isEscalation ? 'escalated' : 'contacted', { text: said, partner, way });
        return keep(changed(before, {}, added), {
          zh: `：${isEscalation ? '升级到' : '联系了'} ${added.partner ?? ''}。${added.text ?? ''}`,
          en: `${isEscalation ? 'escalated to' : 'spoken about with'} ${added.partner ?? ''}. ${added.text ?? ''}`,
        });
      }),
    send: ({ incidentId, isSent, note }) =>
      turn(async () => {
        const before = await open(incidentId);
        if (before.provider === null) refuse('incident.no-provider', { title: before.title });
        const state = isSent ? 'sentIn' : 'withProvider';
        const added = step(isSent ? 'sentIn' : 'back', { text: note });
        return keep(changed(before, { state }, added), {
          zh: `：${isSent ? incidentStateNames.sentIn.zh : '已取回'}。${added.text ?? ''}`,
          en: `${isSent ? 'sent in' : 'is back'}. ${added.text ?? ''}`,
        });
      }),
    note: ({ incidentId, note }) =>
      turn(async () => {
        const added = step('note', { text: note });
        const words = added.text ?? '';
        return keep(changed(await known(incidentId), {}, added), { zh: `的备注：${words}`, en: `remark: ${words}` });
      }),
    close: ({ incidentId, worksSince: given, resolution: said, cost }) =>
      turn(async () => {
        const before = await open(incidentId);
        const worksSince = storedForm(given);
        notLater(worksSince);
        if (worksSince < before.since) refuse('incident.before-start', { since: before.since });
        const resolution = redactText(said);
        const change = { state: 'closed' as const, closedAt: now(), worksSince, resolution, cost };
        return keep(changed(before, change, step('closed', { text: resolution })), {
          zh: `：已解决。${resolution}`,
          en: `closed. ${resolution}`,
        });
      }),
    reopen: ({ incidentId, reason }) =>
      turn(async () => {
        const before = await known(incidentId);
        if (before.closedAt === null) refuse('incident.not-closed', { title: before.title });
        const state = before.provider === null ? 'open' : 'withProvider';
        const added = step('reopened', { text: reason });
        return keep(changed(before, { state, closedAt: null, worksSince: null }, added), {
          zh: `：重新打开。${added.text ?? ''}`,
          en: `taken up again. ${added.text ?? ''}`,
        });
      }),
  };
};
