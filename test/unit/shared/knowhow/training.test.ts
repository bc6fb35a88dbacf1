import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { guides } from '../../../../shared/knowhow/allGuides.ts';
import { addDays, lastDayAfter, type Training, trainingItems } from '../../../../shared/knowhow/training.ts';
import type { Person } from '../../../../shared/people/person.ts';

const guide = guides.cardData;
const li: Person = {
  id: randomUUID(),
  name: '李',
  role: 'cashier',
  store: null,
  hasPin: false,
  leftOn: null,
  createdAt: '2026-01-01T02:00:00.000Z',
};
const done = (changes: Partial<Training> = {}): Training => ({
  id: randomUUID(),
  personId: li.id,
  personName: li.name,
  personRole: li.role,
  guideId: guide.id,
  version: guide.version,
  title: guide.title,
  language: 'zh',
  way: 'read',
  withPin: false,
  at: '2026-11-22T02:00:00.000Z',
  on: '2026-11-22',
  expiresOn: '2027-11-21',
  recordedBy: '李',
  ...changes,
});
const only = (given: readonly Training[], today: string, person: Person = li, text = guide) =>
  trainingItems([person], [text], given, today)[0];

describe('training', () => {
  it.each([
    ['2026-11-22', 12, '2027-11-21'],
    ['2024-02-29', 12, '2025-02-27'],
    ['2026-01-31', 1, '2026-02-27'],
    ['2026-12-31', 2, '2027-02-27'],
    ['2026-03-01', 36, '2029-02-28'],
  ])('from %s for %i months counts up to %s', (day, months, last) => {
    expect(lastDayAfter(day, months)).toBe(last);
  });

  it('counts days over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('asks somebody new at once, and is overdue after a week', () => {
    expect(only([], '2026-01-01')).toMatchObject({ state: 'never', dueOn: '2026-01-08', overdueDays: 0, last: null });
    expect(only([], '2026-01-10')).toMatchObject({ state: 'never', overdueDays: 2 });
  });

  it('counts for a year to the day, says so a month before, and is then asked again', () => {
    expect(only([done()], '2027-10-01')).toMatchObject({ state: 'valid', overdueDays: 0 });
    expect(only([done()], '2027-10-22')).toMatchObject({ state: 'soon' });
    expect(only([done()], '2027-11-21')).toMatchObject({ state: 'soon', overdueDays: 0 });
    expect(only([done()], '2027-11-22')).toMatchObject({ state: 'expired', dueOn: '2027-11-22', overdueDays: 0 });
    expect(only([done()], '2027-11-25')).toMatchObject({ state: 'expired', overdueDays: 3 });
  });

  it('asks again for another version of the text, even by somebody who has read the former one today', () => {
    const next = { ...guide, version: guide.version + 1, writtenOn: '2027-01-10' };
    expect(only([done()], '2027-01-12', li, next)).toMatchObject({
      state: 'newText',
      version: guide.version + 1,
      dueOn: '2027-01-24',
      overdueDays: 0,
    });
    expect(
      only([done(), done({ version: guide.version + 1, at: '2020-01-01T00:00:00.000Z' })], '2027-01-12', li, next),
    ).toMatchObject({
      state: 'valid',
    });
  });

  it('asks nothing of somebody who has left, from the day on', () => {
    const gone = { ...li, leftOn: '2026-11-22' };
    expect(trainingItems([gone], [guide], [], '2026-11-21')).toHaveLength(1);
    expect(trainingItems([gone], [guide], [], '2026-11-22')).toEqual([]);
  });

  it('asks of each role what belongs to it, the most urgent first', () => {
    const items = trainingItems(
      [li, { ...li, id: randomUUID(), name: '王', role: 'owner', createdAt: '2025-01-01T00:00:00.000Z' }],
      [guides.openAndClose, guides.code97, guide],
      [],
      '2026-11-22',
    );
    expect(items.map(({ personName, guideId }) => `${personName} ${guideId}`)).toEqual([
      '王 code97',
      '王 cardData',
      '李 openAndClose',
      '李 cardData',
    ]);
  });
});
