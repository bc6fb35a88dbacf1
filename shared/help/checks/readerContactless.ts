// Help: how often reads by the contactless reader fail.
import { readerHelp } from '../readerHelp.ts';

/** Help for reader.contactless. */
export const readerContactlessHelp = readerHelp({
  id: 'reader.contactless',
  title: { zh: '非接触读卡', en: 'Contactless reader' },
  what: { zh: '非接触读卡', en: 'Contactless reads' },
  remedy: {
    zh: '请先擦净感应区，移开贴在上面的贴纸、金属垫和旁边的其他读卡器；让顾客把卡或手机贴稳一秒，再观察 50 次。',
    en: 'Wipe the reading area, take away stickers, metal mats and other readers close by; ask customers to hold card or phone still for a second, then see how the next 50 go.',
  },
});
