import { describe, expect, it } from 'vitest';
import {
  movingTerminal,
  newTerminal,
  spareTerminals,
  swappingTerminal,
} from '../../../../../shared/knowhow/guides/changeGuides.ts';
import { expectGoodGuide, sentencesOf } from '../../../../support/guides.ts';

const text = (guide: Parameters<typeof sentencesOf>[0]): string =>
  sentencesOf(guide)
    .map(({ zh, en }) => `${zh}\n${en}`)
    .join('\n');

describe('changeGuides', () => {
  it.each([newTerminal, movingTerminal, swappingTerminal, spareTerminals])(
    '$id is complete in both languages and advises nothing that is forbidden',
    (guide) => {
      expectGoodGuide(guide);
    },
  );

  it('ask for serial number, model and day of purchase of a new terminal, and for another binding after a swap', () => {
    expect(text(newTerminal)).toContain('机身号、型号、购买日期');
    expect(text(swappingTerminal)).toContain('换绑');
    expect(text(movingTerminal)).toContain('Do not hide the place');
    expect(text(spareTerminals)).toContain('Make no payment without a real purchase');
  });
});
