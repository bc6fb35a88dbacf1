// Help: set date and time.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for setDateTime. */
export const setDateTimeHelp: CommandHelp = {
  id: 'setDateTime',
  title: { zh: '设置日期和时间', en: 'Set date and time' },
  action: { zh: '设为电脑时间', en: 'Set to the computer’s time' },
  does: {
    zh: '把终端的时钟设为这台电脑的当地时间。',
    en: 'Sets the terminal’s clock to the local time of this computer.',
  },
  effects: [
    {
      zh: '终端的日期和时间会被改写；此后的小票和结算都按新的时间。',
      en: 'Date and time of the terminal are overwritten; slips and settlements from then on carry the new time.',
    },
  ],
  whenToUse: {
    zh: '时钟偏差超出界限，而电脑的时间是准的。',
    en: 'When the clock is off beyond the limits and the computer’s own time is right.',
  },
  after: { zh: '再检查一次时钟偏差。', en: 'Check the clock once more.' },
  who: 'technician',
};
