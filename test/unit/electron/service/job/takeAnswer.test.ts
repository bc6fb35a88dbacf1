import { describe, expect, it } from 'vitest';
import { takeAnswer } from '../../../../../electron/service/job/takeAnswer.ts';
import { anAnswer, anItem, aTemplate } from '../../../../support/aJob.ts';

const choices = [
  { zh: '是', en: 'Yes' },
  { zh: '否', en: 'No' },
];
const items = [
  anItem(),
  anItem({ id: 'volts', type: 'number', metric: 'battery.voltage', least: 3, most: 4 }),
  anItem({ id: 'count', type: 'number' }),
  anItem({ id: 'words', type: 'text' }),
  anItem({ id: 'one', type: 'choice', choices }),
  anItem({ id: 'photo', type: 'photo', photo: 'required' }),
];
const read = anAnswer({ itemId: 'volts', value: 3.5, source: 'cable', readAt: '2026-11-22T00:00:00.000Z' });
const job = { template: aTemplate({ items }), answers: [read] };
const now = { at: '2026-11-22T02:00:00.000Z', by: 'Li' };
const take = (given: object) =>
  takeAnswer(
    job,
    { itemId: 'clean', result: null, value: null, text: null, choice: null, note: null, photoIds: [], ...given },
    now,
  );

describe('an answer of a person', () => {
  it('keeps only what its point asks for', () => {
    expect(take({ result: 'pass', value: 3, text: 'x', choice: 1 })).toMatchObject({
      result: 'pass',
      value: null,
      text: null,
      choice: null,
      source: 'person',
      by: 'Li',
    });
    expect(take({ itemId: 'words', text: ' 卡 4111111111111111 ' }).text).toBe('卡 411111******1111');
    expect(take({ itemId: 'words', text: '\u200B  ' }).text).toBeNull();
    expect(take({ itemId: 'photo', photoIds: ['a', 'a', 'b'] }).photoIds).toEqual(['a', 'b']);
    expect(take({ itemId: 'one', choice: 1 }).choice).toBe(1);
  });

  it('is judged by the limits, not by the person', () => {
    expect(take({ itemId: 'volts', value: 2.9, result: 'pass' }).result).toBe('fail');
    expect(take({ itemId: 'volts', value: 3, result: 'fail' }).result).toBe('pass');
    expect(take({ itemId: 'count', value: 7, result: 'fail' }).result).toBeNull();
  });

  it('stays what the cable had read as long as its value is the same', () => {
    expect(take({ itemId: 'volts', value: 3.5, note: '已看' })).toMatchObject({ source: 'cable', readAt: read.readAt });
    expect(take({ itemId: 'volts', value: 3.6 })).toMatchObject({ source: 'person', readAt: null });
    expect(take({ itemId: 'volts', result: 'notApplicable' })).toMatchObject({ source: 'person', value: null });
  });

  it('is refused where there is no such point, choice or believable value', () => {
    expect(() => take({ itemId: 'other' })).toThrow('input.invalid');
    expect(() => take({ itemId: 'one', choice: 2 })).toThrow('input.invalid');
    for (const value of [-1, 2500, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => take({ itemId: 'volts', value })).toThrow('input.invalid');
    }
    expect(() => takeAnswer({ template: null, answers: [] }, { ...anAnswer(), photoIds: [] }, now)).toThrow(
      'input.invalid',
    );
  });
});
