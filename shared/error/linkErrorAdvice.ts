// Advice about reaching a terminal: port, line and what the terminal answers.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes that start with transport., link., terminal., driver. and simulator. */
export const linkErrorAdvice = {
  'transport.no-port': {
    title: { zh: '找不到端口', en: 'The port is not there' },
    message: {
      zh: '电脑上现在没有 {address} 这个端口。',
      en: 'This computer has no port {address} at the moment.',
    },
    remedy: {
      zh: '请把终端的线插紧，换一根能传数据的线（有些线只能充电），再看端口列表。',
      en: 'Push the plug of the terminal home, try a cable that carries data (some only charge), then look at the list of ports again.',
    },
    who: 'merchant',
  },
  'transport.permission-denied': {
    title: { zh: '没有使用端口的权限', en: 'The port may not be used' },
    message: {
      zh: '系统不允许本程序打开 {address}。',
      en: 'The system does not let this program open {address}.',
    },
    remedy: {
      zh: 'Linux：运行 sudo usermod -aG {group} $USER，然后注销并重新登录。其他系统：请以有权限的用户登录。不要放开所有人的权限。',
      en: 'Linux: run  sudo usermod -aG {group} $USER  then log out and in again. Other systems: log in as a user who may use it. Do not open the port to everybody.',
    },
    who: 'technician',
  },
  'transport.busy': {
    title: { zh: '端口被占用', en: 'The port is in use' },
    message: {
      zh: '{address} 正被{holder}使用。',
      en: '{holder} is using {address}.',
    },
    remedy: {
      zh: '请关闭正在使用终端的收银软件、厂商工具或本程序的另一个窗口，然后再试。',
      en: 'Close the till software, the maker’s tool or the other window of this program that uses the terminal, then try again.',
    },
    who: 'merchant',
  },
  'transport.refused': {
    title: { zh: '连接不上', en: 'No connection' },
    message: {
      zh: '{address} 没有接受连接：地址不对、终端关机，或中间的网络不通。',
      en: '{address} did not take the connection: a wrong address, a terminal that is off, or no network in between.',
    },
    remedy: {
      zh: '请看终端屏幕上的 IP 地址和端口号（常见为 20007，也有 22000、22001），核对后再试；确认电脑和终端在同一网络。',
      en: 'Compare the IP address and port number with the terminal’s own screen (20007 is usual, 22000 and 22001 occur), and see that computer and terminal share a network.',
    },
    who: 'technician',
  },
  'transport.closed': {
    title: { zh: '连接中断', en: 'The connection broke' },
    message: {
      zh: '与 {address} 的连接中途断开：线被拔下，或终端关机、重启。',
      en: 'The connection to {address} broke: the cable was pulled, or the terminal went off or restarted.',
    },
    remedy: {
      zh: '请插好线，等终端启动完成，再检查一次。',
      en: 'Plug the cable in, wait until the terminal has started, then check again.',
    },
    who: 'merchant',
  },
  'transport.suspended': {
    title: { zh: '电脑休眠了', en: 'The computer went to sleep' },
    message: {
      zh: '电脑进入休眠，与 {address} 的连接已由本程序关闭。',
      en: 'The computer went to sleep, so this program closed the connection to {address}.',
    },
    remedy: {
      zh: '无需处理：唤醒后会自动重新连接并核对机身号。中断的检查请再做一次。',
      en: 'Nothing to do: after waking up the terminal is found again and its serial number compared. Repeat a check that was broken off.',
    },
    who: 'nobody',
  },
  'transport.bad-address': {
    title: { zh: '地址写法不对', en: 'The address cannot be read' },
    message: {
      zh: '“{address}” 不是可用的地址，应为：{expected}。',
      en: '“{address}” is no address; expected: {expected}.',
    },
    remedy: {
      zh: '例如：serial:/dev/ttyUSB0、serial:COM7、tcp://192.168.1.50:20007、adb:0821443097、sim:healthy。',
      en: 'For example serial:/dev/ttyUSB0, serial:COM7, tcp://192.168.1.50:20007, adb:0821443097 or sim:healthy.',
    },
    who: 'merchant',
  },
  'link.silent': {
    title: { zh: '终端没有回答', en: 'The terminal does not answer' },
    message: {
      zh: '{address} 已打开，但终端没有给出完整的回答。',
      en: '{address} is open, but no complete answer came from the terminal.',
    },
    remedy: {
      zh: '请确认终端已开机、没有停在菜单里、已设为连接收银机（ECR）；串口速率须与终端一致（常见 9600 8N2）。如果终端正在更新程序，它会一声不响：请等它更新完再试。',
      en: 'See that the terminal is on, out of its menus and set to work with a till (ECR), and that the speed of the line matches (9600 8N2 is usual). A terminal that is being updated stays silent: wait until it has finished, then try again.',
    },
    who: 'merchant',
  },
  'link.wrong-protocol': {
    title: { zh: '对方说的不是这种语言', en: 'Something else speaks here' },
    message: {
      zh: '{address} 有数据回来，但不是所问的协议（ZVT、AT 等）；看起来是：{looksLike}。',
      en: 'Bytes came from {address}, but in none of the protocols that were tried (such as ZVT or AT); they look like: {looksLike}.',
    },
    remedy: {
      zh: '请核对端口和串口参数；在终端的收银机（ECR）设置中选择 ZVT，或换成终端实际所在的端口。如果是 PAX 终端，请用端口旁的“读取方式”。',
      en: 'Check the port and the settings of the line; choose ZVT in the terminal’s till (ECR) settings, or take the port on which the terminal really is. A PAX terminal is read with “Read as” beside its port.',
    },
    who: 'technician',
  },
  'link.transmission-error': {
    title: { zh: '线路干扰太大', en: 'The line is too disturbed' },
    message: {
      zh: '{address} 上的数据一再损坏（{reason}，3 次中 {copies} 次），已停止：线缆或干扰，终端本身不一定有问题。',
      en: 'Data on {address} kept arriving damaged ({reason}, {copies} of 3), so the check stopped: cable or interference; the terminal itself need not be at fault.',
    },
    remedy: {
      zh: '请换一根线，避开电机和电源线，不用延长线或集线器；并核对速率、校验位和停止位。',
      en: 'Try another cable, away from motors and mains leads, without extensions or hubs; compare speed, parity and stop bits.',
    },
    who: 'technician',
  },
  'terminal.aborted': {
    title: { zh: '终端中止了查询', en: 'The terminal broke off' },
    message: {
      zh: '终端回应了，但中止了状态查询。',
      en: 'The terminal answered, but broke off the status enquiry.',
    },
    remedy: {
      zh: '请看终端屏幕：等它回到主界面再试。若设置了密码，请在终端设置里填写。',
      en: 'Look at the terminal’s screen and try again when it is back at its main display. If it has a password, enter it in the terminal’s settings.',
    },
    who: 'merchant',
  },
  'terminal.busy': {
    title: { zh: '终端正忙', en: 'The terminal is busy' },
    message: {
      zh: '终端回应了，但表示正在忙别的事（例如更新程序或远程维护），没有给出状态。',
      en: 'The terminal answered that it is busy with something else, such as an update or remote maintenance, and gave no status.',
    },
    remedy: {
      zh: '请不要断电。等终端屏幕回到主界面，几分钟后再检查一次。',
      en: 'Leave it switched on. Wait until its screen is back at the main display, then check again in a few minutes.',
    },
    who: 'merchant',
  },
  'terminal.replaced': {
    title: { zh: '这里接的是另一台终端', en: 'Another terminal is plugged in here' },
    message: {
      zh: '{address} 上应答的是另一台终端，机身号不同，因此没有记到这台名下。',
      en: 'Another terminal, with another serial number, answers at {address}; nothing of it was put on this record.',
    },
    remedy: {
      zh: '请核对线接到了哪一台；这台终端接到任何端口后都会按机身号认出来。新的终端请在端口列表里读取。',
      en: 'See which terminal the cable ends in. This one is recognised by its serial number at whatever port it is plugged in; read a new one from the list of ports.',
    },
    who: 'merchant',
  },
  'terminal.answer-not-understood': {
    title: { zh: '看不懂终端的回答', en: 'The answer makes no sense' },
    message: {
      zh: '终端回答了，但内容不符合协议，因此没有采用。',
      en: 'The terminal answered, but not in the form of the protocol, so nothing of it was used.',
    },
    remedy: {
      zh: '请再试一次；若仍如此，把“详情”交给技术员。',
      en: 'Try once more; if it stays, hand the details to the technician.',
    },
    who: 'technician',
  },
  'driver.not-recognised': {
    title: { zh: '认不出是哪种终端', en: 'The kind of terminal is not known' },
    message: {
      zh: '没有一种驱动能在 {address} 上与终端通话。',
      en: 'None of the drivers can speak to what is on {address}.',
    },
    remedy: {
      zh: '请确认接的是终端，并把它的收银机接口设为 ZVT。',
      en: 'See that it is a terminal, and set its till interface to ZVT.',
    },
    who: 'technician',
  },
  'driver.on-request': {
    title: { zh: '只在您要求时读取', en: 'Read on request only' },
    message: {
      zh: '{address} 上的终端（{driver}）只能用“初始化”请求读取，所以不会自动去问它；没有发送任何数据。',
      en: 'The terminal at {address} ({driver}) can only be read by asking it to initialise, so it is never asked by itself; nothing was sent.',
    },
    remedy: {
      zh: '要读取它：在窗口的端口列表里（已认识的端口要打开“显示所有端口”）选择“读取方式”，看过说明后确认；或运行 steward check 地址 --driver {driver}。',
      en: 'To read it choose “Read as” beside its port in the window (a known port is behind “Show all ports”) and confirm what is said there, or run  steward check ADDRESS --driver {driver}',
    },
    who: 'technician',
  },
  'terminal.unknown': {
    title: { zh: '没有这台终端', en: 'No such terminal' },
    message: {
      zh: '当前商店的记录里没有这台终端。',
      en: 'The open shop has no record of this terminal.',
    },
    remedy: {
      zh: '请回到终端列表；它可能属于另一个商店（自己的或模拟的）。',
      en: 'Go back to the list of terminals; it may belong to the other shop (your own or the simulated one).',
    },
    who: 'merchant',
  },
  'simulator.unknown-scenario': {
    title: { zh: '没有这台模拟终端', en: 'No such simulated terminal' },
    message: {
      zh: '没有名为“{scenario}”的模拟终端。',
      en: 'There is no simulated terminal called “{scenario}”.',
    },
    remedy: {
      zh: '请从端口列表里选一台，例如 sim:healthy。',
      en: 'Choose one from the list of ports, for example sim:healthy.',
    },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
