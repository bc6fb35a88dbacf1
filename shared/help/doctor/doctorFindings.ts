// Everything the connection doctor can say: what was found, what it means, the one thing to do, whose job that is.
import type { Bilingual } from '../../model/bilingual.ts';
import type { DoctorCheck, DoctorFinding, DoctorFindingId } from '../../model/doctorReport.ts';
import type { Who } from '../../model/who.ts';

/** Texts of one finding; `{name}` places are filled from its facts. */
export interface DoctorWords {
  readonly check: DoctorCheck;
  readonly outcome: DoctorFinding['outcome'];
  readonly title: Bilingual;
  readonly explanation: Bilingual;
  readonly remedy: Bilingual | null;
  readonly who: Who;
}

const computer = {
  'computer.sandboxed': {
    check: 'computer',
    outcome: 'problem',
    title: { zh: '安装方式不允许使用串口', en: 'This installation may not use serial ports' },
    explanation: {
      zh: '本程序以 {packaging} 方式安装，系统把它和串口隔开了。',
      en: 'This program was installed as {packaging}, and the system keeps it away from serial ports.',
    },
    remedy: {
      zh: '请运行下面的命令放行，或改用 deb 安装包。',
      en: 'Run the command below to let it through, or install the deb package instead.',
    },
    who: 'technician',
  },
} as const;

const usb = {
  'usb.no-driver': {
    check: 'usb',
    outcome: 'problem',
    title: { zh: 'USB 设备没有驱动：{name}', en: 'A USB device without a driver: {name}' },
    explanation: {
      zh: '电脑看到了这个设备（{ids}），但没有驱动程序接管它，所以没有端口。',
      en: 'The computer sees it ({ids}), but no driver has taken it, so it has no port.',
    },
    remedy: {
      zh: '请从终端或转接线厂商的官方网站安装驱动（{chip}），重新插拔后再查一次。',
      en: 'Install the driver from the official site of the terminal’s or adapter’s maker ({chip}), plug it in again, and look once more.',
    },
    who: 'technician',
  },
  'usb.taken-by-brltty': {
    check: 'usb',
    outcome: 'problem',
    title: { zh: '端口可能被 brltty 夺走：{name}', en: 'brltty may have taken the port of {name}' },
    explanation: {
      zh: '设备（{ids}）没有端口，而系统里有盲文显示器服务 brltty；它常把这种转接芯片误认成盲文显示器。',
      en: 'The device ({ids}) has no port, and the braille service brltty is on this system; it often mistakes this adapter chip for a braille display.',
    },
    remedy: {
      zh: '如果没有人使用盲文显示器，请技术员运行下面的命令停用它；有人使用时请换一种转接线。',
      en: 'If nobody here uses a braille display, have the technician stop it with the command below; otherwise use an adapter with another chip.',
    },
    who: 'technician',
  },
  'usb.nothing-plugged': {
    check: 'usb',
    outcome: 'hint',
    title: { zh: 'USB 上没有像终端的设备', en: 'Nothing on USB looks like a terminal' },
    explanation: {
      zh: '如果终端已经用 USB 线接上，那么电脑完全没有看到它：只能充电的线、没插紧的插头、关着的终端，看上去都一样，仅凭这些证据分不出来。',
      en: 'If a terminal is on a USB cable right now, the computer does not see it at all: a cable that only charges, a loose plug and a terminal that is off look just the same, and this evidence cannot tell them apart.',
    },
    remedy: {
      zh: '请先开机，插紧，再换一根确定能传数据的线（例如手机能用来传文件的线），直接插在电脑上。',
      en: 'Switch the terminal on, push the plug home, then try a cable that is known to carry data (one that copies files from a phone), straight into the computer.',
    },
    who: 'merchant',
  },
} as const;

const ports = {
  'ports.none': {
    check: 'ports',
    outcome: 'problem',
    title: { zh: '这台电脑没有串口', en: 'This computer has no serial port' },
    explanation: {
      zh: '系统没有列出任何串口。终端的线一插好，这里就会多出一个。',
      en: 'The system lists none. One appears as soon as the cable of a terminal is plugged in well.',
    },
    remedy: {
      zh: '请插好终端；如果终端走网络，请在“手工添加”里输入它的地址。',
      en: 'Plug the terminal in; if it is on the network, add its address by hand.',
    },
    who: 'merchant',
  },
  'ports.hidden': {
    check: 'ports',
    outcome: 'hint',
    title: { zh: '只有不太像终端的端口', en: 'Only ports that hardly hold a terminal' },
    explanation: {
      zh: '有 {count} 个端口因为看上去不像终端而没有列出：{names}。',
      en: 'Not listed, because it does not look like a terminal: {names} ({count}).',
    },
    remedy: {
      zh: '如果终端接在其中一个上（例如主板自带串口），请显示全部端口，再对它做检查。',
      en: 'If the terminal is on one of them, such as a built-in port, show all ports and check that one.',
    },
    who: 'technician',
  },
} as const;

const access = {
  'rights.denied': {
    check: 'rights',
    outcome: 'problem',
    title: { zh: '没有权限打开 {path}', en: '{path} may not be opened' },
    explanation: {
      zh: '端口属于 {group} 组，当前用户不在其中。',
      en: 'The port belongs to the group {group}, and the present user is not in it.',
    },
    remedy: {
      zh: '请运行下面的命令，然后注销并重新登录。不要把端口放开给所有人。',
      en: 'Run the command below, then log out and in again. Do not open the port to everybody.',
    },
    who: 'technician',
  },
  'rights.log-in-again': {
    check: 'rights',
    outcome: 'problem',
    title: { zh: '{path} 的权限要重新登录后生效', en: 'The right to open {path} comes with the next login' },
    explanation: {
      zh: '当前用户已经加入 {group} 组，但这次登录是在那之前开始的。',
      en: 'The present user has joined the group {group}, but this login began before that.',
    },
    remedy: {
      zh: '请注销并重新登录（或重启电脑），再查一次。',
      en: 'Log out and in again (or restart), then look again.',
    },
    who: 'merchant',
  },
  'busy.held': {
    check: 'busy',
    outcome: 'problem',
    title: { zh: '{path} 被 {program} 占用', en: '{path} is held by {program}' },
    explanation: {
      zh: '程序 {program}（进程 {pid}）正打开着这个端口；同一时间只能有一个程序和终端说话。',
      en: 'The program {program} (process {pid}) has this port open; only one program at a time can talk to a terminal.',
    },
    remedy: { zh: '请关闭这个程序，再查一次。', en: 'Close that program and look again.' },
    who: 'merchant',
  },
  'busy.unnamed': {
    check: 'busy',
    outcome: 'problem',
    title: { zh: '{path} 正被占用', en: '{path} is in use' },
    explanation: {
      zh: '另一个程序正在使用这个端口；系统没有告诉我们是哪一个（别的用户的程序看不到）。',
      en: 'Another program uses this port; the system does not tell which (programs of other users cannot be seen).',
    },
    remedy: {
      zh: '请关闭收银软件、厂商工具或本程序的另一个窗口，再查一次。',
      en: 'Close the till software, the maker’s tool or another window of this program, and look again.',
    },
    who: 'merchant',
  },
  'services.modem-manager': {
    check: 'services',
    outcome: 'hint',
    title: { zh: 'ModemManager 正在运行', en: 'ModemManager is running' },
    explanation: {
      zh: '这个服务会向新插上的串口发送调制解调器命令，插上后的头半分钟可能打扰终端。',
      en: 'It sends modem commands to serial ports that were just plugged in, and may disturb a terminal for the first half minute.',
    },
    remedy: {
      zh: '如果终端刚插上时总是没有应答，请技术员添加下面的规则，让它跳过这个转接线；上网卡不受影响。',
      en: 'If a terminal is always silent right after it was plugged in, have the technician add the rule below so that this adapter is left alone; mobile modems are not affected.',
    },
    who: 'technician',
  },
  'services.brltty': {
    check: 'services',
    outcome: 'hint',
    title: { zh: '盲文显示器服务 brltty 正在运行', en: 'The braille service brltty is running' },
    explanation: {
      zh: '它会把某些 USB 转串口芯片误认成盲文显示器，使端口一插上就消失。',
      en: 'It mistakes some USB serial chips for braille displays; their port then vanishes as soon as it is plugged in.',
    },
    remedy: {
      zh: '端口正常就不用处理；端口总是消失、又没有人使用盲文显示器时，请技术员运行下面的命令停用它。',
      en: 'Leave it alone while the ports work. If a port keeps vanishing and nobody uses a braille display, have the technician stop it with the command below.',
    },
    who: 'technician',
  },
} as const;

const power = {
  'power.hub': {
    check: 'power',
    outcome: 'hint',
    title: { zh: '{name} 接在集线器上', en: '{name} is behind a hub' },
    explanation: {
      zh: '中间有 {count} 个集线器（{hubs}）。没有自带电源的集线器常让终端时断时连。',
      en: 'Hubs in between: {count} ({hubs}). A hub without its own power supply often makes a terminal come and go.',
    },
    remedy: {
      zh: '如果连接时断时续，请把终端直接插在电脑上试一次。',
      en: 'If the connection comes and goes, plug the terminal straight into the computer once.',
    },
    who: 'merchant',
  },
  'power.asleep': {
    check: 'power',
    outcome: 'hint',
    title: { zh: '{name} 的 USB 口处于省电休眠', en: 'The USB socket of {name} is asleep' },
    explanation: {
      zh: '系统的省电功能让这个 USB 设备休眠了；有些终端醒不过来。',
      en: 'Power saving has put this USB device to sleep; some terminals do not wake up from it.',
    },
    remedy: {
      zh: '请拔下再插上；如果反复出现，请技术员关闭该接口的 USB 省电（自动挂起）。',
      en: 'Unplug it and plug it in again; if it happens again, have the technician switch off USB power saving (autosuspend) for it.',
    },
    who: 'technician',
  },
  'power.over-current': {
    check: 'power',
    outcome: 'problem',
    title: { zh: 'USB 口曾经过载', en: 'A USB socket was overloaded' },
    explanation: {
      zh: '系统记录到 USB 口 {socket} 供电过载 {count} 次，过载时接口会断电。',
      en: 'The system has counted {count} overloads of the USB socket {socket}; it loses its power each time.',
    },
    remedy: {
      zh: '请换一个 USB 口，或给终端接上它自己的电源；同一接口反复过载请停用。',
      en: 'Use another socket, or give the terminal its own power supply; stop using a socket that overloads again.',
    },
    who: 'merchant',
  },
} as const;

const line = {
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
} as const;

const network = {
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
} as const;

/** Texts of every finding. */
export const doctorFindings: Readonly<Record<DoctorFindingId, DoctorWords>> = {
  ...computer,
  ...usb,
  ...ports,
  ...access,
  ...power,
  ...line,
  ...network,
};
