import { describe, expect, it } from 'vitest';
import { batteries, paperAndCleaning, updates } from '../../../../../shared/knowhow/guides/careGuides.ts';
import { expectGoodGuide, sentencesOf } from '../../../../support/guides.ts';

const text = (guide: Parameters<typeof sentencesOf>[0]): string =>
  sentencesOf(guide)
    .map(({ zh, en }) => `${zh}\n${en}`)
    .join('\n');

describe('careGuides', () => {
  it.each([paperAndCleaning, batteries, updates])(
    '$id is complete in both languages and advises nothing that is forbidden',
    (guide) => {
      expectGoodGuide(guide);
    },
  );

  it('settles before an update, and leaves the inside to the maker', () => {
    expect(updates.sections[0]?.lines[0]?.zh).toContain('结算');
    expect(text(batteries)).toContain('不要自己换纽扣电池');
    expect(text(paperAndCleaning)).toContain('single-use cleaning card');
  });
});
