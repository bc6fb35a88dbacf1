// What stands between program and port: rights, other programs, services, hubs, sleep.
import type { DoctorWords } from './doctorWords.ts';

/** Texts of these findings; `{name}` places are filled from their facts. */
export const accessFindings = {
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
} as const satisfies Readonly<Record<string, DoctorWords>>;
