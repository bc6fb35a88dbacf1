// Two checks side by side: whose they are, what has to be kept in mind, and every difference, most important first.
import type { Bilingual } from '../model/bilingual.ts';
import type { HealthReport } from '../model/healthReport.ts';
import { compareEvidence, compareLimits, compareOutcomes } from './compareChecks.ts';
import { compareApps, compareKeys, compareReaders, compareSettings, compareSoftware } from './compareFacts.ts';
import { compareCapabilities, compareIdentity, compareSaid } from './compareIdentity.ts';
import { compareReadings } from './compareReadings.ts';
import { type CompareRow, type CompareSection, compareSections } from './comparison.ts';

/** Whose the two checks are: of one check with itself, one terminal, or two. */
export type CompareRelation = 'sameCheck' | 'sameTerminal' | 'otherTerminal';

/** One section with all its rows, those with a difference first. */
export interface ComparedSection {
  readonly section: CompareSection;
  readonly title: Bilingual;
  readonly rows: readonly CompareRow[];
  /** How many rows have a difference. */
  readonly differences: number;
}

/** Two checks, compared. */
export interface Comparison {
  readonly relation: CompareRelation;
  /** What has to be kept in mind, such as another level; in order of importance. */
  readonly remarks: readonly Bilingual[];
  /** Sections with rows, the most important difference first. */
  readonly sections: readonly ComparedSection[];
  readonly differences: number;
}

const titles: Readonly<Record<CompareSection, Bilingual>> = {
  outcomes: { zh: '检查结果', en: 'Outcomes' },
  readings: { zh: '读数', en: 'Readings' },
  identity: { zh: '身份', en: 'Identity' },
  registration: { zh: '登记与联网', en: 'Registration and network' },
  software: { zh: '软件', en: 'Software' },
  keys: { zh: '密钥（只看有没有）', en: 'Keys (presence only)' },
  settings: { zh: '设置', en: 'Settings' },
  readers: { zh: '读卡次数', en: 'Reads' },
  apps: { zh: '应用', en: 'Applications' },
  limits: { zh: '判断界限', en: 'Limits' },
  evidence: { zh: '依据', en: 'Evidence' },
  capabilities: { zh: '终端的能力', en: 'What the terminal can do' },
};

/** What each relation is called. */
export const relationWords: Readonly<Record<CompareRelation, Bilingual>> = {
  sameCheck: { zh: '两边是同一次检查', en: 'both sides are the same check' },
  sameTerminal: { zh: '同一台终端的两次检查', en: 'two checks of one terminal' },
  otherTerminal: { zh: '两台不同的终端', en: 'two different terminals' },
};

const relationOf = (before: HealthReport, after: HealthReport): CompareRelation => {
  if (before.id === after.id) return 'sameCheck';
  const [one, other] = [before.terminal.serialNumber, after.terminal.serialNumber];
  // The same unit may be kept twice, simulated and not; the same record may have met another unit.
  if (one !== null && other !== null) return one === other ? 'sameTerminal' : 'otherTerminal';
  return before.terminalId === after.terminalId ? 'sameTerminal' : 'otherTerminal';
};

type Remark = readonly [isTold: boolean, words: Bilingual];

const remarksOf = (before: HealthReport, after: HealthReport, relation: CompareRelation): readonly Bilingual[] => {
  const isPartial = ({ ending }: HealthReport): boolean => ending !== 'complete';
  const isOld = ({ said, facts }: HealthReport): boolean => said === undefined || facts === undefined;
  const told: readonly Remark[] = [
    [
      before.terminalId === after.terminalId && relation === 'otherTerminal',
      {
        zh: '同一条记录，机身号却不同：这是两台不同的机器，中间可能换过机。',
        en: 'One record, two serial numbers: these are two units; one may have been exchanged for the other.',
      },
    ],
    [
      before.simulated !== after.simulated,
      { zh: '一边是模拟终端，一边是真终端。', en: 'One of them is simulated, the other is not.' },
    ],
    [
      isPartial(before) || isPartial(after),
      {
        zh: '有一次检查没有做完，没读到的项目不能说明终端变了。',
        en: 'One of the checks was not finished; what it did not reach says nothing about the terminal.',
      },
    ],
    [
      before.level !== after.level,
      {
        zh: '两次检查的级别不同，看的项目不一样多。',
        en: 'The levels differ: one of the checks looked at more than the other.',
      },
    ],
    [
      before.terminal.driver !== after.terminal.driver,
      {
        zh: '两次读取用的协议不同，读得到的内容也不同。',
        en: 'They were read by different protocols, which give different things.',
      },
    ],
    [
      isOld(before) !== isOld(after),
      {
        zh: '有一份是旧版本程序的记录，缺的内容写作“当时的程序还不记录”。',
        en: 'One record was made by an older version of the program; what it lacks is marked so.',
      },
    ],
    [
      Date.parse(before.startedAt) > Date.parse(after.startedAt),
      { zh: '左边的检查比右边的晚。', en: 'The check on the left is the later one.' },
    ],
  ];
  return told.filter(([isTold]) => isTold).map(([, words]) => words);
};

const byWeight = (one: CompareRow, other: CompareRow): number => other.weight - one.weight;

const sectionOf = (section: CompareSection, rows: readonly CompareRow[]): ComparedSection => ({
  section,
  title: titles[section],
  rows: [...rows].sort(byWeight),
  differences: rows.filter(({ change }) => change !== 'same').length,
});

/** Compares two records; `before` is shown first. */
export const compareReports = (before: HealthReport, after: HealthReport): Comparison => {
  const relation = relationOf(before, after);
  const rows: Readonly<Record<CompareSection, readonly CompareRow[]>> = {
    outcomes: compareOutcomes(before, after),
    readings: compareReadings(before, after),
    identity: compareIdentity(before, after, relation !== 'otherTerminal'),
    registration: compareSaid(before, after),
    software: compareSoftware(before, after),
    keys: compareKeys(before, after),
    settings: compareSettings(before, after),
    readers: compareReaders(before, after),
    apps: compareApps(before, after),
    limits: compareLimits(before, after),
    evidence: compareEvidence(before, after),
    capabilities: compareCapabilities(before, after),
  };
  const sections = compareSections
    .map((section) => sectionOf(section, rows[section]))
    .filter((each) => each.rows.length > 0)
    .sort((one, other) => (other.rows[0]?.weight ?? 0) - (one.rows[0]?.weight ?? 0));
  return {
    relation,
    remarks: remarksOf(before, after, relation),
    sections,
    differences: sections.reduce((sum, each) => sum + each.differences, 0),
  };
};
