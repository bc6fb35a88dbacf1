// Jobs as rows of a table: due day and time without a zone, state, what, where, who.
import { type JobRow, jobPhaseNames, phaseOf } from '../../shared/job/job.ts';
import type { Language } from '../../shared/model/bilingual.ts';
import { planKindNames } from '../../shared/plan/plan.ts';
import type { Cell } from './csv.ts';

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '到期日',
    '时间',
    '状态',
    '任务',
    '类别',
    '终端',
    '序列号',
    '门店',
    '负责人',
    '预计分钟',
    '任务编号',
    '计划编号',
  ],
  en: [
    'Due on',
    'Time',
    'State',
    'Job',
    'Kind',
    'Terminal',
    'Serial number',
    'Store',
    'Assigned to',
    'Planned minutes',
    'Job id',
    'Plan id',
  ],
};

/** Column names in the chosen language. */
export const jobsHeader = (language: Language): readonly Cell[] => headers[language];

/** One job on a local day. */
export const jobCells = (
  job: JobRow,
  {
    serialNumber,
    today,
    language,
  }: { readonly serialNumber: string | null; readonly today: string; readonly language: Language },
): readonly Cell[] => [
  job.dueOn,
  job.dueTime,
  jobPhaseNames[phaseOf(job, today)][language],
  job.title[language],
  planKindNames[job.kind][language],
  job.unitName,
  serialNumber === null ? null : { id: serialNumber },
  job.store,
  job.assignee,
  job.minutes,
  job.id,
  job.planId,
];
