// Open findings, incidents and jobs as sections of a paper.

import { type FindingRow, findingStateNames } from '../../../shared/finding/finding.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { type IncidentRow, incidentKindNames, incidentStateNames } from '../../../shared/incident/incident.ts';
import { type JobRow, jobPhaseNames, phaseOf } from '../../../shared/job/job.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import { whoNames } from '../../../shared/model/who.ts';
import type { LocalTime } from './entryTable.ts';
import type { PaperCell, PaperRow, PaperSection } from './paperDocument.ts';
import { outcomeNames } from './paperWords.ts';

const words = {
  findings: { zh: '未解决的问题', en: 'Open findings' },
  noFindings: { zh: '没有未解决的问题', en: 'No finding is open' },
  terminal: { zh: '终端', en: 'Terminal' },
  finding: { zh: '问题', en: 'Finding' },
  remedy: { zh: '怎么办', en: 'What to do' },
  since: { zh: '从何时起', en: 'Since' },
  state: { zh: '进展', en: 'State' },
  incidents: { zh: '故障和报修', en: 'Incidents and repairs' },
  noIncidents: { zh: '没有记录', en: 'None on record' },
  incident: { zh: '事件', en: 'Incident' },
  provider: { zh: '服务商', en: 'Provider' },
  place: { zh: '终端或门店', en: 'Terminal or store' },
  jobs: { zh: '工作', en: 'Jobs' },
  noJobs: { zh: '没有工作', en: 'No jobs' },
  job: { zh: '工作', en: 'Job' },
  due: { zh: '到期', en: 'Due' },
  assignee: { zh: '负责人', en: 'Assigned to' },
  done: { zh: '完成', en: 'Done' },
  shop: { zh: '全店', en: 'whole shop' },
  out: { zh: '停用中', en: 'out of use' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const head = (keys: readonly (keyof typeof words)[], language: Language): readonly string[] =>
  keys.map((key) => words[key][language]);

/** Findings with their terminal, what to do, and who takes care. */
export const findingsSection = (
  findings: readonly FindingRow[],
  language: Language,
  { local, title }: { readonly local: LocalTime; readonly title?: string },
): PaperSection => ({
  title: title ?? words.findings[language],
  none: words.noFindings[language],
  table: {
    head: head(['terminal', 'finding', 'remedy', 'since', 'state'], language),
    widths: [32, null, 52, 21, 26],
    rows: findings.map((finding): PaperRow => {
      const state = findingStateNames[finding.state][language];
      return [
        finding.terminalName ?? '–',
        {
          text: `${checkHelp[finding.checkId].title[language]} · ${outcomeNames[finding.outcome][language]}`,
          tone: finding.outcome === 'fail' ? 'bad' : 'warn',
          below: finding.explanation[language],
        },
        { text: finding.remedy?.[language] ?? '–', below: whoNames[finding.who][language] },
        local(finding.openedAt).day,
        { text: state, below: finding.assignee ?? '' },
      ];
    }),
  },
});

const placeCell = ({ unitName, store }: Pick<JobRow, 'unitName' | 'store'>, language: Language): PaperCell => ({
  text: unitName ?? store ?? words.shop[language],
  below: unitName === null ? '' : (store ?? ''),
});

const outOfUse = ({ closedAt, isOutOfUse }: IncidentRow): boolean => closedAt === null && isOutOfUse;

/** Incidents with the provider's number and promise. */
export const incidentsSection = (
  incidents: readonly IncidentRow[],
  language: Language,
  { local, title }: { readonly local: LocalTime; readonly title?: string },
): PaperSection => ({
  title: title ?? words.incidents[language],
  none: words.noIncidents[language],
  table: {
    head: head(['since', 'place', 'incident', 'provider', 'state'], language),
    widths: [21, 38, null, 40, 28],
    rows: incidents.map((incident): PaperRow => {
      const { since, provider } = incident;
      return [
        local(since).day,
        placeCell(incident, language),
        { text: incident.title, below: incidentKindNames[incident.kind][language] },
        {
          text: provider?.name ?? '–',
          below: [provider?.caseNumber, provider?.promisedOn].filter((part) => part != null).join(' · '),
        },
        {
          text: incidentStateNames[incident.state][language],
          tone: outOfUse(incident) ? 'bad' : 'plain',
          below: outOfUse(incident) ? words.out[language] : '',
        },
      ];
    }),
  },
});

/** Jobs with the day on which they are due and how they stand. */
export const jobsSection = (
  jobs: readonly JobRow[],
  language: Language,
  { local, today, title }: { readonly local: LocalTime; readonly today: string; readonly title?: string },
): PaperSection => ({
  title: title ?? words.jobs[language],
  none: words.noJobs[language],
  table: {
    head: head(['due', 'place', 'job', 'assignee', 'state'], language),
    widths: [21, 44, null, 30, 30],
    rows: jobs.map((job): PaperRow => {
      const phase = phaseOf(job, today);
      return [
        job.dueOn,
        placeCell(job, language),
        job.title[language],
        job.assignee ?? '–',
        {
          text: jobPhaseNames[phase][language],
          tone: phase === 'overdue' || phase === 'missed' ? 'bad' : 'plain',
          below: job.doneAt === null ? '' : `${local(job.doneAt).day} ${job.doneBy ?? ''}`,
        },
      ];
    }),
  },
});
