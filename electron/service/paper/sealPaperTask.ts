// In a thread: the printed pages get their title, the entries as an attachment, and are counted and hashed.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { AFRelationship, PDFDocument } from '@cantoo/pdf-lib';
import type { Task } from '../worker/task.ts';

/** What is to be sealed. */
export interface SealPaperInput {
  /** The pages as Chromium printed them. */
  readonly pdfFile: string;
  /** Where the document without its last line goes. */
  readonly outFile: string;
  /** Sealed JSON lines, in pieces. */
  readonly lines: readonly string[];
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly program: string;
  /** `zh-CN` or `en`. */
  readonly language: string;
  /** Moment in ms. */
  readonly at: number;
}

/** What the last line has to say. */
export interface SealPaperOutput {
  readonly bytes: number;
  readonly sha256: string;
  readonly pages: number;
}

/** What readers show in their list of attachments. */
const attachmentName = 'maintenance-log.jsonl';

/** Makes the document; its last byte is a line feed. Rejects where the pages are no PDF. */
export const sealPaperTask: Task<SealPaperInput, SealPaperOutput> = async (input, { progress }) => {
  const { title, author, subject, program, language, at } = input;
  const document = await PDFDocument.load(await readFile(input.pdfFile), { updateMetadata: false });
  progress(1, 3);
  const made = new Date(at);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(subject);
  document.setCreator(program);
  document.setProducer(program);
  document.setLanguage(language);
  document.setCreationDate(made);
  document.setModificationDate(made);
  await document.attach(Buffer.from(input.lines.join('')), attachmentName, {
    mimeType: 'application/x-ndjson',
    description: subject,
    creationDate: made,
    modificationDate: made,
    afRelationship: AFRelationship.Source,
  });
  // Plain objects: what a verifier looks for can be found without knowing all of PDF.
  const saved = await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
  progress(2, 3);
  const bytes = Buffer.concat([saved, Buffer.from('\n')]);
  await writeFile(input.outFile, bytes);
  progress(3, 3);
  return {
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: document.getPageCount(),
  };
};
