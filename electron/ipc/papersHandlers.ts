// Answers about papers.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about papers, by command name. */
export const papersHandlers = ({ papers }: Services) => ({
  'papers.preview': (input: CommandInput<'papers.preview'>) => papers.preview(input),
  'paper.prepare': (input: PrivateInput<'paper.prepare'>) => papers.prepare(input),
  'paper.write': (input: PrivateInput<'paper.write'>) => papers.write(input),
});
