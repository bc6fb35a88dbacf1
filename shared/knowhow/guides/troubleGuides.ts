// Guides for a terminal that is refused or cannot reach anybody.
import { type Guide, line, never, points, steps } from '../guide.ts';

/** What 97 says, and what it does not. */
export const code97: Guide = {
  id: 'code97',
  topic: 'till',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('看到 97 终端未登记', '97: terminal not registered'),
  summary: line(
    '97 是主机回答的：它收到了这台终端的消息，但在自己的账上找不到这台终端。',
    'A 97 was sent by the host: it received the terminal’s message and does not find the terminal in its own books.',
  ),
  training: ['owner', 'technician'],
  sections: [
    points(
      line('97 说明什么', 'What it says'),
      line(
        '能收到 97，说明那一刻电源、网络、主机地址都是通的。',
        'To receive a 97, power, network and host address worked at that moment.',
      ),
      line(
        '主机按“终端号 + 商户号”这一对来找，找不到就回 97。',
        'The host looks for the pair of terminal number and merchant number; it answers 97 when there is none.',
      ),
      line(
        '常见的来由：新机没绑定、换机后没换绑、终端号或商户号不是这一对、长期没用被停、从没签到过。',
        'Usual reasons: a new terminal was never bound, a swap was not reported, the two numbers do not belong together, it was stopped after long disuse, or it has never signed on.',
      ),
    ),
    points(
      line('97 不说明什么', 'What it does not say'),
      line(
        '不是网络问题，不要重启路由器、改接入点或换网络去治 97。',
        'It is no network trouble: restarting the router or changing access points does not cure it.',
      ),
      line('不是顾客的卡有问题。', 'It is not the customer’s card.'),
      line(
        '不一定要重新登记：也许只是号码填错或下载错了参数。',
        'It need not mean a new registration: perhaps only a number or a parameter download is wrong.',
      ),
      line(
        '昨天能用也可能今天 97：登记可能在后台被停掉。',
        'It may have worked yesterday: a registration can be stopped overnight.',
      ),
      line(
        '别的系统也会显示“未登记”，例如升级服务器、扫码平台；先看清是哪里显示、应答码是什么。',
        'Other systems say “not registered” too, such as update servers and QR platforms; see first where it is shown and with which code.',
      ),
    ),
    steps(
      line('这样处理', 'What to do'),
      line(
        '确认屏幕上真的是应答码 97，不是终端自己的提示；拍照。',
        'Make sure that it is response code 97 and not a message of the terminal itself; take a photo.',
      ),
      line(
        '在“登记簿”里核对：机身号、终端号、商户号与小票上的是否一致。',
        'Compare serial number, terminal number and merchant number with the slip and the register of this program.',
      ),
      line(
        '需要签到的终端签到一次；再出现 97 就不要再试。',
        'Sign on once where the terminal asks for it; if 97 comes back, do not go on trying.',
      ),
      line(
        '打开“查原因”，回答几个问题，看最可能的原因和该找谁。',
        'Open “Find out why”, answer a few questions, and see the likeliest cause and whose job it is.',
      ),
      line(
        '把页面上的“读给收单机构听”念给收单机构：时间、应答码、参考号、终端号、商户号、机身号、最近改了什么。',
        'Read out to the acquirer what the page has collected: time, code, reference number, both numbers, serial number, and what has changed.',
      ),
    ),
    never(
      line('不要这样做', 'Do not'),
      line(
        '不要交“重新登记费”“激活费”，先用核实过的号码问收单机构。',
        'Pay no fee for re-registration or activation; ask the acquirer on a verified number first.',
      ),
      line('不要填写不属于自己的商户号、终端号。', 'Do not enter numbers that are not your own.'),
      line(
        '不要为了“激活”去做没有真实买卖的交易。',
        'Make no payment without a real purchase in order to “activate” it.',
      ),
    ),
  ],
  sources: ['responseCodes', 'lifecycle', 'notice259', 'dormancy', 'articles'],
  words: line('九七 未登记 未注册 报备 绑定 激活 终端号找不到', 'unregistered not found binding activation'),
};

/** The line is down. */
export const networkOutage: Guide = {
  id: 'networkOutage',
  topic: 'till',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('断网了怎么办', 'The network is down'),
  summary: line(
    '先分清是店里的网、运营商的网，还是收单机构那边；等对方恢复时什么设置都不要改。',
    'Find out whether it is the shop’s network, the provider’s or the acquirer’s side; while the other side is down, change no setting.',
  ),
  training: [],
  sections: [
    steps(
      line('按顺序看', 'Look in this order'),
      line(
        '收到了两位应答码吗？收到了就不是断网，按应答码处理。',
        'Was there a two-character code? Then the network works; go by the code.',
      ),
      line(
        '只有这一台不行：看网线、无线、信号图标，换个信号好的位置。',
        'Only this terminal: look at cable, Wi-Fi and signal icon, and move it to a place with better signal.',
      ),
      line(
        '店里几台都不行，手机连店里 Wi-Fi 也上不了网：重启路由器一次，等三分钟；不行找运营商。',
        'All of them, and a phone has no internet in the shop’s Wi-Fi either: restart the router once, wait three minutes, then call the provider.',
      ),
      line(
        '能上网，几台终端同时失败：多半是收单机构或银联在维护，看公告，等 5 到 15 分钟。',
        'The internet works but several terminals fail at once: probably the acquirer or UnionPay; look at the announcements and wait 5 to 15 minutes.',
      ),
      line(
        '在本程序“网络检查”里量一遍，把结果留着，打电话时有用。',
        'Measure with the network check of this program and keep the result for the call.',
      ),
    ),
    points(
      line('等的时候', 'While waiting'),
      line(
        '换用移动网络的备用终端，或请顾客用别的付款方式。',
        'Use a spare terminal on the mobile network, or another way to pay.',
      ),
      line(
        '超时的那一笔，恢复后先查结果再决定重做不重做。',
        'After a time-out, query the result once it works again before repeating anything.',
      ),
    ),
    never(
      line('不要这样做', 'Do not'),
      line(
        '不要连陌生的 Wi-Fi，不要在跳出来的网页里填卡号、密码。',
        'Do not join an unknown Wi-Fi, and type no card number or password into a page that pops up.',
      ),
      line(
        '不要改接入点、主机地址、端口：对方忙的时候改了，恢复后反而连不上。',
        'Do not change access point, host address or port: when the other side is back, the terminal would not be.',
      ),
    ),
  ],
  sources: ['modem', 'responseCodes', 'articles'],
  words: line('没网 超时 信号 路由器 宽带 维护 连不上 68 98', 'offline time-out signal router maintenance 68 98'),
};

/** Another SIM card, or trouble with it. */
export const simCard: Guide = {
  id: 'simCard',
  topic: 'changes',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('SIM 卡：更换与故障', 'The SIM card'),
  summary: line(
    '有的收单机构把 SIM 卡号和终端绑在一起：换卡要先报备，自己换了可能被拒绝。',
    'Some acquirers bind the number of the SIM card to the terminal: report a change first, or payments may be refused.',
  ),
  training: [],
  sections: [
    steps(
      line('要换卡时', 'Before a change'),
      line(
        '问收单机构：换卡要不要报备，物联网卡由谁提供。',
        'Ask the acquirer whether a change has to be reported and who provides the card.',
      ),
      line('先结算，再关机换卡。', 'Settle first, then switch off and change the card.'),
      line(
        '记下旧卡和新卡的卡号（ICCID）、日期、换卡的人，录入登记簿。',
        'Note both card numbers (ICCID), the day and who did it, in the register.',
      ),
      line(
        '开机看入网和信号，接着等第一笔真实的收款。',
        'Switch on, look at network and signal, and wait for the first real payment.',
      ),
    ),
    points(
      line('出了问题', 'When there is trouble'),
      line(
        '提示无卡：断电后重新插好，看卡槽和触点。',
        'No card: switch off, seat it again, look at slot and contacts.',
      ),
      line(
        '提示锁卡要 PIN 或 PUK：不要猜，错几次就锁死，找提供卡的一方。',
        'It wants a PIN or PUK: do not guess, a few wrong ones lock it for good; ask whoever provided it.',
      ),
      line(
        '有卡没网：可能欠费停机，问提供卡的一方。',
        'Card but no network: it may be in arrears; ask whoever provided it.',
      ),
      line(
        '换卡以后出现 03 或 58：先想到换卡没报备，联系收单机构，或装回旧卡。',
        '03 or 58 after the change: think of the unreported change first; call the acquirer, or put the old card back.',
      ),
    ),
    never(
      line('不要这样做', 'Do not'),
      line(
        '不要把终端里的卡拿去手机用，也不要把手机卡插进终端。',
        'Do not use the terminal’s card in a phone, nor a phone’s card in the terminal.',
      ),
    ),
  ],
  sources: ['modem', 'responseCodes', 'ownAdvice'],
  words: line('流量卡 物联网卡 手机卡 ICCID 锁卡 欠费', 'data card ICCID PUK arrears'),
};
