// What an assessor would ask about: said in the pack itself, so that nobody finds it out later.
import { deviceGapNames, deviceGaps } from '../../../shared/inspection/device.ts';
import { adviseOnVisitor } from '../../../shared/inspection/visitorAdvice.ts';
import { trainingGuides } from '../../../shared/knowhow/allGuides.ts';
import type { Training } from '../../../shared/knowhow/training.ts';
import { trainingItems } from '../../../shared/knowhow/training.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { countGaps } from './devices.ts';
import type { EvidenceRecords } from './evidenceGather.ts';

/** How the jobs of a period ended. */
export interface JobTally {
  readonly done: number;
  readonly missed: number;
  readonly cancelled: number;
  readonly open: number;
  readonly failedPoints: number;
}

const counted = (count: number, zh: string, en: string): Bilingual[] =>
  count === 0 ? [] : [{ zh: `${zh}：${String(count)}`, en: `${en}: ${String(count)}` }];

const listGaps = (data: EvidenceRecords): Bilingual[] => {
  const counts = countGaps(data.list.listed);
  return deviceGaps.flatMap((gap) =>
    counted(
      counts[gap] ?? 0,
      `终端清单：${deviceGapNames[gap].zh}`,
      `List of terminals, ${deviceGapNames[gap].en.toLowerCase()}`,
    ),
  );
};

const cadenceGaps = ({ plans, list: { today } }: EvidenceRecords): Bilingual[] => {
  const running = plans.filter(({ removedAt, pausedAt }) => removedAt === null && pausedAt === null);
  if (running.length === 0) return [{ zh: '没有正在执行的巡检计划', en: 'No inspection plan is running' }];
  return running.flatMap(({ name, risk }) => {
    if (risk === null) {
      return [
        {
          zh: `计划“${name.zh}”没有写明频率的理由 (9.5.1.2.1)`,
          en: `Plan “${name.en}” has no written reason for its frequency (9.5.1.2.1)`,
        },
      ];
    }
    if (risk.reviewOn >= today) return [];
    return [
      {
        zh: `计划“${name.zh}”的风险分析应在 ${risk.reviewOn} 复核，已过期`,
        en: `The risk analysis of plan “${name.en}” was to be reviewed on ${risk.reviewOn}`,
      },
    ];
  });
};

/** Everything that is missing or was not done. `newest` = the newest acknowledgements, whatever the period. */
export const evidenceGaps = (data: EvidenceRecords, tally: JobTally, newest: readonly Training[]): Bilingual[] => {
  const training = trainingItems(data.people, trainingGuides, newest, data.list.today).filter(
    ({ state }) => state !== 'valid' && state !== 'soon',
  );
  const doubtful = data.visitors.filter((visitor) => adviseOnVisitor(visitor).needsInspection).length;
  const isEmpty = data.people.length === 0;
  return [
    ...listGaps(data),
    ...cadenceGaps(data),
    ...counted(tally.missed, '错过的巡检', 'Inspections that were missed'),
    ...counted(tally.open, '到期还没有做完的巡检', 'Inspections that are due and not done'),
    ...counted(tally.failedPoints, '巡检中判为异常的项目', 'Points that failed in inspections'),
    ...counted(doubtful, '身份没有核实的人碰过终端', 'Visits in which somebody who was not verified touched terminals'),
    ...(isEmpty
      ? [{ zh: '没有登记人员，培训没有记录', en: 'No people are entered, so there is no record of training' }]
      : []),
    ...counted(training.length, '没有完成或已过期的培训', 'Training that was not done or has expired'),
  ];
};
