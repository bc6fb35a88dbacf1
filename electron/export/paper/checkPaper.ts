// The report of one check on paper: what needs attention first, then every check, readings and conditions.
import { encodeCheckCode } from '../../../shared/checkCode/encodeCheckCode.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric, formatSeconds } from '../../../shared/metric/formatMetric.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import type { CheckResult, HealthReport } from '../../../shared/model/healthReport.ts';
import { type Outcome, verdictRule } from '../../../shared/model/verdict.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { verdictNames } from '../logCsv.ts';
import type { LocalTime } from './entryTable.ts';
import type { CellTone, PaperRow, PaperSection } from './paperDocument.ts';
import { outcomeNames } from './paperWords.ts';

const words = {
  concerns: { zh: '需要处理的', en: 'What needs attention' },
  noConcerns: { zh: '没有需要处理的项目', en: 'Nothing needs attention' },
  checks: { zh: '全部检查项', en: 'All checks' },
  check: { zh: '检查项', en: 'Check' },
  outcome: { zh: '结果', en: 'Outcome' },
  finding: { zh: '说明', en: 'What was found' },
  remedy: { zh: '怎么办', en: 'What to do' },
  who: { zh: '由谁', en: 'Who' },
  readings: { zh: '读数', en: 'Readings' },
  reading: { zh: '名称', en: 'Name' },
  value: { zh: '值', en: 'Value' },
  takenAt: { zh: '读取时间', en: 'Read at' },
  none: { zh: '没有读到数值', en: 'Nothing was read' },
  conditions: { zh: '检查情况', en: 'How it was checked' },
  verdict: { zh: '结论', en: 'Verdict' },
  started: { zh: '开始', en: 'Started' },
  duration: { zh: '用时', en: 'Took' },
  operator: { zh: '检查人', en: 'Operator' },
  address: { zh: '连接', en: 'Connection' },
  model: { zh: '型号', en: 'Model' },
  serial: { zh: '机身号 (SN)', en: 'Serial number' },
  tid: { zh: '终端号 (TID)', en: 'Terminal number (TID)' },
  software: { zh: '软件版本', en: 'Software' },
  code: { zh: '检查码', en: 'Check code' },
  id: { zh: '记录编号', en: 'Record' },
  parts: { zh: '部件', en: 'Parts' },
  part: { zh: '部件', en: 'Part' },
  printout: { zh: '配置打印', en: 'Configuration print' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const tones: Readonly<Record<Outcome, CellTone>> = {
  fail: 'bad',
  warn: 'warn',
  pass: 'good',
  notSupported: 'quiet',
  skipped: 'quiet',
};
const order: readonly Outcome[] = ['fail', 'warn', 'pass', 'skipped', 'notSupported'];

const worstFirst = (checks: readonly CheckResult[]): readonly CheckResult[] =>
  checks.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));

/** What is on the head of the paper: the verdict and the terminal. */
export const checkSubtitle = ({ terminal, verdict, address }: HealthReport, language: Language): string =>
  `${terminal.model ?? address}${terminal.serialNumber === null ? '' : ` · SN ${terminal.serialNumber}`} · ${verdictNames[language][verdict]}`;

const conditions = (report: HealthReport, language: Language, local: LocalTime): PaperSection => {
  const { terminal } = report;
  const at = local(report.startedAt);
  const seconds = Math.max(1, (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000);
  const facts: readonly (readonly [keyof typeof words, string | null])[] = [
    ['verdict', verdictNames[language][report.verdict]],
    ['started', `${at.day} ${at.time}`],
    ['duration', formatSeconds(seconds, language)],
    ['operator', report.operator],
    ['model', terminal.model],
    ['serial', terminal.serialNumber],
    ['tid', terminal.tid],
    ['software', terminal.softwareVersion],
    ['address', report.address],
    ['code', encodeCheckCode(report)],
    ['id', report.id],
  ];
  return {
    title: words.conditions[language],
    facts: facts.flatMap(([key, value]) => (value === null ? [] : [[words[key][language], value] as const])),
  };
};

const concerns = (report: HealthReport, language: Language): PaperSection => ({
  title: words.concerns[language],
  none: words.noConcerns[language],
  table: {
    head: (['check', 'finding', 'remedy', 'who'] as const).map((key) => words[key][language]),
    widths: [32, null, 60, 24],
    rows: worstFirst(report.checks)
      .filter(({ outcome }) => outcome === 'fail' || outcome === 'warn')
      .map(
        (check): PaperRow => [
          {
            text: checkHelp[check.id].title[language],
            tone: tones[check.outcome],
            below: outcomeNames[check.outcome][language],
          },
          check.explanation[language],
          check.remedy?.[language] ?? '',
          whoNames[check.who][language],
        ],
      ),
  },
});

const allChecks = (report: HealthReport, language: Language): PaperSection => ({
  title: words.checks[language],
  lead: verdictRule[language],
  table: {
    head: (['check', 'outcome', 'finding'] as const).map((key) => words[key][language]),
    widths: [42, 22, null],
    rows: worstFirst(report.checks).map(
      (check): PaperRow => [
        checkHelp[check.id].title[language],
        { text: outcomeNames[check.outcome][language], tone: tones[check.outcome] },
        check.explanation[language],
      ],
    ),
  },
});

const readings = (report: HealthReport, language: Language, local: LocalTime): PaperSection => ({
  title: words.readings[language],
  none: words.none[language],
  table: {
    head: (['reading', 'value', 'takenAt'] as const).map((key) => words[key][language]),
    widths: [null, 50, 45],
    rows: report.readings.map(({ metric, value, takenAt }): PaperRow => {
      const at = local(takenAt);
      return [metrics[metric].label[language], formatMetric(metric, value, language), `${at.day} ${at.time}`];
    }),
  },
});

const parts = (report: HealthReport, language: Language): PaperSection[] =>
  report.terminal.components.length < 2
    ? []
    : [
        {
          title: words.parts[language],
          table: {
            head: (['part', 'serial', 'software'] as const).map((key) => words[key][language]),
            widths: [null, 50, 60],
            rows: report.terminal.components.map((part) => [
              part.name ?? '',
              part.serialNumber ?? '',
              part.softwareVersion ?? '',
            ]),
          },
        },
      ];

/** Sections of a check report. */
export const checkSections = (report: HealthReport, language: Language, local: LocalTime): readonly PaperSection[] => [
  conditions(report, language, local),
  concerns(report, language),
  allChecks(report, language),
  readings(report, language, local),
  ...parts(report, language),
  ...(report.printout.length === 0
    ? []
    : [{ title: words.printout[language], lines: report.printout.filter((line) => line.trim() !== '') }]),
];
