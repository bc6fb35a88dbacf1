// HyPOS, Taiwan: only what differs from other tables is known.
import { makeRows } from './makeRows.ts';

/** All rows. */
export const twHypos = makeRows({ profile: 'tw-hypos', sources: ['TW'], attestation: 'single' }, [
  { code: '00', action: 'APPROVED', zh: '交易成功', en: 'Approved', attestation: 'general', sources: ['ISO87'] },
  {
    code: '89',
    action: 'TERMINAL_REG',
    zh: '终端号未经授权：这台终端没有在收单机构登记或未获准使用',
    en: 'Terminal id not authorised: the terminal is not registered or not admitted by the acquirer',
    shown: ['未經授權使用的 Terminal ID', '未经授权使用的终端号'],
  },
]);
