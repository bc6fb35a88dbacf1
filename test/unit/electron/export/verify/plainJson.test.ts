import { describe, expect, it } from 'vitest';
import { unclearAt } from '../../../../../electron/export/verify/plainJson.ts';

describe('a JSON text that can be read in one way only', () => {
  it.each([
    '{}',
    '[]',
    '{"a":{"b":1},"b":[{"a":1},{"a":1}],"c":"a"}',
    '{\n  "a": [1, -2.5, 1e+21, 0.1, true, null],\n  "b": "\\u00e9\\ud83d\\ude00 \\" } ] , : {"\n}',
    '"x"',
  ])('is clear to its end: %s', (json) => {
    expect(JSON.parse(json)).toBeDefined();
    expect(unclearAt(json)).toBe(-1);
  });

  it.each([
    ['{"a":1,"a":2}', 7],
    ['{"a":1,"\\u0061":2}', 7],
    ['[{"a":{"x":1,"y":2,"x":3}}]', 19],
    ['{"a":1.0}', 5],
    ['{"a":9007199254740993}', 5],
    ['{"a":0.30000000000000005}', 5],
    ['{"a":-0}', 5],
    ['{"a":1E2}', 5],
    ['{"a":"\\ud83d"}', 5],
    ['{"\\udc00":1}', 1],
  ])('stops being clear where two readers may disagree: %s', (json, at) => {
    expect(JSON.parse(json)).toBeDefined();
    expect(unclearAt(json)).toBe(at);
  });
});
