// The tables of an evidence pack as rows of cells, in the language of the pack.
import type { Contact } from '../../../shared/contact/contact.ts';
import { contactRoleNames, verificationWayNames } from '../../../shared/contact/contact.ts';
import type { Incident } from '../../../shared/incident/incident.ts';
import { incidentKindNames, incidentStateNames } from '../../../shared/incident/incident.ts';
import { angleRules } from '../../../shared/inspection/angle.ts';
import type { Baseline } from '../../../shared/inspection/baseline.ts';
import { type Device, deviceGapNames } from '../../../shared/inspection/device.ts';
import type { EvidenceTable } from '../../../shared/inspection/evidence.ts';
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

/** Column names, Chinese and English. */
export const tableHeads: Readonly<Record<EvidenceTable, readonly Bilingual[]>> = {
  devices: heads(
    '厂商|Make,型号|Model,机身号|Serial number,TUSN|TUSN,终端号|TID,名称|Name,门店|Store,柜台|Counter,地址|Address,负责人|Person in charge,状态|State,状态开始|State since,封条编号|Seals,应用版本|Firmware or application,PTS 认证号|PTS approval,PTS 到期|PTS expires,上次巡检|Last inspection,巡检人|Inspected by,异常项|Failed points,下次巡检|Next inspection,基准照片|Baseline photos,缺少|Missing',
  ),
  inspections: heads(
    '日期|Due on,终端|Terminal,机身号|Serial number,检查单|Checklist,版本|Version,项目|Point,结果|Result,数值|Value,说明|Note,来源|Source,读取时间|Read at,照片|Photos,时间|At,检查人|By,记录编号|Job',
  ),
  jobs: heads(
    '应做日期|Due on,最晚日期|Last day,终端|Terminal,机身号|Serial number,门店|Store,内容|Title,状态|State,完成时间|Done at,完成人|Done by,正常项|Passed,异常项|Failed,签名|Signatures,用时（分钟）|Minutes,检查记录|Check record,结果|Result,记录编号|Job',
  ),
  cadence: heads(
    '计划|Plan,类型|Trigger,规则|Rule,理由|Reason,撰写人|Author,撰写日期|Written on,复核日期|Review on,暂停|Paused,移除|Removed',
  ),
  baselines: heads(
    '终端|Terminal,机身号|Serial number,生效|In force since,确认人|Confirmed by,替换|Replaced at,标签机身号|Serial on the label,标签|Labels,封条|Seals,颜色|Colour,线缆根数|Cables,线缆种类|Kinds of cables,屏幕提示|Screen message,备注|Note,照片|Photos',
  ),
  visitors: heads(
    '到来|Came at,离开|Left at,门店|Store,姓名|Name,单位|Company,目的|Purpose,预约|Announced,身份核对|Identity,碰过的终端|Terminals touched,做了什么|What was done,陪同人|Accompanied by,备注|Note,记录人|Recorded by,更正次数|Corrections',
  ),
  incidents: heads(
    '开始|Since,终端|Terminal,机身号|Serial number,门店|Store,类型|Kind,标题|Title,状态|State,停用|Out of use,服务商|Provider,工单号|Case number,承诺日期|Promised on,恢复|Works since,处理结果|Resolution,经过|Steps',
  ),
  custody: heads(
    '时间|At,终端|Terminal,机身号|Serial number,步骤|Step,交出人|From,接收人|To,地点|Place,原因|Reason,经手人|By',
  ),
  lifecycle: heads('时间|At,终端|Terminal,机身号|Serial number,原状态|Before,新状态|After,原因|Reason,经手人|By'),
  training: heads(
    '日期|On,人员|Person,角色|Role,内容|Text,版本|Version,有效期至|Counts until,方式|Way,PIN|PIN,记录人|Recorded by',
  ),
  people: heads('人员|Person,角色|Role,门店|Store,离职日期|Left on'),
  contacts: heads(
    '单位|Organisation,角色|Role,联系人|Person,电话|Telephone,核实日期|Verified at,核实方式|Verified how,核实人|Verified by',
  ),
  log: heads('编号|Number,时间|At,操作人|Operator,终端|Terminal,机身号|Serial number,内容|What happened'),
};

function heads(list: string): readonly Bilingual[] {
  return list.split(',').map((pair) => {
    const [zh = '', en = ''] = pair.split('|');
    return { zh, en };
  });
}

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
