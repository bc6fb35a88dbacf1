// Channels about papers: looked at first, then saved as a PDF that can be verified.
import { paperDoneSchema, paperPreviewSchema, paperWishSchema } from '../paper/paperRequest.ts';
import { engineCommand, mainCommand } from './define.ts';

/** Commands about papers. */
export const papersCommands = {
  /** The page as it will be printed. Codes: paper.part-unknown, paper.period, report.unknown, terminal.unknown, store.* */
  'papers.preview': engineCommand(paperWishSchema, paperPreviewSchema),
  /** Asks where to save, then writes the sealed PDF; null = the dialog was closed. Codes: as papers.preview, paper.not-printed, export.* */
  'papers.save': mainCommand(paperWishSchema, paperDoneSchema.nullable()),
} as const;
