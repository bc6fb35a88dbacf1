import { describe, expect, it } from 'vitest';
import { noticeSubjectOf } from '../../../../../electron/service/knowhow/noticeSubject.ts';
import { aStoredTerminal } from '../../../../support/records.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';

describe('what a notice can be about', () => {
  it('is nothing of a terminal that nobody has described', () => {
    expect(noticeSubjectOf(null, null)).toEqual({ acquirers: [], store: null, model: null });
  });

  it('is the acquirer of the record with its names, its store and model', () => {
    const fields = { acquirerCode: '822', store: '东门店', model: 'SIM-A8' };
    const subject = noticeSubjectOf(null, aRegisterRecord(fields));
    expect(subject).toMatchObject({ store: '东门店', model: 'SIM-A8' });
    expect(subject.acquirers).toContain('822');
    expect(subject.acquirers.length).toBeGreaterThan(1);
  });

  it('is no acquirer where only a merchant number is known, and the model that the cable tells', () => {
    const subject = noticeSubjectOf(aStoredTerminal(), aRegisterRecord({ mid: '82229005943096D' }));
    expect(subject.acquirers).toEqual([]);
    expect(subject.model).toBe(aStoredTerminal().identity.model);
  });
});
