// Answers about updates of the program that the engine gives to the main process.
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about updates, by command name. */
export const updateHandlers = ({ updateNotes }: Services) => ({
  'update.note': (input: PrivateInput<'update.note'>) => updateNotes.note(input),
  'update.obstacles': () => updateNotes.obstacles(),
});
