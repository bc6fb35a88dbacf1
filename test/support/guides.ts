// What every guide has to keep to.
import { expect } from 'vitest';
import { type Guide, guideTopics } from '../../shared/knowhow/guide.ts';
import { guideSources } from '../../shared/knowhow/guideSources.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import { forbiddenIn } from '../rules/forbiddenAdvice.ts';

/** Every sentence of a guide. */
export const sentencesOf = ({ title, summary, words, sections }: Guide): readonly Bilingual[] => [
  title,
  summary,
  words,
  ...sections.flatMap((section) => [section.title, ...section.lines]),
];

/** Both languages, something to do or to know, sources, no advice that costs a terminal, and no number to call. */
export const expectGoodGuide = (guide: Guide): void => {
  expect(guideTopics).toContain(guide.topic);
  expect(guide.version).toBeGreaterThan(0);
  expect(guide.writtenOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(guide.sections.length).toBeGreaterThan(1);
  expect(guide.sources.length).toBeGreaterThan(0);
  for (const source of guide.sources) expect(guideSources[source].zh).not.toBe('');
  for (const { kind, lines } of guide.sections) expect(lines.length).toBeGreaterThan(kind === 'steps' ? 2 : 0);
  for (const { zh, en } of sentencesOf(guide)) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect([...forbiddenIn(zh), ...forbiddenIn(en)]).toEqual([]);
    expect(`${zh} ${en}`).not.toMatch(/\d{5,}/);
  }
};
