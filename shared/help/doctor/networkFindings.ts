// What network addresses and Android terminals say when they are asked.
import type { DoctorWords } from './doctorWords.ts';

/** Texts of these findings; `{name}` places are filled from their facts. */
export const networkFindings = {
  'network.answers': {
    check: 'network',
    outcome: 'fine',
    title: { zh: '{name}：有终端应答', en: '{name}: a terminal answers' },
    explanation: { zh: '应答的是 {who}（{family}）。', en: '{who} answers ({family}).' },
    remedy: null,
    who: 'nobody',
  },
  'network.refused': {
    check: 'network',
    outcome: 'problem',
    title: { zh: '{name}：连接不上', en: '{name}: no connection' },
    explanation: {
      zh: '没有建立连接（{systemCode}）：终端关机、地址或端口号不对，或电脑与终端不在同一网络。',
      en: 'No connection was made ({systemCode}): the terminal is off, the address or port number is wrong, or computer and terminal are not on one network.',
    },
    remedy: {
      zh: '请对照终端屏幕上的 IP 地址和端口号（常见 20007，也有 22000、22001）。',
      en: 'Compare with the IP address and port number on the terminal’s own screen (20007 is usual, 22000 and 22001 occur).',
    },
    who: 'technician',
  },
  'network.unfinished': {
    check: 'network',
    outcome: 'hint',
    title: { zh: '{name}：有应答，但没有说完', en: '{name}: answers, but does not finish' },
    explanation: {
      zh: '终端确认了查询，却没有在几秒内给出结果：它可能正忙、在更新，或者出了故障；仅凭这些证据分不出来。',
      en: 'The terminal took the enquiry but gave no result within seconds: it may be busy, updating or faulty; this evidence cannot tell.',
    },
    remedy: {
      zh: '请等几分钟，看它的屏幕，再检查一次；一直这样请联系技术员。',
      en: 'Wait a few minutes, look at its screen, and check it again; call the technician if it stays like this.',
    },
    who: 'wait',
  },
  'network.silent': {
    check: 'network',
    outcome: 'problem',
    title: { zh: '{name}：连上了，但没有应答', en: '{name}: connected, but no answer' },
    explanation: {
      zh: '网络是通的，但对方没有回答查询：可能是别的设备、需要加密（TLS）的端口，或终端正在更新。',
      en: 'The network works, but the far end does not answer: another machine, a port that wants TLS, or a terminal that is updating.',
    },
    remedy: {
      zh: '请核对端口号，等几分钟再查一次。',
      en: 'Check the port number, wait a few minutes, and look again.',
    },
    who: 'technician',
  },
  'network.other-protocol': {
    check: 'network',
    outcome: 'problem',
    title: { zh: '{name}：说的是别的协议', en: '{name}: it speaks another protocol' },
    explanation: {
      zh: '对方有回应，但不是本程序会的协议；看上去像：{looksLike}。',
      en: 'The far end answers, but in no protocol that this program knows; it looks like {looksLike}.',
    },
    remedy: {
      zh: '请核对地址和端口号，或在终端菜单里把收银机接口（ECR）设为 ZVT。',
      en: 'Check address and port number, or set the till interface (ECR) to ZVT in the terminal’s menu.',
    },
    who: 'technician',
  },
  'android.answers': {
    check: 'android',
    outcome: 'fine',
    title: { zh: '{name}：可以读取', en: '{name}: can be read' },
    explanation: { zh: 'ADB 可以访问这台安卓终端（{who}）。', en: 'ADB reaches this Android terminal ({who}).' },
    remedy: null,
    who: 'nobody',
  },
  'android.trouble': {
    check: 'android',
    outcome: 'problem',
    title: { zh: '{name}：{title}', en: '{name}: {title}' },
    explanation: { zh: '{message}', en: '{message}' },
    remedy: { zh: '{remedy}', en: '{remedy}' },
    who: 'technician',
  },
} as const satisfies Readonly<Record<string, DoctorWords>>;
