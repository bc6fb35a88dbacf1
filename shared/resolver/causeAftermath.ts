// Beside each cause: what still works, what to leave alone, what happens if nothing is done, whether open payments are at stake.
import type { CauseId } from '../diagnosis/causeIds.ts';
import { groupOfCause } from '../diagnosis/causeIds.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** What a shop owner wants to know besides the cause. */
export interface Aftermath {
  readonly works: Bilingual;
  readonly avoid: Bilingual;
  /** What happens if nobody does anything. */
  readonly ifNothing: Bilingual;
  /**
   * What the cure means for payments that are not settled: `settleFirst` = a step of it can lose them,
   * `askAcquirer` = the terminal must not be used any more, also not for settling.
   */
  readonly batch: 'safe' | 'settleFirst' | 'askAcquirer';
}

// Paraphrased from what sellers' pages say of an unregistered terminal, without their exaggerations.
const unregistered: Bilingual = {
  zh: '刷卡会一直被拒；继续用没登记好的终端，出了纠纷或风险时很难说清，收单机构还可能限制商户，顾客也会流失。',
  en: 'Card payments stay refused; with an unregistered terminal disputes are hard to settle, the acquirer may restrict the merchant, and customers go elsewhere.',
};
const noPayments: Bilingual = {
  zh: '这台终端收不了卡，原因不会自己消失。',
  en: 'This terminal takes no cards, and that does not pass by itself.',
};

const registration: Aftermath = {
  works: {
    zh: '店里其他正常的终端、扫码和现金可以照常用；这台终端的扫码是另外登记的，平时能用就还能用。',
    en: 'Other terminals, QR codes and cash work as usual; QR payments of this terminal are registered apart and may go on working.',
  },
  avoid: {
    zh: '不要反复刷同一张卡，不要自己改参数或恢复出厂，不要填别家的商户号，也不要先交什么“登记费”。',
    en: 'Do not try the same card again and again, change no parameter, reset nothing, enter no other shop’s number, and pay no “registration fee” first.',
  },
  ifNothing: unregistered,
  batch: 'safe',
};
const keys: Aftermath = {
  works: {
    zh: '其他终端、扫码和现金可以照常用。',
    en: 'Other terminals, QR codes and cash work as usual.',
  },
  avoid: {
    zh: '不要恢复出厂或清除数据；终端要求先结算时，先结算再签到。',
    en: 'Reset and erase nothing; if the terminal asks for settlement, settle before you sign on.',
  },
  ifNothing: noPayments,
  batch: 'settleFirst',
};
const place: Aftermath = {
  works: registration.works,
  avoid: {
    zh: '不要想办法绕过定位，也不要换回去“骗过”系统；先报备，再使用。',
    en: 'Do not work around the location check; report first, then use it.',
  },
  ifNothing: {
    zh: '刷卡会继续被拒，收单机构可能停用这台终端。',
    en: 'Payments stay refused, and the acquirer may stop the terminal.',
  },
  batch: 'safe',
};
const network: Aftermath = {
  works: {
    zh: '现金和另一条网络上的收款方式可以用；上一笔没看清结果的，先查交易再决定要不要重做。',
    en: 'Cash and ways to pay over another network work; where the result of the last payment was not seen, look it up before doing it again.',
  },
  avoid: {
    zh: '不要改终端的网络参数，不要恢复出厂。',
    en: 'Change no network parameters of the terminal and do not reset it.',
  },
  ifNothing: {
    zh: '网络恢复前，交易会继续超时或失败。',
    en: 'Until the network is back, payments go on failing.',
  },
  batch: 'safe',
};
const machine: Aftermath = {
  works: keys.works,
  avoid: {
    zh: '不要拆开机器，不要恢复出厂；维修或更新之前先结算。',
    en: 'Do not open the machine and do not reset it; settle before any repair or update.',
  },
  ifNothing: {
    zh: '毛病会越来越频繁，没结算的交易有丢失的风险。',
    en: 'It gets worse, and payments that are not settled may be lost.',
  },
  batch: 'settleFirst',
};
const care: Aftermath = {
  works: {
    zh: '收款不受影响。',
    en: 'Payments are not affected.',
  },
  avoid: {
    zh: '不要等到下一次出故障才处理。',
    en: 'Do not wait for the next failure.',
  },
  ifNothing: {
    zh: '下一次出问题还是没人及时发现。',
    en: 'The next trouble will again be noticed late.',
  },
  batch: 'safe',
};
const card: Aftermath = {
  works: {
    zh: '终端正常，其他卡、扫码和现金都可以用。',
    en: 'The terminal is fine: other cards, QR codes and cash work.',
  },
  avoid: {
    zh: '不要反复刷同一张卡，不要与顾客争执，也不要报修终端。',
    en: 'Do not try the same card again and again, do not argue, and do not report the terminal as faulty.',
  },
  ifNothing: {
    zh: '只有这张卡付不了款，店里不受影响。',
    en: 'Only this card cannot pay; the shop is not affected.',
  },
  batch: 'safe',
};
const unread: Aftermath = {
  works: {
    zh: '终端本身也许完全正常，照常收款；这里只是电脑没有读到它。',
    en: 'The terminal itself may be fine and take payments as usual; only the computer could not read it.',
  },
  avoid: {
    zh: '没有看到代码之前，不要改设置，也不要重新登记。',
    en: 'Before anybody has seen a code, change no settings and register nothing anew.',
  },
  ifNothing: {
    zh: '没有证据就找不准原因；下次出现时请先拍照。',
    en: 'Without evidence the cause stays unknown; take a photo the next time.',
  },
  batch: 'safe',
};

const ofGroup = {
  REG: registration,
  KEY: keys,
  LOC: place,
  NET: network,
  HW: machine,
  SW: machine,
  OPS: care,
  CARD: card,
  CON: unread,
} as const;

const own: Readonly<Partial<Record<CauseId, Partial<Aftermath>>>> = {
  'REG-03': { batch: 'settleFirst' },
  'REG-07': { batch: 'settleFirst' },
  'REG-10': {
    avoid: {
      zh: '不要改参数，也不要重新登记；只要签到一次。',
      en: 'Change no parameter and register nothing anew; one sign-on is all.',
    },
  },
  'REG-12': {
    works: {
      zh: '在弄清楚之前，请改用您自己名下的收款方式。',
      en: 'Until it is clear, use a way to take payments that is in your own name.',
    },
    avoid: {
      zh: '不要再用这台终端收大额，不要把证件、银行卡或验证码交给对方；签购单留着。',
      en: 'Take no large payments with it, give nobody your papers, card or codes, and keep the slips.',
    },
    ifNothing: {
      zh: '如果真是二清，钱先到别人账上，对方不付您就拿不到。',
      en: 'If it is true, the money goes to somebody else first, and you have it only if they pay.',
    },
  },
  'NET-04': {
    avoid: {
      zh: '不要改任何设置，不要一台台反复签到；等 5 到 15 分钟。',
      en: 'Change no setting and do not sign on again and again; wait 5 to 15 minutes.',
    },
    ifNothing: { zh: '通常会自己恢复。', en: 'It usually passes by itself.' },
  },
  'HW-04': {
    batch: 'askAcquirer',
    works: {
      zh: '这台终端必须停用；请用其他终端、扫码或现金。',
      en: 'This terminal must not be used; use other terminals, QR codes or cash.',
    },
    avoid: {
      zh: '不要拆开，不要一再开关机，不要让不认识的人拿走。',
      en: 'Do not open it, do not switch it on and off, and let no stranger take it.',
    },
  },
  'HW-05': {
    avoid: {
      zh: '不要自己换电池：一拆就会触发防拆、清除密钥。',
      en: 'Leave the cell to the maker: opening the machine triggers the tamper protection and erases the keys.',
    },
  },
  'SW-03': {
    batch: 'askAcquirer',
    works: {
      zh: '这台终端请先停用；其他终端、扫码和现金可以用。',
      en: 'Stop using this terminal; other terminals, QR codes and cash work.',
    },
  },
};

/** What belongs to a cause. */
export const aftermathOf = (cause: CauseId): Aftermath => ({ ...ofGroup[groupOfCause(cause)], ...own[cause] });
