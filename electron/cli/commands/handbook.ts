// steward handbook: a guide to the program as text, for wherever there is no window, or as a PDF with its pictures.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handbooks } from '../../../shared/guide/allHandbooks.ts';
import type { HandbookPicture } from '../../../shared/guide/handbook.ts';
import { handbookLines } from '../../../shared/guide/handbookLines.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import { attempt } from '../../service/attempt.ts';
import { writeHandbook } from '../../service/handbook/writeHandbook.ts';
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
  const { language } = voice;
  const print = createElectronPrinter((text) => session.log('info', 'printing', { text: text.trim() }));
  const wish = { book: handbooks[book], language, file, imageOf: imageOf(language) };
  unwrap(await attempt(() => writeHandbook(wish, print, signal)));
  voice.document({ book, language, file });
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
