// The console's classes of response codes: name, colour idea, who acts, and what the cashier does by default.
import type { Bilingual } from '../../model/bilingual.ts';
import type { Who } from '../../model/who.ts';
import type { ActionClass } from './responseCode.ts';

/** Colour idea of a class; a word always stands beside it. */
export type ClassTone = 'good' | 'caution' | 'bad' | 'neutral';

/** What belongs to every code of a class. */
export interface ActionClassWords {
  readonly name: Bilingual;
  readonly tone: ClassTone;
  readonly who: Who;
  /** What the cashier does, where the code itself says nothing else. */
  readonly cashier: Bilingual;
}

/** Words of all classes. */
export const actionClasses: Readonly<Record<ActionClass, ActionClassWords>> = {
  APPROVED: {
    name: { zh: '成功', en: 'Approved' },
    tone: 'good',
    who: 'nobody',
    cashier: { zh: '交易已成功，可以交货。', en: 'The payment went through; hand over the goods.' },
  },
  APPROVED_CHECK: {
    name: { zh: '成功，但要核对', en: 'Approved, with a remark' },
    tone: 'caution',
    who: 'merchant',
    cashier: {
      zh: '看清签购单上的金额和备注，再交货。',
      en: 'Read the amount and the remark on the slip before you hand over the goods.',
    },
  },
  RETRY: {
    name: { zh: '改正后重做一次', en: 'Correct, then retry' },
    tone: 'caution',
    who: 'merchant',
    cashier: {
      zh: '改正后重做一次；还是不行，请顾客换一种付款方式。',
      en: 'Correct it and do it once more; if that fails too, ask for another way to pay.',
    },
  },
  WAIT_RETRY: {
    name: { zh: '稍等再做', en: 'Wait, then retry' },
    tone: 'caution',
    who: 'wait',
    cashier: {
      zh: '等 5 到 15 分钟再做，不要改动终端的任何设置；急的话请顾客换一种付款方式。',
      en: 'Wait 5 to 15 minutes and do it again. Change no setting of the terminal. In a hurry, ask for another way to pay.',
    },
  },
  SIGN_IN: {
    name: { zh: '重新签到', en: 'Sign on again' },
    tone: 'caution',
    who: 'merchant',
    cashier: {
      zh: '在终端上重新签到，签到成功后重做这笔交易。终端要求先结算时，先结算。',
      en: 'Sign on at the terminal, then do the transaction again. If it asks for settlement first, settle first.',
    },
  },
  ISSUER: {
    name: { zh: '卡或账户的问题', en: 'Card or account' },
    tone: 'neutral',
    who: 'issuer',
    cashier: {
      zh: '终端没有故障。请顾客换一张卡，或联系发卡银行。',
      en: 'The terminal is fine. Ask for another card; the customer can call the card issuer.',
    },
  },
  CAPTURE: {
    name: { zh: '涉及留卡', en: 'Card retention' },
    tone: 'bad',
    who: 'acquirer',
    cashier: {
      zh: '这笔没有成功。按收单机构的留卡规定办：不与顾客争执，不要强行留卡；致电收单机构的授权电话，听他们的。',
      en: "Not paid. Follow your acquirer's rule on keeping cards: do not argue and do not keep the card by force. Call the acquirer's authorisation line and do as they say.",
    },
  },
  MERCHANT_REG: {
    name: { zh: '商户未登记', en: 'Merchant not registered' },
    tone: 'bad',
    who: 'acquirer',
    cashier: {
      zh: '停止重试。核对签购单上的商户号与合同是否一致，再致电收单机构。',
      en: 'Stop trying. Compare the merchant number on the slip with your contract, then call the acquirer.',
    },
  },
  TERMINAL_REG: {
    name: { zh: '终端未登记', en: 'Terminal not registered' },
    tone: 'bad',
    who: 'acquirer',
    cashier: {
      zh: '停止重试。记下终端号、商户号和机身号，先看本程序的诊断，再致电收单机构，把三个号码都报给他们。',
      en: 'Stop trying. Note TID, MID and serial number, look at the diagnosis here, then call the acquirer and tell them all three.',
    },
  },
  PERMISSION: {
    name: { zh: '没有权限或未启用', en: 'Not permitted' },
    tone: 'bad',
    who: 'acquirer',
    cashier: {
      zh: '停止重试，致电收单机构，问商户和终端的状态以及是否开通这种交易。',
      en: 'Stop trying. Ask the acquirer for the state of merchant and terminal, and whether this transaction is allowed.',
    },
  },
  KEYS_PARAMS: {
    name: { zh: '密钥或参数要更新', en: 'Keys or parameters' },
    tone: 'caution',
    who: 'acquirer',
    cashier: {
      zh: '先把当前批次结算好，再按收单机构的指引下载参数或密钥；不要自己改参数。',
      en: 'Settle the current batch first, then load parameters or keys as the acquirer tells you; do not change any by hand.',
    },
  },
  RECON: {
    name: { zh: '对账不平', en: 'Totals do not agree' },
    tone: 'caution',
    who: 'merchant',
    cashier: {
      zh: '不要清除终端里的交易。核对签购单后重新结算；还是不平，联系收单机构。',
      en: 'Do not delete transactions from the terminal. Compare the slips and settle again; if it still differs, call the acquirer.',
    },
  },
  SYSTEM: {
    name: { zh: '系统故障', en: 'System fault' },
    tone: 'caution',
    who: 'wait',
    cashier: {
      zh: '故障在发卡方或收单系统。等 5 到 15 分钟再做，不要改动终端的任何设置。',
      en: 'The fault is at the issuer or the acquirer. Wait 5 to 15 minutes; change no setting of the terminal.',
    },
  },
  UNKNOWN: {
    name: { zh: '含义不确定', en: 'Not certain' },
    tone: 'neutral',
    who: 'acquirer',
    cashier: {
      zh: '当作交易失败。先查上一笔的结果，记下原码和屏幕文字，再问收单机构。',
      en: 'Treat it as failed. Query the last transaction first, note the raw code and the words on the screen, then ask the acquirer.',
    },
  },
};
