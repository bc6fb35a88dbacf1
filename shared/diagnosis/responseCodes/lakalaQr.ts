// QR payments of the Lakala open platform: no field 39, codes of the platform instead.
import { makeRows } from './makeRows.ts';

/** All rows. None is an approval: whether an order is paid stands in the order itself. */
export const lakalaQr = makeRows({ profile: 'lakala-qr', sources: ['LKL'], attestation: 'single' }, [
  {
    code: 'BBS00000',
    action: 'APPROVED_CHECK',
    zh: '平台受理了请求；是否已付款要看订单状态',
    en: 'The platform took the request; whether it is paid is said by the state of the order',
    cashier: {
      zh: '在终端或收款后台查这笔订单，显示已支付再交货。',
      en: 'Look the order up on the terminal or in the portal; hand over the goods when it says paid.',
    },
    shown: ['成功'],
  },
  {
    code: 'BBS11184',
    action: 'MERCHANT_REG',
    zh: '该商户已停用',
    en: 'This merchant is closed',
    cashier: {
      zh: '停止重试，致电收单机构，问扫码商户为什么停用、怎样恢复。刷卡与扫码分开登记，刷卡可能仍然正常。',
      en: 'Stop trying and ask the acquirer why QR payment was closed and how to restore it. Cards are registered apart and may still work.',
    },
    shown: ['该商户已停用', '商户停用'],
  },
  {
    code: 'BBS16111',
    action: 'KEYS_PARAMS',
    zh: '子商户号与应用号不匹配（sub_mch_id 与 sub_appid）',
    en: 'Sub-merchant and application do not belong together (sub_mch_id, sub_appid)',
    cashier: {
      zh: '终端本身没有故障。把这个码报给收单机构，请他们改正扫码的配置。',
      en: 'The terminal is fine. Tell the acquirer this code and have the QR configuration corrected.',
    },
    shown: ['sub_mch_id与sub_appid不匹配'],
  },
]);
