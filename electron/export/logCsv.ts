// What kinds and verdicts of the maintenance log are called in exports.
import type { Language } from '../../shared/model/bilingual.ts';
import type { LogKind } from '../../shared/model/logEntry.ts';
import type { Verdict } from '../../shared/model/verdict.ts';

/** What kinds of entries are called. */
export const logKindNames: Readonly<Record<Language, Readonly<Record<LogKind, string>>>> = {
  zh: {
    check: '检查',
    action: '操作',
    link: '连接',
    terminal: '终端',
    setting: '设置',
    export: '导出',
    shop: '店铺',
    storage: '存储',
    register: '登记簿',
    finding: '问题',
    plan: '计划',
    job: '工作',
    stock: '备件',
    incident: '事件',
    inspection: '巡检',
    people: '人员',
    note: '备注',
    login: '登录',
    import: '导入',
    backup: '备份',
    journal: '日志保管',
  },
  en: {
    check: 'check',
    action: 'action',
    link: 'connection',
    terminal: 'terminal',
    setting: 'setting',
    export: 'export',
    shop: 'shop',
    storage: 'storage',
    register: 'register',
    finding: 'finding',
    plan: 'plan',
    job: 'job',
    stock: 'stock',
    incident: 'incident',
    inspection: 'inspection',
    people: 'people',
    note: 'note',
    login: 'login',
    import: 'import',
    backup: 'backup',
    journal: 'log keeping',
  },
};

/** What verdicts are called. */
export const verdictNames: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  zh: { pass: '正常', warn: '注意', fail: '故障', incomplete: '未完成' },
  en: { pass: 'all well', warn: 'attention', fail: 'fault', incomplete: 'incomplete' },
};
