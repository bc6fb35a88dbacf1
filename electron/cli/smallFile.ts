// Files that a person hands to the command line: read whole, never larger than they have to be, faults named.
import { type FileHandle, open } from 'node:fs/promises';
import { type Bilingual, fillText } from '../../shared/model/bilingual.ts';
import { cliText } from '../../shared/text/cli.ts';
import { Complained, helpRemedy } from './complaint.ts';
import { exitStatus } from './exitStatus.ts';

/** What is wrong with a file: named with the place in it and what was expected. */
export const badFile = (file: string, field: string, expected: Bilingual): Complained =>
  new Complained({
    status: exitStatus.wrongUsage,
    cause: 'usage',
    message: {
      zh: fillText(cliText.badFile, { file, field, expected: expected.zh }).zh,
      en: fillText(cliText.badFile, { file, field, expected: expected.en }).en,
    },
    remedy: helpRemedy('simulate '),
  });

/** The bytes of a file; `field` is the option that named it. Ends with exit status 2 if it is too large or unreadable. */
export const readSmallFile = async (field: string, file: string, most: number): Promise<Uint8Array> => {
  let handle: FileHandle | null = null;
  try {
    handle = await open(file, 'r');
    const buffer = new Uint8Array(most + 1);
    let length = 0;
    for (;;) {
      // Read, not measured first: a device or a pipe has no size and may have no end.
      const { bytesRead } = await handle.read(buffer, length, Math.min(65_536, buffer.length - length), null);
      length += bytesRead;
      if (bytesRead === 0 || length > most) break;
    }
    if (length > most) throw badFile(file, field, fillText(cliText.expectedSmallFile, { most }));
    return buffer.subarray(0, length);
  } catch (thrown) {
    if (thrown instanceof Complained) throw thrown;
    const why = thrown instanceof Error ? (thrown.message.split(',')[0] ?? '') : String(thrown);
    throw badFile(file, field, fillText(cliText.expectedReadableFile, { why }));
  } finally {
    await handle?.close();
  }
};

const largestJson = 1_048_576;

/** The JSON document in a file of at most 1 MiB; exit status 2 if there is none. */
export const readJsonFile = async (field: string, file: string): Promise<unknown> => {
  const bytes = await readSmallFile(field, file, largestJson);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, ''));
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message.slice(0, 120) : '';
    throw badFile(file, field, fillText(cliText.expectedJson, { why }));
  }
};
