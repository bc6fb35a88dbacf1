// `handbook [shop|technician]`: which guide is to be read.
import type { Command } from 'commander';
import { handbookIds } from '../../shared/guide/handbook.ts';
import type { CommandMaker } from './commandMaker.ts';
import { oneOf } from './fields.ts';

/** Adds the command to the program. */
export const addHandbook = (program: Command, { add, say, take }: CommandMaker): void => {
  add(program, 'handbook', 'aboutHandbook')
    .argument('[book]', say('argumentHandbook'))
    .action((book: string | undefined) =>
      take({ command: 'handbook', book: book === undefined ? 'shop' : oneOf('[book]', book, handbookIds) }),
    );
};
