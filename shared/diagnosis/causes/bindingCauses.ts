// Causes in the binding: wrong pair of numbers, swapped machine, records that do not agree.
import type { CauseEntry } from '../cause.ts';

/** REG-02, REG-03 and REG-11. */
export const bindingCauses = {
  'REG-02': {
    title: {
      zh: '终端号与商户号不是一对',
      en: 'TID and MID are not a pair',
    },
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
    rule: {
      when: {
        'terminal-unknown': 28,
        'numbers-differ': 72,
        'merchant-unknown': 15,
        'number-taken': 45,
      },
      for: [
        ['tidDiffers', 50],
        ['midDiffers', 50],
        ['numbersSwapped', 25],
        ['numberUsedTwice', 45],
        ['toldUnregistered', 16],
      ],
      with: [
        ['slipDiffers', 25],
        ['updated', 8],
        ['serviced', 6],
        ['othersFine', 6],
      ],
      against: [
        ['numbersMatch', 22],
        ['snDiffers', 12],
        ['standsForAnother', 30],
      ],
    },
  },
  'REG-03': {
    title: {
      zh: '换了机器，绑定还在旧机器上',
      en: 'The machine was swapped, the binding was not',
    },
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
    rule: {
      when: {
        'terminal-unknown': 30,
        'numbers-differ': 30,
        'number-taken': 40,
        'terminal-refused': 14,
      },
      for: [
        ['snDiffers', 42],
        ['tusnDiffers', 20],
        ['unboundAgain', 18],
        ['toldUnregistered', 18],
      ],
      with: [
        ['swapped', 24],
        ['serviced', 8],
      ],
      against: [
        ['snMatches', 25],
        ['workedSinceSwap', 35],
        ['standsForAnother', 45],
        ['firstUse', 10],
      ],
    },
  },
  'REG-11': {
    title: {
      zh: '收单机构或银联那边的登记数据没有同步',
      en: 'Records of acquirer and UnionPay do not agree',
    },
    who: ['acquirer'],
    explanation: {
      zh: '刷卡和扫码是分开登记的，收单机构登记好了，银联那边也可能没有成功，或在系统更新时丢了。常见的样子：扫码能用刷卡不行，或店里几台同时出现。',
      en: 'Cards and QR are registered separately, and what the acquirer has may be missing at UnionPay, or was lost in a system update. Typical: QR works and cards do not, or several terminals have it at once.',
    },
    check: {
      zh: '“银联入网结果”是什么？几台终端是不是同时出现？号码都对、以前能用吗？',
      en: 'What is the UnionPay result? Did several terminals have it at once? Do all numbers agree, and did it work before?',
    },
    actions: [
      {
        zh: '把时间、应答码、参考号、终端号、商户号报给收单机构，请他们查“银联入网结果”并重新同步。',
        en: 'Give the acquirer time, code, reference number, TID and MID, and ask for the UnionPay result and a new synchronisation.',
      },
      {
        zh: '等他们答复后再试，其间可以先用能用的收款方式。',
        en: 'Try again when they have answered; use the way of payment that works meanwhile.',
      },
    ],
    seeds: ['B1.7'],
    rule: {
      when: {
        'terminal-unknown': 18,
        'terminal-refused': 10,
        'number-taken': 20,
        'qr-unknown': 40,
        'merchant-unknown': 10,
      },
      for: [
        ['unionpayMissing', 56],
        ['qrMissing', 20],
        ['onlyQrMissing', 45],
      ],
      with: [
        ['cameAndWent', 26],
        ['qrWorks', 45],
        ['signOnWorked', 12],
        ['othersUnregistered', 42],
        ['allMatches', 6],
        ['portalFine', 10],
        ['allWellButUnknown', 22],
        ['approvedBefore', 12],
        ['updated', 4],
      ],
      against: [
        ['oneCardRefused', 20],
        ['otherCardsWork', 20],
        ['snDiffers', 20],
        ['tidDiffers', 20],
        ['midDiffers', 20],
        ['unionpayDone', 15],
        ['firstUse', 8],
        ['unbound', 25],
        ['quietForAYear', 20],
      ],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
