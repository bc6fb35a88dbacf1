import { describe, expect, it } from 'vitest';
import { type PaperAnswerParts, paperAnswers } from '../../../../electron/main/paperAnswers.ts';
import { failure, success } from '../../../../shared/error/appError.ts';

const wish = { request: { template: 'log', filter: {}, part: 1 }, language: 'zh' } as const;

const setUp = (changes: Partial<PaperAnswerParts> = {}) => {
  const asked: [string, unknown][] = [];
  const proposed: string[] = [];
  const parts = {
    preferences: { get: () => ({ exportFolder: '/papers' }), set: () => undefined },
    board: { state: () => ({ shop: 'simulated' }) },
    askWhereToSave: async ({ defaultPath }: { readonly defaultPath: string }) => {
      proposed.push(defaultPath);
      return Promise.resolve('/papers/a');
    },
    documentsFolder: '/documents',
    host: {
      ask: async (name: string, input: unknown) => {
        asked.push([name, input]);
        const prepared = { paperId: 'p', html: '<p>', foot: 'f', name: '维护记录 2026-11-22', entries: 1 };
        return Promise.resolve(success(name === 'paper.prepare' ? prepared : { file: '/papers/a.pdf' }));
      },
    },
    printHtml: async () => Promise.resolve(Buffer.from('%PDF')),
    ...changes,
  } as unknown as PaperAnswerParts;
  return { asked, proposed, save: paperAnswers(parts)['papers.save'] };
};

describe('saving a paper', () => {
  it('gathers, asks where to, prints and has it sealed', async () => {
    const { save, asked, proposed } = setUp();
    expect(await save(wish)).toEqual(success({ file: '/papers/a.pdf' }));
    expect(proposed).toEqual(['/papers/维护记录-2026-11-22-模拟.pdf']);
    expect(asked.map(([name]) => name)).toEqual(['paper.prepare', 'paper.write']);
    expect(asked[1]?.[1]).toMatchObject({ paperId: 'p', file: '/papers/a.pdf' });
  });

  it('writes nothing when the dialog is closed or Chromium cannot print', async () => {
    const closed = setUp({ askWhereToSave: () => Promise.resolve(null) });
    expect(await closed.save(wish)).toEqual(success(null));
    expect(closed.asked).toHaveLength(1);
    const broken = setUp({ printHtml: () => Promise.reject(new Error('no printer')) });
    expect(await broken.save(wish)).toMatchObject({ ok: false, error: { code: 'paper.not-printed' } });
    expect(broken.asked).toHaveLength(1);
    const refused = setUp({ host: { ask: () => Promise.resolve(failure('paper.period')) } });
    expect(await refused.save(wish)).toMatchObject({ ok: false, error: { code: 'paper.period' } });
  });
});
