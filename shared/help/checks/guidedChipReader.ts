// Help: guided test of the chip reader.
import type { CheckHelp } from '../checkHelp.ts';
import { readerFindings } from './guidedReader.ts';

/** Help for guided.chipReader. */
export const guidedChipReaderHelp = {
  id: 'guided.chipReader',
  title: { zh: '芯片读卡', en: 'Chip reader' },
  meaning: {
    zh: '您插几次卡，程序只比较终端自己记下的成功和失败次数；不读取、不保存任何卡片内容。',
    en: 'You insert a card a few times; the program only compares the terminal’s own counts of successes and failures. Nothing of the card is read or kept.',
  },
  why: {
    zh: '触点氧化或卡槽里有灰，插卡就会失败；卡槽里有异物还可能是有人做了手脚。',
    en: 'Oxidised contacts or dust make inserted cards fail; a foreign thing in the slot may even mean that someone has tampered with it.',
  },
  how: {
    zh: '成功次数增加、失败没有增加为正常；有成功也有失败为注意；只有失败增加为故障。次数没有变化或终端不提供次数时，以您看到的为准。',
    en: 'More successes and no failures is well; both is a warning; only failures is a fault. Where the counters do not move or are not offered, what you saw counts.',
  },
  findings: readerFindings({
    reader: { zh: '芯片读卡器', en: 'The chip reader' },
    clean: {
      zh: '请先用芯片清洁卡插拔两三次，',
      en: 'First insert a contact-cleaning card two or three times.',
    },
  }),
} as const satisfies CheckHelp;
