// Whose job a remedy is; every finding and every error names one.
import { z } from 'zod';
import type { Bilingual } from './bilingual.ts';

/** Parties that can act on a finding. `wait` = time heals it, `nobody` = nothing has to be done. */
export const parties = ['merchant', 'technician', 'acquirer', 'maker', 'isp', 'issuer', 'wait', 'nobody'] as const;
/** One of the parties. */
export type Who = (typeof parties)[number];
/** Accepts a party. */
export const whoSchema = z.enum(parties);

/** What the parties are called in front of a shop owner. */
export const whoNames: Readonly<Record<Who, Bilingual>> = {
  merchant: { zh: '您自己', en: 'you' },
  technician: { zh: '维护技术员', en: 'the technician' },
  acquirer: { zh: '收单机构', en: 'the acquirer' },
  maker: { zh: '终端厂商', en: 'the maker of the terminal' },
  isp: { zh: '网络运营商', en: 'the network provider' },
  issuer: { zh: '发卡银行', en: 'the card issuer' },
  wait: { zh: '稍等即可', en: 'nobody, waiting is enough' },
  nobody: { zh: '无需处理', en: 'nobody' },
};
