// Help: guided look at the charging contacts.
import { allWell, type CheckHelp } from '../checkHelp.ts';
import { noSuchPart } from './guidedCommon.ts';

/** Help for guided.chargingContacts. */
export const guidedChargingContactsHelp = {
  id: 'guided.chargingContacts',
  title: { zh: '充电触点', en: 'Charging contacts' },
  meaning: {
    zh: '终端和底座上的充电触点、充电口是否干净，放上去是否马上开始充电。',
    en: 'Whether the charging contacts of terminal and cradle, or the charging socket, are clean, and whether charging begins at once.',
  },
  why: {
    zh: '触点脏了会充不满、充不进，营业中忽然没电。',
    en: 'Dirty contacts charge badly or not at all, and the terminal dies in the middle of the day.',
  },
  how: {
    zh: '干净、马上充电为正常；脏污为注意；充不进电、触点弯了为故障；电池鼓起为故障，立即停用。',
    en: 'Clean and charging at once is well; dirt is a warning; no charging or bent contacts are a fault; a swollen battery is a fault: stop using it at once.',
  },
  findings: {
    clean: allWell('充电触点干净，放上就充电。', 'The contacts are clean and charging begins at once.'),
    dirty: {
      outcome: 'warn',
      explanation: { zh: '充电触点脏了或发黑。', en: 'The charging contacts are dirty or tarnished.' },
      remedy: {
        zh: '请关机、拔掉底座电源，用干棉签或少量无水酒精擦净触点，干了再用。',
        en: 'Switch off, unplug the cradle, wipe the contacts with a dry swab or a little isopropyl alcohol, and let them dry.',
      },
      who: 'merchant',
    },
    noCharge: {
      outcome: 'fail',
      explanation: { zh: '放上底座或插上线也充不进电，或触点弯了。', en: 'It does not charge, or a contact is bent.' },
      remedy: {
        zh: '请换一个底座或充电器试一下；还是充不进，请联系技术员。不要自己掰触点。',
        en: 'Try another cradle or charger; if it still does not charge, call the technician. Do not bend contacts back yourself.',
      },
      who: 'technician',
    },
    swollen: {
      outcome: 'fail',
      explanation: {
        zh: '电池鼓起，或终端后面拱起来了。',
        en: 'The battery is swollen, or the back of the terminal bulges.',
      },
      remedy: {
        zh: '请立即停用、停止充电，放在不易燃的地方，不要按压，马上联系技术员更换。',
        en: 'Stop using and charging it at once, keep it away from anything that burns, do not press on it, and have the technician replace it.',
      },
      who: 'technician',
    },
    noContacts: noSuchPart(
      '本终端没有充电触点（一直插电使用）。',
      'This terminal has no charging contacts (it always runs on mains).',
    ),
  },
} as const satisfies CheckHelp;
