// Causes in sign-on, keys and parameters, and in where and with which SIM card a terminal is used.
import type { CauseWords } from '../cause.ts';

/** KEY-01 to KEY-04 and LOC-01 to LOC-03. */
export const keyCauses = {
  'KEY-01': {
    title: { zh: '要重新签到', en: 'Sign-on is due' },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '终端没有签到、已签退，或批次号与主机不一致。主机认识这台终端，所以不是登记问题。',
      en: 'The terminal is not signed on, was signed off, or its batch number differs from the host’s. The host knows it, so it is no matter of registration.',
    },
    check: {
      zh: '今天签到过吗？终端与签购单的批次号一样吗？',
      en: 'Has it signed on today? Do terminal and slip show the same batch number?',
    },
    actions: [
      {
        zh: '终端要求先结算就先结算，然后签到一次，再重做这笔交易。',
        en: 'If the terminal asks for settlement, settle first. Sign on once, then do the transaction again.',
      },
      {
        zh: '签到成功后还是这样，不要反复试，联系收单机构。',
        en: 'If it goes on after an accepted sign-on, do not keep trying; call the acquirer.',
      },
    ],
    seeds: ['B2’'],
  },
  'KEY-02': {
    title: { zh: '工作密钥不同步', en: 'Working keys out of step' },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '签到时主机会发新的工作密钥。终端还在用旧的，校验就不通过（A0、99）。重新签到会换上新密钥。',
      en: 'Each sign-on brings new working keys. A terminal that still uses old ones fails the check (A0, 99); another sign-on brings the present ones.',
    },
    check: { zh: '重新签到一次以后，还会出现吗？', en: 'Does it come again after one more sign-on?' },
    actions: [
      {
        zh: '在终端上重新签到一次，再重做这笔交易。',
        en: 'Sign on at the terminal once, then do the transaction again.',
      },
      {
        zh: '签到成功后又出现，就是主密钥的问题，联系收单机构。',
        en: 'If it comes again after an accepted sign-on, it is the master key: call the acquirer.',
      },
    ],
    seeds: [],
  },
  'KEY-03': {
    title: { zh: '主密钥丢失，或主机没有这台终端的密钥', en: 'Master key lost, or unknown to the host' },
    who: ['acquirer', 'maker'],
    explanation: {
      zh: '签到成功后仍然校验失败，或签到本身反复失败，说明终端里的主密钥没有了，或主机那边没有记录。防拆触发会清除密钥。',
      en: 'Checks that fail after an accepted sign-on, or a sign-on that fails repeatedly, mean that the master key is gone or the host has no record of it. A tamper alarm erases keys.',
    },
    check: {
      zh: '签到成功后还出现 A0/99 吗？签到是不是反复回 96？屏幕有没有防拆提示？',
      en: 'Do A0/99 come after an accepted sign-on? Is the sign-on answered 96 again and again? Does the screen speak of tampering?',
    },
    actions: [
      {
        zh: '停止反复签到。保留未结算的签购单，能结算就先结算，再请收单机构重新下载主密钥或更换机器。',
        en: 'Stop signing on again and again. Keep the slips of unsettled payments, settle first if it still can, then have the acquirer load the master key anew or replace the machine.',
      },
      {
        zh: '换了机器要同时办换机，否则接着会出现 97。',
        en: 'With another machine the binding has to be moved too, or a 97 will follow.',
      },
    ],
    seeds: [],
  },
  'KEY-04': {
    title: { zh: '参数或公钥过期', en: 'Parameters or public keys out of date' },
    who: ['acquirer'],
    explanation: {
      zh: '主机要求终端更新参数、公钥或卡种列表。更新会清空终端里的数据，所以要先结算。',
      en: 'The host wants the terminal to load parameters, public keys or card lists anew. Loading clears data in the terminal, so settle first.',
    },
    check: {
      zh: '是 78，或者反复出现 30 吗？最近换过参数吗？',
      en: 'Is it 78, or 30 again and again? Were parameters changed lately?',
    },
    actions: [
      {
        zh: '先结算当前批次，再按收单机构的指引下载参数和公钥，不要自己改。',
        en: 'Settle the current batch first, then load parameters and public keys as the acquirer tells you; change none by hand.',
      },
    ],
    seeds: [],
  },
  'LOC-01': {
    title: { zh: '不在登记的地点使用', en: 'Used away from its registered place' },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '终端登记了布放地址，交易时会比对位置。搬了店没有报备，可能被拒绝。',
      en: 'A terminal is registered with an address, and its position is compared at payment time. After a move that was not reported it may be refused.',
    },
    check: {
      zh: '终端现在的城市与登记的一样吗？问题是不是从搬动之后开始的？',
      en: 'Is the terminal in its registered city? Did it begin after a move?',
    },
    actions: [
      {
        zh: '把新地址报给收单机构，办移机变更，等通过后再用。不要想办法绕过位置检查。',
        en: 'Report the new address to the acquirer and wait until the change is accepted. Do not try to get round the position check.',
      },
    ],
    seeds: [],
  },
  'LOC-02': {
    title: { zh: 'SIM 卡不是登记的那张', en: 'The SIM card is not the registered one' },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '有的收单机构把 SIM 卡与终端绑定，换了卡会回 58 或 03。',
      en: 'Some acquirers bind the SIM card to the terminal and answer 58 or 03 when it was changed.',
    },
    check: {
      zh: 'SIM 卡号与登记的一样吗？问题是不是从换卡开始的？',
      en: 'Is the SIM number the registered one? Did it begin with the change?',
    },
    actions: [
      {
        zh: '原来的卡还在就换回去；否则把新卡号报给收单机构做变更。',
        en: 'Put the old card back if you still have it; otherwise report the new number to the acquirer.',
      },
    ],
    seeds: [],
  },
  'LOC-03': {
    title: { zh: '没有位置数据', en: 'No position' },
    who: ['merchant'],
    explanation: {
      zh: '终端取不到卫星或基站位置。有的主机只告警不拒绝，但时间长了可能被要求整改。',
      en: 'The terminal gets no position from satellites or cells. Some hosts only raise an alarm, but it may have to be put right later.',
    },
    check: {
      zh: '终端的定位功能打开了吗？放到窗边有没有位置？',
      en: 'Is location switched on? Is there a position near a window?',
    },
    actions: [
      {
        zh: '在终端设置里打开定位，放到靠窗的位置试一次；仍没有位置就告诉收单机构。',
        en: 'Switch location on in the settings of the terminal and try near a window; if there is still none, tell the acquirer.',
      },
    ],
    seeds: [],
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
