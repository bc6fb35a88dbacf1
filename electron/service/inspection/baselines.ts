// Known-good photos: begun, photographed view by view, described, put in force. What is in force never changes.

import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { type Angle, angles } from '../../../shared/inspection/angle.ts';
import {
  type Baseline,
  type BaselineFacts,
  comparableSerial,
  missingIn,
  noBaselineFacts,
} from '../../../shared/inspection/baseline.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import { allows } from '../../../shared/register/lifecycle.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { createTurns } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import { composeLine } from '../logWriter.ts';
import type { Attachments } from '../register/registerServices.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Inspections } from './inspectionServices.ts';

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};
const masked = (text: string | null): string | null => (text === null ? null : redactText(text));

/** Serial numbers are exempt by field; everything else is free text. */
const maskedFacts = (facts: BaselineFacts): BaselineFacts => ({
  ...facts,
  labels: masked(facts.labels),
  seals: facts.seals === null ? null : facts.seals.map((seal) => redactText(seal)),
  colour: masked(facts.colour),
  cableKinds: masked(facts.cableKinds),
  screenMessage: masked(facts.screenMessage),
  note: masked(facts.note),
});

type Methods = Pick<Inspections, 'begin' | 'describe' | 'addPhoto' | 'removePhoto' | 'confirm' | 'discard'>;

/** Known-good photos of the open shop. */
export const createBaselines = (deps: ServiceDeps, attachments: Pick<Attachments, 'add' | 'remove'>): Methods => {
  const { baselines, units } = deps.shops.open;
  const inTurn = createTurns();
  const turn = <T>(work: () => Promise<T>) => attempt(() => inTurn(work));
  const now = (): string => utcText(deps.clock.now());

  const unitOf = async (unitId: string): Promise<Unit> =>
    (await units.byId(unitId)) ?? refuse('unit.unknown', { unitId });
  const draftOf = async (baselineId: string): Promise<Baseline> => {
    const known = (await baselines.byId(baselineId)) ?? refuse('baseline.unknown', { baselineId });
    return known.state === 'draft' ? known : refuse('baseline.in-force', { baselineId });
  };
  const lineAbout = async (baseline: Baseline, said: Bilingual, before: Baseline | null, after: Baseline | null) => {
    const unit = await unitOf(baseline.unitId);
    const line = composeLine(deps, {
      kind: 'inspection',
      summary: { zh: `${said.zh}：${unit.name}`, en: `${said.en}: ${unit.name}` },
      simulated: deps.shops.kind === 'simulated',
      ...changeOf(before, after),
      record: { kind: 'baseline', id: baseline.id },
      place: unit.store,
    });
    return { ...line, terminalId: unit.terminalId, terminalName: unit.name, serialNumber: unit.serialNumber };
  };
  const keep = async (baseline: Baseline, said: Bilingual): Promise<Baseline> => {
    const before = await baselines.byId(baseline.id);
    const entry = await baselines.write([baseline], await lineAbout(baseline, said, before, baseline));
    if (entry !== null) deps.publish('log.appended', entry);
    deps.publish('inspection.changed', { unitId: baseline.unitId });
    return baseline;
  };
  const without = async (baseline: Baseline, angle: Angle): Promise<Baseline> => {
    const old = baseline.photos.find((photo) => photo.angle === angle);
    if (old === undefined) return baseline;
    const reason = '重拍 / taken anew';
    const removed = await attachments.remove({ attachmentId: old.attachmentId, reason });
    if (!removed.ok && removed.error.code !== 'attachment.unknown') throw new AppFailure(removed.error);
    return { ...baseline, photos: baseline.photos.filter((photo) => photo !== old) };
  };

  const begin: Methods['begin'] = ({ unitId, reason }) =>
    turn(async () => {
      const unit = await unitOf(unitId);
      if (unit.lifecycle !== null) {
        const may = allows(unit.lifecycle, 'photos');
        const facts = { serial: unit.serialNumber ?? '–', lifecycle: unit.lifecycle, lifecycleAction: 'photos' };
        if (!may.isAllowed) refuse('lifecycle.not-allowed', facts);
      }
      const known = await baselines.list(unit.id);
      const draft = known.find(({ state }) => state === 'draft');
      if (draft !== undefined) return draft;
      const former = known.find(({ state }) => state === 'inForce') ?? null;
      const fresh: Baseline = {
        id: randomUUID(),
        unitId: unit.id,
        state: 'draft',
        reason: former === null ? 'first' : reason === 'first' ? 'changed' : reason,
        photos: [],
        // What seldom changes is there already, to be confirmed; what is read off the terminal is read anew.
        facts: former === null ? noBaselineFacts : { ...former.facts, serialOnLabel: null, seals: null, cables: null },
        createdAt: now(),
        createdBy: deps.operator.current(),
        confirmedAt: null,
        confirmedBy: null,
        replacedAt: null,
      };
      return keep(fresh, { zh: '开始拍基准照片', en: 'Baseline photos begun' });
    });

  const addPhoto: Methods['addPhoto'] = ({ baselineId, angle, name, content }) =>
    turn(async () => {
      const before = await draftOf(baselineId);
      const added = await attachments.add({ ownerId: baselineId, kind: 'other', name, content });
      if (!added.ok) throw new AppFailure(added.error);
      const rest = await without(before, angle);
      const photos = [...rest.photos, { angle, attachmentId: added.value.id }];
      const sorted = photos.toSorted((a, b) => angles.indexOf(a.angle) - angles.indexOf(b.angle));
      return keep({ ...rest, photos: sorted }, { zh: '基准照片：拍了一张', en: 'Baseline photos: one taken' });
    });

  const confirm: Methods['confirm'] = ({ baselineId }) =>
    turn(async () => {
      const draft = await draftOf(baselineId);
      const missing = missingIn(draft);
      if (missing.length > 0) {
        refuse('baseline.incomplete', { count: missing.length });
      }
      const unit = await unitOf(draft.unitId);
      const { serialOnLabel } = draft.facts;
      const list = unit.serialNumber;
      if (list !== null && serialOnLabel !== null && comparableSerial(list) !== comparableSerial(serialOnLabel)) {
        refuse('baseline.other-serial', { label: serialOnLabel, list });
      }
      const at = now();
      const former = (await baselines.list(draft.unitId)).filter(({ state }) => state === 'inForce');
      const inForce: Baseline = { ...draft, state: 'inForce', confirmedAt: at, confirmedBy: deps.operator.current() };
      const simulated = deps.shops.kind === 'simulated';
      const count = draft.photos.length;
      const summary = {
        zh: `基准照片生效：${unit.name}，${String(count)} 张`,
        en: `Baseline photos in force: ${unit.name}, ${String(count)} photos`,
      };
      const line = composeLine(deps, {
        kind: 'inspection',
        summary,
        simulated,
        record: { kind: 'baseline', id: draft.id },
        place: unit.store,
      });
      const about = { terminalId: unit.terminalId, terminalName: unit.name, serialNumber: unit.serialNumber };
      const replaced = former.map((each): Baseline => ({ ...each, state: 'replaced', replacedAt: at }));
      const entry = await baselines.write([...replaced, inForce], { ...line, ...about });
      if (entry !== null) deps.publish('log.appended', entry);
      deps.publish('inspection.changed', { unitId: draft.unitId });
      return inForce;
    });

  return {
    begin,
    addPhoto,
    confirm,
    describe: ({ baselineId, facts }) =>
      turn(async () =>
        keep(
          { ...(await draftOf(baselineId)), facts: maskedFacts(facts) },
          { zh: '基准照片：填写了外观', en: 'Baseline photos: the look described' },
        ),
      ),
    removePhoto: ({ baselineId, angle }) =>
      turn(async () =>
        keep(await without(await draftOf(baselineId), angle), {
          zh: '基准照片：去掉一张',
          en: 'Baseline photos: one taken out',
        }),
      ),
    discard: ({ baselineId }) =>
      turn(async () => {
        const draft = await draftOf(baselineId);
        const said = { zh: '放弃新的基准照片', en: 'New baseline photos given up' };
        const line = await lineAbout(draft, said, draft, null);
        const { together, log } = deps.shops.open;
        const [, entry] = await together(() => [baselines.remove(baselineId), log.append(line)]);
        deps.publish('log.appended', entry);
        deps.publish('inspection.changed', { unitId: draft.unitId });
        return {};
      }),
  };
};
