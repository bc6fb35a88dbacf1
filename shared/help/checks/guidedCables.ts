// Help: guided look at cables and plugs.
import { allWell, type CheckHelp } from '../checkHelp.ts';
import { noSuchPart } from './guidedCommon.ts';

/** Help for guided.cables. */
export const guidedCablesHelp = {
  id: 'guided.cables',
  title: { zh: '线缆与插头', en: 'Cables and plugs' },
  meaning: {
    zh: '电源线、数据线、网线和插头有没有松动、磨破、压扁，有没有多出来的线或小盒子。',
    en: 'Whether power, data and network cables and their plugs are loose, frayed or crushed, and whether there is a cable or box that does not belong.',
  },
  why: {
    zh: '线松了终端会忽然掉线或断电；破皮的电源线有触电危险；多出来的盒子可能是盗取卡号的装置。',
    en: 'A loose cable drops the terminal or its power; a frayed power lead is dangerous; an unknown box may be stealing card numbers.',
  },
  how: {
    zh: '插紧、完好为正常；松动、打折为注意；破损为故障；发现不认识的装置为故障，立即停用。',
    en: 'Tight and whole is well; loose or kinked is a warning; damaged is a fault; an unknown device is a fault: stop using it at once.',
  },
  findings: {
    tight: allWell('线缆和插头完好、插紧。', 'Cables and plugs are whole and tight.'),
    loose: {
      outcome: 'warn',
      explanation: {
        zh: '有的插头松动，或线缆打折、被压住。',
        en: 'A plug is loose, or a cable is kinked or squeezed.',
      },
      remedy: {
        zh: '请把两端插头重新插紧，把线理顺，不要压在抽屉或椅脚下。',
        en: 'Push both ends in firmly and lay the cable free of drawers and chair legs.',
      },
      who: 'merchant',
    },
    damaged: {
      outcome: 'fail',
      explanation: { zh: '线缆或插头破损。', en: 'A cable or plug is damaged.' },
      remedy: {
        zh: '破损的线不要再用，尤其是电源线；请换原装或同规格的线。',
        en: 'Do not use the damaged cable any more, a power lead least of all; replace it by the maker’s own or one of the same kind.',
      },
      who: 'merchant',
    },
    unknownThing: {
      outcome: 'fail',
      explanation: {
        zh: '发现不认识的线或小盒子接在终端上。',
        en: 'An unknown cable or box is connected to the terminal.',
      },
      remedy: {
        zh: '请立即停用这台终端，不要拔、不要动，拍照，联系收单机构，并在登记簿里把它设为“隔离”。',
        en: 'Stop using this terminal at once, touch nothing, take a photo, call the acquirer, and set it to “quarantined” in the register.',
      },
      who: 'acquirer',
    },
    noCables: noSuchPart('本终端平时不接线。', 'This terminal is used without cables.'),
  },
} as const satisfies CheckHelp;
