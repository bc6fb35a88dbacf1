// Guide for technicians: the visit, the doctor, ports, full and guided checks, reports, operations.
import type { HandbookChapter } from '../handbook.ts';

/** The first chapters. */
export const visitChapters: readonly HandbookChapter[] = [
  {
    id: 'arriving',
    title: { zh: '到店', en: 'Arriving' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '先出示证件，等店主核对。来访会记进 [[inspection.visitor.title@/inspection/visitors]]，这也保护您。',
            en: 'Show who you are and let the owner make sure. The visit is noted in [[inspection.visitor.title@/inspection/visitors]]; that protects you too.',
          },
          {
            zh: '身份已生效的店，点左下角，选 [[access.switch]]，用自己的名字登录。没有的店，在 [[settings.title@/settings]] 的 [[settings.operator]] 里写上名字：日志里记的就是它。',
            en: 'Where roles are in force, press the name at the foot of the rail, choose [[access.switch]] and log in as yourself. Elsewhere enter your name in [[settings.title@/settings]] under [[settings.operator]]: the log names it.',
          },
          {
            zh: '看 [[finding.title@/findings]]：什么没过、从什么时候起、该由谁做、谁在跟。再看这台终端的历史和日志，比问店员快。',
            en: 'Read [[finding.title@/findings]]: what did not pass, since when, whose job it is, who takes care. History and log of the terminal answer more than the till can.',
          },
          {
            zh: '先检查一次，留下动手之前的样子。',
            en: 'Check once before you touch anything: it is the state you found.',
          },
        ],
      },
    ],
  },
  {
    id: 'doctor',
    title: { zh: '连接诊断', en: 'The connection doctor' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '[[doctor.title@/doctor]] 在 15 秒内查完：USB 和驱动、权限、谁占着端口、ModemManager 和 brltty、集线器和省电、线路上按常用速率的应答、网络地址、安卓终端。每一条都写明意思、要做的一件事、由谁做；证据不够就说不够。',
          en: '[[doctor.title@/doctor]] looks within 15 seconds at USB and drivers, rights, programs that hold the port, ModemManager and brltty, hubs and sleep, the answer on the line at the usual speeds, network addresses and Android terminals. Each finding says what it means, one thing to do and whose job it is; where the evidence is not enough, it says that.',
        },
      },
      {
        kind: 'picture',
        picture: 'doctor',
        alt: {
          zh: '连接诊断：要处理的事在上，查过的地方在下。',
          en: 'The connection doctor: what to do above, where it looked below.',
        },
      },
      {
        kind: 'points',
        lines: [
          {
            zh: '它只看，不改系统。要改的，给出命令，由您决定；ModemManager 和 brltty 只解释，不会替您卸掉。',
            en: 'It only looks. Where something has to change it shows the command, and you decide; ModemManager and brltty are explained, never removed for you.',
          },
          {
            zh: '[[doctor.evidence]] 里是原始依据。[[doctor.again]] 重查一遍。',
            en: '[[doctor.evidence]] holds the raw grounds. [[doctor.again]] repeats it.',
          },
          {
            zh: '谁占着端口、缺驱动的 USB 设备，只有在 Linux 上看得到；别的系统会写明看不到。只能充电的线，谁也看不出来。',
            en: 'Who holds a port, and USB devices without a driver, can be seen on Linux only; elsewhere it says so. A cable that only charges cannot be seen by anybody.',
          },
        ],
      },
    ],
  },
  {
    id: 'ports',
    title: { zh: '端口、地址和读取方式', en: 'Ports, addresses and how to read' },
    blocks: [
      {
        kind: 'table',
        head: [
          { zh: '接法', en: 'Kind' },
          { zh: '地址', en: 'Address' },
          { zh: '说明', en: 'Remarks' },
        ],
        rows: [
          [
            { zh: '串口', en: 'serial' },
            {
              zh: '例如 [[code serial:/dev/ttyUSB0?baud=115200&stopBits=1]]，Windows 上是 [[code serial:COM7]]',
              en: 'such as [[code serial:/dev/ttyUSB0?baud=115200&stopBits=1]], on Windows [[code serial:COM7]]',
            },
            {
              zh: 'ZVT 通常是 9600，8 位，无校验，2 个停止位；调制解调器通常是 115200，8N1。',
              en: 'ZVT is 9600, 8 data bits, no parity, 2 stop bits unless set otherwise; modems are mostly 115200, 8N1.',
            },
          ],
          [
            { zh: '网络', en: 'network' },
            { zh: '例如 [[code tcp://192.168.1.50:20007]]', en: 'such as [[code tcp://192.168.1.50:20007]]' },
            { zh: '常用 20007，也有 22000。', en: '20007 is usual, some use 22000.' },
          ],
          [
            { zh: '安卓', en: 'Android' },
            { zh: '[[code adb:序列号]]', en: '[[code adb:SERIAL]]' },
            {
              zh: '先自己运行 [[code adb start-server]]；程序不会替您启动服务，也不改终端。',
              en: 'Run [[code adb start-server]] yourself; the program starts no server and changes nothing on the terminal.',
            },
          ],
        ],
      },
      {
        kind: 'text',
        text: {
          zh: '通常会自动认出。认不出时用端口旁的菜单选 [[terminals.readAs.title]]：[[terminals.readAs.names.zvt]]、[[terminals.readAs.names.at]]、[[terminals.readAs.names.adb]]。[[terminals.readAs.names.poslink]] 的第一个请求会让终端初始化，所以只有您要求、并看过说明之后才发。',
          en: 'Mostly it finds out by itself. If not, choose [[terminals.readAs.title]] from the menu beside the port: [[terminals.readAs.names.zvt]], [[terminals.readAs.names.at]], [[terminals.readAs.names.adb]]. The first request of [[terminals.readAs.names.poslink]] initialises the terminal; it is sent only when you ask for it, after it was explained.',
        },
      },
    ],
  },
  {
    id: 'full-check',
    title: { zh: '完整检查和引导检查', en: 'Full check and guided check' },
    blocks: [
      {
        kind: 'points',
        lines: [
          {
            zh: '普通检查只询问。[[terminal.fullCheck]] 还会问可能打印、可能联机的内容；开始前写明会发生什么，先问您。',
            en: 'A normal check only asks. [[terminal.fullCheck]] also asks what may print or go online; it says so first and asks you.',
          },
          {
            zh: '[[guided.button]] 有十三步，是手和眼睛才知道的：测试小票、磁条、芯片、非接读卡器（只比较终端自己的计数，不碰卡上的内容）、键盘、屏幕、蜂鸣器、按键、接线、充电触点、清洁、SIM 卡、断电十分钟后的时钟。',
            en: 'A [[guided.button]] has thirteen steps that only hands and eyes can tell: a test slip, stripe, chip and contactless reader (the terminal’s own counts, nothing of a card), keypad, screen, beeper, buttons, cables, charging contacts, cleaning, SIM card, and the clock after ten minutes without power.',
          },
          {
            zh: '每一步都能跳过（写理由）、重做、停下；拔线、重启、隔天，都接着做：[[guided.open.goOn]]。',
            en: 'Any step can be skipped with a reason, repeated or left. After a pulled cable, a restart or a night it goes on: [[guided.open.goOn]].',
          },
          {
            zh: '做完，答案和一次快速检查合成一份记录，有结论、办法和由谁做。',
            en: 'At the end the answers and a quick check become one record with verdict, remedies and whose job each is.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'guided',
        alt: {
          zh: '引导检查中的一步：图、要做的事和大按钮。',
          en: 'One step of a guided check: a drawing, what to do, and large buttons.',
        },
      },
    ],
  },
  {
    id: 'reports',
    title: { zh: '记录、比较和检查码', en: 'Records, comparing, check codes' },
    blocks: [
      {
        kind: 'picture',
        picture: 'report',
        alt: {
          zh: '一份检查记录：结论、要处理的一项和它的办法，下面是正常的项目。',
          en: 'A check record: the verdict, the item that needs attention with its remedy, and below it what passed.',
        },
      },
      {
        kind: 'points',
        lines: [
          {
            zh: '在终端的 [[terminal.checks.title]] 里勾两次，点 [[compare.compareTwo]]：结论、读数、身份、软件、密钥是否在、设置，最要紧的差别在最前。修前修后放在一起，最能说明问题。',
            en: 'Tick two under [[terminal.checks.title]] and press [[compare.compareTwo]]: verdict, readings, identity, software, presence of keys, settings, the gravest difference first. Before and after a repair side by side says most.',
          },
          {
            zh: '每份记录都有检查码，电话里能念；对方在 [[lookup.tabs.checkCode]] 里输入就能看到结论。里面没有终端号和商户号；念错一两个字会被发现。',
            en: 'Every record has a check code to read out; typed under [[lookup.tabs.checkCode]] elsewhere it shows the verdict. It holds no number of terminal or merchant, and one or two wrong characters are noticed.',
          },
          {
            zh: '要纸的：[[paper.open.check]] 是这一次，[[paper.open.terminal]] 是这台终端的全部，[[paper.open.handover]] 在 [[planner.today.title@/plan]] 里，走之前打印、双方签字，就是上门服务单。PDF 带签名和所依据的日志。',
            en: 'On paper: [[paper.open.check]] is this check, [[paper.open.terminal]] the whole terminal; [[paper.open.handover]] on [[planner.today.title@/plan]] is the sheet of your visit: print it before you leave and let both sides sign. The PDF carries a signature and the log it rests on.',
          },
        ],
      },
    ],
  },
  {
    id: 'operations',
    title: { zh: '会改动终端的操作', en: 'Operations with an effect' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '打开终端，找到 [[action.title]]。每一项都用文字写明影响。',
            en: 'Open the terminal and find [[action.title]]. Each one tells its effect in words.',
          },
          {
            zh: '填理由，选身份，输入序列号的四位。发一次，记一条日志，前后各读一次。',
            en: 'Give a reason and your role, and type four characters of the serial number. It is sent once and logged, with a reading before and after.',
          },
          {
            zh: '有未结算的交易时，会丢钱的操作会被拦下：先结算。',
            en: 'While payments are not settled, whatever could lose them is held back: settle first.',
          },
        ],
      },
      {
        kind: 'note',
        text: {
          zh: '有的终端要密码才回答查询，在终端页的 [[terminal.password.title]] 里填：它存下后不再显示，也不进日志和导出。程序不会去猜厂商的密码。',
          en: 'Some terminals answer an enquiry only with a password; enter it on the terminal’s page under [[terminal.password.title]]. Once stored it is never shown again, logged or exported. The program does not guess passwords of makers.',
        },
      },
    ],
  },
];
