import { describe, expect, it } from 'vitest';
import { fillAnswers, withAnswers } from '../../../../../electron/service/job/fillAnswers.ts';
import { anAnswer, anItem, aTemplate } from '../../../../support/aJob.ts';
import { aReading } from '../../../../support/records.ts';

const volts = anItem({ id: 'volts', type: 'number', metric: 'battery.voltage', least: 3, most: 4 });
const typed = anItem({ id: 'typed', type: 'number' });
const template = aTemplate({ items: [anItem(), volts, typed] });
const now = { at: '2026-11-22T02:00:00.000Z', by: 'Li' };

describe('what the cable has read', () => {
  it('answers the points that ask for it, judged by their limits, with when it was read', () => {
    const readings = [aReading({ metric: 'battery.voltage', value: 2.9 }), aReading({ metric: 'uptime', value: 5 })];
    const before = [
      anAnswer({ itemId: 'volts', value: 3.3, note: '手测', photoIds: ['x'] }),
      anAnswer({ result: 'pass' }),
    ];
    const answers = fillAnswers(template, { answers: before, readings }, now);
    expect(answers).toHaveLength(2);
    expect(answers.find(({ itemId }) => itemId === 'volts')).toMatchObject({
      value: 2.9,
      result: 'fail',
      source: 'cable',
      readAt: readings[0]?.takenAt,
      note: '手测',
      photoIds: ['x'],
    });
  });

  it('answers nothing without a checklist, a metric or a reading', () => {
    const readings = [aReading({ metric: 'uptime', value: 5 })];
    expect(fillAnswers(null, { answers: [], readings }, now)).toEqual([]);
    expect(fillAnswers(template, { answers: [], readings }, now)).toEqual([]);
  });
});

describe('an answer', () => {
  it('takes the place of the former one, and is taken away where nothing is left of it', () => {
    const one = anAnswer({ result: 'pass' });
    expect(withAnswers([one], [anAnswer({ result: 'fail' })])).toEqual([anAnswer({ result: 'fail' })]);
    expect(withAnswers([one], [anAnswer()])).toEqual([]);
    expect(withAnswers([one], [anAnswer({ note: '见照片' })])).toHaveLength(1);
  });
});
