import { describe, expect, it } from 'vitest';
import { draftOf, keepDraft } from '../../../../../renderer/ui/log/noteDraft.ts';
import { noSubject } from '../../../../../renderer/ui/log/noteSubject.ts';

const about = (number: number) => ({ ...noSubject, about: number });

describe('a note that was begun', () => {
  it('is kept for its subject in its shop, and for no other', () => {
    keepDraft('own', about(7), '写到一半');
    expect(draftOf('own', about(7))).toBe('写到一半');
    expect(draftOf('own', about(8))).toBe('');
    expect(draftOf('own', noSubject)).toBe('');
    expect(draftOf('simulated', about(7))).toBe('');
  });

  it('is forgotten once it is saved or rubbed out', () => {
    keepDraft('own', noSubject, 'half');
    keepDraft('own', noSubject, '  \n');
    expect(draftOf('own', noSubject)).toBe('');
  });

  it('gives way to newer ones when there are very many', () => {
    for (let number = 1; number <= 25; number += 1) keepDraft('own', about(100 + number), String(number));
    expect(draftOf('own', about(101))).toBe('');
    expect(draftOf('own', about(125))).toBe('25');
  });
});
