// What people read: complete in both languages, nothing unused, said in one way, and never advice that harms them.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkIds } from '../../shared/check/checkIds.ts';
import { errorCodes } from '../../shared/error/appError.ts';
import { errorAdvice } from '../../shared/error/errorAdvice.ts';
import { metricKeys, metrics } from '../../shared/metric/catalogue.ts';
import { forbiddenAdvice, forbiddenIn } from './forbiddenAdvice.ts';
import { isBilingual, namesIn, stringsIn, valuesIn } from './spokenTexts.ts';

const chinese = /\p{Script=Han}/u;
const places = (text: string): string[] =>
  [...text.matchAll(/\{\{?\s*(\w+)[^}]*\}?\}/g)].map(([, name = '']) => name).sort();
const isLeftInEnglish = (text: string): boolean => /[a-z]{3,} [a-z]{2,}/.test(text) && !chinese.test(text);
const values = await valuesIn(['shared/**/*.ts']);
const sentences = values.flatMap(({ path, value }) => (isBilingual(value) ? [{ path, ...value }] : []));

/** Whether sources mention a key, as it is or in a template: `status.${word}` mentions all keys of that form. */
const mentionedIn = (sources: readonly string[]): ((key: string) => boolean) => {
  const mentioned = stringsIn(sources).map(({ text }) => text);
  const literal = new Set(mentioned);
  const forms = mentioned
    .filter((text) => /^[a-z]\w*[\w.…]*…[\w.…]*$/.test(text))
    .map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('…', '[\\w.-]+')}$`));
  return (key) => literal.has(key) || forms.some((form) => form.test(key));
};

type Language = 'zh' | 'en';
// A language calls itself by its own name in every language.
const chineseName = 'language.zh';
const words = (language: Language): Map<string, string> =>
  new Map(
    values.flatMap(({ path, value }) => {
      const key = new RegExp(`^shared/text/${language}\\.ts › \\w+ › (.+)$`).exec(path)?.[1];
      return key !== undefined && typeof value === 'string' ? [[key.split(' › ').join('.'), value] as const] : [];
    }),
  );
const wordsOf = { zh: words('zh'), en: words('en') };
const keysOf = (language: Language): string[] => [...wordsOf[language].keys()];
const wordOf = (language: Language, key: string): string => wordsOf[language].get(key) ?? '';

describe('numbers, dates and names', () => {
  it('are written and sorted by the language of the program, never by the one of the system', () => {
    const bySystem =
      /\.toLocale\w+\(\s*(\)|undefined|\[\])|Intl\.(?!DateTimeFormat\(\)\.resolvedOptions)\w+\(\s*(\)|undefined|\[\])|(name|title|label)(\.zh)?\.localeCompare\([^,()]*\)/;
    expect(bySystem.test('at.toLocaleDateString()')).toBe(true);
    expect(bySystem.test('new Intl.NumberFormat(undefined, wish)')).toBe(true);
    expect(bySystem.test('a.name.zh.localeCompare(b.name.zh)')).toBe(true);
    const root = join(import.meta.dirname, '../..');
    const files = ['shared', 'electron', 'renderer'].flatMap((folder) =>
      globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }),
    );
    expect(files.filter((file) => bySystem.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});

describe('texts in both languages', () => {
  it('are found at all', () => {
    expect(sentences.length).toBeGreaterThan(100);
  });

  it('are not empty in either language', () => {
    expect(sentences.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '').map(({ path }) => path)).toEqual([]);
  });

  it('have the same places to fill in both languages', () => {
    const odd = sentences.filter(({ zh, en }) => places(zh).join() !== places(en).join());
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('have no Chinese in the English text', () => {
    expect(sentences.filter(({ en }) => chinese.test(en)).map(({ path, en }) => `${path}: ${en}`)).toEqual([]);
  });

  it('are translated: no English sentence stands for Chinese', () => {
    const untranslated = sentences.filter(({ zh }) => isLeftInEnglish(zh));
    expect(untranslated.map(({ path, zh }) => `${path}: ${zh}`)).toEqual([]);
  });
});

describe('words of the window', () => {
  const zh = keysOf('zh');
  const en = keysOf('en');
  const isMentioned = mentionedIn(['renderer/**/*.{ts,tsx}', 'electron/{main,cli}/**/*.ts']);

  it('have the same keys in both languages', () => {
    expect(zh.length).toBeGreaterThan(50);
    expect(zh.filter((key) => !en.includes(key)).concat(en.filter((key) => !zh.includes(key)))).toEqual([]);
  });

  it('are each used in the window or on the command line', () => {
    const unused = zh.filter(
      (key) => !isMentioned(key) && !isMentioned(key.replace(/_(zero|one|two|few|many|other)$/, '')),
    );
    expect(unused).toEqual([]);
  });

  it('fill the same places in both languages', () => {
    const odd = zh.filter((key) => places(wordOf('zh', key)).join() !== places(wordOf('en', key)).join());
    expect(odd).toEqual([]);
  });

  it('are Chinese in zh.ts and not in en.ts', () => {
    expect(en.filter((key) => key !== chineseName && chinese.test(wordOf('en', key)))).toEqual([]);
    expect(zh.filter((key) => isLeftInEnglish(wordOf('zh', key)))).toEqual([]);
  });
});

describe('words of the command line', () => {
  it('are each used', () => {
    const keys = values.flatMap(({ path, value }) =>
      isBilingual(value) ? (/^shared\/text\/cli\.ts › \w+ › (\w+)$/.exec(path)?.[1] ?? []) : [],
    );
    const named = namesIn(['electron/cli/**/*.ts']);
    const isMentioned = mentionedIn(['electron/cli/**/*.ts']);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => !named.has(key) && !isMentioned(key))).toEqual([]);
  });
});

describe('stored sentences in the window', () => {
  /** Names of what is picked by language; `say` also writes the days of a sentence as its language does. */
  const pickedIn = (source: string): string[] =>
    [...source.matchAll(/(\w+)\[language\]/g)].map(([, name = '']) => name);

  it('a pick by hand is seen', () => {
    expect(pickedIn('<p>{detail[language]}</p>; locales[language]; ({ [language]: typed })')).toEqual([
      'detail',
      'locales',
    ]);
  });

  it('are said, not picked by hand', () => {
    const root = join(import.meta.dirname, '../..');
    const picked = globSync('renderer/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
      pickedIn(readFileSync(join(root, file), 'utf8'))
        .filter((name) => name !== 'locales' && name !== 'marks')
        .map((name) => `${file}: ${name}`),
    );
    expect(picked).toEqual([]);
  });
});

describe('help', () => {
  it.each(errorCodes)('says for error %s what happened, what to do and whose job it is', (code) => {
    const { title, message, remedy, who } = errorAdvice[code];
    for (const text of [title, message, remedy])
      expect(isBilingual(text) && text.zh.length > 3 && text.en.length > 7).toBe(true);
    expect(who).not.toBe('');
  });

  it('exists for no error that cannot happen', () => {
    expect(Object.keys(errorAdvice).sort()).toEqual([...errorCodes].sort());
  });

  it.each(checkIds)('explains check %s in both languages', (id) => {
    const about = values.filter(
      ({ path, value }) =>
        path.startsWith('shared/help/') && (path.endsWith(` › ${id}`) || (value as { id?: unknown } | null)?.id === id),
    );
    expect(about.length).toBeGreaterThan(0);
    const said = sentences.filter(({ path }) => about.some((topic) => path.startsWith(topic.path)));
    expect(said.length).toBeGreaterThan(0);
  });

  it.each(metricKeys)('names metric %s in both languages', (key) => {
    expect(isBilingual(metrics[key].label)).toBe(true);
  });
});

describe('forbidden advice', () => {
  const spoken = stringsIn([
    'shared/**/*.ts',
    'renderer/**/*.{ts,tsx}',
    'electron/{cli,main,service,diagnosis}/**/*.ts',
    'electron/install/*.mjs',
  ]);

  it.each(forbiddenAdvice)('$name is recognised', ({ name, samples }) => {
    expect(samples.filter((sample) => !forbiddenIn(sample).includes(name))).toEqual([]);
  });

  it.each([
    '请不要拆开终端，打开机壳会清除密钥。',
    'Never open the housing: that erases the keys.',
    'Do not make a test sale to find out.',
    '请勿使用默认密码。',
    '卡纸时请打开打印机盖',
    'Open the paper cover',
    '商户号与终端号',
  ])('a warning or an ordinary sentence is no advice: %s', (sentence) => {
    expect(forbiddenIn(sentence)).toEqual([]);
  });

  it('is not given anywhere in the program', () => {
    const given = spoken.flatMap(({ file, text }) => forbiddenIn(text).map((name) => `${file}: ${name}: ${text}`));
    expect(given).toEqual([]);
  });
});
