// Help: what hosts have answered lately about the registration of a terminal.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for registration.state. */
export const registrationStateHelp = {
  id: 'registration.state',
  title: { zh: '登记情况', en: 'Registration' },
  meaning: {
    zh: '终端记得的主机应答，以及上次签到是否被接受。银联 POS 应答码 97 的含义是“终端未登记”。',
    en: 'The host answers that the terminal remembers, and whether its last sign-on was accepted. In UnionPay’s POS table 97 means “terminal not registered”.',
  },
  why: {
    zh: '未登记的终端每一笔都会被拒绝，在店里怎么操作都不会好。',
    en: 'A terminal that is not registered has every payment refused, whatever is done in the shop.',
  },
  how: {
    zh: '最近有 97 且之后没有成功的应答为故障；签到被拒绝或从未签到为注意；其余为正常。刷卡与扫码分开登记，所以分开看。',
    en: 'A 97 with no later approval is a fault; a sign-on that was refused or never made is a warning; anything else is well. Cards and QR codes are registered apart, so they are looked at apart.',
  },
  findings: {
    noComplaint: allWell(
      '终端记得的应答里没有未解决的 97。',
      'None of the answers that the terminal remembers is an open 97.',
    ),
    notRegistered: {
      outcome: 'fail',
      explanation: {
        zh: '主机对最近的{operation}回答了 97，在银联的应答码表中是“终端未登记”，之后没有成功的应答。这个回答是主机经网络送回来的，所以问题不只是网络不通。',
        en: 'The host answered 97 to the latest {operation}; in UnionPay’s table that means “terminal not registered”, and no approval came after it. The network carried that answer, so a broken connection alone does not explain it.',
      },
      remedy: {
        zh: '请致电收单机构（用合同或其官方网站上的号码），报出：机身号 {serialNumber}，终端号 {tid}，商户号 {mid}，应答码 97{when}；请其核对终端是否已登记并绑定到您的商户。',
        en: 'Call your acquirer (number from the contract or its own website) and read out: serial number {serialNumber}, TID {tid}, MID {mid}, answer 97{when}; ask whether the terminal is registered and bound to your merchant number.',
      },
      who: 'acquirer',
    },
    signOnRefused: {
      outcome: 'warn',
      explanation: { zh: '终端上次签到被主机拒绝。', en: 'The host refused the terminal’s last sign-on.' },
      remedy: {
        zh: '请在终端上再签到一次；仍被拒绝时，记下屏幕上的应答码，致电收单机构并报出机身号 {serialNumber}、终端号 {tid}。',
        en: 'Sign on once more at the terminal; if it is refused again, note the code on the screen and call the acquirer with serial number {serialNumber} and TID {tid}.',
      },
      who: 'acquirer',
    },
    neverSignedOn: {
      outcome: 'warn',
      explanation: {
        zh: '终端从未签到，签到之前不能收款。',
        en: 'The terminal has never signed on and cannot take payments before it does.',
      },
      remedy: { zh: '请在终端菜单里签到一次。', en: 'Sign on once from the terminal’s menu.' },
      who: 'merchant',
    },
  },
} as const satisfies CheckHelp;
