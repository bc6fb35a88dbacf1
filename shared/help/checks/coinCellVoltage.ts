// Help: coin cell of the security memory.
import type { CheckHelp } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for coinCell.voltage. */
export const coinCellVoltageHelp = {
  id: 'coinCell.voltage',
  title: { zh: '纽扣电池', en: 'Coin cell' },
  meaning: {
    zh: '安全芯片的纽扣电池在断电时保存密钥。',
    en: 'A coin cell keeps the keys of the security chip while the power is off.',
  },
  why: {
    zh: '它耗尽后密钥会丢失，终端要送厂商重新灌密钥。',
    en: 'When it is empty the keys are gone and the terminal has to go to its maker.',
  },
  how: {
    zh: '界限在“设置”里，可以改并写明理由；记录里保存当时的界限。',
    en: 'The limit is in the settings and can be changed with a reason; a record keeps the limit it was judged by.',
  },
  findings: {
    ...limitFindings(
      { zh: '纽扣电池电压', en: 'The coin cell' },
      {
        remedy: {
          zh: '请尽快预约厂商更换，期间保持终端通电；不要自己打开，打开会触发防拆。',
          en: 'Have the maker replace it soon and keep the terminal powered until then; opening it yourself triggers the tamper sensors.',
        },
        who: 'maker',
      },
      {
        remedy: { zh: '请告诉技术员：读数不寻常。', en: 'Tell the technician: the reading is unusual.' },
        who: 'technician',
      },
    ),
  },
} as const satisfies CheckHelp;
