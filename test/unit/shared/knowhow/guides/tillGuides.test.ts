import { describe, expect, it } from 'vitest';
import { failsAtTill, openAndClose, signOnAndSettle } from '../../../../../shared/knowhow/guides/tillGuides.ts';
import { expectGoodGuide, sentencesOf } from '../../../../support/guides.ts';

const text = (guide: Parameters<typeof sentencesOf>[0]): string =>
  sentencesOf(guide)
    .map(({ zh, en }) => `${zh}\n${en}`)
    .join('\n');

describe('tillGuides', () => {
  it.each([failsAtTill, openAndClose, signOnAndSettle])(
    '$id is complete in both languages and advises nothing that is forbidden',
    (guide) => {
      expectGoodGuide(guide);
    },
  );

  it('query the last payment before it is repeated, and settle before anything is handed over', () => {
    expect(failsAtTill.sections[0]?.lines[1]?.en).toContain('Query the last transaction');
    expect(text(openAndClose)).toContain('结算');
    expect(text(signOnAndSettle)).toContain('Never update, reset parameters or give the terminal away before settling');
  });
});
