// The diagnosis as window and command line call it.
import { describe, expect, it } from 'vitest';
import { diagnoseEvidence } from '../../../../electron/service/diagnoseEvidence.ts';
import { aCode, anEvidence } from '../../../support/anEvidence.ts';

describe('a document', () => {
  it('is answered, or refused with the places that make no sense', () => {
    expect(diagnoseEvidence(anEvidence([aCode('51')]))).toMatchObject({
      ok: true,
      answer: { verdict: 'no-terminal-fault' },
    });
    expect(diagnoseEvidence(7)).toMatchObject({ ok: false, issues: [{ path: '$' }] });
  });
});
