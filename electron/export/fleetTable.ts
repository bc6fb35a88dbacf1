// The terminals of a shop as rows of a table: who, where, in what state, since when.
import type { FleetEntry } from '../../shared/fleet/fleetEntry.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import { lifecycleRules } from '../../shared/register/lifecycle.ts';
import { registrationNames } from '../../shared/register/registrationNames.ts';
import type { Cell } from './csv.ts';
import { verdictNames } from './logCsv.ts';

interface FleetColumn {
  readonly key: string;
  readonly label: Bilingual;
  readonly width: number;
  readonly cell: (entry: FleetEntry, language: Language) => Cell;
}

const id = (value: string | null): Cell => (value === null ? null : { id: value });

const linkNames = { zh: { yes: '在线', no: '不在线' }, en: { yes: 'reachable', no: 'not reachable' } } as const;

const columns: readonly FleetColumn[] = [
  { key: 'store', label: { zh: '门店', en: 'Store' }, width: 16, cell: ({ store }) => id(store) },
  { key: 'counter', label: { zh: '收银台', en: 'Counter' }, width: 12, cell: ({ counter }) => id(counter) },
  { key: 'name', label: { zh: '终端', en: 'Terminal' }, width: 18, cell: ({ name }) => ({ id: name }) },
  { key: 'model', label: { zh: '型号', en: 'Model' }, width: 16, cell: ({ model }) => id(model) },
  {
    key: 'serialNumber',
    label: { zh: '序列号', en: 'Serial number' },
    width: 20,
    cell: (entry) => id(entry.serialNumber),
  },
  { key: 'tid', label: { zh: '终端号', en: 'TID' }, width: 12, cell: ({ tid }) => id(tid) },
  {
    key: 'link',
    label: { zh: '连接', en: 'Connection' },
    width: 14,
    cell: ({ connection }, language) =>
      connection === null ? null : linkNames[language][connection.state === 'connected' ? 'yes' : 'no'],
  },
  {
    key: 'since',
    label: { zh: '连接状态始于', en: 'Connection since' },
    width: 27,
    cell: ({ connection }) => id(connection?.since ?? null),
  },
  {
    key: 'verdict',
    label: { zh: '最近检查', en: 'Last check' },
    width: 12,
    cell: ({ verdict }, language) => (verdict === null ? null : verdictNames[language][verdict]),
  },
  {
    key: 'concerns',
    label: { zh: '未通过的检查项', en: 'Checks not passed' },
    width: 30,
    cell: ({ concerns }) => concerns.join(', ') || null,
  },
  {
    key: 'lifecycle',
    label: { zh: '生命周期', en: 'Life cycle' },
    width: 12,
    cell: ({ lifecycle }, language) => (lifecycle === null ? null : lifecycleRules[lifecycle].name[language]),
  },
  {
    key: 'registration',
    label: { zh: '登记状态', en: 'Registration' },
    width: 14,
    cell: ({ registration }, language) => (registration === null ? null : registrationNames[registration][language]),
  },
  {
    key: 'simulated',
    label: { zh: '模拟', en: 'Simulated' },
    width: 10,
    cell: ({ simulated }, language) => (simulated ? (language === 'zh' ? '模拟' : 'simulated') : null),
  },
];

/** Names of the columns. */
export const fleetHeading = (language: Language): readonly Cell[] => columns.map(({ label }) => label[language]);

/** One terminal. */
export const fleetRow = (entry: FleetEntry, language: Language): readonly Cell[] =>
  columns.map(({ cell }) => cell(entry, language));

/** Widths of the columns in characters. */
export const fleetWidths: readonly number[] = columns.map(({ width }) => width);
