// Runs the named benchmarks, or all, one after the other: `steward bench [NAME…]` starts this program.
import { parseArgs } from 'node:util';
import { alignColumns } from '../../electron/cli/textWidth.ts';
import { type Bilingual, fillText } from '../../shared/model/bilingual.ts';
import { allBenchmarks } from './harness/allBenchmarks.ts';
import { type Benchmark, CannotRun, type Measured, meets } from './harness/benchmark.ts';

/** One line of the result, as scripts read it; `holds` is null for a benchmark that could not run here. */
interface Line {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly baseline: number | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly holds: boolean | null;
  readonly runs: number;
  readonly cannotRun?: string;
}

const text = {
  unknown: { zh: '没有名为 {given} 的性能测试。', en: 'There is no benchmark called {given}.' },
  remedy: { zh: '可用的名称：{names}', en: 'The names are: {names}' },
  broken: { zh: '性能测试自身出错。', en: 'A benchmark itself failed.' },
  brokenRemedy: { zh: '请再试一次，并查看标准错误。', en: 'Try once more, and read the details.' },
  cannotRun: { zh: '无法在此计算机上测量：{reason}', en: 'cannot be measured here: {reason}' },
  holds: { zh: '达标', en: 'holds' },
  fails: { zh: '未达标', en: 'does NOT hold' },
  columns: { zh: '名称 结果 基准 比值 目标 结论', en: 'name result baseline ratio target verdict' },
} as const satisfies Record<string, Bilingual>;

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'zh' } },
  allowPositionals: true,
});
const language = values.lang === 'en' ? 'en' : 'zh';
const aside = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const rounded = (number: number | null): number | null => (number === null ? null : Number(number.toPrecision(5)));

const lineOf = ({ name, unit, target }: Benchmark, found: Measured): Line => ({
  name,
  value: rounded(found.value),
  unit,
  baseline: rounded(found.baseline),
  ratio: rounded(found.ratio),
  target,
  holds: meets(target, found.ratio ?? found.value),
  runs: found.runs,
});

const measure = async (benchmark: Benchmark): Promise<Line> => {
  aside(`${benchmark.name} · ${benchmark.about}`);
  try {
    return lineOf(
      benchmark,
      await benchmark.run((progress) => {
        aside(`  ${progress}`);
      }),
    );
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const { name, unit, target } = benchmark;
    aside(`  ${fillText(text.cannotRun, { reason: error.message })[language]}`);
    return {
      name,
      value: null,
      unit,
      baseline: null,
      ratio: null,
      target,
      holds: null,
      runs: 0,
      cannotRun: error.message,
    };
  }
};

const shown = (number: number | null, unit = ''): string =>
  number === null ? '–' : `${String(rounded(number))} ${unit}`.trim();

const printTable = (lines: readonly Line[]): void => {
  const rows = lines.map(({ name, value, unit, baseline, ratio, target, holds, cannotRun }) => [
    name,
    shown(value, unit),
    shown(baseline, unit),
    shown(ratio === null ? null : Number(ratio.toFixed(3))),
    target,
    holds === null
      ? fillText(text.cannotRun, { reason: cannotRun ?? '' })[language]
      : text[holds ? 'holds' : 'fails'][language],
  ]);
  for (const line of alignColumns([text.columns[language].split(' '), ...rows])) process.stdout.write(`${line}\n`);
};

const names = allBenchmarks.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  const message = fillText(text.unknown, { given: unknown.join(', ') })[language];
  const remedy = fillText(text.remedy, { names: names.join(' · ') })[language];
  if (values.json) process.stdout.write(`${JSON.stringify({ error: { cause: 'usage', message, remedy } }, null, 2)}\n`);
  else aside(`✗ ${message}\n  ${remedy}`);
  process.exitCode = 2;
} else {
  const wanted = allBenchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const lines: Line[] = [];
  let broken: Error | null = null;
  try {
    for (const { load } of wanted) lines.push(await measure(await load()));
  } catch (error) {
    broken = error instanceof Error ? error : new Error('something that is no error was thrown');
  }
  if (broken !== null) {
    const details = broken.stack ?? broken.message;
    const [message, remedy] = [text.broken[language], text.brokenRemedy[language]];
    if (values.json)
      process.stdout.write(`${JSON.stringify({ error: { cause: 'bug', message, remedy, details } }, null, 2)}\n`);
    else aside(`✗ ${message}\n  ${remedy}\n${details}`);
  } else if (values.json) process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);
  else printTable(lines);
  process.exitCode = broken !== null ? 4 : lines.every(({ holds }) => holds === true) ? 0 : 1;
}
