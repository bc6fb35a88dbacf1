import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../shared/json/readJson.ts';

const faultOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? null : read.fault;
};

describe('reading JSON with lines', () => {
  it('gives what JSON.parse gives, for every document', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 1, 2), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), null, indent);
        const read = readJson(written);
        expect(read.ok && read.document.value).toEqual(JSON.parse(written));
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('never throws and accepts nothing that JSON.parse refuses', () => {
    const rubbish = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from('{}[]":,0-1.e\\u tfn\n')) }));
    fc.assert(
      fc.property(rubbish, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const read = readJson(text);
        if (read.ok) expect(isJson).toBe(true);
        else expect(read.fault.line).toBeGreaterThan(0);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('knows the line of a value, or of what surrounds a missing one', () => {
    const read = readJson('{\n  "limits": [\n    {"a": 1},\n    {"a": 2}\n  ]\n}');
    if (!read.ok) throw new Error(read.fault.problem.en);
    expect(read.document.lineOf(['limits', 1, 'a'])).toBe(4);
    expect(read.document.lineOf(['limits', 0, 'nothing'])).toBe(3);
    expect(read.document.lineOf([])).toBe(1);
  });

  it('says where and what is wrong, in both languages', () => {
    expect(faultOf('{\n  "a": 1,\n  b: 2\n}')).toMatchObject({ line: 3, column: 3 });
    expect(faultOf('{"a": 1 "b": 2}')?.problem.zh).toContain('逗号');
    expect(faultOf('[1, 2')?.problem.en).toContain(']');
    expect(faultOf('{"a": 1, "a": 2}')?.problem.zh).toContain('两次');
    expect(faultOf('')).toMatchObject({ line: 1, column: 1 });
    expect(faultOf('1 2')?.problem.en).toContain('end of the file');
    expect(faultOf('['.repeat(100_000))?.problem.en).toContain('deeply');
  });

  it('keeps a name like __proto__ harmless', () => {
    const read = readJson('{"__proto__": {"polluted": true}}');
    expect(read.ok).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
