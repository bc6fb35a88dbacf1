// Advice about keeping the log.
import type { Bilingual } from '../model/bilingual.ts';
import type { ErrorAdvice } from './adviceText.ts';

const lookAndRestore = {
  zh: '如果不是您自己换的，请打开“日志 › 备份”，看看较新的备份里有没有缺的记录；“日志 › 保管”里写着从哪里断开。记录不会被自动改动。',
  en: 'Unless you exchanged it yourself, open “Log › Backup” and see whether a newer backup has what is missing; “Log › Keeping” says where it breaks. Nothing is repaired by itself.',
};

const look = {
  zh: '请打开“日志 › 保管”，看清是哪里不对，并找一份最近的导出或备份对照。记录不会被自动改动。',
  en: 'Open “Log › Keeping” to see where, and compare with a recent export or backup. Nothing is repaired by itself.',
};

/** Advice for the codes that start with journal. */
export const journalErrorAdvice = {
  'journal.older-copy': {
    title: { zh: '维护日志比上次少', en: 'The log is shorter than it was' },
    message: {
      zh: '这里的数据库是较旧的一份，或者末尾被截掉了：{at} 时已有 {entries} 条记录，现在接不上。程序会从现在的末尾继续记。',
      en: 'The database here is an older copy, or its end was cut off: at {at} there were {entries} entries, which are not in it. The program goes on from the present end.',
    },
    remedy: lookAndRestore,
    who: 'merchant',
  },
  'journal.other-journal': {
    title: { zh: '这是另外一本维护日志', en: 'This is another log' },
    message: {
      zh: '数据文件夹里的记录和上次用的不是同一本：{at} 时那一本有 {entries} 条。程序会在现在这一本里继续记。',
      en: 'The log in the data folder is not the one that was used last: that one had {entries} entries at {at}. The program goes on in the present one.',
    },
    remedy: lookAndRestore,
    who: 'merchant',
  },
  'journal.broken': {
    title: { zh: '维护日志有被改动的痕迹', en: 'The log was tampered with' },
    message: {
      zh: '检查维护日志时发现 {count} 处不对。',
      en: 'Checking the log found {count} places that are wrong.',
    },
    remedy: look,
    who: 'merchant',
  },
  'journal.cannot-sign': {
    title: { zh: '现在不能签名', en: 'Nothing can be signed now' },
    message: {
      zh: '清理旧记录要留下签过名的凭据，可是签名密钥现在用不了。',
      en: 'Taking old entries away leaves a signed statement behind, and the signing key cannot be used now.',
    },
    remedy: {
      zh: '如果密钥由系统钥匙串保管，请在窗口里（不是命令行）再试一次。',
      en: 'Where the system’s keychain keeps the key, try again in the window instead of the command line.',
    },
    who: 'merchant',
  },
  'journal.not-sound': {
    title: { zh: '记录有问题，先不清理', en: 'The log is not sound; nothing is taken away' },
    message: {
      zh: '清理之前检查了一遍，发现 {count} 处不对。为保留证据，什么也没有清理。',
      en: 'It was checked first, and {count} places are wrong. To keep the evidence, nothing was taken away.',
    },
    remedy: look,
    who: 'merchant',
  },
  'journal.no-rules': {
    title: { zh: '没有设保留期限', en: 'No rule is set' },
    message: { zh: '没有设保留期限，所以什么也不清理。', en: 'No retention rule is on, so nothing is taken away.' },
    remedy: { zh: '请先设好保留期限并保存。', en: 'Set a rule and save it first.' },
    who: 'merchant',
  },
  'journal.hold-unknown': {
    title: { zh: '没有这条保全', en: 'No such hold' },
    message: { zh: '这条保全已经不在列表里。', en: 'This hold is not in the list any more.' },
    remedy: { zh: '请刷新列表再看。', en: 'Look at the list again.' },
    who: 'merchant',
  },
  'journal.hold-lifted': {
    title: { zh: '保全已经解除', en: 'The hold was lifted already' },
    message: { zh: '这条保全之前已经解除。', en: 'This hold was lifted before.' },
    remedy: { zh: '还需要保全时，请新建一条。', en: 'Place another one if it is still needed.' },
    who: 'merchant',
  },
  'journal.hold-empty': {
    title: { zh: '时间段不对', en: 'The period is empty' },
    message: { zh: '开始时间要早于结束时间。', en: 'The beginning has to be before the end.' },
    remedy: { zh: '请改一下开始或结束的日期。', en: 'Change one of the two dates.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;

/** What stands in these texts when the error does not carry the fact. */
export const journalFactNames: Readonly<Record<string, Bilingual>> = {
  at: { zh: '上次', en: 'the last time' },
  entries: { zh: '更多', en: 'more' },
};
