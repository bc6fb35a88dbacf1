// The ePOS host of a bank in China: codes about registration. Its 97 agrees with UnionPay's, its letters are its own.
import type { Bilingual } from '../../model/bilingual.ts';
import { makeRows } from './makeRows.ts';

const alreadyThere: Bilingual = {
  zh: '不要再登记一次：号码已经登记过。请收单机构核对它现在绑在哪台机器、哪个商户上。',
  en: 'Do not register again: the number is registered already. Ask the acquirer which machine and merchant it is bound to now.',
};

/** All rows. */
export const eposE = makeRows({ profile: 'epos-e', sources: ['E'], attestation: 'single' }, [
  { code: '00', action: 'APPROVED', zh: '交易成功', en: 'Approved', attestation: 'general', sources: ['ISO87'] },
  { code: '97', action: 'TERMINAL_REG', zh: '无效终端', en: 'Invalid terminal', shown: ['无效终端'] },
  { code: 'E7', action: 'KEYS_PARAMS', zh: '要初始化密钥', en: 'Keys must be initialised', shown: ['初始化密钥'] },
  {
    code: 'ED',
    action: 'PERMISSION',
    zh: '安全模块（PSAM 卡）号码重复',
    en: 'Number of the security module (PSAM) is registered twice',
    cashier: alreadyThere,
    shown: ['PSAM重复'],
  },
  {
    code: 'F3',
    action: 'PERMISSION',
    zh: '终端号重复',
    en: 'Terminal number is registered twice',
    cashier: alreadyThere,
    shown: ['终端号重复'],
  },
  {
    code: 'F5',
    action: 'PERMISSION',
    zh: '安全模块（PSAM 卡）号码重复',
    en: 'Number of the security module (PSAM) is registered twice',
    cashier: alreadyThere,
    shown: ['PSAM重复'],
  },
  {
    code: 'F6',
    action: 'PERMISSION',
    zh: '商户终端号已经登记',
    en: 'This merchant and terminal number are registered already',
    cashier: alreadyThere,
    shown: ['商户终端号已登记', '已登记'],
  },
  { code: 'P8', action: 'PERMISSION', zh: '终端未开通', en: 'Terminal not opened', shown: ['终端未开通'] },
  { code: 'Q4', action: 'TERMINAL_REG', zh: '终端未登记', en: 'Terminal not registered', shown: ['终端未登记'] },
  { code: 'Q8', action: 'SIGN_IN', zh: '终端未签到', en: 'Terminal not signed on', shown: ['终端未签到'] },
  {
    code: 'R8',
    action: 'PERMISSION',
    zh: '终端非法接入：主机不认可这台终端或它的接入方式',
    en: 'Terminal not admitted: the host does not accept this terminal or its way in',
    shown: ['终端非法接入'],
  },
  {
    code: 'R9',
    action: 'KEYS_PARAMS',
    zh: '没有这台终端的密钥',
    en: 'No key for this terminal',
    shown: ['无终端密钥'],
  },
  {
    code: 'T3',
    action: 'MERCHANT_REG',
    zh: '商户状态不正常',
    en: 'State of the merchant does not allow it',
    shown: ['商户状态非法'],
  },
]);
