// `code-of-check <code | record>`: which code is to be read, or of which stored check it is to be made.
import type { Command } from 'commander';
import { type CommandMaker, checkIdForm } from './commandMaker.ts';
import { Complained, usageComplaint } from './complaint.ts';
import { textOf } from './fields.ts';
import type { Request } from './request.ts';
import { given, type RawOptions } from './requestFields.ts';

const codeOfCheckRequest = (words: readonly string[], options: RawOptions): Request => {
  const text = textOf('<code>', words.join(' '));
  const serialNumber = given(options, 'sn', (value) => textOf('--sn', value));
  if (!checkIdForm.test(text)) return { command: 'codeOfCheck', text, serialNumber };
  if (serialNumber !== null) {
    throw new Complained(usageComplaint('onlyWith', { given: '--sn', command: '<code>' }, 'code-of-check '));
  }
  return { command: 'codeOfStored', checkId: text.toLowerCase() };
};

/** Adds the command to the program. */
export const addCodeOfCheck = (program: Command, { add, say, take }: CommandMaker): void => {
  add(program, 'code-of-check', 'aboutCodeOfCheck')
    .argument('<code...>', say('argumentCheckCode'))
    .option('--sn <SN>', say('optionCodeSn'))
    .action((words: string[], options: RawOptions) => take(codeOfCheckRequest(words, options)));
};
