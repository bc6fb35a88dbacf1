import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { journalErrorAdvice, journalFactNames } from '../../../../shared/error/journalErrorAdvice.ts';

describe('advice about keeping the log', () => {
  it('is there for every code of the journal', () => {
    expect(Object.keys(journalErrorAdvice).sort()).toEqual(
      errorCodes.filter((code) => code.startsWith('journal.')).sort(),
    );
  });

  it('has a word for each fact that an error may not carry', () => {
    expect(Object.keys(journalFactNames)).toEqual(['at', 'entries']);
  });
});
