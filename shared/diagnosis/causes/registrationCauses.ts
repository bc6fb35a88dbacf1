// Causes in the registration of terminal and merchant.
import type { CauseWords } from '../cause.ts';

/** REG-01 to REG-07: the terminal's own registration. */
export const registrationCauses = {
  'REG-01': {
    title: { zh: '终端从来没有登记完成', en: 'The terminal was never registered' },
    who: ['acquirer'],
    explanation: {
      zh: '新机器要先由收单机构入库，商户资料审核通过，再把机身号绑定到商户号，主机才认识它。其中一步没做完，从第一次联机起就会回 97。',
      en: 'A new machine has to be taken into stock by the acquirer, the merchant has to be accepted, and the serial number has to be bound to the merchant number. Until all of it is done the host answers 97 from the first message on.',
    },
    check: {
      zh: '有没有成功收过款？后台里这台机器是不是“未绑定”？连签到也回 97 吗？',
      en: 'Was a payment ever approved? Does the portal say “not bound”? Does even the sign-on answer 97?',
    },
    actions: [
      {
        zh: '请收单机构核对：这台机器（机身号、TUSN）是否已入库、是否已绑定到您的商户号；没有就请他们绑定。',
        en: 'Ask the acquirer whether this machine (serial number, TUSN) is in stock and bound to your merchant number; if not, have it bound.',
      },
      {
        zh: '绑定完成后，按他们的指引激活，再在终端上签到一次。',
        en: 'Once it is bound, activate it as they tell you and sign on at the terminal.',
      },
    ],
    seeds: ['A2.1', 'B0a', 'B1.3', 'B1.5'],
  },
  'REG-02': {
    title: { zh: '终端号与商户号不是一对', en: 'TID and MID are not a pair' },
    who: ['acquirer'],
    explanation: {
      zh: '主机按“终端号 + 商户号”一起查找。其中一个装错，比如下载了别的机器的参数，单看都有效，合在一起主机就找不到。',
      en: 'The host looks a terminal up by TID and MID together. If one of them belongs to another machine, for instance after a wrong parameter load, each is valid by itself and the pair is unknown.',
    },
    check: {
      zh: '终端或签购单上的终端号、商户号与装机单一致吗？店里别的终端正常吗？',
      en: 'Do TID and MID on terminal or slip agree with the installation sheet? Are the other terminals fine?',
    },
    actions: [
      {
        zh: '先结算当前批次，再请收单机构按装机单核对终端号和商户号，由他们远程下发正确的参数。不必重新登记。',
        en: 'Settle the current batch first. Then have the acquirer compare TID and MID with the installation sheet and send the right parameters. No new registration is needed.',
      },
      {
        zh: '下发后打印一张小票或看“关于”页，确认两个号码都对了，再收款。',
        en: 'After that check both numbers on a printout or the About page before you take payments.',
      },
    ],
    seeds: ['A7.1', 'B0b', 'B1.8', 'B2’'],
  },
  'REG-03': {
    title: { zh: '换了机器，绑定还在旧机器上', en: 'The machine was swapped, the binding was not' },
    who: ['acquirer'],
    explanation: {
      zh: '终端号绑定的是旧机器的机身号。换机或送修换回来的机器，没有做换机手续，主机就当它是没登记的终端。',
      en: 'The terminal number is bound to the serial number of the old machine. After a swap or a repair the host takes the new machine for an unregistered one until the binding is moved.',
    },
    check: {
      zh: '读到的机身号与装机单一样吗？问题是不是从换机那天开始的？',
      en: 'Is the serial number that was read the one on the installation sheet? Did it begin on the day of the swap?',
    },
    actions: [
      {
        zh: '旧机器还有没结算的交易，先在旧机器上结算；然后请收单机构办“换机（换绑）”，报上旧、新两个机身号。',
        en: 'If the old machine has unsettled payments, settle them on it first. Then ask the acquirer for a swap (change of binding) and give the old and the new serial number.',
      },
      {
        zh: '办好后在新机器上签到，核对签购单上的商户名称、商户号、终端号。',
        en: 'Afterwards sign on at the new machine and compare name, MID and TID on the slip.',
      },
    ],
    seeds: [],
  },
  'REG-04': {
    title: { zh: '长期没有使用，可能被停用', en: 'Idle for long, probably closed' },
    who: ['acquirer'],
    explanation: {
      zh: '长时间没有交易的终端，收单机构要重新核实商户，再久就停止服务。期限各家不同，本程序按 3 个月和 12 个月提醒，可以在设置里改。',
      en: 'Acquirers verify the merchant again when a terminal has no payments for long, and later stop its service. The periods differ; this program reminds at 3 and 12 months, which can be changed.',
    },
    check: {
      zh: '最近一次成功收款是哪一天？号码都对吗？',
      en: 'When was the last approved payment? Do all numbers agree?',
    },
    actions: [
      {
        zh: '致电收单机构，说明停用了多久、为什么，请他们重新核实商户并恢复终端。',
        en: 'Call the acquirer, say how long it was idle and why, and ask them to verify the merchant and open the terminal again.',
      },
      {
        zh: '恢复后正常营业即可；长期备用的机器，请收单机构登记为备用机。',
        en: 'Then simply use it in normal business; have a machine that is only kept ready recorded as a spare.',
      },
    ],
    seeds: [],
  },
  'REG-05': {
    title: { zh: '终端已登记，但没有启用或被停用', en: 'The terminal is on record but not enabled' },
    who: ['acquirer'],
    explanation: {
      zh: '主机里有这台终端，但状态是未启用、停用、注销，或资料还在审核。有的主机这时回 58，有的回 97。',
      en: 'The host has the terminal, but it is not enabled yet, disabled, cancelled, or its data are still being audited. Some hosts answer 58 then, others 97.',
    },
    check: {
      zh: '后台里终端状态和审核状态是什么？',
      en: 'What does the portal say about the state of the terminal and the audit?',
    },
    actions: [
      {
        zh: '请收单机构查这台终端的状态和审核结果，把没有完成的审核走完，然后启用。',
        en: 'Ask the acquirer for the state of the terminal and its audit, have the audit finished, then have it enabled.',
      },
      {
        zh: '如果是被停用或注销，问清原因再恢复。',
        en: 'If it was disabled or cancelled, ask for the reason before you have it opened again.',
      },
    ],
    seeds: [],
  },
  'REG-06': {
    title: { zh: '商户没有登记、已关闭或暂停', en: 'The merchant is unknown, closed or suspended' },
    who: ['acquirer'],
    explanation: {
      zh: '03 说的是商户号，不是终端。至少有一家主机先查商户再查终端，所以 03 可能挡住后面的 97：商户恢复以后，终端的问题才会露出来。',
      en: '03 is about the merchant number, not the terminal. At least one host looks for the merchant before the terminal, so a 03 may hide a 97 that shows only when the merchant is in order again.',
    },
    check: {
      zh: '签购单上的商户号与合同一致吗？后台里商户状态正常吗？店里其他终端是不是也这样？',
      en: 'Is the MID on the slip the one in the contract? Is the merchant normal in the portal? Do other terminals have it too?',
    },
    actions: [
      {
        zh: '请收单机构查商户状态：没有登记就办登记，关闭或暂停就问清原因后恢复。',
        en: 'Ask the acquirer for the state of the merchant: have it registered, or opened again once the reason is known.',
      },
      {
        zh: '商户恢复后再试一次；如果接着出现 97，再查终端的绑定。',
        en: 'Try again when the merchant is in order; if a 97 follows, have the binding of the terminal checked next.',
      },
    ],
    seeds: ['B0b', 'B1.5'],
  },
  'REG-07': {
    title: {
      zh: '合规清理：没有 TUSN 或一机多户',
      en: 'Clean-up by the rules: no TUSN, or several merchants on one machine',
    },
    who: ['acquirer'],
    explanation: {
      zh: '现行规定要求一台机器只对应一个商户，并且有银联登记的序列号（TUSN）。老机型、没有上传 TUSN 或能切换商户的机器，会在清理时被停掉。',
      en: 'Present rules want one merchant to a machine and a serial number registered with UnionPay (TUSN). Old models, machines without an uploaded TUSN and machines that switch merchants are closed in clean-ups.',
    },
    check: {
      zh: '“关于”页里有没有 TUSN？这台机器是不是老型号，能不能切换商户？',
      en: 'Does the About page show a TUSN? Is it an old model; can it switch merchants?',
    },
    actions: [
      {
        zh: '请收单机构校验 TUSN，问这个型号还能不能用。',
        en: 'Have the acquirer check the TUSN and say whether this model may still be used.',
      },
      {
        zh: '不能用就先结算，再由收单机构升级或更换机器，每个商户一台。',
        en: 'If not, settle first, then have the acquirer upgrade or replace the machine, one to each merchant.',
      },
    ],
    seeds: ['A4.1', 'A4.2', 'B1.1', 'B1.2'],
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
