// Help: guided test of the contactless reader.
import type { CheckHelp } from '../checkHelp.ts';
import { readerFindings } from './guidedReader.ts';

/** Help for guided.contactlessReader. */
export const guidedContactlessReaderHelp = {
  id: 'guided.contactlessReader',
  title: { zh: '感应读卡（挥卡）', en: 'Contactless reader' },
  meaning: {
    zh: '您把卡或手机靠近几次，程序只比较终端自己记下的成功和失败次数；不读取、不保存任何卡片内容。',
    en: 'You hold a card or phone near a few times; the program only compares the terminal’s own counts of successes and failures. Nothing of the card is read or kept.',
  },
  why: {
    zh: '感应区贴了膜、放在金属台面上或天线损坏，挥卡就会变慢或失败。',
    en: 'A film on the field, a metal counter top or a damaged aerial makes tapping slow or impossible.',
  },
  how: {
    zh: '成功次数增加、失败没有增加为正常；有成功也有失败为注意；只有失败增加为故障。次数没有变化或终端不提供次数时，以您看到的为准。',
    en: 'More successes and no failures is well; both is a warning; only failures is a fault. Where the counters do not move or are not offered, what you saw counts.',
  },
  findings: readerFindings({
    reader: { zh: '感应读卡器', en: 'The contactless reader' },
    clean: {
      zh: '请先擦净感应区，揭掉上面的贴纸，把终端从金属台面上移开，',
      en: 'First wipe the field, take stickers off it, and move the terminal away from metal.',
    },
  }),
} as const satisfies CheckHelp;
