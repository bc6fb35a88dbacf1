// Help: how often reads by the chip reader fail.
import { readerHelp } from '../readerHelp.ts';

/** Help for reader.chip. */
export const readerChipHelp = readerHelp({
  id: 'reader.chip',
  title: { zh: '芯片卡读卡', en: 'Chip reader' },
  what: { zh: '芯片卡读卡', en: 'Chip reads' },
  remedy: {
    zh: '请先用一次性清洁卡清洁芯片卡槽（按卡上说明，终端无需开壳），再观察 50 次读卡。',
    en: 'Clean the chip slot with a single-use cleaning card first (as its wrapper says), then see how the next 50 reads go.',
  },
});
