// A period in one paper: how well the plan was kept, what failed, what it cost, what was done; and the sheet of a handover.
import type { Compliance, Figures } from '../../../shared/figures/figures.ts';
import type { FindingRow } from '../../../shared/finding/finding.ts';
import type { IncidentRow } from '../../../shared/incident/incident.ts';
import type { JobRow } from '../../../shared/job/job.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import { type LogKind, logKinds } from '../../../shared/model/logEntry.ts';
import { type Verdict, verdicts } from '../../../shared/model/verdict.ts';
import { planKindNames } from '../../../shared/plan/plan.ts';
import { logKindNames, verdictNames } from '../logCsv.ts';
import type { LocalTime } from './entryTable.ts';
import type { PaperSection } from './paperDocument.ts';
import { findingsSection, incidentsSection, jobsSection } from './workTables.ts';

/** How many entries there are of each kind, and checks of each verdict. */
export interface EntryCounts {
  readonly kinds: ReadonlyMap<LogKind, number>;
  readonly verdicts: ReadonlyMap<Verdict, number>;
}

/** What a summary is made of. */
export interface PeriodData {
  readonly figures: Figures;
  readonly counts: EntryCounts;
  readonly findings: readonly FindingRow[];
  readonly incidents: readonly IncidentRow[];
}

/** A terminal that does not answer or has not passed its last check. */
export interface WeakTerminal {
  readonly name: string;
  readonly serialNumber: string | null;
  readonly standing: Bilingual;
  readonly seen: string | null;
}

/** What a handover is made of. */
export interface HandoverData {
  readonly weak: readonly WeakTerminal[];
  readonly findings: readonly FindingRow[];
  readonly incidents: readonly IncidentRow[];
  readonly jobs: readonly JobRow[];
  readonly today: string;
}

const words = {
  plan: { zh: '计划完成情况', en: 'How well the plan was kept' },
  compliance: { zh: '按时完成率', en: 'Done on time' },
  kind: { zh: '类别', en: 'Kind' },
  onTime: { zh: '按时', en: 'On time' },
  late: { zh: '延后', en: 'Late' },
  missed: { zh: '错过', en: 'Missed' },
  overdue: { zh: '过期', en: 'Overdue' },
  noJobs: { zh: '这段时间没有到期的计划工作', en: 'No planned job fell due in this period' },
  reliability: { zh: '可靠性', en: 'Reliability' },
  units: { zh: '统计终端', en: 'Terminals counted' },
  failures: { zh: '故障次数', en: 'Failures' },
  mtbf: { zh: '平均无故障时间', en: 'Mean time between failures' },
  mttr: { zh: '平均修复时间', en: 'Mean time to repair' },
  downtime: { zh: '停用时间', en: 'Downtime' },
  availability: { zh: '可用率', en: 'Availability' },
  cost: { zh: '花费', en: 'Cost' },
  total: { zh: '合计', en: 'Total' },
  parts: { zh: '备件', en: 'Parts' },
  repairs: { zh: '维修', en: 'Repairs' },
  work: { zh: '工时', en: 'Own work' },
  minutes: { zh: '分钟', en: 'min' },
  hours: { zh: '小时', en: 'h' },
  worst: { zh: '最近十二个月故障最多的终端', en: 'Terminals with the most failures in the last twelve months' },
  noWorst: { zh: '没有终端发生故障', en: 'No terminal has failed' },
  terminal: { zh: '终端', en: 'Terminal' },
  store: { zh: '门店', en: 'Store' },
  log: { zh: '日志里的条目', en: 'Entries of the log' },
  count: { zh: '条数', en: 'Entries' },
  checks: { zh: '检查', en: 'Checks' },
  findings: { zh: '期末未解决的问题', en: 'Findings that are open now' },
  incidents: { zh: '这段时间的故障和报修', en: 'Incidents of the period' },
  weak: { zh: '需要留意的终端', en: 'Terminals to keep an eye on' },
  noWeak: { zh: '所有终端的最近检查都正常', en: 'Every terminal passed its last check' },
  standing: { zh: '状态', en: 'State' },
  seen: { zh: '最后联系', en: 'Last seen' },
  jobs: { zh: '未完成和未来 7 天的工作', en: 'Jobs that are open or due within 7 days' },
  openIncidents: { zh: '未了结的故障和报修', en: 'Open incidents and repairs' },
  remarks: { zh: '交接说明', en: 'Remarks' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const head = (keys: readonly (keyof typeof words)[], language: Language): readonly string[] =>
  keys.map((key) => words[key][language]);
const percent = (ratio: number | null): string => (ratio === null ? '–' : `${(ratio * 100).toFixed(1)} %`);
const hoursOf = (value: number | null, language: Language): string =>
  value === null ? '–' : `${value.toFixed(1)} ${words.hours[language]}`;
const dueOf = ({ onTime, late, missed, overdue }: Compliance): number => onTime + late + missed + overdue;

const planSection = ({ figures }: PeriodData, language: Language): PaperSection => ({
  title: words.plan[language],
  none: words.noJobs[language],
  facts:
    dueOf(figures.compliance) === 0
      ? []
      : [
          [
            words.compliance[language],
            `${percent(figures.compliance.ratio)} (${String(figures.compliance.onTime)}/${String(dueOf(figures.compliance))})`,
          ],
        ],
  table: {
    head: head(['kind', 'onTime', 'late', 'missed', 'overdue', 'compliance'], language),
    widths: [null, 22, 22, 22, 22, 32],
    rows: figures.byKind.map(({ kind, compliance }) => [
      planKindNames[kind][language],
      String(compliance.onTime),
      String(compliance.late),
      String(compliance.missed),
      String(compliance.overdue),
      percent(compliance.ratio),
    ]),
  },
});

const reliabilitySection = ({ figures }: PeriodData, language: Language): PaperSection => {
  const { units, failures, mtbfHours, mttrHours, downtimeHours, availability } = figures.reliability;
  const facts: readonly (readonly [keyof typeof words, string])[] = [
    ['units', String(units)],
    ['failures', String(failures)],
    ['mtbf', hoursOf(mtbfHours, language)],
    ['mttr', hoursOf(mttrHours, language)],
    ['downtime', hoursOf(downtimeHours, language)],
    ['availability', percent(availability)],
  ];
  return { title: words.reliability[language], facts: facts.map(([key, value]) => [words[key][language], value]) };
};

const costSection = ({ figures: { cost, settings } }: PeriodData, language: Language): PaperSection => {
  const money = (amount: number): string => `${amount.toFixed(2)} ${settings.currency}`;
  const minutes = `${String(cost.workMinutes)} ${words.minutes[language]}`;
  return {
    title: words.cost[language],
    facts: [
      [words.total[language], money(cost.total)],
      [words.parts[language], money(cost.parts)],
      [words.repairs[language], money(cost.incidents)],
      [words.work[language], cost.work === null ? minutes : `${money(cost.work)} (${minutes})`],
    ],
  };
};

const worstSection = ({ figures }: PeriodData, language: Language): PaperSection => ({
  title: words.worst[language],
  none: words.noWorst[language],
  table: {
    head: head(['terminal', 'store', 'failures', 'downtime', 'cost'], language),
    widths: [null, 44, 24, 28, 32],
    rows: figures.units
      .filter(({ failures }) => failures > 0)
      .slice(0, 20)
      .map(({ name, store, failures, downtimeHours, cost }) => [
        name,
        store ?? '–',
        String(failures),
        hoursOf(downtimeHours, language),
        `${cost.toFixed(2)} ${figures.settings.currency}`,
      ]),
  },
});

const countsSection = ({ counts }: PeriodData, language: Language): PaperSection => ({
  title: words.log[language],
  facts: [
    ...logKinds.flatMap((kind) => {
      const count = counts.kinds.get(kind) ?? 0;
      return count === 0 ? [] : [[logKindNames[language][kind], String(count)] as const];
    }),
    ...verdicts.flatMap((verdict) => {
      const count = counts.verdicts.get(verdict) ?? 0;
      return count === 0
        ? []
        : [[`${words.checks[language]} · ${verdictNames[language][verdict]}`, String(count)] as const];
    }),
  ],
});

/** Sections of a period summary. */
export const periodSections = (data: PeriodData, language: Language, local: LocalTime): readonly PaperSection[] => [
  planSection(data, language),
  reliabilitySection(data, language),
  costSection(data, language),
  worstSection(data, language),
  incidentsSection(data.incidents, language, { local, title: words.incidents[language] }),
  findingsSection(data.findings, language, { local, title: words.findings[language] }),
  countsSection(data, language),
];

/** Sections of a handover sheet; the entries of the period come after them. */
export const handoverSections = (data: HandoverData, language: Language, local: LocalTime): readonly PaperSection[] => [
  {
    title: words.weak[language],
    none: words.noWeak[language],
    table: {
      head: head(['terminal', 'standing', 'seen'], language),
      widths: [null, 60, 40],
      rows: data.weak.map(({ name, serialNumber, standing, seen }) => [
        { text: name, below: serialNumber === null ? '' : `SN ${serialNumber}` },
        { text: standing[language], tone: 'warn' },
        seen === null ? '–' : `${local(seen).day} ${local(seen).time}`,
      ]),
    },
  },
  findingsSection(data.findings, language, { local }),
  incidentsSection(data.incidents, language, { local, title: words.openIncidents[language] }),
  jobsSection(data.jobs, language, { local, today: data.today, title: words.jobs[language] }),
  { title: words.remarks[language], blank: 3 },
];
