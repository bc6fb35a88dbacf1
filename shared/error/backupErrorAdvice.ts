// Advice about backups and bringing them back.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes that start with backup. */
export const backupErrorAdvice = {
  'backup.foreign': {
    title: { zh: '不是本程序的备份', en: 'Not a backup of this program' },
    message: {
      zh: '{file} 不是“终端管家”做的备份，或者里面混有别的内容。没有改动任何数据。',
      en: '{file} was not made by Terminal Steward as a backup, or holds something else besides. Nothing was changed.',
    },
    remedy: {
      zh: '请选择名称以 terminal-steward 开头、以 .zip 或 .zip.age 结尾的备份文件。',
      en: 'Choose a file whose name begins with terminal-steward and ends with .zip or .zip.age.',
    },
    who: 'merchant',
  },
  'backup.damaged': {
    title: { zh: '备份不完整或已损坏', en: 'The backup is incomplete or damaged' },
    message: {
      zh: '{file} 读不完整：可能没有复制完、U 盘拔得太早，或存储介质有问题。没有改动任何数据。',
      en: '{file} cannot be read to its end: it may have been copied only in part, the stick pulled too early, or the medium is failing. Nothing was changed.',
    },
    remedy: {
      zh: '请重新复制这个文件再试，或改用另一份备份。原文件不要删除。',
      en: 'Copy the file once more and try again, or use another backup. Keep the original.',
    },
    who: 'merchant',
  },
  'backup.changed': {
    title: { zh: '备份的内容被改动过', en: 'The backup was changed after it was made' },
    message: {
      zh: '{file} 中的 {place} 与备份时的校验值或签名不符。没有改动任何数据。',
      en: '{place} in {file} does not match what was noted or signed when the backup was made. Nothing was changed.',
    },
    remedy: {
      zh: '不要使用这份备份；请改用另一份，并弄清是谁动过它。',
      en: 'Do not use this backup; take another one, and find out who had it in their hands.',
    },
    who: 'merchant',
  },
  'backup.newer-version': {
    title: { zh: '备份来自更新的版本', en: 'The backup was made by a newer version' },
    message: {
      zh: '{file} 的格式是第 {found} 版，本程序只认识到第 {expected} 版。没有改动任何数据。',
      en: '{file} has form {found}; this program knows forms up to {expected}. Nothing was changed.',
    },
    remedy: { zh: '请先把程序更新到做备份时的版本或更新的版本。', en: 'Update the program first.' },
    who: 'merchant',
  },
  'backup.wrong-passphrase': {
    title: { zh: '口令不对', en: 'Wrong passphrase' },
    message: {
      zh: '用这个口令打不开 {file}。大小写、空格和中英文标点都算在内。',
      en: '{file} does not open with this passphrase. Capitals, blanks and punctuation all count.',
    },
    remedy: {
      zh: '请再输入一次。忘记的口令无法找回，也没有别的办法打开。',
      en: 'Type it again. A passphrase that is forgotten cannot be recovered, and there is no other way in.',
    },
    who: 'merchant',
  },
  'backup.no-space': {
    title: { zh: '空间不够', en: 'Not enough space' },
    message: {
      zh: '{folder} 需要约 {need} MB，只剩 {free} MB。没有改动任何数据。',
      en: '{folder} needs about {need} MB and has {free} MB left. Nothing was changed.',
    },
    remedy: { zh: '请腾出空间，或改用另一个文件夹、U 盘。', en: 'Make room, or use another folder or stick.' },
    who: 'merchant',
  },
  'backup.too-large': {
    title: { zh: '这个 U 盘放不下这么大的文件', en: 'This stick cannot hold a file so large' },
    message: {
      zh: '{file} 所在的磁盘不允许这么大的单个文件（FAT32 最多 4 GB）。没有留下半个文件。',
      en: 'The disk of {file} does not allow a single file of this size (FAT32: 4 GB at most). No half file was left.',
    },
    remedy: {
      zh: '请用 exFAT 或 NTFS 格式的 U 盘，或另一个文件夹。',
      en: 'Use a stick formatted as exFAT or NTFS, or another folder.',
    },
    who: 'merchant',
  },
  'backup.folder': {
    title: { zh: '备份文件夹用不了', en: 'The folder for backups cannot be used' },
    message: {
      zh: '{folder} 不在、不能写入，或者 U 盘没有插上。',
      en: '{folder} is not there, may not be written, or its stick is not plugged in.',
    },
    remedy: {
      zh: '请插上 U 盘或选择另一个文件夹，再点“立即备份”。',
      en: 'Plug the stick in or choose another folder, then make a backup.',
    },
    who: 'merchant',
  },
  'backup.inside': {
    title: { zh: '不能存到程序自己的数据里', en: 'Not into the program’s own data' },
    message: {
      zh: '{file} 在本程序的数据文件夹里，会覆盖正在使用的数据，也会随它一起丢失。没有写入任何内容。',
      en: '{file} lies in the program’s own data folder: it could replace records in use, and would be lost together with them. Nothing was written.',
    },
    remedy: {
      zh: '请选择另一个文件夹，最好在 U 盘或另一台电脑上。',
      en: 'Choose another folder, best on a stick or another computer.',
    },
    who: 'merchant',
  },
  'backup.not-readable': {
    title: { zh: '打不开备份文件', en: 'The backup cannot be opened' },
    message: {
      zh: '{file} 不存在、没有读取权限，或读的时候断开了。没有改动任何数据。',
      en: '{file} does not exist, may not be read, or went away while it was read. Nothing was changed.',
    },
    remedy: { zh: '请核对文件和 U 盘，再试一次。', en: 'See that the file and its stick are there, and try again.' },
    who: 'merchant',
  },
  'backup.unknown': {
    title: { zh: '没有这份备份', en: 'There is no such backup' },
    message: {
      zh: '它可能已被移走或删除，或者需要重新选择。',
      en: 'It may have been moved or removed, or has to be chosen again.',
    },
    remedy: { zh: '请重新选择。', en: 'Choose again.' },
    who: 'merchant',
  },
  'backup.busy': {
    title: { zh: '正在备份或恢复', en: 'A backup is going on' },
    message: { zh: '同一时间只能进行一件。', en: 'One backup or restore is possible at a time.' },
    remedy: { zh: '请等它完成，或先取消它。', en: 'Wait until it has finished, or cancel it first.' },
    who: 'wait',
  },
  'backup.in-use': {
    title: { zh: '数据正被另一个程序使用', en: 'Another program has the records open' },
    message: {
      zh: '另一个窗口或命令行正在使用这些数据，所以没有恢复。数据保持原样。',
      en: 'A window or a command line is using these records, so nothing was brought back. Everything is as it was.',
    },
    remedy: {
      zh: '请关闭本程序的其他窗口和命令，再恢复一次。',
      en: 'Close the other window or command, then restore again.',
    },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
