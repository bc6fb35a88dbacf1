// What clues about answers are made of.
import { describe, expect, it } from 'vitest';
import {
  answerClue,
  codesOf,
  isCard,
  sight,
  withSymptom,
} from '../../../../../electron/diagnosis/clues/answersSeen.ts';
import { aCode, aScene } from '../../../../support/anEvidence.ts';

describe('answers seen', () => {
  const scene = aScene([aCode('97'), aCode('97', { operation: 'qr' }), aCode('77')]);

  it('are found by symptom, named once, and nothing is seen where there are none', () => {
    const found = withSymptom(scene, ['terminal-unknown', 'sign-on-needed']);
    expect(codesOf(found)).toBe('77 97');
    expect(sight(found, { codes: 'x' })?.facts).toHaveLength(2);
    expect(sight([])).toBeNull();
    expect(scene.answers.filter(isCard)).toHaveLength(2);
    expect(answerClue({ zh: '甲', en: 'a' }, () => null).keys).toEqual([]);
  });
});
