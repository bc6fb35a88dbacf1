// Guides on keeping a terminal in good condition.
import { type Guide, line, never, points, steps } from '../guide.ts';

/** How paper is changed, what is cleaned with what, and how often. */
export const paperAndCleaning: Guide = {
  id: 'paperAndCleaning',
  topic: 'care',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('换纸与清洁', 'Paper and cleaning'),
  summary: line(
    '读不出卡、打字发淡，多半是脏了。定期清洁比修便宜。',
    'Cards that are not read and pale print are mostly dirt. Cleaning is cheaper than repair.',
  ),
  training: [],
  sections: [
    steps(
      line('换纸', 'Paper'),
      line(
        '按机器标的宽度买热敏纸，好纸少掉粉，打印头耐用。',
        'Buy thermal paper of the right width; good paper sheds less dust and spares the print head.',
      ),
      line(
        '打开纸仓盖，热敏面朝打印头，拉出一截再合上。',
        'Open the paper cover, the coated side towards the print head, pull out a little, close it.',
      ),
      line(
        '打不出字，先看纸是不是装反了：指甲划一下，能划出黑线的是热敏面。',
        'Nothing is printed: perhaps the paper is the wrong way round. A fingernail leaves a dark line on the coated side.',
      ),
    ),
    points(
      line('多久清洁一次（可在计划里改）', 'How often (change it in the plan)'),
      line('机身：每天，断电，用干布或微湿的布。', 'Outside: daily, switched off, with a dry or slightly damp cloth.'),
      line(
        '读卡口：用一次性专用清洁卡，生意多的每天到每周，少的每周到每月。',
        'Card slots: with a single-use cleaning card, daily to weekly where many cards are read, else weekly to monthly.',
      ),
      line(
        '打印机纸屑：每周。打印头：每月或每用完一箱纸，凉了以后用异丙醇棉签轻擦。',
        'Paper dust: weekly. Print head: monthly or after a box of paper, cold, gently with isopropyl alcohol.',
      ),
      line(
        '插头、线、充电触点：每季度看一次，干布擦。',
        'Plugs, cables and charging contacts: look every quarter, wipe dry.',
      ),
    ),
    never(
      line('不要这样做', 'Do not'),
      line(
        '不要用卡包着布、纸去擦读卡口，会卡住或刮坏。',
        'Do not push a card wrapped in cloth or paper into the slot: it jams or scratches.',
      ),
      line(
        '不要往机器里喷水、喷酒精，不要用压缩气对着卡口吹。',
        'Spray no water or alcohol into it, and blow no compressed air into the slots.',
      ),
      line(
        '不要打开机壳清灰，里面的防拆开关会清除密钥。',
        'Do not open the housing to clean the inside: its tamper switch erases the keys.',
      ),
    ),
  ],
  sources: ['care', 'ptsTamper'],
  words: line(
    '热敏纸 卡纸 打印淡 清洁卡 打印头 磁头 灰尘 保养',
    'thermal paper jam pale print head cleaning card dust',
  ),
};

/** Main battery, charging, coin cell. */
export const batteries: Guide = {
  id: 'batteries',
  topic: 'care',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('电池：主电池和纽扣电池', 'Batteries'),
  summary: line(
    '主电池会老，鼓包要马上停用；里面的纽扣电池只有厂商能换。',
    'The main battery ages and is stopped at once when it swells; the coin cell inside is changed by the maker only.',
  ),
  training: [],
  sections: [
    points(
      line('主电池', 'Main battery'),
      line('用原装电源，不要长期放到完全没电。', 'Use the original power supply, and do not leave it empty for long.'),
      line(
        '每月看一次电量和健康；一般 300 到 500 次循环或两三年后该换。',
        'Look at charge and health monthly; it is usually due after 300 to 500 cycles or two to three years.',
      ),
      line(
        '掉电快、移动时自动关机、充不满，先换电源和线试，再考虑电池。',
        'Drains fast, switches off when moved, never gets full: try another supply and cable first, then think of the battery.',
      ),
    ),
    steps(
      line('鼓包、发烫、有异味', 'Swollen, hot, or it smells'),
      line(
        '马上断电停用，放到不易燃的地方，不要再充电，不要按压。',
        'Disconnect and stop using it at once, put it on something that does not burn, do not charge or press it.',
      ),
      line(
        '不要在店里自己换；联系收单机构或授权维修。',
        'Do not change it in the shop; call the acquirer or the authorised service.',
      ),
      line(
        '没结算的交易先问收单机构怎么办，机器不要再开。',
        'Ask the acquirer about payments that are not settled; do not switch it on again.',
      ),
    ),
    points(
      line('纽扣电池', 'Coin cell'),
      line(
        '它给密钥存储供电，大约五年；没电了密钥会丢，终端会报防拆。',
        'It powers the key memory for about five years; when it is empty the keys are lost and the terminal reports tampering.',
      ),
      line(
        '断电后时间回到很早以前、自检提示电压低，就是快没电了：趁还能用，联系厂商或收单机构更换。',
        'A clock that falls far back after power-off or a low voltage in the self-test means that it is nearly empty: call maker or acquirer while the terminal still works.',
      ),
      line(
        '备用机每月通电一次，纽扣电池和登记都不容易出问题。',
        'Power spare terminals up once a month; that is good for coin cell and registration alike.',
      ),
    ),
    never(
      line('不要这样做', 'Do not'),
      line(
        '不要自己换纽扣电池：打开机壳就会清除密钥。',
        'Do not change the coin cell yourself: to open the housing erases the keys.',
      ),
    ),
  ],
  sources: ['care', 'ptsTamper', 'ownAdvice'],
  words: line('充电 鼓包 掉电 关机 时间不对 电源', 'charging swollen power clock'),
};

/** What to do before, during and after an update. */
export const updates: Guide = {
  id: 'updates',
  topic: 'care',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('更新程序和参数', 'Updates of program and parameters'),
  summary: line(
    '先结算，再更新。更新只从收单机构的渠道来。',
    'Settle first, then update. Updates come through the acquirer’s channels only.',
  ),
  training: [],
  sections: [
    steps(
      line('更新前', 'Before'),
      line(
        '查清没有结果不明的交易，做一次结算，留下结算单。',
        'Make sure that no result is unclear, settle, and keep the slip.',
      ),
      line(
        '记下现在的程序版本、终端号、商户号，或用本程序检查一次存档。',
        'Note version, terminal number and merchant number, or keep a check of this program.',
      ),
      line('接好电源，选生意少的时候，留出半小时。', 'Connect power, choose a quiet hour, allow half an hour.'),
    ),
    steps(
      line('更新时和更新后', 'During and after'),
      line('不断电，不按键，等它自己重启。', 'Keep the power on, press nothing, let it restart by itself.'),
      line('看版本和终端号、商户号，与之前记下的比对。', 'Compare version and both numbers with your notes.'),
      line(
        '签到，等第一笔真实收款，看小票上的商户名对不对。',
        'Sign on, wait for the first real payment, look at the merchant name on the slip.',
      ),
      line(
        '不对就停下来联系收单机构，不要反复下载。',
        'If something is wrong, stop and call the acquirer; do not load again and again.',
      ),
    ),
    never(
      line('不要这样做', 'Do not'),
      line(
        '不要装网上找来的软件包，不要在终端上装与收款无关的应用。',
        'Install nothing from the internet, and no applications that are not needed for payments.',
      ),
      line(
        '不要为了治某个应答码去恢复出厂：参数和没结算的交易都会丢。',
        'Do not reset the terminal to cure a code: parameters and open payments are lost.',
      ),
    ),
  ],
  sources: ['signOn', 'responseCodes', 'articles', 'ownAdvice'],
  words: line('升级 版本 下载参数 恢复出厂 78 30', 'upgrade version download reset 78 30'),
};
