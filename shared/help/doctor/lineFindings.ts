// What a serial line says when it is asked.
import type { DoctorWords } from './doctorWords.ts';

/** Texts of these findings; `{name}` places are filled from their facts. */
export const lineFindings = {
  'line.answers': {
    check: 'line',
    outcome: 'fine',
    title: { zh: '{name}：有终端应答', en: '{name}: a terminal answers' },
    explanation: { zh: '应答的是 {who}（{family}）。', en: '{who} answers ({family}).' },
    remedy: null,
    who: 'nobody',
  },
  'line.other-settings': {
    check: 'line',
    outcome: 'problem',
    title: { zh: '{name}：终端用的是另一种速率', en: '{name}: the terminal uses another speed' },
    explanation: {
      zh: '用现在的设置（{asked}）没有应答，用 {settings} 有应答（{family}）。',
      en: 'There was no answer with the present settings ({asked}), but there was with {settings} ({family}).',
    },
    remedy: {
      zh: '请用找到的设置检查这台终端；以后会记住它。',
      en: 'Check the terminal with the settings that were found; they are remembered.',
    },
    who: 'merchant',
  },
  'line.other-protocol': {
    check: 'line',
    outcome: 'problem',
    title: { zh: '{name}：说的是别的协议', en: '{name}: it speaks another protocol' },
    explanation: {
      zh: '线路上有数据，但不是本程序会的协议；看上去像：{looksLike}。',
      en: 'There is something on the line, but in no protocol that this program knows; it looks like {looksLike}.',
    },
    remedy: {
      zh: '请在终端菜单里把收银机接口（ECR）设为 ZVT，或确认接的是终端的收银机口；不确定时问收单机构。',
      en: 'Set the till interface (ECR) to ZVT in the terminal’s menu, or see that the cable is in its till socket; ask the acquirer when in doubt.',
    },
    who: 'technician',
  },
  'line.echo': {
    check: 'line',
    outcome: 'problem',
    title: { zh: '{name}：只听到自己的回声', en: '{name}: only our own echo' },
    explanation: {
      zh: '发出去的每个字节都原样回来了：线的另一端没有终端，或者收发两根线碰在一起。',
      en: 'Every byte came back as it was sent: there is no terminal at the other end, or the two data wires touch.',
    },
    remedy: {
      zh: '请检查线的另一端是否插在终端上，再换一根线试试。',
      en: 'See that the other end is in the terminal, then try another cable.',
    },
    who: 'merchant',
  },
  'line.unfinished': {
    check: 'line',
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
  'line.no-port': {
    check: 'line',
    outcome: 'problem',
    title: { zh: '{name}：没有这个串口', en: '{name}: there is no such serial port' },
    explanation: {
      zh: '电脑上现在没有 {path}，或者它不是串口。',
      en: 'This computer has no {path} at the moment, or it is not a serial port.',
    },
    remedy: {
      zh: '请插好终端；端口名可能变了，看一下端口列表；地址打错了就删掉重新输入。',
      en: 'Plug the terminal in; its port may have another name now, so look at the list of ports; forget an address with a slip in it and type it anew.',
    },
    who: 'merchant',
  },
  'line.silent': {
    check: 'line',
    outcome: 'problem',
    title: { zh: '{name}：没有应答', en: '{name}: no answer' },
    explanation: {
      zh: '端口可以打开，但试过的设置都没有应答（{tried}）。终端可能关机、在更新、线没接好，或这个端口上根本没有终端；仅凭这些证据分不出来。',
      en: 'The port opens, but nothing answered with any of the settings tried ({tried}). The terminal may be off, updating or badly connected, or there is no terminal on this port: this evidence cannot tell.',
    },
    remedy: {
      zh: '请看终端是否开机并显示待机画面，插紧线，等它更新完成，再查一次。',
      en: 'See that the terminal is on and idle, push the cable home, let an update finish, and look again.',
    },
    who: 'merchant',
  },
  'line.broken': {
    check: 'line',
    outcome: 'problem',
    title: { zh: '{name}：听得到，但数据是坏的', en: '{name}: heard, but damaged' },
    explanation: {
      zh: '有应答，但校验一再出错：速率设置不对、线太长或受到干扰。',
      en: 'Something answers, but its checksums fail again and again: wrong settings, a long cable, or interference.',
    },
    remedy: {
      zh: '请换一根短线、离开电机和充电器，再查一次。',
      en: 'Try a short cable, away from motors and chargers, and look again.',
    },
    who: 'technician',
  },
  'line.gone': {
    check: 'line',
    outcome: 'problem',
    title: { zh: '{name}：端口中途消失', en: '{name}: the port went away' },
    explanation: {
      zh: '询问时端口断开了：线松动、终端重启，或供电不足。',
      en: 'The port broke off while it was asked: a loose cable, a terminal that restarts, or too little power.',
    },
    remedy: {
      zh: '请插紧，等终端启动完成，再查一次。',
      en: 'Push the plug home, let the terminal start up, and look again.',
    },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, DoctorWords>>;
