// Papers as the main process answers about them: gathered by the engine, printed here, sealed and written by the engine.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { PrivateOutput } from '../../shared/ipc/engineContract.ts';
import type { EngineHost } from './engineHost.ts';
import type { PreferenceStore } from './preferences.ts';
import { pdfQuestion } from './printAnswers.ts';
import type { ShopBoard } from './shopState.ts';

/** What these answers work with. */
export interface PaperAnswerParts {
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly board: Pick<ShopBoard, 'state'>;
  readonly host: Pick<EngineHost, 'ask'>;
  /** Asks where to save; null = the person closed the dialog. */
  readonly askWhereToSave: (question: ReturnType<typeof pdfQuestion>) => Promise<string | null>;
  readonly documentsFolder: string;
  /** A page that stands alone as PDF; `foot` below each sheet. */
  readonly printHtml: (html: string, foot: string) => Promise<Uint8Array>;
}

/** Answers about papers, by command name. */
export type PaperAnswers = {
  readonly 'papers.save': (input: CommandInput<'papers.save'>) => Promise<Result<CommandOutput<'papers.save'>>>;
};

type Prepared = PrivateOutput<'paper.prepare'>;

const printTo = async (
  { printHtml }: PaperAnswerParts,
  { html, foot }: Prepared,
  file: string,
): Promise<Result<unknown>> => {
  try {
    await writeFile(file, await printHtml(html, foot));
    return success({});
  } catch (thrown) {
    return failure('paper.not-printed', {}, String(thrown));
  }
};

/** Answers about papers. */
export const paperAnswers = (parts: PaperAnswerParts): PaperAnswers => ({
  'papers.save': async (wish) => {
    const prepared = (await parts.host.ask('paper.prepare', wish)) as Result<Prepared>;
    if (!prepared.ok) return prepared;
    const folder = parts.preferences.get().exportFolder ?? parts.documentsFolder;
    const isSimulated = parts.board.state().shop === 'simulated';
    const question = pdfQuestion(prepared.value.name, wish.language, { folder, isSimulated });
    const chosen = await parts.askWhereToSave(question);
    if (chosen === null) return success(null);
    const file = /\.pdf$/i.test(chosen) ? chosen : `${chosen}.pdf`;
    const work = await mkdtemp(join(tmpdir(), 'steward-pages-'));
    try {
      const pdfFile = join(work, 'pages.pdf');
      const printed = await printTo(parts, prepared.value, pdfFile);
      if (!printed.ok) return printed;
      const written = await parts.host.ask('paper.write', { paperId: prepared.value.paperId, pdfFile, file });
      if (written.ok) parts.preferences.set({ exportFolder: dirname(file) });
      return written as Result<CommandOutput<'papers.save'>>;
    } finally {
      await rm(work, { recursive: true, force: true }).catch(() => undefined);
    }
  },
});
