// What a schema minds about a document, in words and with its line.
import type { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import type { FileIssue } from './fileIssue.ts';
import type { JsonDocument } from './readJson.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表 […]', en: 'a list […]' },
  object: { zh: '对象 {…}', en: 'an object {…}' },
};

const listed = (values: readonly unknown[]): string => {
  const shown = values.slice(0, 12).map(String).join(', ');
  return values.length > 12 ? `${shown}, …` : shown;
};

const expected = (zh: string, en: string): Bilingual => ({ zh: `应为${zh}`, en: `should be ${en}` });

const wrongType = (type: string): Bilingual => {
  const name = typeNames[type] ?? { zh: type, en: type };
  return expected(name.zh, name.en);
};

const inWords = (issue: Issue): Bilingual => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected);
    case 'invalid_value':
      return expected(`其中之一：${listed(issue.values)}`, `one of ${listed(issue.values)}`);
    case 'unrecognized_keys':
      return {
        zh: `不认识的名称：${listed(issue.keys)}；是不是拼写有误？`,
        en: `unknown name: ${listed(issue.keys)}; is it misspelt?`,
      };
    case 'too_small':
      return {
        zh: `太小或太短，至少 ${String(issue.minimum)}`,
        en: `too small or too short, at least ${String(issue.minimum)}`,
      };
    case 'too_big':
      return {
        zh: `太大或太长，最多 ${String(issue.maximum)}`,
        en: `too large or too long, at most ${String(issue.maximum)}`,
      };
    default:
      return { zh: `写法不对（${issue.message}）`, en: `not written as it should be (${issue.message})` };
  }
};

const innermost = (issue: Issue): Issue => {
  if (issue.code !== 'invalid_union') return issue;
  const [first] = [...issue.errors].sort((one, other) => one.length - other.length);
  const inner = first?.[0];
  return inner === undefined ? issue : { ...innermost(inner), path: [...issue.path, ...inner.path] };
};

/** Everything that a schema minds; `entryOf` names the entry that a path leads into. */
export const zodIssues = (
  error: { readonly issues: readonly Issue[] },
  document: JsonDocument,
  {
    entryOf,
    remedy,
  }: {
    readonly entryOf: (path: readonly PropertyKey[]) => string;
    readonly remedy: Bilingual;
  },
): FileIssue[] =>
  error.issues.map(innermost).map((issue) => {
    const said = inWords(issue);
    const place = issue.path.filter((part) => typeof part === 'string').join('.');
    return {
      line: document.lineOf(issue.path),
      entry: entryOf(issue.path),
      what: place === '' ? said : { zh: `${place}：${said.zh}`, en: `${place}: ${said.en}` },
      remedy,
    };
  });
