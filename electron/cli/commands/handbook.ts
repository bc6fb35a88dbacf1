// steward handbook: a guide to the program as text, for wherever there is no window, or as a PDF with its pictures.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handbooks } from '../../../shared/guide/allHandbooks.ts';
import type { HandbookPicture } from '../../../shared/guide/handbook.ts';
import { handbookLines } from '../../../shared/guide/handbookLines.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import { handbookPage } from '../../export/paper/handbookPaper.ts';
import { attempt } from '../../service/attempt.ts';
import { writeWholeFile } from '../../service/writeWholeFile.ts';
import { createElectronPrinter } from '../electronPrinter.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';

const pictures = join(import.meta.dirname, '../../../renderer/feature/guide/pictures');

/** The picture of the window in the light, as it is printed there too. */
const imageOf =
  (language: Language) =>
  (picture: HandbookPicture): string | null => {
    const file = join(pictures, `${picture}-${language}-light.webp`);
    return existsSync(file) ? `data:image/webp;base64,${readFileSync(file, 'base64')}` : null;
  };

type HandbookOrder = Extract<Request, { command: 'handbook' }>;

const writePdf = async (session: Session, book: HandbookOrder['book'], file: string): Promise<void> => {
  const { voice, signal } = session;
  const folder = await mkdtemp(join(tmpdir(), 'steward-pages-'));
  try {
    const pages = join(folder, 'pages.pdf');
    const print = createElectronPrinter((text) => session.log('info', 'printing', { text: text.trim() }));
    const page = handbookPage(handbooks[book], voice.language, imageOf(voice.language));
    unwrap(await attempt(() => print(page, pages, signal)));
    unwrap(await attempt(() => writeWholeFile(file, createReadStream(pages))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  voice.document({ book, language: voice.language, file });
  voice.line(voice.say('wroteHandbook', { file }));
};

/** Prints the whole guide in the chosen language, or writes it as PDF. */
export const handbookCommand = async (session: Session, { book, pdf }: HandbookOrder): Promise<ExitStatus> => {
  if (pdf !== null) {
    await writePdf(session, book, pdf);
    return exitStatus.done;
  }
  const { voice } = session;
  const lines = handbookLines(handbooks[book], voice.language);
  voice.document({ book, language: voice.language, text: lines.join('\n') });
  for (const line of lines) voice.line(line);
  return exitStatus.done;
};
