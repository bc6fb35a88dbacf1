// What is told about a check code: why it cannot be read, which check a concern is, and how many more there are.
import { checkHelp } from '../help/allCheckHelp.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { CodedCheck, CodedConcern } from './codedCheck.ts';
import type { CheckCodeProblem } from './decodeCheckCode.ts';

/** What is wrong, and what to do about it. */
export interface CheckCodeProblemWords {
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

const readAgain: Bilingual = {
  zh: '请对方把检查码从头再念一遍，每组四个字，逐字核对。',
  en: 'Ask for the whole code again, group by group, four characters each.',
};

type Strange = Extract<CheckCodeProblem, { kind: 'strange' }>['strange'];

const strangeWords = (strange: Strange): CheckCodeProblemWords => {
  const [first] = strange;
  if (first === undefined) return { message: readAgain, remedy: readAgain };
  const { symbol, group, position, perhaps } = first;
  const groups = [...new Set(strange.map((each) => String(each.group)))];
  const others = strange.length - 1;
  return {
    message: {
      zh: `第 ${String(group)} 组第 ${String(position)} 位的“${symbol}”不会出现在检查码里${others === 0 ? '' : `，另外还有 ${String(others)} 处`}。`,
      en: `“${symbol}”, character ${String(position)} of group ${String(group)}, is never in a check code${others === 0 ? '' : `; ${String(others)} more like it`}.`,
    },
    remedy: {
      zh: `${perhaps.length === 0 ? '' : `可能是 ${perhaps.join('、')}。`}请对方把第 ${groups.join('、')} 组再念一遍。`,
      en: `${perhaps.length === 0 ? '' : `It may be ${perhaps.join(' or ')}. `}Ask for group ${groups.join(', ')} again.`,
    },
  };
};

const lengthWords = (count: number, oddGroup: number | null): CheckCodeProblemWords => ({
  message: {
    zh: `检查码有 16 或 20 个字符，这里是 ${String(count)} 个。`,
    en: `A check code has 16 or 20 characters; here are ${String(count)}.`,
  },
  remedy:
    oddGroup === null
      ? readAgain
      : {
          zh: `第 ${String(oddGroup)} 组不是四个字符，请对方把这一组再念一遍。`,
          en: `Group ${String(oddGroup)} has not four characters; ask for this group again.`,
        },
});

const mistakeWords = (groups: readonly number[]): CheckCodeProblemWords => ({
  message: {
    zh: `检查码里有错，校验不符${groups.length === 0 ? '' : `：很可能在第 ${groups.join('、')} 组`}。`,
    en: `There is a mistake in the code: its check characters do not fit${groups.length === 0 ? '' : `, most likely because of group ${groups.join(' or ')}`}.`,
  },
  remedy:
    groups.length === 0
      ? readAgain
      : {
          zh: `请对方把第 ${groups.join('、')} 组再念一遍；还不对，就从头再念。`,
          en: `Ask for group ${groups.join(' and ')} again; if that does not help, for the whole code.`,
        },
});

/** The sentences for a code that cannot be read. */
export const checkCodeProblemWords = (problem: CheckCodeProblem): CheckCodeProblemWords => {
  switch (problem.kind) {
    case 'strange':
      return strangeWords(problem.strange);
    case 'length':
      return lengthWords(problem.count, problem.oddGroup);
    case 'mistake':
      return mistakeWords(problem.groups);
    case 'empty':
      return { message: { zh: '没有输入检查码。', en: 'No check code was given.' }, remedy: readAgain };
    case 'newer':
      return {
        message: {
          zh: `这个检查码没有写错，但以“${problem.first}”开头的检查码来自更新版本的终端管家。`,
          en: `The code has no mistake, but codes that begin with “${problem.first}” come from a later version of Terminal Steward.`,
        },
        remedy: { zh: '请更新本程序后再查。', en: 'Update this program, then look it up again.' },
      };
    case 'nonsense':
      return {
        message: { zh: '没有哪次检查会有这样的检查码。', en: 'No check has such a code.' },
        remedy: readAgain,
      };
  }
};

/** The title of a check named by a code; a number where this version does not know it. */
export const concernTitle = ({ id, number }: CodedConcern): Bilingual =>
  id === null
    ? {
        zh: `第 ${String(number)} 号检查项（本版本还不认识，请更新程序）`,
        en: `check number ${String(number)} (not known to this version; update the program)`,
      }
    : checkHelp[id].title;

const mostTold = 7;

/** How many concerns did not fit into the code; null where all did. */
export const moreWords = ({ more }: CodedCheck): Bilingual | null => {
  if (more === 0) return null;
  const isAtLeast = more === mostTold;
  return {
    zh: `另外还有 ${String(more)} 项${isAtLeast ? '或更多' : ''}不正常，没有写进检查码。`,
    en: `${String(more)}${isAtLeast ? ' or more' : ''} other ${more === 1 ? 'check' : 'checks'} did not pass; the code has no room for ${more === 1 ? 'it' : 'them'}.`,
  };
};

/** Whether the code belongs to the terminal that was asked about. */
export const serialAnswers: Readonly<Record<'fits' | 'other' | 'untold', Bilingual>> = {
  fits: {
    zh: '机身号相符：这个检查码属于这台终端（别的终端碰巧相符的机会约为两万六千分之一）。',
    en: 'The serial number fits: the code belongs to this terminal (another one fits by chance about once in 26 000).',
  },
  other: {
    zh: '机身号不符：这个检查码不是这台终端的。',
    en: 'The serial number does not fit: the code belongs to another terminal.',
  },
  untold: {
    zh: '那次检查没有读到机身号，无法核对。',
    en: 'That check read no serial number, so there is nothing to compare.',
  },
};
