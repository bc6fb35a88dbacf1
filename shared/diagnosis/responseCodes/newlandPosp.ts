// Newland's acquiring front end: codes about registration.
import { makeRows } from './makeRows.ts';

/** All rows. */
export const newlandPosp = makeRows({ profile: 'newland-posp', sources: ['N'], attestation: 'single' }, [
  { code: '00', action: 'APPROVED', zh: '交易成功', en: 'Approved', attestation: 'general', sources: ['ISO87'] },
  {
    code: 'T2',
    action: 'TERMINAL_REG',
    zh: '终端号不符：与登记的不一样',
    en: 'Terminal number differs from the registered one',
    cashier: {
      zh: '停止重试。核对终端里和签购单上的终端号、商户号与登记是否一致，请收单机构改正参数。',
      en: 'Stop trying. Compare TID and MID in the terminal and on the slip with the registration and have the acquirer correct the parameters.',
    },
    shown: ['终端号不符'],
  },
  { code: 'T3', action: 'PERMISSION', zh: '终端未启用', en: 'Terminal not enabled', shown: ['终端未启用'] },
  { code: 'T4', action: 'TERMINAL_REG', zh: '终端未登记', en: 'Terminal not registered', shown: ['终端未登记'] },
]);
