// The binding sheet as a use case: shown, compared by hand, and each difference dealt with by a person.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { BindingSheet, Drift, DriftHandling } from '../../../shared/register/binding.ts';
import { movingFields } from '../../../shared/register/move.ts';
import { registerFields, valueSourceNames } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import { addDays } from '../../plan/days.ts';
import { attempt } from '../attempt.ts';
import type { Said } from '../bindingDrift.ts';
import { localText, utcText } from '../isoTime.ts';
import { writeLineWith } from '../logWriter.ts';
import { keepRegister } from '../register/keepRegister.ts';
import { changesBetween, withValues } from '../register/recordChanges.ts';
import { conflictsOf, refuseConflict } from '../register/registerConflicts.ts';
import { mustAllow, recordOf } from '../register/registerLookup.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { followBinding } from './bindingFollow.ts';
import type { Bindings } from './bindingServices.ts';
import { sheetOf } from './bindingSheet.ts';
import { momentOf } from './localDay.ts';
import { validValues } from './validValues.ts';

const closedShown = 60;
const longestAcceptance = 366;

const invalid = (field: string, found: string, expected: string): AppFailure =>
  new AppFailure(failure('input.invalid', { field, found, expected }).error);

const labelsOf = (fields: readonly Said['field'][], language: 'zh' | 'en'): string =>
  fields.map((field) => registerFields[field].label[language]).join(language === 'zh' ? '、' : ', ');

/** What a person has entered from a source, and what they have taken out; null = nothing. */
const observedWords = (
  source: Said['source'],
  said: readonly Said[],
  forgotten: readonly Said['field'][],
): Bilingual | null => {
  const from = valueSourceNames[source];
  const entered = said.map(({ field }) => field);
  if (entered.length === 0 && forgotten.length === 0) return null;
  const out = { zh: `不再记录：${labelsOf(forgotten, 'zh')}`, en: `no longer recorded: ${labelsOf(forgotten, 'en')}` };
  if (entered.length === 0) return { zh: `${from.zh}的内容${out.zh}`, en: `From ${from.en} ${out.en}` };
  const more = forgotten.length > 0;
  return {
    zh: `录入${from.zh}的内容：${labelsOf(entered, 'zh')}${more ? `；${out.zh}` : ''}`,
    en: `Entered from ${from.en}: ${labelsOf(entered, 'en')}${more ? `; ${out.en}` : ''}`,
  };
};

/** The sheets of the open shop. */
export const createBindings = (deps: ServiceDeps): Bindings => {
  const store = deps.shops.open;
  const { register, drifts } = store;
  const today = (): string => localText(deps.clock, deps.clock.now()).slice(0, 10);

  const sheet = async (recordId: string): Promise<BindingSheet> => {
    const record = await recordOf(register, recordId);
    return sheetOf({
      record,
      observations: await register.observations(recordId),
      // What changed without a person at this record, such as an import, is followed here.
      open: await followBinding({ record, store }, deps),
      closed: await drifts.closed(recordId, closedShown),
      madeAt: utcText(deps.clock.now()),
    });
  };

  const openDrift = async (driftId: string): Promise<{ readonly drift: Drift; readonly record: RegisterRecord }> => {
    const drift = await drifts.byId(driftId);
    if (drift === null || drift.closedAt !== null) {
      throw new AppFailure(failure('binding.drift-unknown', { driftId }).error);
    }
    const record = await recordOf(register, drift.recordId);
    await mustAllow(register, record, 'edit');
    return { drift, record };
  };

  const end = async (drift: Drift, kind: 'taken' | 'outdated', reason: string): Promise<void> => {
    const closing = { kind, by: deps.operator.current(), reason: redactText(reason) };
    await drifts.write([{ ...drift, closedAt: utcText(deps.clock.now()), closing }]);
  };

  const done = async (recordId: string): Promise<BindingSheet> => {
    deps.publish('binding.changed', { recordId });
    return sheet(recordId);
  };

  const take = async (drift: Drift, record: RegisterRecord, reason: string): Promise<void> => {
    if (movingFields.some((field) => field === drift.field)) {
      throw new AppFailure(failure('move.not-stated', { registerField: drift.field }).error);
    }
    if (drift.field === 'serialNumber') throw new AppFailure(failure('binding.needs-swap', {}).error);
    const at = utcText(deps.clock.now());
    const by = deps.operator.current();
    const values = validValues({ [drift.field]: drift.observed });
    const after = withValues(record, values, { source: drift.source, at, by });
    const [conflict] = await conflictsOf(register, after);
    if (conflict !== undefined) refuseConflict(conflict);
    const { label } = registerFields[drift.field];
    const from = valueSourceNames[drift.source];
    await keepRegister(deps, {
      also: () => end(drift, 'taken', reason),
      records: [after],
      changes: changesBetween(record, after, { source: drift.source, at, by, reason: redactText(reason) }),
      summary: {
        zh: `登记簿改为${from.zh}的值：${label.zh}（${redactText(reason)}）`,
        en: `Register corrected from ${from.en}: ${label.en} (${redactText(reason)})`,
      },
      about: after,
    });
    await followBinding({ record: after, store }, deps);
  };

  return {
    sheet: ({ recordId }) => attempt(() => sheet(recordId)),
    observe: ({ recordId, source, on, values: typed }) =>
      attempt(async () => {
        const record = await recordOf(register, recordId);
        await mustAllow(register, record, 'edit');
        if (on > today()) throw invalid('on', on, `≤ ${today()}`);
        const values = validValues(typed);
        const at = momentOf(deps.clock, on);
        const said: Said[] = [];
        const forgotten: Said['field'][] = [];
        for (const [field, value] of Object.entries(values) as [Said['field'], string | null][]) {
          if (value === null) forgotten.push(field);
          else said.push({ field, source, value, at, checkId: null });
        }
        const summary = observedWords(source, said, forgotten);
        if (summary !== null) {
          const observations = said.map((each) => ({ ...each, recordId }));
          const also = () => Promise.all(forgotten.map((field) => drifts.forgetObservation(recordId, field, source)));
          await keepRegister(deps, { observations, summary, about: record, also });
        }
        await followBinding({ record, store }, deps);
        return done(recordId);
      }),
    take: ({ driftId, reason }) =>
      attempt(async () => {
        const { drift, record } = await openDrift(driftId);
        await take(drift, record, reason);
        return done(record.id);
      }),
    handle: ({ driftId, kind, note, until }) =>
      attempt(async () => {
        const { drift, record } = await openDrift(driftId);
        const last = addDays(today(), longestAcceptance);
        if (kind === 'accepted' && (until === null || until < today() || until > last)) {
          throw invalid('until', until ?? '–', `${today()} … ${last}`);
        }
        const handling: DriftHandling = {
          kind,
          at: utcText(deps.clock.now()),
          by: deps.operator.current(),
          note: redactText(note),
          until: kind === 'accepted' ? until : null,
        };
        const also = () => drifts.write([{ ...drift, handling: [...drift.handling, handling].slice(-50) }]);
        const { label } = registerFields[drift.field];
        const words =
          kind === 'reported'
            ? { zh: '已告知收单机构', en: 'reported to the acquirer' }
            : { zh: `知道，暂不处理，至 ${until}`, en: `known and left until ${until}` };
        const summary = {
          zh: `绑定信息出入 ${label.zh}：${words.zh}（${handling.note}）`,
          en: `Difference of ${label.en}: ${words.en} (${handling.note})`,
        };
        await keepRegister(deps, { summary, about: record, also });
        return done(record.id);
      }),
    outdated: ({ driftId, reason }) =>
      attempt(async () => {
        const { drift, record } = await openDrift(driftId);
        if (drift.source === 'device') throw invalid('source', 'device', 'receipt, portal');
        const [label, from] = [registerFields[drift.field].label, valueSourceNames[drift.source]];
        const forget = () =>
          Promise.all([drifts.forgetObservation(record.id, drift.field, drift.source), end(drift, 'outdated', reason)]);
        await writeLineWith(deps, forget, {
          kind: 'register',
          summary: {
            zh: `${from.zh}上的${label.zh}已过时，不再对照（${redactText(reason)}）`,
            en: `${label.en} of ${from.en} is out of date and not compared any more (${redactText(reason)})`,
          },
        });
        await followBinding({ record, store }, deps);
        return done(record.id);
      }),
  };
};
