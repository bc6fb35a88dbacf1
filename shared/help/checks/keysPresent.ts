// Help: whether the keys of a terminal are there.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for keys.present. */
export const keysPresentHelp = {
  id: 'keys.present',
  title: { zh: '密钥是否在位', en: 'Keys present' },
  meaning: {
    zh: '终端说明各密钥槽位里有没有密钥、是否过期或锁定。密钥本身从不读取。',
    en: 'The terminal says whether its key slots are filled, expired or locked. The keys themselves are never read.',
  },
  why: {
    zh: '缺少密钥的终端不能签到、不能输密码付款。',
    en: 'Without its keys a terminal can neither sign on nor take a PIN.',
  },
  how: {
    zh: '有缺失、过期或锁定的为注意，全部在位为正常。',
    en: 'Missing, expired or locked keys are a warning; all present is well.',
  },
  findings: {
    present: allWell('报告的 {count} 个密钥都在位。{age}', 'All {count} keys that are reported are present.{age}'),
    trouble: {
      outcome: 'warn',
      explanation: { zh: '有密钥不可用：{keys}。{age}', en: 'Keys that cannot be used: {keys}.{age}' },
      remedy: {
        zh: '请联系收单机构：密钥只能由收单机构或厂商灌入。工作密钥缺失时，可先在终端上签到一次。',
        en: 'Call the acquirer: only acquirer or maker can load keys. If a working key is missing, one sign-on at the terminal may fetch it.',
      },
      who: 'acquirer',
    },
  },
} as const satisfies CheckHelp;
