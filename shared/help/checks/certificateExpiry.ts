// Help: until when certificates and public keys are valid.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for certificate.expiry. */
export const certificateExpiryHelp = {
  id: 'certificate.expiry',
  title: { zh: '证书有效期', en: 'Certificate expiry' },
  meaning: {
    zh: '终端说出的证书和公钥到哪一天为止有效。只看名称和日期，从不读取密钥。',
    en: 'Until which day certificates and public keys are valid, as far as the terminal tells. Only names and dates; never a key.',
  },
  why: {
    zh: '证书过期那天，终端会突然连不上主机，当场没法补救。',
    en: 'On the day a certificate ends the host may refuse the terminal, and nothing can be done on the spot.',
  },
  how: {
    zh: '看最早到期的一个：默认剩余不足 60 天为注意，已过期为故障。配置打印里写明“有效期”的算；软件列表里的日期可能是装载日期，只有曾经在将来的才当作有效期。',
    en: 'The first one to end counts: by default fewer than 60 days left are a warning, an end in the past is a fault. Dates that a configuration print calls validity count; a date in the list of software may be the day of loading and counts only once it has been seen in the future.',
  },
  findings: {
    valid: allWell('最早到期：{name}，{day}，还有 {days}。', 'The first to end is {name} on {day}, in {days}.'),
    soon: {
      outcome: 'warn',
      explanation: {
        zh: '{name} 将在 {day} 到期，只剩 {days}。',
        en: '{name} ends on {day}, in {days}.',
      },
      remedy: {
        zh: '请现在就联系收单机构或厂商，问清更新办法（多为联网更新或参数下载），约好日子。',
        en: 'Call the acquirer or the maker now, ask how it is renewed (mostly by an update or a download) and agree on a day.',
      },
      who: 'acquirer',
    },
    ended: {
      outcome: 'fail',
      explanation: { zh: '{name} 已在 {day} 过期。', en: '{name} ended on {day}.' },
      remedy: {
        zh: '请马上联系收单机构或厂商更新证书；先核对终端的日期是否正确，日期错了也会这样。',
        en: 'Call the acquirer or the maker at once. First see whether the date on the terminal is right: a wrong date looks the same.',
      },
      who: 'acquirer',
    },
  },
} as const satisfies CheckHelp;
