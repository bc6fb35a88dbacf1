// Status codes of a terminal and what to do about each (ZVT PA00P015 rev 13.08, chapters on status enquiry and error recovery).
import type { Finding } from './checkHelp.ts';

const ready = (zh: string, en: string): Finding => ({
  outcome: 'pass',
  explanation: { zh, en },
  remedy: null,
  who: 'nobody',
});

const codes: Readonly<Record<number, Finding>> = {
  0: ready('就绪', 'ready'),
  220: ready('就绪，卡还插着', 'ready, a card is inserted'),
  81: {
    outcome: 'warn',
    explanation: { zh: '需要初始化', en: 'initialisation required' },
    remedy: {
      zh: '请在终端菜单里做“初始化”；做不了就联系技术员。',
      en: 'Start the initialisation from the terminal’s own menu; if that fails, ask the technician.',
    },
    who: 'technician',
  },
  98: {
    outcome: 'warn',
    explanation: { zh: '日期或时间不对', en: 'date or time wrong' },
    remedy: {
      zh: '请在终端上设好日期和时间，或在终端菜单里做一次“诊断”，由主机校时。',
      en: 'Set date and time on the terminal, or start its diagnosis from the menu: the host then sets the clock.',
    },
    who: 'technician',
  },
  157: {
    outcome: 'warn',
    explanation: { zh: '商品只发出一部分', en: 'goods were issued only in part' },
    remedy: { zh: '请查看出货机构，核对最近一笔。', en: 'Look at the dispenser and compare the last sale.' },
    who: 'merchant',
  },
  177: {
    outcome: 'warn',
    explanation: { zh: '存储已满', en: 'memory full' },
    remedy: {
      zh: '请先做日结（对账）；仍然已满时联系技术员。',
      en: 'Do the end-of-day reconciliation first; if it stays full, ask the technician.',
    },
    who: 'merchant',
  },
  178: {
    outcome: 'warn',
    explanation: { zh: '商户流水已满', en: 'merchant journal full' },
    remedy: {
      zh: '请在终端菜单里打印或清出流水；不清楚时联系技术员。',
      en: 'Print or empty the journal from the terminal’s menu; if in doubt, ask the technician.',
    },
    who: 'merchant',
  },
  191: {
    outcome: 'warn',
    explanation: { zh: '供电电压偏低', en: 'supply voltage low' },
    remedy: {
      zh: '请换回原配电源、换一个插座；仍偏低时联系技术员。',
      en: 'Use the original power supply and another socket; if it stays low, ask the technician.',
    },
    who: 'technician',
  },
  194: {
    outcome: 'warn',
    explanation: { zh: '需要诊断', en: 'diagnosis required' },
    remedy: {
      zh: '请在终端菜单里做一次“诊断”（会联网）。',
      en: 'Start the diagnosis from the terminal’s menu; it goes online.',
    },
    who: 'merchant',
  },
  204: {
    outcome: 'warn',
    explanation: { zh: '打印机未就绪', en: 'printer not ready' },
    remedy: {
      zh: '请看是否缺纸、纸装反或盖子没关；仍不行时联系技术员。',
      en: 'See whether paper is missing, the wrong way round, or the cover open; if it stays, ask the technician.',
    },
    who: 'merchant',
  },
  225: {
    outcome: 'warn',
    explanation: { zh: '卡没有完全取出', en: 'card not completely removed' },
    remedy: { zh: '请把卡取出。', en: 'Remove the card.' },
    who: 'merchant',
  },
  240: {
    outcome: 'warn',
    explanation: { zh: '需要对账（日结）', en: 'reconciliation required' },
    remedy: { zh: '请在终端或收银机上做日结。', en: 'Do the end-of-day reconciliation on the terminal or the till.' },
    who: 'merchant',
  },
  192: {
    outcome: 'fail',
    explanation: { zh: '读卡器锁闭机构故障', en: 'card lock defective' },
    remedy: { zh: '请停用读卡口，联系技术员。', en: 'Stop using the card slot and call the technician.' },
    who: 'technician',
  },
  193: {
    outcome: 'fail',
    explanation: { zh: '商户卡被锁', en: 'merchant card locked' },
    remedy: {
      zh: '请联系技术员；通常需要重新校时或诊断。',
      en: 'Call the technician; setting the time or a diagnosis is usually needed.',
    },
    who: 'technician',
  },
  196: {
    outcome: 'fail',
    explanation: { zh: '卡配置无效', en: 'card profile invalid' },
    remedy: { zh: '请联系技术员重新配置。', en: 'Call the technician to have it configured again.' },
    who: 'technician',
  },
  223: {
    outcome: 'fail',
    explanation: { zh: '停止服务', en: 'out of order' },
    remedy: {
      zh: '请改用另一台终端，联系技术员并告知状态码。',
      en: 'Use another terminal, call the technician and name the status code.',
    },
    who: 'technician',
  },
  226: {
    outcome: 'fail',
    explanation: { zh: '读卡器故障', en: 'card reader defective' },
    remedy: { zh: '请改用另一台终端，联系技术员。', en: 'Use another terminal and call the technician.' },
    who: 'technician',
  },
  227: {
    outcome: 'fail',
    explanation: { zh: '卡口闸门关闭', en: 'shutter closed' },
    remedy: { zh: '请联系技术员；不要硬插。', en: 'Call the technician; do not force a card in.' },
    who: 'technician',
  },
  228: {
    outcome: 'fail',
    explanation: { zh: '需要激活', en: 'activation required' },
    remedy: {
      zh: '请联系技术员，由其与收单机构一起激活终端。',
      en: 'Call the technician, who activates the terminal together with the acquirer.',
    },
    who: 'technician',
  },
  246: {
    outcome: 'fail',
    explanation: { zh: '缺少 OPT 数据', en: 'OPT data missing' },
    remedy: {
      zh: '请联系技术员重新做个性化（OPT）。',
      en: 'Call the technician: the terminal has to be personalised (OPT) again.',
    },
    who: 'technician',
  },
  156: {
    outcome: 'skipped',
    explanation: {
      zh: '请稍候，终端正忙（例如正在更新）',
      en: 'please wait: the terminal is busy, for example updating',
    },
    remedy: { zh: '不要断电，过几分钟再检查一次。', en: 'Leave the power on and check again in a few minutes.' },
    who: 'wait',
  },
  224: {
    outcome: 'skipped',
    explanation: { zh: '远程维护进行中', en: 'remote maintenance active' },
    remedy: {
      zh: '不要断电，等它完成再检查；很久不结束时联系技术员。',
      en: 'Leave the power on and check again when it has finished; if it never does, ask the technician.',
    },
    who: 'wait',
  },
};

const unknownCode: Finding = {
  outcome: 'warn',
  explanation: { zh: '未知的状态码', en: 'a status code that is not in the table' },
  remedy: {
    zh: '请看终端屏幕；把状态码告诉技术员。',
    en: 'Look at the terminal’s screen and tell the technician the code.',
  },
  who: 'technician',
};

/** Codes with which a terminal says that it is busy; a check of such a terminal is incomplete. */
export const busyStatusCodes: readonly number[] = [0x9c, 0xe0];

/** A code as shown: two upper-case hex digits. */
export const statusCodeText = (code: number): string => code.toString(16).toUpperCase().padStart(2, '0');

/** What a status code (0–255) means; a code outside the table is a warning of its own. */
export const explainStatusCode = (code: number): Finding => codes[code] ?? unknownCode;
