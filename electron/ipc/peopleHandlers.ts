// Answers about people and checklists.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about people, by command name. */
export const peopleHandlers = ({ people }: Services) => ({
  'people.list': () => people.list(),
  'people.add': (input: CommandInput<'people.add'>) => people.add(input),
  'people.change': (input: CommandInput<'people.change'>) => people.change(input),
  'people.setPin': (input: CommandInput<'people.setPin'>) => people.setPin(input),
  'people.checkPin': (input: CommandInput<'people.checkPin'>) => people.checkPin(input),
  'people.leave': (input: CommandInput<'people.leave'>) => people.leave(input),
});

/** Answers about checklists, by command name. */
export const templatesHandlers = ({ templates }: Services) => ({
  'templates.list': () => templates.list(),
  'templates.get': (input: CommandInput<'templates.get'>) => templates.get(input),
  'templates.versions': (input: CommandInput<'templates.versions'>) => templates.versions(input),
  'templates.create': (input: CommandInput<'templates.create'>) => templates.create(input),
  'templates.change': (input: CommandInput<'templates.change'>) => templates.change(input),
  'templates.remove': (input: CommandInput<'templates.remove'>) => templates.remove(input),
  'templates.proposals': () => templates.proposals(),
  'templates.takeProposal': (input: CommandInput<'templates.takeProposal'>) => templates.takeProposal(input),
});
