// Answers about people to call.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about people to call, by command name. */
export const contactsHandlers = ({ contacts }: Services) => ({
  'contacts.list': () => contacts.list(),
  'contacts.save': (input: CommandInput<'contacts.save'>) => contacts.save(input),
  'contacts.verify': (input: CommandInput<'contacts.verify'>) => contacts.verify(input),
  'contacts.remove': (input: CommandInput<'contacts.remove'>) => contacts.remove(input),
  'contacts.noteApproach': (input: CommandInput<'contacts.noteApproach'>) => contacts.noteApproach(input),
});
