// The tables of an evidence pack as rows of cells, in the language of the pack.
import type { Contact } from '../../../shared/contact/contact.ts';
import { contactRoleNames, verificationWayNames } from '../../../shared/contact/contact.ts';
import type { Incident } from '../../../shared/incident/incident.ts';
import { incidentKindNames, incidentStateNames } from '../../../shared/incident/incident.ts';
import { angleRules } from '../../../shared/inspection/angle.ts';
import type { Baseline } from '../../../shared/inspection/baseline.ts';
import { type Device, deviceGapNames } from '../../../shared/inspection/device.ts';
import { identityCheckNames, type Visitor, visitPurposeNames } from '../../../shared/inspection/visitor.ts';
import { type Job, type JobAnswer, jobPhaseNames, phaseOf } from '../../../shared/job/job.ts';
import type { Training } from '../../../shared/knowhow/training.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import { type Person, personRoleNames } from '../../../shared/people/person.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { lifecycleRules, lifecycleSchema } from '../../../shared/register/lifecycle.ts';
import { type CustodyEntry, custodyStepNames } from '../../../shared/register/registerRecord.ts';
import type { Cell } from '../../export/csv.ts';
import type { LifecycleChange } from '../../store/inspectionStore.ts';

/** A terminal as tables name it. */
export interface NamedUnit {
  readonly name: string;
  readonly serialNumber: string | null;
}

/** How tables say things. */
export interface TableWords {
  readonly language: Language;
  /** UTC text as local time with offset. */
  readonly time: (utc: string | null) => string | null;
  readonly unit: (unitId: string | null) => NamedUnit | null;
  /** The terminal of a record of the register. */
  readonly record: (recordId: string) => NamedUnit | null;
  /** Where a photo lies in the pack. */
  readonly photo: (attachmentId: string) => string | null;
  readonly today: string;
}

type Row = readonly Cell[];

const id = (text: string | null | undefined): Cell => (text == null ? null : { id: text });
const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };
const resultNames: Readonly<Record<'pass' | 'fail' | 'notApplicable', Bilingual>> = {
  pass: { zh: '正常', en: 'pass' },
  fail: { zh: '异常', en: 'FAIL' },
  notApplicable: { zh: '不适用', en: 'n.a.' },
};

const unitCells = (unit: NamedUnit | null): [Cell, Cell] => [unit?.name ?? null, id(unit?.serialNumber)];
const joined = (parts: readonly (string | null)[]): string | null => {
  const given = parts.filter((part) => part !== null && part !== '');
  return given.length === 0 ? null : given.join('; ');
};

/** Rows of the list of terminals. */
export const deviceRow = (device: Device, { language, time }: TableWords): Row => {
  const { unit, lastInspection } = device;
  return [
    device.maker,
    unit.model,
    id(unit.serialNumber),
    id(device.tusn),
    id(device.tid),
    unit.name,
    unit.store,
    unit.counter,
    device.address,
    device.responsible,
    unit.lifecycle === null ? null : lifecycleRules[unit.lifecycle].name[language],
    time(device.lifecycleSince),
    device.seals,
    device.appVersion,
    device.ptsApproval,
    device.ptsExpires,
    time(lastInspection?.at ?? null),
    lastInspection?.by ?? null,
    lastInspection?.failed ?? null,
    device.nextInspectionOn,
    time(device.baselineAt),
    joined(device.gaps.map((gap) => deviceGapNames[gap][language])),
  ];
};

const subjectOf = (job: Job, words: TableWords): NamedUnit | null => {
  if (job.subject.kind === 'unit')
    return words.unit(job.subject.unitId) ?? { name: job.unitName ?? '–', serialNumber: null };
  return job.subject.kind === 'store' ? { name: job.subject.store, serialNumber: null } : null;
};

const answerValue = (answer: JobAnswer, job: Job, language: Language): Cell => {
  const item = job.template?.items.find((each) => each.id === answer.itemId);
  if (answer.value !== null) return `${String(answer.value)}${item?.unit == null ? '' : ` ${item.unit}`}`;
  if (answer.choice !== null) return item?.choices[answer.choice]?.[language] ?? String(answer.choice);
  return answer.text;
};

/** One row for each answered point of a job. */
export const answerRows = (job: Job, words: TableWords): readonly Row[] => {
  const { language, time } = words;
  const place = (answer: JobAnswer): number => job.template?.items.findIndex((each) => each.id === answer.itemId) ?? 0;
  return job.answers
    .toSorted((one, other) => place(one) - place(other))
    .map((answer) => [
      job.dueOn,
      ...unitCells(subjectOf(job, words)),
      job.template?.name[language] ?? null,
      job.template?.version ?? null,
      job.template?.items.find((each) => each.id === answer.itemId)?.title[language] ?? answer.itemId,
      answer.result === null ? null : resultNames[answer.result][language],
      answerValue(answer, job, language),
      answer.note,
      answer.source,
      time(answer.readAt),
      joined(answer.photoIds.map(words.photo)),
      time(answer.at),
      answer.by,
      job.id,
    ]);
};

/** A job as one row. */
export const jobRow = (job: Job, words: TableWords): Row => {
  const { language, time } = words;
  const count = (wanted: string): number => job.answers.filter(({ result }) => result === wanted).length;
  return [
    job.dueOn,
    job.lastOn,
    ...unitCells(subjectOf(job, words)),
    job.store,
    job.title[language],
    jobPhaseNames[phaseOf(job, words.today)][language],
    time(job.doneAt),
    job.doneBy,
    count('pass'),
    count('fail'),
    joined(job.signatures.map(({ name, role, at }) => `${name} (${role}, ${time(at) ?? ''})`)),
    job.minutesSpent,
    job.checkId,
    job.result,
    job.id,
  ];
};

/** A plan with its written reason. */
export const cadenceRow = (plan: Plan, rule: string, { language, time }: TableWords): Row => [
  plan.name[language],
  plan.trigger.kind,
  rule,
  plan.risk?.reason ?? null,
  plan.risk?.author ?? null,
  plan.risk?.writtenOn ?? null,
  plan.risk?.reviewOn ?? null,
  time(plan.pausedAt),
  time(plan.removedAt),
];

/** A set of known-good photos. */
export const baselineRow = (baseline: Baseline, { language, time, unit, photo }: TableWords): Row => {
  const { facts } = baseline;
  return [
    ...unitCells(unit(baseline.unitId)),
    time(baseline.confirmedAt),
    baseline.confirmedBy,
    time(baseline.replacedAt),
    id(facts.serialOnLabel),
    facts.labels,
    facts.seals === null ? null : facts.seals.length === 0 ? no[language] : facts.seals.join('; '),
    facts.colour,
    facts.cables,
    facts.cableKinds,
    facts.screenMessage,
    facts.note,
    joined(
      baseline.photos.map(
        ({ angle, attachmentId }) => `${angleRules[angle].name[language]}: ${photo(attachmentId) ?? '–'}`,
      ),
    ),
  ];
};

/** A visit. */
export const visitorRow = (visitor: Visitor, { language, time, unit }: TableWords): Row => [
  time(visitor.cameAt),
  time(visitor.leftAt),
  visitor.store,
  visitor.name,
  visitor.company,
  visitPurposeNames[visitor.purpose][language],
  (visitor.isAnnounced ? yes : no)[language],
  identityCheckNames[visitor.identity][language],
  joined(
    visitor.unitIds.map((unitId) => {
      const touched = unit(unitId);
      return touched === null ? unitId : joined([touched.name, touched.serialNumber]);
    }),
  ),
  visitor.touched,
  visitor.accompaniedBy,
  visitor.note,
  visitor.recordedBy,
  visitor.history.length,
];

/** An incident with its steps. */
export const incidentRow = (incident: Incident, { language, time, unit }: TableWords): Row => [
  time(incident.since),
  ...unitCells(unit(incident.unitId)),
  incident.store,
  incidentKindNames[incident.kind][language],
  incident.title,
  incidentStateNames[incident.state][language],
  (incident.isOutOfUse ? yes : no)[language],
  incident.provider?.name ?? null,
  id(incident.provider?.caseNumber),
  incident.provider?.promisedOn ?? null,
  time(incident.worksSince),
  incident.resolution,
  joined(
    incident.history.map(
      ({ at, step, operator, text }) => `${time(at) ?? ''} ${step} ${operator}${text === null ? '' : `: ${text}`}`,
    ),
  ),
];

/** A step through the hands of people. */
export const custodyRow = (entry: CustodyEntry, { language, time, record }: TableWords): Row => [
  time(entry.at),
  ...unitCells(record(entry.recordId)),
  custodyStepNames[entry.step][language],
  entry.from,
  entry.to,
  entry.place,
  entry.reason,
  entry.by,
];

const lifecycleName = (state: string | null, language: Language): string | null => {
  const known = lifecycleSchema.safeParse(state);
  return known.success ? lifecycleRules[known.data].name[language] : state;
};

/** Another state of life. */
export const lifecycleRow = (change: LifecycleChange, { language, time, record }: TableWords): Row => [
  time(change.at),
  ...unitCells(record(change.recordId)),
  lifecycleName(change.before, language),
  lifecycleName(change.after, language),
  change.reason,
  change.by,
];

/** Who has acknowledged which text. */
export const trainingRow = (training: Training, { language }: TableWords): Row => [
  training.on,
  training.personName,
  personRoleNames[training.personRole][language],
  training.title[language],
  training.version,
  training.expiresOn,
  training.way,
  (training.withPin ? yes : no)[language],
  training.recordedBy,
];

/** Somebody of the shop. */
export const personRow = (person: Person, { language }: TableWords): Row => [
  person.name,
  personRoleNames[person.role][language],
  person.store,
  person.leftOn,
];

/** Somebody to call, with how the number was made sure of. */
export const contactRow = (contact: Contact, { language, time }: TableWords): Row => [
  contact.organisation,
  contactRoleNames[contact.role][language],
  contact.person,
  id(contact.phone),
  time(contact.verification?.at ?? null),
  contact.verification === null ? null : verificationWayNames[contact.verification.way][language],
  contact.verification?.by ?? null,
];
