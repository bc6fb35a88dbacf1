// What is known of a terminal that a notice can be about: its acquirer, its store, its model.
import { acquirerOf } from '../../../shared/identifier/data/acquirers.ts';
import type { NoticeSubject } from '../../../shared/knowhow/noticeScope.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';

const namesOf = (code: string): string[] => {
  const known = acquirerOf(code);
  return known === null ? [] : [known.code, known.name.zh, known.name.en];
};

/** What a terminal and its record say of it. The first digits of a merchant number are a hint and rule nothing out. */
export const noticeSubjectOf = (terminal: StoredTerminal | null, record: RegisterRecord | null): NoticeSubject => {
  const { acquirerCode, mid, store, model } = record?.fields ?? {};
  return {
    acquirers:
      acquirerCode === undefined
        ? []
        : [acquirerCode.value, ...namesOf(acquirerCode.value), ...namesOf(mid?.value.slice(0, 3) ?? '')],
    store: store?.value ?? null,
    model: model?.value ?? terminal?.identity.model ?? null,
  };
};
