import { describe, expect, it } from 'vitest';
import { noSubject, noteSubjectOf } from '../../../../../renderer/ui/log/noteSubject.ts';

const id = '0b9df2a4-41e6-4a8e-9a53-cf6a36b6a001';

describe('what a note is about', () => {
  it('is the terminal or the record whose page is open', () => {
    expect(noteSubjectOf(`/terminal/${id}`, '')).toEqual({ ...noSubject, terminalId: id });
    expect(noteSubjectOf(`/plan/job/${id}/print`, '')).toEqual({ ...noSubject, record: { kind: 'job', id } });
    expect(noteSubjectOf(`/register/${id}`, '')).toEqual({ ...noSubject, record: { kind: 'register', id } });
    expect(noteSubjectOf(`/findings/${id}`, '?x=1')).toEqual({ ...noSubject, record: { kind: 'finding', id } });
  });

  it('is the entry that is open on the page of the log', () => {
    expect(noteSubjectOf('/log', '?kind=check&entry=123')).toEqual({ ...noSubject, about: 123 });
    expect(noteSubjectOf('/log', '?entry=0')).toEqual(noSubject);
    expect(noteSubjectOf('/log', '?entry=12x')).toEqual(noSubject);
    expect(noteSubjectOf('/log', '?entry=99999999999999999999')).toEqual(noSubject);
  });

  it('is nothing elsewhere', () => {
    for (const path of ['/', '/settings', '/register/import', '/terminal/1', '/log/keeping', '/plan/job']) {
      expect(noteSubjectOf(path, '')).toEqual(noSubject);
    }
  });
});
