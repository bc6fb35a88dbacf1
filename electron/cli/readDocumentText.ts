// Text of a file or of standard input, in the encodings that Windows programs write; what is no text is named.
import type { Readable } from 'node:stream';
import { redactText } from '../../shared/mask/redactText.ts';
import { type Bilingual, fillText } from '../../shared/model/bilingual.ts';
import { cliText } from '../../shared/text/cli.ts';
import { Complained, helpRemedy } from './complaint.ts';
import { exitStatus } from './exitStatus.ts';
import { readSmallFile } from './smallFile.ts';

/** Where a text comes from and how much of it is taken. */
export interface DocumentPlace {
  /** A path, or `-` for standard input. */
  readonly file: string;
  /** The command it belongs to, with a blank after it. */
  readonly command: string;
  readonly most: number;
}

/** What is wrong with a document: the file, the place in it, and what was expected there. */
export const badDocument = (
  { file, command }: Pick<DocumentPlace, 'file' | 'command'>,
  faults: readonly { readonly path: string; readonly message: Bilingual }[],
): Complained => {
  const listed = (language: 'zh' | 'en'): string =>
    faults.map(({ path, message }) => `${path}: ${message[language]}`).join(language === 'zh' ? '；' : '; ');
  return new Complained({
    status: exitStatus.wrongUsage,
    cause: 'usage',
    message: {
      zh: fillText(cliText.badDocument, { file, faults: listed('zh') }).zh,
      en: fillText(cliText.badDocument, { file, faults: listed('en') }).en,
    },
    remedy: helpRemedy(command),
  });
};

const readInput = async (place: DocumentPlace, input: Readable): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > place.most) {
      throw badDocument(place, [{ path: '$', message: fillText(cliText.tooLarge, { most: place.most }) }]);
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const readFileOf = async ({ file, command, most }: DocumentPlace): Promise<Uint8Array> => {
  try {
    return await readSmallFile('FILE', file, most);
  } catch (thrown) {
    if (!(thrown instanceof Complained)) throw thrown;
    throw new Complained({ ...thrown.complaint, remedy: helpRemedy(command) });
  }
};

const decoders = {
  utf8: new TextDecoder('utf-8', { fatal: true }),
  utf16le: new TextDecoder('utf-16le', { fatal: true }),
  utf16be: new TextDecoder('utf-16be', { fatal: true }),
  gb18030: new TextDecoder('gb18030', { fatal: true }),
};
type Encoding = keyof typeof decoders;

const decode = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    const text = decoders[encoding].decode(bytes);
    return text.includes('\0') ? null : text.replace(/^\uFEFF/, '');
  } catch {
    // Not this encoding; the caller tries the next one.
    return null;
  }
};

/** UTF-16 by its mark, or by the zero that stands beside the first bracket; else UTF-8, else GBK. */
const encodingsOf = ([first, second]: Uint8Array): readonly Encoding[] => {
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return ['utf16le'];
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return ['utf16be'];
  return ['utf8', 'gb18030'];
};

/** The text of a document. Ends with exit status 2 if it is missing, too large or no text. */
export const readDocumentText = async (place: DocumentPlace, input: Readable = process.stdin): Promise<string> => {
  const bytes = place.file === '-' ? await readInput(place, input) : await readFileOf(place);
  for (const encoding of encodingsOf(bytes)) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  throw badDocument(place, [{ path: '$', message: cliText.notText }]);
};

/** The JSON document in it. */
export const readJsonDocument = async (place: DocumentPlace, input?: Readable): Promise<unknown> => {
  const text = await readDocumentText(place, input);
  try {
    return JSON.parse(text);
  } catch (thrown) {
    // The reason quotes a stretch of the text.
    const why = thrown instanceof Error ? redactText(thrown.message).slice(0, 120) : '';
    throw badDocument(place, [{ path: '$', message: fillText(cliText.notJson, { why }) }]);
  }
};
