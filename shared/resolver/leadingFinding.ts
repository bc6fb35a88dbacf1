// The cause that a case leads with, and whom it concerns.

import { type Contact, type ContactRole, isTrusted } from '../contact/contact.ts';
import type { ActingParty, Answer, Finding } from '../diagnosis/answerSchema.ts';
import { acquirerOf, acquirers } from '../identifier/data/acquirers.ts';

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

/** The code behind a name or number of an acquirer, in whatever form somebody wrote it; null where nobody knows. */
const acquirerCode = (text: string): string | null => {
  const plain = text.trim().toLowerCase();
  const digits = /^\d{3}/.exec(plain)?.[0];
  if (digits !== undefined) return acquirerOf(digits) === null ? null : digits;
  const named = acquirers.find(
    ({ name }) => plain.includes(name.zh.toLowerCase()) || plain.includes(name.en.toLowerCase()),
  );
  return plain === '' ? null : (named?.code ?? null);
};

/** Whether somebody is surely for another acquirer. Two names that cannot be compared exclude nobody. */
const isForAnother = ({ covers }: Contact, acquirer: string | null): boolean => {
  if (covers === null || acquirer === null) return false;
  const [theirs, mine] = [acquirerCode(covers), acquirerCode(acquirer)];
  return theirs !== null && mine !== null && theirs !== mine;
};

/** People of the owner's own book whose number was verified, the fitting role first; `now` in ms. */
export const contactsFor = (
  who: ActingParty,
  book: readonly Contact[],
  acquirer: string | null,
  now: number,
): readonly Contact[] => {
  const wanted = roles[who] ?? [];
  return wanted.flatMap((role) =>
    book.filter((contact) => contact.role === role && isTrusted(contact, now) && !isForAnother(contact, acquirer)),
  );
};
