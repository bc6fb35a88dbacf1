// Codes 89–99 of the China UnionPay table; 80–88 are not in it.
import type { ShortRow } from '../makeRows.ts';

/** Rows 89–99. */
export const codes89to99: readonly ShortRow[] = [
  {
    code: '89',
    action: 'UNKNOWN',
    zh: '私有保留，没有统一含义（在台湾的系统里是终端未授权）',
    en: 'Private use, no agreed meaning (in the Taiwanese table: terminal not authorised)',
    readings: [
      { meaning: { zh: '台湾 HyPOS：终端号未经授权', en: 'HyPOS, Taiwan: terminal id not authorised' }, source: 'TW' },
    ],
    sources: ['U', 'TW'],
    attestation: 'single',
  },
  {
    code: '90',
    letter: 'C',
    action: 'WAIT_RETRY',
    zh: '系统正在日切',
    en: 'Cut-off in process',
    cashier: {
      zh: '等几分钟再做，不要改动终端的任何设置。',
      en: 'Wait a few minutes and do it again. Change no setting of the terminal.',
    },
    shown: ['日期切换正在处理', '交易失败，请稍后重试', '请稍后重试'],
    sources: ['K', 'C4', 'J'],
  },
  {
    code: '91',
    letter: 'C',
    action: 'WAIT_RETRY',
    zh: '发卡银行或银联暂时不能处理',
    en: 'Issuer or switch inoperative',
    cashier: {
      zh: '请顾客换一张别的银行的卡，或等 5 到 15 分钟。不要改动终端的任何设置。',
      en: 'Ask for a card of another bank, or wait 5 to 15 minutes. Change no setting of the terminal.',
    },
    shown: ['发卡行或银联不能操作', '发卡方状态不正常，请稍后重试'],
  },
  {
    code: '92',
    letter: 'C',
    action: 'WAIT_RETRY',
    zh: '找不到或连不上发卡方的系统',
    en: "The issuer's institution cannot be found or reached",
    shown: ['发卡方线路异常，请稍后重试', '金融机构或中间网络设施找不到或无法达到'],
  },
  {
    code: '93',
    letter: 'C',
    action: 'ISSUER',
    zh: '交易违法，不能完成',
    en: 'Cannot be completed, violation of law',
    shown: ['交易违法、不能完成'],
  },
  {
    code: '94',
    letter: 'C',
    action: 'SIGN_IN',
    zh: '重复交易，上一笔可能已经成功',
    en: 'Duplicate: the first one may have gone through',
    cashier: {
      zh: '先查这个凭证号的结果：上一笔已成功就不要再刷；确实没有成功，签到后重做。',
      en: 'Query the result of this trace number first. If the first one went through, do not charge again; only if it did not, sign on and do it once more.',
    },
    readings: [
      {
        meaning: { zh: '可能是一笔已成功上送的交易', en: 'may be a transaction that was already sent successfully' },
        source: 'H',
      },
    ],
    shown: ['重复交易', '拒绝，重复交易，请稍后重试', '查询网络中心，可重新签到作交易'],
    sources: ['K', 'C4', 'H'],
  },
  {
    code: '95',
    letter: 'C',
    action: 'RECON',
    zh: '结算对账不平',
    en: 'Reconcile error',
    shown: ['调节控制错', '核对差错', '交易失败，请稍后重试'],
  },
  {
    code: '96',
    letter: 'C',
    action: 'SYSTEM',
    zh: '系统异常：发卡方或网络中心出故障',
    en: 'System malfunction at the issuer or the centre',
    cashier: {
      zh: '先查上一笔的结果，等 5 到 15 分钟再做，不要改动终端的任何设置。只有这一台、而且签到时反复 96，联系收单机构查密钥。',
      en: 'Query the last transaction, wait 5 to 15 minutes, change no setting of the terminal. If it is this terminal only and again and again at sign-on, ask the acquirer about its keys.',
    },
    otherwise: {
      action: 'KEYS_PARAMS',
      when: {
        zh: '签到时反复出现，而且只有这一台终端',
        en: 'it comes again and again at sign-on, at one terminal only',
      },
    },
    question: {
      zh: '是签到时出现的吗？别的终端也这样吗？',
      en: 'Did it come at sign-on? Do other terminals get it too?',
    },
    shown: ['系统异常、失效', '交易失败，请稍后重试', '系统异常', 'system error'],
    sources: ['K', 'C4', 'P'],
  },
  {
    code: '97',
    letter: 'D',
    action: 'TERMINAL_REG',
    zh: '找不到这个终端号：终端没有在中心或银行登记',
    en: 'Terminal number not found: the terminal is not registered at the acquirer or the switch',
    cashier: {
      zh: '停止重试。能收到 97 说明网络是通的。记下终端号（TID）、商户号（MID）和机身号（SN），先做“为什么”的诊断，再致电收单机构，把三个号码都报给他们。',
      en: 'Stop trying. A 97 that was received proves that the line works. Note TID, MID and serial number, go through the diagnosis, then call the acquirer and tell them all three.',
    },
    question: {
      zh: '屏幕或签购单上真的有 97 这个码吗？签到时出现的，还是交易时？',
      en: 'Is the code 97 really on the screen or slip? At sign-on, or at a sale?',
    },
    shown: [
      '终端未登记',
      '终端未登记，请联系收单行或银联',
      '无此终端',
      '无效终端',
      'POS终端号找不到',
      'ATM/POS终端号找不到',
      'terminal not registered',
      'unregistered terminal',
      'invalid terminal',
    ],
    sources: ['K', 'C4', 'H', 'R', 'U', 'J'],
  },
  {
    code: '98',
    letter: 'E',
    action: 'WAIT_RETRY',
    zh: '银联收不到发卡行的应答',
    en: 'The switch got no answer from the issuer',
    cashier: {
      zh: '先查上一笔的结果：已成功就不要再刷；没有成功，等几分钟再做。不要改动终端的任何设置。',
      en: 'Query the last transaction first. If it went through, do not charge again; if it did not, wait some minutes. Change no setting of the terminal.',
    },
    shown: ['交易超时，请重试', '银联收不到发卡行应答', '交易超时', 'timeout'],
  },
  {
    code: '99',
    letter: 'B',
    action: 'SIGN_IN',
    zh: '密码（PIN）数据格式错，密钥可能不同步',
    en: 'PIN block error; the keys may be out of step',
    cashier: {
      zh: '重新签到一次再做。签到后仍是 99，联系收单机构查主密钥。',
      en: 'Sign on once and do it again. If it is 99 again after that, ask the acquirer about the master key.',
    },
    shown: ['校验错，请重新签到', 'PIN格式错', '可重新签到作交易'],
    sources: ['K', 'C4'],
  },
];
