// Somebody calls, writes or stands in the shop and wants something with the terminal: what to do, by what is asked for.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** How somebody turns up. */
export const approachChannels = ['call', 'visit', 'message'] as const;
/** How somebody turns up. */
export type ApproachChannel = (typeof approachChannels)[number];

/** What such people ask for. */
export const approachWishes = [
  'serviceVisit',
  'newMachine',
  'feeForRegistration',
  'keysOrCodes',
  'remoteControl',
  'cardOrAccountData',
  'smallSales',
  'takeAway',
  'openCase',
  'otherNumbers',
] as const;
/** What such people ask for. */
export type ApproachWish = (typeof approachWishes)[number];

/** How serious it is: nothing strange, look twice, stop at once. */
export const approachLevels = ['calm', 'careful', 'stop'] as const;
/** How serious it is. */
export type ApproachLevel = (typeof approachLevels)[number];

interface WishRule {
  readonly label: Bilingual;
  readonly level: ApproachLevel;
  readonly advice: Bilingual;
}

/** Each wish with the answer to it. */
export const wishRules: Readonly<Record<ApproachWish, WishRule>> = {
  serviceVisit: {
    label: { zh: '要维护或检查终端', en: 'Wants to service or check the terminal' },
    level: 'careful',
    advice: {
      zh: '没有人预约过，就不要把终端交出去。请对方等一下，您用“联系人”里核实过的号码打给收单机构确认姓名和工单。',
      en: 'If nobody announced it, do not hand the terminal over. Let them wait while you call the acquirer on the verified number in Contacts and confirm name and job number.',
    },
  },
  newMachine: {
    label: { zh: '要换新机、说旧机要停用', en: 'Offers a new terminal, says the old one will be stopped' },
    level: 'careful',
    advice: {
      zh: '真的换机由与您签约的收单机构办理，会有换机申请。先核实，不要把旧机交出去，也不要在新机上录入资料。',
      en: 'A real replacement is arranged by the acquirer you signed with and leaves a request. Verify first; do not give the old unit away or enter your data on a new one.',
    },
  },
  feeForRegistration: {
    label: { zh: '要收“重新登记费”“激活费”“押金”', en: 'Wants a fee for re-registration, activation or a deposit' },
    level: 'stop',
    advice: {
      zh: '不要付款。处理“终端未登记”通常不向商户另外收费；是否收费只以您的合同为准，请用核实过的号码问收单机构。',
      en: 'Do not pay. Curing “terminal not registered” usually costs the merchant nothing extra; only your own contract says otherwise. Ask the acquirer on a verified number.',
    },
  },
  keysOrCodes: {
    label: {
      zh: '要密码、验证码、激活码或操作员口令',
      en: 'Wants a password, one-time code, activation or operator code',
    },
    level: 'stop',
    advice: {
      zh: '不要说，也不要代为输入。收单机构不会打电话索要这些。',
      en: 'Do not tell it and do not type it in for them. An acquirer does not ask for it by telephone.',
    },
  },
  remoteControl: {
    label: { zh: '要远程控制电脑或手机、共享屏幕', en: 'Wants remote control or to share the screen' },
    level: 'stop',
    advice: {
      zh: '不要安装任何软件，不要共享屏幕，挂断后用核实过的号码联系收单机构。',
      en: 'Install nothing, share nothing, hang up, and call the acquirer on a verified number.',
    },
  },
  cardOrAccountData: {
    label: { zh: '要银行卡号、结算账户或证件照片', en: 'Wants card numbers, account data or photos of papers' },
    level: 'stop',
    advice: {
      zh: '不要发送。资料变更只在收单机构的官方渠道办理。',
      en: 'Send nothing. Data is changed only through the acquirer’s own official channels.',
    },
  },
  smallSales: {
    label: { zh: '让您做几笔交易“试一下”“养机”', en: 'Tells you to make some sales “to test” or “to keep it alive”' },
    level: 'stop',
    advice: {
      zh: '不要做没有真实买卖的交易，这是违规的，也治不好终端。',
      en: 'Make no sale without a real purchase: it breaks the rules and cures nothing.',
    },
  },
  takeAway: {
    label: { zh: '要把终端拿走', en: 'Wants to take the terminal away' },
    level: 'stop',
    advice: {
      zh: '没有收单机构确认就不要让人拿走。确认以后，记下姓名、单位、证件、机身号和时间，要收据。',
      en: 'Nobody takes it without the acquirer’s confirmation. Then note name, company, identity seen, serial number and time, and ask for a receipt.',
    },
  },
  openCase: {
    label: { zh: '要动机器内部', en: 'Wants to get at the inside of the terminal' },
    level: 'stop',
    advice: {
      zh: '不要让人在店里拆。外壳一动就会触发防拆、清除密钥，也可能被装上窃取卡信息的东西。',
      en: 'Do not let anybody do that in the shop. It triggers the tamper protection and erases the keys, and is how skimmers get in.',
    },
  },
  otherNumbers: {
    label: {
      zh: '让您填写别的商户号、终端号或地址',
      en: 'Wants the merchant number, terminal number or address changed',
    },
    level: 'stop',
    advice: {
      zh: '不要填写。终端只能使用以您自己名义登记的商户号、终端号和地址。',
      en: 'Do not enter it. A terminal uses only the numbers and the address registered in your own name.',
    },
  },
};

/** What is known of the person. */
export const approachSchema = z.object({
  channel: z.enum(approachChannels),
  /** Name and company as they say; free text. */
  claims: z.string().trim().max(200),
  /** The number they call from or leave, as text; empty = none. A shown number can be forged. */
  phone: z.string().trim().max(40),
  wasAnnounced: z.boolean(),
  wishes: z.array(z.enum(approachWishes)).max(approachWishes.length),
});
/** What is known of the person. */
export type Approach = Readonly<z.infer<typeof approachSchema>>;

/** How the number stands in the owner's book. */
export type NumberStanding = 'trusted' | 'unverified' | 'unknown' | 'none';

/** What to do about somebody. */
export interface ApproachAdvice {
  readonly level: ApproachLevel;
  readonly headline: Bilingual;
  readonly points: readonly Bilingual[];
}

const headlines: Readonly<Record<ApproachLevel, Bilingual>> = {
  stop: {
    zh: '停下来：不要照做，先用核实过的号码打给收单机构',
    en: 'Stop: do not do it; call the acquirer on a verified number first',
  },
  careful: { zh: '先核实，再继续', en: 'Verify first, then go on' },
  calm: { zh: '没有发现异常要求', en: 'Nothing unusual is asked for' },
};

const standings: Readonly<Record<NumberStanding, Bilingual | null>> = {
  trusted: {
    zh: '号码在联系人里，核实过。但来电显示可以伪造：挂断后由您主动拨回这个号码。',
    en: 'The number is in Contacts and verified. A shown number can be forged, though: hang up and call it back yourself.',
  },
  unverified: {
    zh: '号码在联系人里，但没有核实过（或已超过一年）：不能当作可信号码。',
    en: 'The number is in Contacts but not verified (or longer than a year ago): it does not count as trusted.',
  },
  unknown: {
    zh: '号码不在联系人里：不要拨回这个号码，请用合同或官方 App 上的号码。',
    en: 'The number is not in Contacts: do not call it back; use the number on your contract or in the official app.',
  },
  none: null,
};

const unannounced: Readonly<Record<ApproachChannel, Bilingual>> = {
  visit: {
    zh: '没有人预约：不要把终端交给对方，不要让对方单独接触终端。',
    en: 'Nobody announced this visit: do not hand the terminal over and do not leave them alone with it.',
  },
  call: { zh: '没有约好的来电：什么都不要当场答应。', en: 'This call was not announced: agree to nothing at once.' },
  message: { zh: '不要点消息里的链接，也不要回复验证码。', en: 'Open no link in the message and answer with no code.' },
};

const worst = (levels: readonly ApproachLevel[]): ApproachLevel =>
  levels.includes('stop') ? 'stop' : levels.includes('careful') ? 'careful' : 'calm';

/** Judges what somebody wants. An unannounced stranger is never `calm`; a trusted number excuses no wish. */
export const adviseOnApproach = (approach: Approach, standing: NumberStanding): ApproachAdvice => {
  const rules = approachWishes.filter((wish) => approach.wishes.includes(wish)).map((wish) => wishRules[wish]);
  const isStranger = !approach.wasAnnounced || standing === 'unknown' || standing === 'unverified';
  const level = worst([...rules.map((rule) => rule.level), ...(isStranger ? ['careful' as const] : [])]);
  const known = standings[standing];
  return {
    level,
    headline: headlines[level],
    points: [
      ...(approach.wasAnnounced ? [] : [unannounced[approach.channel]]),
      ...(known === null ? [] : [known]),
      ...rules.map((rule) => rule.advice),
    ],
  };
};
