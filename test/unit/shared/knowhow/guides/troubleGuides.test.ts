import { describe, expect, it } from 'vitest';
import { code97, networkOutage, simCard } from '../../../../../shared/knowhow/guides/troubleGuides.ts';
import { expectGoodGuide, sentencesOf } from '../../../../support/guides.ts';

const text = (guide: Parameters<typeof sentencesOf>[0]): string =>
  sentencesOf(guide)
    .map(({ zh, en }) => `${zh}\n${en}`)
    .join('\n');

describe('troubleGuides', () => {
  it.each([code97, networkOutage, simCard])(
    '$id is complete in both languages and advises nothing that is forbidden',
    (guide) => {
      expectGoodGuide(guide);
    },
  );

  it('say that a received 97 is no network trouble, and change no setting while the other side is down', () => {
    expect(text(code97)).toContain('不是网络问题');
    expect(text(code97)).toContain('It is no network trouble');
    expect(text(networkOutage)).toContain('change no setting');
    expect(text(simCard)).toContain('03 or 58');
  });
});
