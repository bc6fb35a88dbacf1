// A passphrase from a file, or from the keyboard without showing it.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { passphraseLength } from '../../shared/backup/backup.ts';
import { fillText } from '../../shared/model/bilingual.ts';
import { cliText } from '../../shared/text/cli.ts';
import { badValue, Complained, usageComplaint } from './complaint.ts';
import { readSmallFile } from './smallFile.ts';
import type { Voice } from './voice.ts';

const largestFile = 4096;

/** What was typed is never repeated in a complaint. */
const tooShort = (field: string): Complained =>
  badValue(field, '…', fillText(cliText.expectedPassphrase, passphraseLength));

const fromFile = async (file: string): Promise<string> => {
  const bytes = await readSmallFile('--passphrase-file', file, largestFile);
  // The line break at the end is the editor's.
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '');
};

/** A line from the keyboard that is not shown. */
export const askHidden = async (question: string): Promise<string> => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(question);
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
};

/** Where it comes from, and whether it is a new one, which is typed twice and has a least length. */
export interface PassphraseWish {
  readonly file: string | null;
  readonly isNew: boolean;
  readonly command: 'backup ' | 'restore ';
}

const demandLength = (passphrase: string, isNew: boolean): string => {
  const { least, most } = passphraseLength;
  if (passphrase === '' || passphrase.length > most || (isNew && passphrase.length < least)) {
    throw tooShort('--passphrase-file');
  }
  return passphrase;
};

/** The passphrase. Ends with exit status 2 where none can be had. */
export const askPassphrase = async (voice: Voice, { file, isNew, command }: PassphraseWish): Promise<string> => {
  if (file !== null) return demandLength(await fromFile(file), isNew);
  if (!process.stdin.isTTY || voice.json) throw new Complained(usageComplaint('needsPassphrase', {}, command));
  if (isNew) voice.aside(voice.say('passphraseLost'));
  const first = await askHidden(voice.say('typePassphrase'));
  if (isNew && first !== (await askHidden(voice.say('typeAgain')))) {
    throw new Complained(usageComplaint('passphrasesDiffer', {}, command));
  }
  return demandLength(first, isNew);
};
