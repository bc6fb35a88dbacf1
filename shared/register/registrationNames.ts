// What the states of registration are called.
import type { Bilingual } from '../model/bilingual.ts';
import type { RegistrationState } from './registerRecord.ts';

/** What the states of registration are called. */
export const registrationNames: Readonly<Record<RegistrationState, Bilingual>> = {
  unknown: { zh: '未知', en: 'unknown' },
  unregistered: { zh: '未登记', en: 'not registered' },
  registered: { zh: '已登记', en: 'registered' },
  different: { zh: '有出入', en: 'different' },
};
