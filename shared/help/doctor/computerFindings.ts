// What the computer itself can say: packaging, USB and drivers, the list of ports.
import type { DoctorWords } from './doctorWords.ts';

/** Texts of these findings; `{name}` places are filled from their facts. */
export const computerFindings = {
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
    title: { zh: '只有不太像终端的端口', en: 'Only ports unlikely to have a terminal' },
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
} as const satisfies Readonly<Record<string, DoctorWords>>;
