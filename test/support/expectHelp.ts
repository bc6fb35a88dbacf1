// What must hold for the help of every check.
import { expect } from 'vitest';
import { checkIds } from '../../shared/check/checkIds.ts';
import type { CheckHelp } from '../../shared/help/checkHelp.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import { parties } from '../../shared/model/who.ts';

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

const expectBoth = (text: Bilingual): void => {
  expect(text.zh).toMatch(/[\u4e00-\u9fff]|^\{\w+\}。?$/);
  expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
  expect(text.en).not.toBe('');
  expect(new Set(places(text.zh))).toEqual(new Set(places(text.en)));
};

/** Both languages, equal places, a known id; what is not well names what to do and whose job it is. */
export const expectHelp = (help: CheckHelp): void => {
  expect(checkIds).toContain(help.id);
  for (const text of [help.title, help.meaning, help.why, help.how]) expectBoth(text);
  for (const { outcome, explanation, remedy, who } of Object.values(help.findings)) {
    expectBoth(explanation);
    if (remedy !== null) expectBoth(remedy);
    expect(parties).toContain(who);
    if (outcome === 'warn' || outcome === 'fail') {
      expect(remedy).not.toBeNull();
      expect(typeof who).toBe('string');
    }
  }
};
