// The stand-alone verifier as one HTML file, to be put beside an export.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

// From the sources; from the bundle of the main process; from one of its chunks.
const places = ['../../verifier/verifier.html', './verifier.html', '../verifier.html'] as const;

/** The page's text. Rejects with the system's error if the program is not whole. */
export const verifierHtml = async (): Promise<string> => {
  let last: unknown = null;
  for (const place of places) {
    try {
      return await readFile(fileURLToPath(new URL(place, import.meta.url)), 'utf8');
    } catch (thrown) {
      last = thrown;
    }
  }
  throw last;
};
