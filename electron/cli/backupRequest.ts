// The commands `backup` and `restore`: their options, and from these to a request.
import type { Command } from 'commander';
import { backupParts } from '../../shared/backup/backup.ts';
import type { CommandMaker } from './commandMaker.ts';
import { oneOf, pathOf } from './fields.ts';
import type { BackupRequest } from './request.ts';
import { given, type RawOptions } from './requestFields.ts';

const passphraseFile = (options: RawOptions): string | null =>
  given(options, 'passphraseFile', (value) => pathOf('--passphrase-file', value));

const backupRequest = (options: RawOptions): BackupRequest => {
  const file = passphraseFile(options);
  return {
    command: 'backup',
    file: pathOf('--out', String(options['out'])),
    isEncrypted: options['encrypt'] === true || file !== null,
    passphraseFile: file,
  };
};

const restoreRequest = (file: string, options: RawOptions): BackupRequest => ({
  command: 'restore',
  file: pathOf('<FILE>', file),
  isConfirmed: options['yes'] === true,
  parts: given(options, 'parts', (value) => value.split(',').map((part) => oneOf('--parts', part.trim(), backupParts))),
  passphraseFile: passphraseFile(options),
});

/** Adds `backup` and `restore`. */
export const addBackup = (program: Command, { add, say, take }: CommandMaker): void => {
  add(program, 'backup', 'aboutBackup')
    .requiredOption('--out <FILE>', say('optionOut'))
    .option('--encrypt', say('optionEncrypt'))
    .option('--passphrase-file <FILE>', say('optionPassphraseFile'))
    .action((options: RawOptions) => take(backupRequest(options)));
  add(program, 'restore', 'aboutRestore')
    .argument('<FILE>', say('argumentBackup'))
    .option('--yes', say('optionYes'))
    .option('--parts <LIST>', say('optionParts', { names: backupParts.join(', ') }))
    .option('--passphrase-file <FILE>', say('optionPassphraseFile'))
    .action((file: string, options: RawOptions) => take(restoreRequest(file, options)));
};
