// Reads JSON and remembers the line of every value, so that a person can be told where a file is wrong.
import type { Bilingual } from '../model/bilingual.ts';

/** Place of a value inside a document, such as `['limits', 2, 'bounds']`. */
export type JsonPath = readonly PropertyKey[];

/** A document that was read; `lineOf` gives the line (from 1) of a value, or of what surrounds it. */
export interface JsonDocument {
  readonly value: unknown;
  readonly lineOf: (path: JsonPath) => number;
}

/** Where reading stopped; line and column count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly problem: Bilingual;
}

const deepest = 40;
const keyOf = (path: JsonPath): string => path.map(String).join('\u0000');

class Stop extends Error {
  readonly at: number;
  readonly problem: Bilingual;
  constructor(at: number, problem: Bilingual) {
    super(problem.en);
    this.at = at;
    this.problem = problem;
  }
}

const words = {
  expected: (what: Bilingual): Bilingual => ({ zh: `这里应为${what.zh}`, en: `${what.en} is expected here` }),
  value: { zh: '一个值（文字、数字、true、false、null、列表或对象）', en: 'a value' },
  key: { zh: '带双引号的名称', en: 'a name in double quotes' },
  colon: { zh: '冒号“:”', en: 'a colon “:”' },
  commaOrEnd: (end: string): Bilingual => ({ zh: `逗号“,”或“${end}”`, en: `a comma “,” or “${end}”` }),
  end: { zh: '文件结尾', en: 'the end of the file' },
  text: {
    zh: '这段文字没有正确结束，或含有不允许的字符',
    en: 'this text does not end, or holds a character that is not allowed',
  },
  deep: { zh: '层次太深', en: 'it is nested too deeply' },
  twice: (name: string): Bilingual => ({
    zh: `“${name}”在同一处出现了两次`,
    en: `“${name}” is there twice in one place`,
  }),
} as const;

class Reader {
  private at = 0;
  readonly places = new Map<string, number>();
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  document(): unknown {
    const value = this.value([]);
    this.blanks();
    if (this.at < this.text.length) throw new Stop(this.at, words.expected(words.end));
    return value;
  }

  private blanks(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? 'x')) this.at += 1;
  }

  private take(sign: string): boolean {
    this.blanks();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private matched(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private value(path: JsonPath): unknown {
    this.blanks();
    if (path.length > deepest) throw new Stop(this.at, words.deep);
    this.places.set(keyOf(path), this.at);
    if (this.take('{')) return this.object(path);
    if (this.take('[')) return this.list(path);
    if (this.text[this.at] === '"') return this.string();
    const plain = this.matched(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (plain === null) throw new Stop(this.at, words.expected(words.value));
    return JSON.parse(plain) as unknown;
  }

  private string(): string {
    const start = this.at;
    const found = this.matched(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y);
    if (found === null) throw new Stop(start, words.text);
    return JSON.parse(found) as string;
  }

  private object(path: JsonPath): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    if (this.take('}')) return {};
    do {
      this.blanks();
      const start = this.at;
      if (this.text[start] !== '"') throw new Stop(start, words.expected(words.key));
      const name = this.string();
      if (entries.has(name)) throw new Stop(start, words.twice(name.slice(0, 40)));
      if (!this.take(':')) throw new Stop(this.at, words.expected(words.colon));
      entries.set(name, this.value([...path, name]));
    } while (this.take(','));
    if (!this.take('}')) throw new Stop(this.at, words.expected(words.commaOrEnd('}')));
    return Object.fromEntries(entries);
  }

  private list(path: JsonPath): unknown[] {
    const items: unknown[] = [];
    if (this.take(']')) return items;
    do items.push(this.value([...path, items.length]));
    while (this.take(','));
    if (!this.take(']')) throw new Stop(this.at, words.expected(words.commaOrEnd(']')));
    return items;
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Reads a document (RFC 8259); a name that stands twice in one object is a fault too. Never throws. */
export const readJson = (
  text: string,
): { readonly ok: true; readonly document: JsonDocument } | { readonly ok: false; readonly fault: JsonFault } => {
  const reader = new Reader(text);
  try {
    const value = reader.document();
    const lineOf = (path: JsonPath): number => {
      for (let length = path.length; length > 0; length -= 1) {
        const at = reader.places.get(keyOf(path.slice(0, length)));
        if (at !== undefined) return lineAt(text, at);
      }
      return 1;
    };
    return { ok: true, document: { value, lineOf } };
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    const { at, problem } = thrown;
    return { ok: false, fault: { line: lineAt(text, at), column: at - text.lastIndexOf('\n', at - 1), problem } };
  }
};
