// The contact book as it is now.
import type { Contact } from '../../../shared/contact/contact.ts';
import { useLive } from '../../bridge/useLive.ts';

const whole = (_before: Contact[], now: Contact[]): Contact[] => now;

/** The whole book, kept up to date. */
export const useContacts = () =>
  useLive({ command: 'contacts.list', input: {}, event: 'contacts.changed', reduce: whole });
