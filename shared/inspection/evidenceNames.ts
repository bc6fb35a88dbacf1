// What the tables of an evidence pack are called.
import type { Bilingual } from '../model/bilingual.ts';
import type { EvidenceTable } from './evidence.ts';

/** What the tables are called. */
export const evidenceTableNames: Readonly<Record<EvidenceTable, Bilingual>> = {
  devices: { zh: '终端清单', en: 'List of terminals' },
  inspections: { zh: '巡检逐项结果', en: 'Results of inspections, point by point' },
  jobs: { zh: '巡检任务（完成、错过、取消）', en: 'Inspections done, missed and cancelled' },
  cadence: { zh: '巡检频率和理由', en: 'Frequency of inspections and its reasons' },
  baselines: { zh: '基准照片', en: 'Known-good photos' },
  visitors: { zh: '来访记录', en: 'Visitor log' },
  incidents: { zh: '事件和升级', en: 'Incidents and escalation' },
  custody: { zh: '交接记录', en: 'Chain of custody' },
  lifecycle: { zh: '状态变化（含隔离）', en: 'Changes of state, quarantine among them' },
  training: { zh: '培训确认', en: 'Training' },
  people: { zh: '人员', en: 'People' },
  contacts: { zh: '联系人', en: 'People to call' },
  log: { zh: '维护日志（相关部分）', en: 'Maintenance log (what belongs here)' },
};
