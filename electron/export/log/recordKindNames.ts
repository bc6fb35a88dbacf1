// What the things are called that entries of the log tell of.
import type { Language } from '../../../shared/model/bilingual.ts';
import type { logRecordKinds } from '../../../shared/model/logEntry.ts';

type RecordKind = (typeof logRecordKinds)[number];

/** By kind, in the language of a file or paper. */
export const recordKindNames: Readonly<Record<Language, Readonly<Record<RecordKind, string>>>> = {
  zh: {
    job: '任务',
    plan: '计划',
    register: '登记',
    case: '查原因的记录',
    incident: '事件',
    visitor: '来访记录',
    baseline: '基准照片',
    finding: '问题',
    person: '人员',
    template: '检查单模板',
    capture: '通信记录',
    backup: '备份',
    import: '导入',
  },
  en: {
    job: 'job',
    plan: 'plan',
    register: 'register',
    case: 'case',
    incident: 'incident',
    visitor: 'visit',
    baseline: 'baseline photos',
    finding: 'finding',
    person: 'person',
    template: 'checklist',
    capture: 'capture',
    backup: 'backup',
    import: 'import',
  },
};
