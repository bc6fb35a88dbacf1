// Help: wear of the cutter.
import type { CheckHelp } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

const remedy = {
  zh: '请清掉切刀周围的纸屑；切口不齐或卡刀时预约更换切刀。',
  en: 'Brush paper dust from the cutter; arrange for a new one when it jams or no longer cuts cleanly.',
};

/** Help for printer.cutter. */
export const printerCutterHelp = {
  id: 'printer.cutter',
  title: { zh: '切刀', en: 'Cutter' },
  meaning: { zh: '这把切刀已经切过的次数。', en: 'How often this cutter has cut.' },
  why: {
    zh: '切刀会磨损；卡刀时整台打印机都打不了。',
    en: 'A cutter wears out, and a jammed one stops the whole printer.',
  },
  how: {
    zh: '次数超过界限为注意；界限可按机型修改。换了切刀后从零开始，本程序另记所有切刀的累计。没有切刀的终端不提供这一项，或一直是 0。',
    en: 'Beyond the limit it is a warning; the limit can be set by model. A new cutter counts from zero; the total of all cutters is kept apart. A terminal without a cutter does not offer this, or says 0.',
  },
  findings: {
    ...limitFindings(
      { zh: '切纸次数', en: 'The number of cuts' },
      {
        remedy: { zh: '请告诉技术员：读数不寻常。', en: 'Tell the technician: the reading is unusual.' },
        who: 'technician',
      },
      { remedy, who: 'technician' },
    ),
  },
} as const satisfies CheckHelp;
