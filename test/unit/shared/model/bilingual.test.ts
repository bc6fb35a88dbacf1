import { describe, expect, it } from 'vitest';
import { bilingualSchema, fillText } from '../../../../shared/model/bilingual.ts';

describe('bilingual text', () => {
  it('needs both languages', () => {
    expect(bilingualSchema.safeParse({ zh: '好', en: '' }).success).toBe(false);
    expect(bilingualSchema.safeParse({ zh: '好', en: 'good' }).success).toBe(true);
  });

  it('fills each place with the fact of its name', () => {
    const text = fillText(
      { zh: '{file} 写不进', en: 'cannot write {file} ({size} bytes)' },
      { file: 'a.csv', size: 3 },
    );
    expect(text).toEqual({ zh: 'a.csv 写不进', en: 'cannot write a.csv (3 bytes)' });
  });

  it('leaves a place without its fact as it is, so that a gap is seen', () => {
    expect(fillText({ zh: '{port}', en: '{port}' }, { port: null }).en).toBe('{port}');
  });

  it('takes a fact that looks like a place literally', () => {
    expect(fillText({ zh: '{a}', en: '{a}' }, { a: '{b}', b: 'x' }).en).toBe('{b}');
  });
});
