// `compare <check> <check>`: which two stored checks are put side by side.
import type { Command } from 'commander';
import { cliText } from '../../shared/text/cli.ts';
import { type CommandMaker, checkIdForm } from './commandMaker.ts';
import { badValue } from './complaint.ts';
import type { Request } from './request.ts';
import type { RawOptions } from './requestFields.ts';

const idOf = (field: string, given: string): string => {
  if (!checkIdForm.test(given)) throw badValue(field, given, cliText.expectedCheckId);
  return given.toLowerCase();
};

const compareRequest = (before: string, after: string, options: RawOptions): Request => ({
  command: 'compare',
  before: idOf('<before>', before),
  after: idOf('<after>', after),
  showsAll: options['all'] === true,
});

/** Adds the command to the program. */
export const addCompare = (program: Command, { add, say, take }: CommandMaker): void => {
  add(program, 'compare', 'aboutCompare')
    .argument('<before>', say('argumentCompare'))
    .argument('<after>', say('argumentCompare'))
    .option('--all', say('optionCompareAll'))
    .action((before: string, after: string, options: RawOptions) => take(compareRequest(before, after, options)));
};
