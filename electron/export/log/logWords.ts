// What stands in the cells of an exported log instead of stable words, and the way back.
import type { Language } from '../../../shared/model/bilingual.ts';
import { type LogKind, type LogSource, logKinds, logSources } from '../../../shared/model/logEntry.ts';
import { type Verdict, verdicts } from '../../../shared/model/verdict.ts';
import { logKindNames, verdictNames } from '../logCsv.ts';

/** In words of a language, or in stable words for programs. */
export type Wording = Language | 'plain';

/** What made an entry come about. */
export const sourceNames: Readonly<Record<Language, Readonly<Record<LogSource, string>>>> = {
  zh: {
    window: '窗口',
    commandLine: '命令行',
    program: '程序自动',
    terminal: '终端',
    import: '导入',
    earlier: '旧版记录',
  },
  en: {
    window: 'window',
    commandLine: 'command line',
    program: 'program',
    terminal: 'terminal',
    import: 'import',
    earlier: 'earlier version',
  },
};

const simulatedNames: Readonly<Record<Wording, string>> = { zh: '模拟', en: 'simulated', plain: 'yes' };
const doubtNames: Readonly<Record<Wording, { readonly back: string; readonly forward: string }>> = {
  zh: { back: '时钟被拨回（秒）', forward: '时钟被拨快（秒）' },
  en: { back: 'clock set back by seconds:', forward: 'clock put forward by seconds:' },
  plain: { back: 'back', forward: 'forward' },
};

const named = <T extends string>(
  wording: Wording,
  names: Readonly<Record<Language, Readonly<Record<T, string>>>>,
  value: T,
): string => (wording === 'plain' ? value : names[wording][value]);

/** The words of one wording. */
export const wordsOf = (wording: Wording) => ({
  kind: (kind: LogKind): string => named(wording, logKindNames, kind),
  verdict: (verdict: Verdict): string => named(wording, verdictNames, verdict),
  source: (source: LogSource): string => named(wording, sourceNames, source),
  simulated: simulatedNames[wording],
  clock: ({ doubt, seconds }: { readonly doubt: 'back' | 'forward'; readonly seconds: number }): string =>
    `${doubtNames[wording][doubt]} ${String(seconds)}`,
});

const wordings: readonly Wording[] = ['zh', 'en', 'plain'];

const wayBack = <T extends string>(
  values: readonly T[],
  names: Readonly<Record<Language, Readonly<Record<T, string>>>>,
): ReadonlyMap<string, T> =>
  new Map(values.flatMap((value) => wordings.map((wording) => [named(wording, names, value), value] as const)));

const kindsByName = wayBack(logKinds, logKindNames);
const verdictsByName = wayBack(verdicts, verdictNames);
const sourcesByName = wayBack(logSources, sourceNames);

/** From a cell to the value, whatever the wording; undefined = no such word. */
export const meantBy = {
  kind: (cell: string): LogKind | undefined => kindsByName.get(cell),
  verdict: (cell: string): Verdict | undefined => verdictsByName.get(cell),
  source: (cell: string): LogSource | undefined => sourcesByName.get(cell),
  simulated: (cell: string): boolean | undefined =>
    cell === '' ? false : Object.values(simulatedNames).includes(cell) ? true : undefined,
  clock: (cell: string): { doubt: 'back' | 'forward'; seconds: number } | undefined => {
    for (const wording of wordings) {
      for (const doubt of ['back', 'forward'] as const) {
        const start = `${doubtNames[wording][doubt]} `;
        if (cell.startsWith(start) && /^[1-9]\d{0,15}$/.test(cell.slice(start.length))) {
          return { doubt, seconds: Number(cell.slice(start.length)) };
        }
      }
    }
    return undefined;
  },
};
