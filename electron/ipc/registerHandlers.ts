// Answers about the register and its attachments.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about records, states and tasks of the register, by command name. */
export const registerHandlers = ({ register: { records, states, tasks } }: Services) => ({
  'register.page': (input: CommandInput<'register.page'>) => records.page(input),
  'register.choices': () => records.choices(),
  'register.get': (input: CommandInput<'register.get'>) => records.get(input),
  'register.ofTerminal': (input: CommandInput<'register.ofTerminal'>) => records.ofTerminal(input),
  'register.bySerial': (input: CommandInput<'register.bySerial'>) => records.bySerial(input),
  'register.check': (input: CommandInput<'register.check'>) => records.check(input),
  'register.create': (input: CommandInput<'register.create'>) => records.create(input),
  'register.saveFields': (input: CommandInput<'register.saveFields'>) => records.saveFields(input),
  'register.remove': (input: CommandInput<'register.remove'>) => records.remove(input),
  'register.changes': (input: CommandInput<'register.changes'>) => records.changes(input),
  'register.standings': () => states.standings(),
  'register.changeLifecycle': (input: CommandInput<'register.changeLifecycle'>) => states.changeLifecycle(input),
  'register.confirmRegistration': (input: CommandInput<'register.confirmRegistration'>) =>
    states.confirmRegistration(input),
  'register.forbidden': (input: CommandInput<'register.forbidden'>) => states.forbidden(input),
  'register.custody': (input: CommandInput<'register.custody'>) => states.custody(input),
  'register.addCustody': (input: CommandInput<'register.addCustody'>) => states.addCustody(input),
  'register.tasks': (input: CommandInput<'register.tasks'>) => tasks.list(input),
  'register.closeTask': (input: CommandInput<'register.closeTask'>) => tasks.close(input),
  'register.adopt': (input: CommandInput<'register.adopt'>) => tasks.adopt(input),
  'register.markForeign': (input: CommandInput<'register.markForeign'>) => tasks.markForeign(input),
  'register.postpone': (input: CommandInput<'register.postpone'>) => tasks.postpone(input),
});

/** Answers about attachments, by command name. */
export const attachmentsHandlers = ({ attachments }: Services) => ({
  'attachments.list': (input: CommandInput<'attachments.list'>) => attachments.list(input),
  'attachments.add': (input: CommandInput<'attachments.add'>) => attachments.add(input),
  'attachments.get': (input: CommandInput<'attachments.get'>) => attachments.get(input),
  'attachments.remove': (input: CommandInput<'attachments.remove'>) => attachments.remove(input),
  'attachment.import': (input: PrivateInput<'attachment.import'>) => attachments.import(input),
});
