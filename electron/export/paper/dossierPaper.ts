// Everything on record about one terminal, on paper: who it is, its books, checks, findings, work, and hands.
import type { FindingRow } from '../../../shared/finding/finding.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import type { IncidentRow } from '../../../shared/incident/incident.ts';
import type { JobRow } from '../../../shared/job/job.ts';
import { metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import type { HealthReport, HealthReportSummary } from '../../../shared/model/healthReport.ts';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import {
  type RegisterFieldKey,
  registerFieldKeys,
  registerFields,
  valueSourceNames,
} from '../../../shared/register/registerFields.ts';
import {
  type CustodyEntry,
  custodyStepNames,
  type RegisterRecord,
  registrationNames,
} from '../../../shared/register/registerRecord.ts';
import { verdictNames } from '../logCsv.ts';
import type { LocalTime } from './entryTable.ts';
import type { PaperRow, PaperSection } from './paperDocument.ts';
import { findingsSection, incidentsSection, jobsSection } from './workTables.ts';

/** What the dossier is made of. */
export interface Dossier {
  readonly name: string;
  readonly record: RegisterRecord | null;
  readonly newest: HealthReport | null;
  readonly checks: readonly HealthReportSummary[];
  readonly findings: readonly FindingRow[];
  readonly jobs: readonly JobRow[];
  readonly incidents: readonly IncidentRow[];
  readonly custody: readonly CustodyEntry[];
  readonly today: string;
}

const words = {
  identity: { zh: '终端所报信息', en: 'What the terminal says' },
  notChecked: { zh: '还没有检查记录', en: 'It was never checked' },
  model: { zh: '型号', en: 'Model' },
  serial: { zh: '机身号 (SN)', en: 'Serial number' },
  tid: { zh: '终端号 (TID)', en: 'Terminal number (TID)' },
  mid: { zh: '商户号 (MID)', en: 'Merchant number (MID)' },
  software: { zh: '软件版本', en: 'Software' },
  lastCheck: { zh: '最近检查', en: 'Last check' },
  register: { zh: '登记簿', en: 'Register' },
  notRegistered: { zh: '没有登记', en: 'Not in the register' },
  field: { zh: '项目', en: 'Field' },
  value: { zh: '内容', en: 'Value' },
  source: { zh: '来源', en: 'Source' },
  lifecycle: { zh: '使用状态', en: 'State' },
  registration: { zh: '收单登记', en: 'Registration' },
  readings: { zh: '最近读数', en: 'Latest readings' },
  takenAt: { zh: '读取时间', en: 'Read at' },
  checks: { zh: '检查记录', en: 'Checks' },
  verdict: { zh: '结论', en: 'Verdict' },
  concerns: { zh: '需要处理的', en: 'What needs attention' },
  operator: { zh: '检查人', en: 'Operator' },
  custody: { zh: '经手记录', en: 'Chain of custody' },
  step: { zh: '步骤', en: 'Step' },
  from: { zh: '移交人', en: 'From' },
  to: { zh: '接收人', en: 'To' },
  place: { zh: '地点', en: 'Place' },
  reason: { zh: '理由', en: 'Reason' },
  nothing: { zh: '没有记录', en: 'None on record' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const head = (keys: readonly (keyof typeof words)[], language: Language): readonly string[] =>
  keys.map((key) => words[key][language]);

const moment = (local: LocalTime, utc: string): string => {
  const { day, time } = local(utc);
  return `${day} ${time}`;
};

const identity = ({ newest }: Dossier, language: Language, local: LocalTime): PaperSection => {
  const title = words.identity[language];
  if (newest === null) return { title, none: words.notChecked[language] };
  const { terminal } = newest;
  const facts: readonly (readonly [keyof typeof words, string | null])[] = [
    ['model', terminal.model],
    ['serial', terminal.serialNumber],
    ['tid', terminal.tid],
    ['mid', terminal.mid],
    ['software', terminal.softwareVersion],
    ['lastCheck', `${moment(local, newest.finishedAt)} · ${verdictNames[language][newest.verdict]}`],
  ];
  return {
    title,
    facts: facts.flatMap(([key, text]) => (text === null ? [] : [[words[key][language], text] as const])),
  };
};

const books = ({ record }: Dossier, language: Language, local: LocalTime): PaperSection => {
  const title = words.register[language];
  if (record === null) return { title, none: words.notRegistered[language] };
  const rows = registerFieldKeys.flatMap((key: RegisterFieldKey): PaperRow[] => {
    const field = record.fields[key];
    if (field === undefined || field.value === '') return [];
    return [
      [
        registerFields[key].label[language],
        field.value,
        { text: valueSourceNames[field.source][language], tone: 'quiet', below: local(field.at).day },
      ],
    ];
  });
  return {
    title,
    facts: [
      [words.lifecycle[language], lifecycleRules[record.lifecycle].name[language]],
      [words.registration[language], registrationNames[record.registration.state][language]],
    ],
    table: { head: head(['field', 'value', 'source'], language), widths: [48, null, 38], rows },
  };
};

const readings = ({ newest }: Dossier, language: Language, local: LocalTime): PaperSection => ({
  title: words.readings[language],
  none: words.nothing[language],
  table: {
    head: head(['field', 'value', 'takenAt'], language),
    widths: [null, 50, 45],
    rows: (newest?.readings ?? []).map(({ metric, value, takenAt }) => [
      metrics[metric].label[language],
      formatMetric(metric, value, language),
      moment(local, takenAt),
    ]),
  },
});

const checks = (dossier: Dossier, language: Language, local: LocalTime): PaperSection => ({
  title: words.checks[language],
  none: words.notChecked[language],
  table: {
    head: head(['takenAt', 'verdict', 'concerns', 'operator'], language),
    widths: [36, 24, null, 32],
    rows: dossier.checks.map(
      ({ finishedAt, verdict, concerns, operator }): PaperRow => [
        moment(local, finishedAt),
        {
          text: verdictNames[language][verdict],
          tone: verdict === 'fail' ? 'bad' : verdict === 'warn' ? 'warn' : 'plain',
        },
        concerns.map((id) => checkHelp[id].title[language]).join(language === 'zh' ? '、' : ', '),
        operator,
      ],
    ),
  },
});

const hands = ({ custody }: Dossier, language: Language, local: LocalTime): PaperSection => ({
  title: words.custody[language],
  none: words.nothing[language],
  table: {
    head: head(['takenAt', 'step', 'from', 'to', 'place', 'reason'], language),
    widths: [21, 22, 26, 26, 34, null],
    rows: custody.map(({ at, step, from, to, place, reason }) => [
      local(at).day,
      custodyStepNames[step][language],
      from ?? '–',
      to ?? '–',
      place ?? '–',
      reason,
    ]),
  },
});

/** Sections of a dossier. */
export const dossierSections = (dossier: Dossier, language: Language, local: LocalTime): readonly PaperSection[] => [
  identity(dossier, language, local),
  books(dossier, language, local),
  findingsSection(dossier.findings, language, { local }),
  readings(dossier, language, local),
  checks(dossier, language, local),
  jobsSection(dossier.jobs, language, { local, today: dossier.today }),
  incidentsSection(dossier.incidents, language, { local }),
  hands(dossier, language, local),
];
