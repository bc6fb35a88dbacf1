// Words for the names and codes that stand in “before” and “after” of an entry; what has none is shown as written.
import { metrics } from '../../../shared/metric/catalogue.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { choiceNames, registerFields } from '../../../shared/register/registerFields.ts';
import { registrationNames } from '../../../shared/register/registrationNames.ts';

const names: Readonly<Record<string, Bilingual>> = {
  name: { zh: '名称', en: 'Name' },
  title: { zh: '标题', en: 'Title' },
  state: { zh: '状态', en: 'State' },
  lifecycle: { zh: '使用状态', en: 'State of life' },
  registration: { zh: '入网状态', en: 'Registration' },
  marked: { zh: '标记', en: 'Marked' },
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '外观', en: 'Appearance' },
  operator: { zh: '操作人', en: 'Operator' },
  showAllPorts: { zh: '显示全部端口', en: 'Show all ports' },
  singleKeys: { zh: '单键快捷键', en: 'Single-key shortcuts' },
  reason: { zh: '原因', en: 'Reason' },
  note: { zh: '备注', en: 'Note' },
  text: { zh: '文字', en: 'Text' },
  version: { zh: '版本', en: 'Version' },
  kind: { zh: '类别', en: 'Kind' },
  role: { zh: '职责', en: 'Role' },
  phone: { zh: '电话', en: 'Telephone' },
  address: { zh: '地址', en: 'Address' },
  assignee: { zh: '负责人', en: 'Assigned to' },
  due: { zh: '到期', en: 'Due' },
  dueOn: { zh: '日期', en: 'Due on' },
  dueTime: { zh: '时间', en: 'Due at' },
  at: { zh: '时间', en: 'Time' },
  from: { zh: '从', en: 'From' },
  until: { zh: '到', en: 'Until' },
  amount: { zh: '数量', en: 'Amount' },
  count: { zh: '数量', en: 'Count' },
  rows: { zh: '行数', en: 'Rows' },
  file: { zh: '文件', en: 'File' },
  folder: { zh: '文件夹', en: 'Folder' },
  format: { zh: '格式', en: 'Format' },
  limit: { zh: '界限', en: 'Limit' },
  limits: { zh: '界限', en: 'Limits' },
  warn: { zh: '注意界限', en: 'Warning limit' },
  fail: { zh: '故障界限', en: 'Fault limit' },
  enabled: { zh: '启用', en: 'On' },
  isOn: { zh: '启用', en: 'On' },
  outcome: { zh: '结果', en: 'Outcome' },
  result: { zh: '结果', en: 'Result' },
  minutes: { zh: '分钟', en: 'Minutes' },
  days: { zh: '天数', en: 'Days' },
  company: { zh: '公司', en: 'Company' },
  units: { zh: '终端', en: 'Terminals' },
  priority: { zh: '优先级', en: 'Priority' },
};

const valuesOf: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  lifecycle: Object.fromEntries(Object.entries(lifecycleRules).map(([state, { name }]) => [state, name])),
  registration: registrationNames,
  bindStatus: choiceNames,
  termStatus: choiceNames,
  language: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英语', en: 'English' } },
  theme: {
    system: { zh: '跟随系统', en: 'follow system' },
    light: { zh: '浅色', en: 'light' },
    dark: { zh: '深色', en: 'dark' },
  },
};

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/** What a value is called; null = as its name is written. */
export const nameWords = (name: string): Bilingual | null =>
  own<{ readonly label: Bilingual }>(registerFields, name)?.label ??
  own<{ readonly label: Bilingual }>(metrics, name)?.label ??
  own(names, name);

/** What a stored word means under this name; null = as it is written. */
export const valueWords = (name: string | null, value: string): Bilingual | null => {
  const words = name === null ? null : own(valuesOf, name);
  return words === null ? null : own(words, value);
};
