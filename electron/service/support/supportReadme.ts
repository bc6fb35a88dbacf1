// README.txt and hidden.json of a bundle: what it holds, what was hidden, where and why.
import type { Language } from '../../../shared/model/bilingual.ts';
import { hiddenKindWords, type OptionalKind } from '../../../shared/support/hiddenKinds.ts';
import { hiddenTotals } from '../../../shared/support/hiddenTotals.ts';
import type { HiddenCount } from '../../../shared/support/supportBundle.ts';
import type { SupportPart } from '../../../shared/support/supportParts.ts';
import { supportPartWords } from '../../../shared/support/supportParts.ts';
import type { StagedFile } from './stagedFile.ts';

/** What the README tells. */
export interface ReadmeFacts {
  readonly madeAt: string;
  readonly program: string;
  readonly shop: 'own' | 'simulated';
  readonly language: Language;
  readonly parts: readonly SupportPart[];
  readonly shown: readonly OptionalKind[];
  readonly words: number;
  /** Already hidden. */
  readonly note: string | null;
  /** What was hidden in the note, which stands in the README itself. */
  readonly noteHidden: readonly HiddenCount[];
  readonly files: readonly StagedFile[];
  readonly problems: readonly { readonly path: string; readonly code: string }[];
}

const totalsOf = ({ files, noteHidden }: ReadmeFacts): HiddenCount[] =>
  hiddenTotals([...files, { hidden: noteHidden }]);

/** The report on what was hidden, for programs. */
export const hiddenReport = (facts: ReadmeFacts): string =>
  JSON.stringify(
    {
      format: 'terminal-steward-hidden/1',
      madeAt: facts.madeAt,
      program: facts.program,
      letThrough: facts.shown,
      ownWords: facts.words,
      total: totalsOf(facts).map(({ kind, count }) => ({
        kind,
        count,
        reason: hiddenKindWords[kind].reason,
      })),
      files: facts.files.map(({ path, bytes, lines, sha256, hidden }) => ({ path, bytes, lines, sha256, hidden })),
    },
    null,
    1,
  );

const both = (zh: string, en: string): string => `${zh} / ${en}`;

/** README.txt. */
export const supportReadme = (facts: ReadmeFacts): string => {
  const totals = totalsOf(facts);
  const captures = facts.files.filter(({ path }) => path.endsWith('trace.pcapng'));
  const lines = [
    'Terminal Steward 终端管家 – 支持包 / support bundle',
    '',
    `${both('生成时间', 'made at')}: ${facts.madeAt}`,
    `${both('程序', 'program')}: ${facts.program}`,
    ...(facts.shop === 'simulated' ? [both('模拟商店，不是真实终端', 'simulated shop, no real terminals')] : []),
    `${both('内容', 'holds')}: ${facts.parts.map((part) => supportPartWords[part].name[facts.language]).join(' · ')}`,
    ...(facts.note === null
      ? []
      : ['', both('说明', 'what it is about'), ...facts.note.split(/\r?\n/).map((line) => `  ${line}`)]),
    '',
    both('遮盖了什么', 'What was hidden'),
    '  被遮盖的文字换成 ⟦种类 编号⟧；同一内容在整个支持包里编号相同。遮盖前的内容不在这个文件里，也无法从中算出。',
    '  Hidden text is replaced by ⟦kind number⟧; the same text has the same number throughout. What was hidden is nowhere in',
    '  this file and cannot be worked out from it.',
    ...(totals.length === 0 ? [`  ${both('没有需要遮盖的内容', 'nothing had to be hidden')}`] : []),
    ...totals.map(({ kind, count }) => {
      const { name, reason } = hiddenKindWords[kind];
      return `  ${String(count).padStart(6)}  ⟦${kind}⟧  ${both(name.zh, name.en)}: ${both(reason.zh, reason.en)}`;
    }),
    ...(facts.shown.length === 0
      ? []
      : [
          `  ${both('按选择保留', 'let through on request')}: ${facts.shown.map((kind) => both(hiddenKindWords[kind].name.zh, hiddenKindWords[kind].name.en)).join(', ')}`,
        ]),
    '  银行卡号在写入任何记录之前就已遮盖为前六后四（如 622202…1234），那样的写法在这里照原样保留。',
    '  Card numbers were cut to six and four (such as 622202…1234) before anything was stored; that form stays as it is.',
    '  终端的机身号保留，以便认出是哪一台。日志条目没有附上校验值：有了它，别人可以逐个试出被遮盖的号码。',
    '  Serial numbers of terminals stay. Entries of the log come without their hashes: with them one could try out what was hidden.',
    '',
    both('文件', 'Files'),
    ...facts.files.map(({ path, bytes }) => `  ${path}  (${bytes} B)`),
    ...(facts.problems.length === 0
      ? []
      : ['', both('未能读取', 'could not be read'), ...facts.problems.map(({ path, code }) => `  ${path}: ${code}`)]),
    ...(captures.length === 0
      ? []
      : [
          '',
          both('重放', 'Replay'),
          '  在终端管家的“通信”页打开这个支持包，其中的第一个抓取可作为模拟终端重放；其余的先解压再打开各自的 trace.pcapng。',
          '  Open this bundle on the page “Traffic” of Terminal Steward to have its first capture answer as a simulated terminal;',
          '  for the others, unpack it and open their trace.pcapng.',
        ]),
    '',
    '终端管家不会上传任何内容；这个文件只有您自己能发给别人。',
    'Terminal Steward uploads nothing; nobody but you can pass this file on.',
  ];
  return lines.join('\n');
};
