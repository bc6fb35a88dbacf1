// What is different in a terminal after a command: two checks of it, side by side.
import { checkHelp } from '../../shared/help/allCheckHelp.ts';
import { metrics } from '../../shared/metric/catalogue.ts';
import { formatMetric } from '../../shared/metric/formatMetric.ts';
import type { Change } from '../../shared/model/action.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { HealthReport } from '../../shared/model/healthReport.ts';
import type { TerminalIdentity } from '../../shared/model/terminal.ts';
import type { Outcome } from '../../shared/model/verdict.ts';

const identityNames = {
  serialNumber: { zh: '序列号', en: 'Serial number' },
  model: { zh: '型号', en: 'Model' },
  tid: { zh: '终端号 (TID)', en: 'Terminal ID (TID)' },
  mid: { zh: '商户号 (MID)', en: 'Merchant ID (MID)' },
  softwareVersion: { zh: '软件版本', en: 'Software' },
} as const satisfies Readonly<Partial<Record<keyof TerminalIdentity, Bilingual>>>;

const partName: Bilingual = { zh: '部件', en: 'Part' };
const printedName: Bilingual = { zh: '配置打印', en: 'Configuration print' };

const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  pass: { zh: '正常', en: 'all well' },
  warn: { zh: '注意', en: 'attention' },
  fail: { zh: '故障', en: 'fault' },
  notSupported: { zh: '终端不提供', en: 'not offered' },
  skipped: { zh: '已跳过', en: 'skipped' },
};

const mostLines = 60;

/** A name and its value, under a key that finds it in the other report. */
type Fact = readonly [key: string, name: Bilingual, value: Bilingual];

const same = (text: string): Bilingual => ({ zh: text, en: text });

const identityFacts = ({ terminal }: HealthReport): Fact[] => {
  const named = (Object.keys(identityNames) as (keyof typeof identityNames)[]).flatMap((key): Fact[] => {
    const value = terminal[key];
    return value === null || value === '' ? [] : [[key, identityNames[key], same(value)]];
  });
  const parts = terminal.components.flatMap(({ name, serialNumber, softwareVersion }, index): Fact[] => {
    const value = [serialNumber, softwareVersion].filter((text) => text !== null && text !== '').join(' · ');
    const title = { zh: `${partName.zh} ${name ?? ''}`.trim(), en: `${partName.en} ${name ?? ''}`.trim() };
    return value === '' ? [] : [[`part ${String(index)}`, title, same(value)]];
  });
  return [...named, ...parts];
};

// Counters of the line tell of the two checks, not of the terminal.
const readingFacts = ({ readings }: HealthReport): Fact[] =>
  readings
    .filter(({ metric }) => !metric.startsWith('link.'))
    .map(({ metric, value }) => [
      metric,
      metrics[metric].label,
      { zh: formatMetric(metric, value, 'zh'), en: formatMetric(metric, value, 'en') },
    ]);

const checkFacts = ({ checks }: HealthReport): Fact[] =>
  checks
    .filter(({ id }) => !id.startsWith('link.'))
    .map(({ id, outcome }) => [`check ${id}`, checkHelp[id].title, outcomeNames[outcome]]);

const factsOf = (report: HealthReport): Fact[] => [
  ...identityFacts(report),
  ...checkFacts(report),
  ...readingFacts(report),
];

const linesOnly = (lines: readonly string[], others: readonly string[]): string[] =>
  lines.filter((line) => line.trim() !== '' && !others.includes(line)).slice(0, mostLines);

const printedChanges = (before: HealthReport, after: HealthReport): Change[] => {
  if (before.printout.length === 0 || after.printout.length === 0) return [];
  const gone = linesOnly(before.printout, after.printout);
  const come = linesOnly(after.printout, before.printout);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const [was, is] = [gone[index], come[index]];
    return {
      name: printedName,
      before: was === undefined ? null : same(was),
      after: is === undefined ? null : same(is),
    };
  });
};

/** What differs, identity first; what was told only once stands with an empty other side. */
export const differencesBetween = (before: HealthReport, after: HealthReport): Change[] => {
  const was = new Map(factsOf(before).map((fact) => [fact[0], fact]));
  const is = new Map(factsOf(after).map((fact) => [fact[0], fact]));
  const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((key): Change[] => {
    const [old, present] = [was.get(key), is.get(key)];
    const name = (present ?? old)?.[1];
    if (name === undefined || old?.[2].en === present?.[2].en) return [];
    return [{ name, before: old?.[2] ?? null, after: present?.[2] ?? null }];
  });
  return [...changes, ...printedChanges(before, after)];
};
