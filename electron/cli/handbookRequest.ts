// `handbook [shop|technician]`: which guide is to be read, and whether as text or as PDF.
import type { Command } from 'commander';
import { handbookIds } from '../../shared/guide/handbook.ts';
import type { CommandMaker } from './commandMaker.ts';
import { oneOf, wordOf } from './fields.ts';

/** Adds the command to the program. */
export const addHandbook = (program: Command, { add, say, take }: CommandMaker): void => {
  add(program, 'handbook', 'aboutHandbook')
    .argument('[book]', say('argumentHandbook'))
    .option('--pdf <FILE>', say('optionHandbookPdf'))
    .action((book: string | undefined, { pdf }: { readonly pdf?: string }) =>
      take({
        command: 'handbook',
        book: book === undefined ? 'shop' : oneOf('[book]', book, handbookIds),
        pdf: pdf === undefined ? null : wordOf('--pdf', pdf),
      }),
    );
};
