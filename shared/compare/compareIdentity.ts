// Who the terminal is, what it said about its registration, and what it can do.
import { componentStateNames } from '../help/factNames.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { allCapabilityNames, type CapabilityState, type HealthReport } from '../model/healthReport.ts';
import type { Component } from '../model/terminal.ts';
import type { TerminalSaid } from '../model/terminalSaid.ts';
import { checkTexts } from '../text/window/checkTexts.ts';
import { type CompareCell, type CompareRow, compareRow, emptyCell, valueCell } from './comparison.ts';
import { pairUp } from './pairUp.ts';

interface NamedField {
  readonly key: string;
  readonly label: Bilingual;
  readonly weight: number;
  readonly read: (report: HealthReport) => string | null;
}

/** Changes of who it is count most within one terminal; two terminals always differ in them. */
const identityFields: readonly NamedField[] = [
  {
    key: 'serialNumber',
    label: { zh: '机身号 (SN)', en: 'Serial number (SN)' },
    weight: 90,
    read: ({ terminal }) => terminal.serialNumber,
  },
  { key: 'model', label: { zh: '型号', en: 'Model' }, weight: 80, read: ({ terminal }) => terminal.model },
  {
    key: 'tid',
    label: { zh: '终端号 (TID)', en: 'Terminal number (TID)' },
    weight: 70,
    read: ({ terminal }) => terminal.tid,
  },
  {
    key: 'mid',
    label: { zh: '商户号 (MID)', en: 'Merchant number (MID)' },
    weight: 70,
    read: ({ terminal }) => terminal.mid,
  },
  {
    key: 'softwareVersion',
    label: { zh: '软件版本', en: 'Software version' },
    weight: 55,
    read: ({ terminal }) => terminal.softwareVersion,
  },
  { key: 'driver', label: { zh: '协议', en: 'Protocol' }, weight: 25, read: ({ terminal }) => terminal.driver },
  { key: 'address', label: { zh: '接在哪里', en: 'Address' }, weight: 5, read: ({ address }) => address },
];

/** Two terminals differ in these by nature. */
const otherTerminalWeight = 12;

const componentText = ({ serialNumber, softwareVersion, state }: Component): Bilingual | null => {
  const word = state === null ? null : componentStateNames[state];
  const parts = [serialNumber, softwareVersion].filter((part) => part !== null);
  if (parts.length === 0 && word === null) return null;
  const join = (language: 'zh' | 'en'): string => [...parts, ...(word === null ? [] : [word[language]])].join(' · ');
  return { zh: join('zh'), en: join('en') };
};

const compareComponents = (before: HealthReport, after: HealthReport): readonly CompareRow[] =>
  pairUp(before.terminal.components, after.terminal.components, ({ name }) => name ?? '–').map((pair) =>
    compareRow({
      key: `component ${pair.key}`,
      label: { zh: `部件 ${pair.key}`, en: `Part ${pair.key}` },
      before: pair.before === null ? emptyCell('none') : valueCell(componentText(pair.before)),
      after: pair.after === null ? emptyCell('none') : valueCell(componentText(pair.after)),
      weight: 60,
    }),
  );

/** Serial number, numbers, software and parts. */
export const compareIdentity = (
  before: HealthReport,
  after: HealthReport,
  isSameTerminal: boolean,
): readonly CompareRow[] => [
  ...identityFields.map(({ key, label, weight, read }) =>
    compareRow({
      key,
      label,
      before: valueCell(read(before)),
      after: valueCell(read(after)),
      weight: isSameTerminal ? weight : Math.min(weight, otherTerminalWeight),
    }),
  ),
  ...compareComponents(before, after),
];

const saidFields: readonly (readonly [keyof TerminalSaid, Bilingual, number])[] = [
  ['signOn', { zh: '签到状态', en: 'Sign-on' }, 65],
  ['lastSignOnAt', { zh: '最近签到', en: 'Last sign-on' }, 8],
  ['merchantName', { zh: '商户名称', en: 'Merchant name' }, 65],
  ['acquirer', { zh: '收单机构代码', en: 'Acquirer’s code' }, 65],
  ['address', { zh: '装机地址', en: 'Installation address' }, 60],
  ['tusn', { zh: '终端唯一号 (TUSN)', en: 'Unique number (TUSN)' }, 60],
  ['maker', { zh: '厂商', en: 'Maker' }, 40],
  ['imei', { zh: '移动模块识别码 (IMEI)', en: 'Modem number (IMEI)' }, 60],
  ['iccid', { zh: 'SIM 卡号 (ICCID)', en: 'SIM card number (ICCID)' }, 60],
  ['sim', { zh: 'SIM 卡状态', en: 'SIM card' }, 45],
  ['networkRegistration', { zh: '移动网络', en: 'Mobile network' }, 45],
  ['batch', { zh: '批次号', en: 'Batch' }, 6],
  ['tamper', { zh: '防拆', en: 'Tamper' }, 95],
];

const saidText = (value: TerminalSaid[keyof TerminalSaid]): string | null => {
  if (value === null || typeof value === 'string') return value;
  return value.map((each) => (typeof each === 'string' ? each : each.code)).join(', ');
};

/** Codes that terminals give in words; anything else stays as it was told. */
const codeWords: Readonly<Partial<Record<keyof TerminalSaid, Readonly<Record<string, Bilingual>>>>> = {
  signOn: {
    never: { zh: '从未签到', en: 'never signed on' },
    signedOn: { zh: '已签到', en: 'signed on' },
    signedOff: { zh: '已签退', en: 'signed off' },
    refused: { zh: '被拒绝', en: 'refused' },
  },
  networkRegistration: {
    none: { zh: '没有入网', en: 'not registered' },
    home: { zh: '已入网', en: 'registered at home' },
    searching: { zh: '正在搜索', en: 'searching' },
    denied: { zh: '被拒绝', en: 'refused' },
    unknown: { zh: '未知', en: 'unknown' },
    roaming: { zh: '漫游中', en: 'roaming' },
  },
};

const saidCell = (said: TerminalSaid | undefined, field: keyof TerminalSaid): CompareCell => {
  if (said === undefined) return emptyCell('notRecorded');
  const value = said[field];
  if (Array.isArray(value) && value.length === 0) return emptyCell('none');
  const text = saidText(value);
  return valueCell(text === null ? null : (codeWords[field]?.[text] ?? text));
};

const newestAnswer = (said: TerminalSaid | undefined): CompareCell => {
  if (said === undefined) return emptyCell('notRecorded');
  if (said.answers === null) return emptyCell('notGiven');
  const [newest] = said.answers;
  return newest === undefined
    ? emptyCell('none')
    : valueCell([newest.code, newest.at].filter((part) => part !== null).join(' · '));
};

/** Registration, SIM card and the newest answer of a host, as the terminal told them. */
export const compareSaid = (before: HealthReport, after: HealthReport): readonly CompareRow[] =>
  before.said === undefined && after.said === undefined
    ? []
    : [
        ...saidFields.map(([key, label, weight]) =>
          compareRow({ key, label, before: saidCell(before.said, key), after: saidCell(after.said, key), weight }),
        ),
        compareRow({
          key: 'answers',
          label: { zh: '主机最近的应答码', en: 'Newest response code of the host' },
          before: newestAnswer(before.said),
          after: newestAnswer(after.said),
          weight: 25,
        }),
      ];

const capabilityCell = (state: CapabilityState | undefined): CompareCell => {
  if (state === undefined || state === 'unknown') return emptyCell('skipped');
  if (state === 'refused') return emptyCell('notOffered');
  const { zh, en } = checkTexts;
  return valueCell({ zh: zh.report.capabilityStates.supported, en: en.report.capabilityStates.supported });
};

/** What each terminal answered to, as observed. */
export const compareCapabilities = (before: HealthReport, after: HealthReport): readonly CompareRow[] =>
  allCapabilityNames
    .filter((name) => before.capabilities[name] !== undefined || after.capabilities[name] !== undefined)
    .map((name) =>
      compareRow({
        key: name,
        label: {
          zh: checkTexts.zh.report.capability[name],
          en: checkTexts.en.report.capability[name],
        },
        before: capabilityCell(before.capabilities[name]),
        after: capabilityCell(after.capabilities[name]),
        weight: 14,
      }),
    );
