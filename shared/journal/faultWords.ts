// What is wrong with a journal, in words: where, and what that means.
import type { Bilingual } from '../model/bilingual.ts';
import type { JournalFault } from './verification.ts';

interface Told {
  readonly zhSpan: string;
  readonly enSpan: string;
  readonly other: string;
  readonly at: string;
  readonly before: string;
}

type Words = (told: Told) => Bilingual;

const words: Readonly<Record<JournalFault['kind'], Words>> = {
  changed: ({ zhSpan, enSpan, before }) =>
    before === '0'
      ? { zh: `${zhSpan}的内容被改动过。`, en: `${enSpan} was changed.` }
      : {
          zh: `${zhSpan}的内容被改动过（也可能是它前面的第 ${before} 条连同校验值一起被换掉了）。`,
          en: `${enSpan} was changed (or entry ${before} before it was exchanged together with its hash).`,
        },
  'hash-changed': ({ zhSpan, enSpan }) => ({
    zh: `${zhSpan}的校验值被改动过，内容与后面的记录仍然相符。`,
    en: `The hash of ${enSpan} was changed; its text still fits what follows.`,
  }),
  'follows-changed': ({ zhSpan, enSpan, before }) => ({
    zh: `${zhSpan}与第 ${before} 条接不上：可能只是前一条被改的后果，也可能本身也被改过。`,
    en: `${enSpan} does not follow entry ${before}: a consequence of the change before it, or changed as well.`,
  }),
  missing: ({ zhSpan, enSpan }) => ({
    zh: `${zhSpan}不见了，也没有按保留期限清理的凭据。`,
    en: `${enSpan} is missing, and no retention rule took it away.`,
  }),
  moved: ({ zhSpan, enSpan, other }) => ({
    zh: `${zhSpan}的位置上是原来的第 ${other} 条，顺序被调换过。`,
    en: `In the place of ${enSpan} stands entry ${other}: the order was changed.`,
  }),
  duplicate: ({ zhSpan, enSpan, other }) => ({
    zh: `${zhSpan}是第 ${other} 条的重复。`,
    en: `${enSpan} is a copy of entry ${other}.`,
  }),
  added: ({ zhSpan, enSpan }) => ({
    zh: `${zhSpan}是事后插进来的，后面的记录被重新编了号。`,
    en: `${enSpan} was put in later, and what follows was renumbered.`,
  }),
  unreadable: ({ zhSpan, enSpan }) => ({
    zh: `${zhSpan}所在的数据库页已损坏，读不出来。`,
    en: `The part of the database that holds ${enSpan} is damaged and cannot be read.`,
  }),
  cut: ({ zhSpan, enSpan, at }) => ({
    zh: `末尾的${zhSpan}不见了：${at} 签过名的记录比现在多。`,
    en: `${enSpan} at the end is missing: what was signed at ${at} was longer.`,
  }),
  'older-copy': ({ zhSpan, enSpan, at }) => ({
    zh: `数据库曾被换成较旧的一份：${at} 已有的${zhSpan}现在没有，或者内容不同。`,
    en: `The database was replaced by an older copy: ${enSpan}, present at ${at}, is not here or says something else.`,
  }),
  rewritten: ({ zhSpan, enSpan, at, other }) => ({
    zh: `${zhSpan}之中有记录被重写：与 ${at} 签过名的不符（到第 ${other} 条为止仍然可信）。`,
    en: `Within ${enSpan} something was rewritten: it is not what was signed at ${at} (genuine up to entry ${other}).`,
  }),
  'other-journal': ({ at, other }) => ({
    zh: `这是另外一本记录：${at} 时这里的记录有 ${other} 条，编号不同。`,
    en: `This is another journal: the one that was here at ${at} had ${other} entries and another id.`,
  }),
  head: ({ zhSpan, enSpan }) => ({
    zh: `关于${zhSpan}的签名凭据不真实：签名与内容不符。`,
    en: `The signed statement about ${enSpan} is not genuine: signature and text do not fit.`,
  }),
  stub: ({ zhSpan, enSpan }) => ({
    zh: `${zhSpan}的清理凭据不真实，或与前后的记录接不上。`,
    en: `What stands for the removed ${enSpan} is not genuine, or does not fit what is before or behind it.`,
  }),
  'foreign-key': ({ zhSpan, enSpan }) => ({
    zh: `到${zhSpan}为止由一把这台电脑不认识的密钥签名：记录可能被人整本重写过。`,
    en: `The log up to ${enSpan} is signed by a key that this computer does not know: somebody may have written it anew.`,
  }),
  'head-missing': ({ zhSpan, enSpan }) => ({
    zh: `这台电脑为${zhSpan}签过名的凭据被拿掉了。`,
    en: `The statement that this computer signed about ${enSpan} was taken away.`,
  }),
  unanchored: ({ zhSpan, enSpan, at }) => ({
    zh: `${at} 发现数据库之外的凭证文件不见了或读不出来：${zhSpan}之前有没有被整体替换，只能靠更早的导出来核对。`,
    en: `At ${at} what is kept outside the database was missing or unreadable: whether the log up to ${enSpan} was exchanged before can only be told from an earlier export.`,
  }),
  stray: ({ zhSpan, enSpan }) => ({
    zh: `${zhSpan}排在第一条之前，不属于这本记录。`,
    en: `What stands as ${enSpan}, before the first one, does not belong to this log.`,
  }),
};

const spanOf = ({ first, last }: JournalFault): Bilingual =>
  first === last
    ? { zh: `第 ${String(first)} 条`, en: `entry ${String(first)}` }
    : { zh: `第 ${String(first)}–${String(last)} 条`, en: `entries ${String(first)}–${String(last)}` };

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const plural = (text: string, { first, last }: JournalFault): string =>
  first === last
    ? text
    : text
        .replace(/^(Entries \S+) was /, '$1 were ')
        .replace(/^(Entries \S+) is a copy/, '$1 are copies')
        .replace(/^(Entries \S+) is /, '$1 are ')
        .replace(/^(Entries \S+ at the end) is /, '$1 are ')
        .replace(/^(Entries \S+) does /, '$1 do ')
        .replace('took it away', 'took them away');

/** What is wrong, where, in both languages; `time` writes a moment as the reader's place does. */
export const faultWords = (fault: JournalFault, time: (at: string) => string = (at) => at): Bilingual => {
  const span = spanOf(fault);
  const said = words[fault.kind]({
    zhSpan: span.zh,
    enSpan: span.en,
    other: String(fault.other ?? 0),
    at: fault.at === null || fault.at === undefined ? '–' : time(fault.at),
    before: String(fault.first - 1),
  });
  return { zh: said.zh, en: plural(capital(said.en), fault) };
};
