// Advice about roles, locking and the recovery code.
import { rightHolders } from '../access/accessRole.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { ErrorAdvice } from './adviceText.ts';

/** What the facts of these errors are called: who may do it. */
export const accessFactNames: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  needs: rightHolders,
};

/** Advice for the codes of roles, locking and the recovery code. */
export const accessErrorAdvice = {
  'access.locked': {
    title: { zh: '程序已锁定', en: 'The program is locked' },
    message: {
      zh: '现在没有人进入，本店的记录不显示，也不能改动。检查和监测照常进行。',
      en: 'Nobody has entered, so the records of the shop are neither shown nor changed. Checks and watching go on.',
    },
    remedy: {
      zh: '请选择姓名并输入 PIN。应急卡和停用说明不用登录也能打开。',
      en: 'Choose a name and type the PIN. The emergency card and the stop sheet open without it.',
    },
    who: 'merchant',
  },
  'access.locked-meanwhile': {
    title: { zh: '没做完时程序锁定了', en: 'The program locked before this was finished' },
    message: {
      zh: '所以没有做下去：没有读取、写入或打印任何东西。锁定之后才选的文件不算数。',
      en: 'So it was not carried on: nothing was read, written or printed. A file that is chosen after the lock does not count.',
    },
    remedy: { zh: '请再做一次。', en: 'Please do it once more.' },
    who: 'merchant',
  },
  'access.not-allowed': {
    title: { zh: '这一步不由您来做', en: 'Somebody else may do this' },
    message: {
      zh: '这一步只能由{needs}来做。没有改动任何记录。',
      en: 'Only {needs} may do this. Nothing was changed.',
    },
    remedy: {
      zh: '请让{needs}在窗口左下角“换人”登录后再做；命令行请加 --as 姓名。',
      en: 'Let {needs} log in under “Switch person” at the bottom left, then do it; on the command line add --as NAME.',
    },
    who: 'merchant',
  },
  'access.no-looking': {
    title: { zh: '需要 PIN 才能进入', en: 'A PIN is needed to enter' },
    message: {
      zh: '店主规定：不登录什么也看不到。',
      en: 'The owner has decided that nothing is shown without logging in.',
    },
    remedy: {
      zh: '请用自己的姓名和 PIN 登录；没有 PIN 的请店主在“人员”里设置。',
      en: 'Log in with your name and PIN; if you have none, an owner sets one under People.',
    },
    who: 'merchant',
  },
  'access.own-shop': {
    title: { zh: '这会影响您自己的店', en: 'This reaches your own shop' },
    message: {
      zh: '现在打开的是模拟商店，这里不查身份；但这一步会影响自己店里的记录或终端，而那里已经设了身份。',
      en: 'The simulated shop is open, where roles are not asked for; but this would reach the records or terminals of your own shop, where they are.',
    },
    remedy: {
      zh: '请先切换到自己的店，用自己的姓名和 PIN 登录，再做这一步。',
      en: 'Switch to your own shop, log in there with your name and PIN, then do it.',
    },
    who: 'merchant',
  },
  'access.last-owner': {
    title: { zh: '必须留有一位店主', en: 'One owner has to remain' },
    message: {
      zh: '{person} 是最后一位（有 PIN 的）店主，不能改身份，也不能离开。没有改动任何记录。',
      en: '{person} is the last owner (with a PIN) and can neither change role nor leave. Nothing was changed.',
    },
    remedy: {
      zh: '请先让另一个人成为店主并设置 PIN，再改这一位。',
      en: 'Make somebody else an owner and set their PIN first, then change this one.',
    },
    who: 'merchant',
  },
  'access.no-code': {
    title: { zh: '没有恢复码', en: 'There is no recovery code' },
    message: {
      zh: '本店现在没有可用的恢复码：没有生成过，或者已经用掉了。',
      en: 'The shop has no recovery code: none was made, or it has been used.',
    },
    remedy: {
      zh: '请由另一位店主登录后重设 PIN；或者从设置 PIN 之前的备份恢复。',
      en: 'Let another owner log in and set the PIN anew; or restore a backup from before the PIN was set.',
    },
    who: 'merchant',
  },
  'access.wrong-code': {
    title: { zh: '恢复码不对', en: 'The recovery code is not right' },
    message: {
      zh: '输入的不是本店现在的恢复码。恢复码是 20 个字母，分四组。',
      en: 'This is not the recovery code of the shop. It is 20 letters in four groups.',
    },
    remedy: {
      zh: '请对照打印或抄下的那张纸；重新生成过的，以最后一次为准。',
      en: 'Compare it with the paper it was printed on; if it was made anew, only the last one counts.',
    },
    who: 'merchant',
  },
  'access.code-wait': {
    title: { zh: '请稍等再试', en: 'Wait before the next try' },
    message: {
      zh: '恢复码已多次输错，还要等 {seconds} 秒才能再试。',
      en: 'The recovery code was wrong several times; the next try is possible in {seconds} s.',
    },
    remedy: {
      zh: '请等待后再试；日志里有记录。',
      en: 'Wait, then try again; it is in the log.',
    },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
