// From the options of `log export` to a paper: which template, of what, which part.
import { mostPaperEntries, type PaperTemplate, paperTemplates } from '../../shared/paper/paperRequest.ts';
import { cliText } from '../../shared/text/cli.ts';
import { badValue } from './complaint.ts';
import { countOf, oneOf, wordOf } from './fields.ts';
import type { LogSelection, Request } from './request.ts';

type RawOptions = Readonly<Record<string, string | boolean | undefined>>;

const given = <T>(options: RawOptions, name: string, read: (value: string) => T): T | null => {
  const value = options[name];
  return typeof value === 'string' ? read(value) : null;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const checkIdOf = (value: string): string => {
  const word = wordOf('--check', value);
  if (!uuid.test(word)) throw badValue('--check', value, cliText.expectedCheckId);
  return word.toLowerCase();
};

const mustHave = (template: PaperTemplate, checkId: string | null, selection: LogSelection): void => {
  if (template === 'check' && checkId === null) throw badValue('--check', '', cliText.expectedCheckId);
  if (template === 'terminal' && selection.terminal === null)
    throw badValue('--terminal', '', cliText.expectedTerminal);
};

/** Whether the options ask for a paper: by --format, --template, or the ending of the file. */
export const isPaperWish = (options: RawOptions, file: string): boolean =>
  options['format'] === 'pdf' ||
  (options['format'] === undefined && (options['template'] !== undefined || /\.pdf$/i.test(file)));

/** `log export --format pdf`. */
export const paperRequest = (options: RawOptions, file: string, selection: LogSelection): Request => {
  const template = given(options, 'template', (value) => oneOf('--template', value, paperTemplates)) ?? 'log';
  const checkId = given(options, 'check', checkIdOf);
  mustHave(template, checkId, selection);
  return {
    command: 'logPaper',
    template,
    checkId,
    part: given(options, 'part', (value) => countOf('--part', value, mostPaperEntries)) ?? 1,
    file,
    selection,
  };
};
