// What may stand on a screen without being in a catalogue: names and notes that people gave, identifiers, days, keys.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../electronUnderTest.ts';

// Chinese that the filled shop or the simulator gave; the pages’ own Chinese is never in there.
const given = ['test/e2e/support/**/*.ts', 'electron/simulator/**/*.ts', 'test/support/calendarFiles.ts']
  .flatMap((pattern) => globSync(pattern, { cwd: projectFolder }))
  .map((file) => readFileSync(join(projectFolder, file), 'utf8'))
  .join('\n');

const words = new Set(
  [
    'Ctrl Shift Alt Enter Esc Escape Tab Home End PageUp PageDown Space',
    'English Language Switch to 简体中文',
    'Steward SIMULATED LTE cVEND plug OK NoPaper true false pad Open',
    'GlobalStatus PrinterStatus CardReaderOKFlag SecurityOKFlag PEDOKFlag CommunicationOKFlag CommunicationOK',
    'dBm min ms kB MB GB mm',
    'Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec',
    'January February March April June July August September October November December at',
  ].flatMap((line) => line.split(' ')),
);

const names =
  /⟦[^⟦⟧]*⟧|sim:[a-z-]+|\/[\w./-]+|[\w.-]+\.(?:png|csv|ics|zip|age|json|pcapng|txt|xlsx|pdf)|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w+/]{43}=/g;

const isKnown = (word: string): boolean =>
  !/\p{L}{2}/u.test(word) ||
  /\d/.test(word) ||
  /^[A-Z]{2,}$/.test(word) ||
  words.has(word) ||
  (/\p{Script=Han}/u.test(word) && given.includes(word));

/** Whether every word of a text is data. */
export const isData = (text: string): boolean =>
  given.includes(`'${text}'`) ||
  text
    .replaceAll(names, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .every(isKnown);
