// How the command line speaks: language, colours, and which of the two outputs a line belongs to.

import { type Bilingual, type Facts, fillText, type Language } from '../../shared/model/bilingual.ts';
import { type CliTextKey, cliText } from '../../shared/text/cli.ts';

/** Colours by meaning; a word always stands beside them. */
export type Tone = 'good' | 'warn' | 'bad' | 'quiet' | 'strong';

const codes: Readonly<Record<Tone, readonly [number, number]>> = {
  good: [32, 39],
  warn: [33, 39],
  bad: [31, 39],
  quiet: [2, 22],
  strong: [1, 22],
};

/** The two outputs and their properties; tests pass their own. */
export interface Outputs {
  readonly write: (text: string) => void;
  readonly writeAside: (text: string) => void;
  readonly hasColour: boolean;
  readonly isAsideTerminal: boolean;
  readonly columns: number;
}

/** Speaks to the person and to scripts. */
export interface Voice {
  readonly language: Language;
  readonly json: boolean;
  readonly columns: number;
  /** A text of the command line in the chosen language. */
  say(key: CliTextKey, facts?: Facts): string;
  /** The chosen language of a bilingual text. */
  pick(text: Bilingual): string;
  /** The text in a colour, or as it is where colours are not wanted. */
  paint(tone: Tone, text: string): string;
  /** Result for a person: one line on standard output, nothing with --json. */
  line(text?: string): void;
  /** Progress: one line on standard error. */
  aside(text: string): void;
  /** Progress that replaces itself on a screen and is left out elsewhere; empty = take it away. */
  fleeting(text: string): void;
  /** The one JSON document; only with --json. */
  document(value: unknown): void;
}

/** Makes a voice for one run of the program. */
export const makeVoice = (language: Language, json: boolean, outputs: Outputs): Voice => {
  let isDocumentPrinted = false;
  let hasFleeting = false;
  const wipe = (): void => {
    if (hasFleeting) outputs.writeAside('\r\u001b[K');
    hasFleeting = false;
  };
  return {
    language,
    json,
    columns: outputs.columns,
    say: (key, facts = {}) => fillText(cliText[key], facts)[language],
    pick: (text) => text[language],
    paint: (tone, text) => {
      const [on, off] = codes[tone];
      return outputs.hasColour && !json ? `\u001b[${String(on)}m${text}\u001b[${String(off)}m` : text;
    },
    line: (text = '') => {
      wipe();
      if (!json) outputs.write(`${text}\n`);
    },
    aside: (text) => {
      wipe();
      outputs.writeAside(`${text}\n`);
    },
    fleeting: (text) => {
      wipe();
      if (!outputs.isAsideTerminal || text === '') return;
      outputs.writeAside(text);
      hasFleeting = true;
    },
    document: (value) => {
      wipe();
      if (!json) return;
      if (isDocumentPrinted) throw new Error('a second JSON document would follow the first');
      isDocumentPrinted = true;
      outputs.write(`${JSON.stringify(value, null, 2)}\n`);
    },
  };
};
