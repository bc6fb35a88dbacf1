// What a difference of the binding means, whom to tell, and what to do; by field, and by source where that matters.
import type { Bilingual } from '../../model/bilingual.ts';
import type { Who } from '../../model/who.ts';
import type { ComparedField, ComparedSource } from '../../register/binding.ts';

/** Advice on one difference. */
export interface DriftAdvice {
  readonly means: Bilingual;
  readonly who: Who;
  /** Whom to tell, as a part of a sentence. */
  readonly tell: Bilingual;
  readonly action: Bilingual;
}

const acquirer: Bilingual = {
  zh: '收单机构（用“联系人”里核实过的号码）',
  en: 'your acquirer (on its verified number in Contacts)',
};
const advice = (means: Bilingual, action: Bilingual, who: Who = 'acquirer', tell = acquirer): DriftAdvice => ({
  means,
  who,
  tell,
  action,
});

const parameters: Bilingual = {
  zh: '核对哪一个号码是对的；要改参数由收单机构下发，请不要自己在终端里输入号码。先结算，再下载参数。',
  en: 'ask which number is right; parameters are sent down by the acquirer, do not type a number into the terminal yourself. Settle before the download.',
};

const byField: Readonly<Record<ComparedField, DriftAdvice>> = {
  serialNumber: advice(
    {
      zh: '用着这个终端号的不是登记的那一台机器：可能换过机、修过机，也可能被人调包。',
      en: 'Another unit than the registered one uses this terminal number: it may have been swapped, repaired, or exchanged by somebody.',
    },
    {
      zh: '报旧机身号和新机身号，问是否已办换机；没有换过机就先停用并核对机身标签。',
      en: 'give old and new serial number and ask whether a swap is on file; if nobody swapped it, stop using it and look at the label on the machine.',
    },
  ),
  tusn: advice(
    {
      zh: '银联终端序列号与登记的不同，可能换过机器，也可能是固件送出的号码形式不同。',
      en: 'The UnionPay hardware number differs: another unit, or a firmware that sends another form of it.',
    },
    { zh: '报两个号码，请其做 TUSN 校验。', en: 'give both numbers and ask for a TUSN check.' },
  ),
  acquirerCode: advice(
    {
      zh: '收单机构与登记的不同：资金可能由另一家机构处理。',
      en: 'Another acquirer than the registered one: somebody else may be handling your money.',
    },
    {
      zh: '拿合同核对与谁签约；如果不是您换的机构，先停用，再用合同上的号码联系签约的收单机构。',
      en: 'look into your contract; if you did not change the acquirer, stop using it and call the acquirer you signed with.',
    },
  ),
  mid: advice(
    {
      zh: '商户号与登记的不同：可能下载了别家的参数，也可能是收单机构换了编号。',
      en: 'The merchant number differs: parameters of another shop, or the acquirer has given a new number.',
    },
    parameters,
  ),
  tid: advice(
    {
      zh: '终端号与登记的不同：参数可能是另一台终端的。主机按“终端号加商户号”这一对来查找。',
      en: 'The terminal number differs: the parameters may be those of another terminal. Hosts look for the pair of terminal and merchant number.',
    },
    parameters,
  ),
  merchantName: advice(
    {
      zh: '商户名称与登记的不同。名称完全不是您的店，可能不是您自己的登记。',
      en: 'The merchant name differs. If it is not your shop at all, the registration may not be yours.',
    },
    {
      zh: '报商户号，问登记的名称是什么；名称不是您的店就先停用。',
      en: 'give the merchant number and ask for the registered name; if it is not your shop, stop using it.',
    },
  ),
  uscc: advice(
    {
      zh: '统一社会信用代码与登记的不同：可能填错，也可能换过营业执照。',
      en: 'The credit code differs: a typing mistake, or a new business licence.',
    },
    {
      zh: '先对照营业执照；换过执照就办理资料变更。',
      en: 'compare with the licence first; if the licence is new, ask to change the registration data.',
    },
  ),
  settlementLast4: advice(
    {
      zh: '结算账户末四位与登记的不同：钱可能结算到另一个账户。',
      en: 'The last digits of the settlement account differ: money may be paid to another account.',
    },
    {
      zh: '当天就问结算账户是否被改过、由谁改的。',
      en: 'ask the same day whether the account was changed, and by whom.',
    },
  ),
  installAddress: advice(
    {
      zh: '布放地址与登记的不同。终端不在登记的地址使用，可能被核查或停用。',
      en: 'The installation address differs. A terminal that is not at its registered place may be checked or stopped.',
    },
    {
      zh: '报备现在的地址；在确认之前不要移机。',
      en: 'report the present address; do not move the terminal before it is confirmed.',
    },
  ),
  iccid: advice(
    {
      zh: 'SIM 卡号与登记的不同：卡被换过。有的终端只认登记的那张卡。',
      en: 'The SIM number differs: the card was changed. Some terminals are bound to the registered card.',
    },
    {
      zh: '报备换卡（旧卡号、新卡号），或者装回原来的卡；并在这里记下换卡。',
      en: 'report the change (old and new number), or put the old card back; and record the change here.',
    },
  ),
};

const slipName = advice(byField.merchantName.means, {
  zh: '报小票上的商户号，问登记的名称是什么；名称不是您的店，就不要再用这台终端收款。',
  en: 'give the merchant number of the slip and ask for the registered name; if it is not your shop, take no more payments with it.',
});

/** Advice on a difference. */
export const driftAdviceOf = (field: ComparedField, source: ComparedSource): DriftAdvice =>
  field === 'merchantName' && source === 'receipt' ? slipName : byField[field];
