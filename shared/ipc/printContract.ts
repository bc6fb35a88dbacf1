// Channels about paper: what is on the page, as a PDF file.
import { z } from 'zod';
import { languageSchema } from '../model/bilingual.ts';
import { longestRoll, paperNames } from '../print/paper.ts';
import { mainCommand } from './define.ts';

/** Commands about paper. */
export const printCommands = {
  /**
   * Asks where to save, then writes what the page would print as PDF. `name` begins the proposed name of the file; `height` in
   * millimetres, for a roll; `foot` stands below each page of A4, beside its number; empty = neither. Codes: export.*; null = the dialog was closed
   */
  'print.savePdf': mainCommand(
    z.object({
      language: languageSchema,
      name: z.string().trim().min(1).max(80),
      paper: z.enum(paperNames),
      height: z.number().positive().max(longestRoll).nullable(),
      foot: z.string().max(200),
    }),
    z.object({ file: z.string() }).nullable(),
  ),
} as const;
