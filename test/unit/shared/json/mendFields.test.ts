import { expect, it } from 'vitest';
import { z } from 'zod';
import { mendFields } from '../../../../shared/json/mendFields.ts';

const schema = z.object({ name: z.string(), size: z.number().int(), place: z.object({ x: z.number() }).optional() });
const usual = { name: 'none', size: 1 };

it('keeps what is sound, takes the usual for what is wrong and names it, and fills in what is missing without a word', () => {
  expect(mendFields(schema, usual, { name: 'desk', size: 'large', place: { x: '0' } })).toMatchObject({
    value: { name: 'desk', size: 1 },
    wrong: ['size', 'place'],
    details: expect.stringMatching(/^size: .*; place\.x: /) as unknown,
  });
  expect(mendFields(schema, usual, { size: 3 })).toEqual({ value: { name: 'none', size: 3 }, wrong: [], details: '' });
});

it('keeps fields that it does not know, whatever they are called, up to a depth that can be written again', () => {
  const mended = mendFields(schema, usual, JSON.parse('{"later":{"a":[1]},"__proto__":{"size":9},"toString":5}'));
  expect(JSON.parse(JSON.stringify(mended?.value))).toEqual(
    JSON.parse('{"name":"none","size":1,"later":{"a":[1]},"__proto__":{"size":9},"toString":5}'),
  );
  expect(mended?.wrong).toEqual([]);
  expect(Object.getPrototypeOf(mended?.value)).toBe(Object.prototype);
  const deep = JSON.parse(`{"deep":${'['.repeat(5000)}${']'.repeat(5000)}}`) as unknown;
  expect(mendFields(schema, usual, deep)).toMatchObject({ value: usual, wrong: ['deep'] });
});

it('makes nothing of what is no object', () => {
  for (const content of [null, undefined, 3, 'text', ['list'], true]) {
    expect(mendFields(schema, usual, content)).toBeNull();
  }
});
