import { describe, expect, it } from 'vitest';
import { localText, offsetText, storedForm, utcText } from '../../../../electron/service/isoTime.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

const at = Date.UTC(2026, 10, 22, 1, 30, 5);

describe('times', () => {
  it('are stored in UTC', () => {
    expect(utcText(at)).toBe('2026-11-22T01:30:05.000Z');
  });

  it('are shown in local time', () => {
    expect(localText(createFakeClock(at, 480), at)).toBe('2026-11-22 09:30:05');
  });

  it.each([
    [480, '2026-11-22T09:30:05+08:00'],
    [0, '2026-11-22T01:30:05+00:00'],
    [-210, '2026-11-21T22:00:05-03:30'],
  ])('carry the offset of a zone %s minutes ahead of UTC', (zone, text) => {
    expect(offsetText(createFakeClock(at, zone), at)).toBe(text);
  });

  it('are compared in one form, however the contract allows them to be written', () => {
    expect(storedForm('2026-11-22T01:30:05Z')).toBe('2026-11-22T01:30:05.000Z');
  });
});
