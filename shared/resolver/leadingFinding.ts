// The cause that a case leads with, and whom it concerns.

import { type Contact, type ContactRole, isTrusted } from '../contact/contact.ts';
import type { ActingParty, Answer, Finding } from '../diagnosis/answerSchema.ts';

/** The first cause that has to be cured, or what stands in its place; null where nothing was found. */
export const leadingFinding = ({ findings }: Answer): Finding | null =>
  findings.find(({ role }) => role === 'primary') ??
  findings.find(({ role }) => role !== 'resolved') ??
  findings[0] ??
  null;

const roles: Readonly<Partial<Record<ActingParty, readonly ContactRole[]>>> = {
  acquirer: ['acquirer', 'agent'],
  technician: ['technician', 'agent'],
  maker: ['maker', 'agent'],
  isp: ['isp'],
  trainer: ['headOffice', 'technician'],
};

/** Whether it is about calling somebody at all. */
export const isCallable = (who: ActingParty): boolean => roles[who] !== undefined || who === 'issuer';

const covers = ({ covers: wanted }: Contact, acquirer: string | null): boolean =>
  wanted === null || acquirer === null || acquirer.includes(wanted) || wanted.includes(acquirer);

/** People of the owner's own book whose number was verified, the fitting role first; `now` in ms. */
export const contactsFor = (
  who: ActingParty,
  book: readonly Contact[],
  acquirer: string | null,
  now: number,
): readonly Contact[] => {
  const wanted = roles[who] ?? [];
  return wanted.flatMap((role) =>
    book.filter((contact) => contact.role === role && isTrusted(contact, now) && covers(contact, acquirer)),
  );
};
