// Help: guided test of the stripe reader.
import type { CheckHelp } from '../checkHelp.ts';
import { readerFindings } from './guidedReader.ts';

/** Help for guided.stripeReader. */
export const guidedStripeReaderHelp = {
  id: 'guided.stripeReader',
  title: { zh: '磁条读卡', en: 'Stripe reader' },
  meaning: {
    zh: '您刷几次卡，程序只比较终端自己记下的成功和失败次数；不读取、不保存任何卡片内容。',
    en: 'You swipe a card a few times; the program only compares the terminal’s own counts of successes and failures. Nothing of the card is read or kept.',
  },
  why: {
    zh: '磁头沾了灰或磨损后，刷卡会时好时坏，顾客会以为是自己的卡坏了。',
    en: 'A dirty or worn head reads now and then, and customers think that their card is broken.',
  },
  how: {
    zh: '成功次数增加、失败没有增加为正常；有成功也有失败为注意；只有失败增加为故障。次数没有变化或终端不提供次数时，以您看到的为准。',
    en: 'More successes and no failures is well; both is a warning; only failures is a fault. Where the counters do not move or are not offered, what you saw counts.',
  },
  findings: readerFindings({
    reader: { zh: '磁条读卡器', en: 'The stripe reader' },
    clean: {
      zh: '请先用磁头清洁卡在卡槽里来回刷两三次，',
      en: 'First pull a head-cleaning card through the slot two or three times.',
    },
  }),
} as const satisfies CheckHelp;
