// Guide for the shop: the first minutes, attaching a terminal, what colours and words mean, checking.
import type { HandbookChapter } from '../handbook.ts';

/** The first chapters. */
export const beginningChapters: readonly HandbookChapter[] = [
  {
    id: 'first-minutes',
    title: { zh: '头五分钟', en: 'The first five minutes' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '终端管家放在刷卡终端旁边的电脑上。它读出每台终端是谁、好不好、哪里不对、该找谁，并把做过的事记下来。不用注册账号，不用联网，数据只在这台电脑上。',
          en: 'Terminal Steward runs on the computer beside your card terminals. It reads who each terminal is, how it is, what is wrong and whose job that is, and it keeps a record of what was done. It needs no account and no internet; the data stays on this computer.',
        },
      },
      {
        kind: 'picture',
        picture: 'first-run',
        alt: {
          zh: '第一次打开时的页面：看到第一台终端的三步，旁边是两分钟导览和接自己终端的按钮，上面可以换语言。',
          en: 'The page of the first start: three steps to the first terminal, beside them the two-minute tour and the way to your own terminals, above them the language.',
        },
      },
      {
        kind: 'steps',
        lines: [
          {
            zh: '手边没有终端，也可以先看：第一次打开时会进入模拟商店，里面有五台并不存在的终端，处处标着“模拟”，记录单独存放。想有人领着看一遍，点 [[tour.start]]。',
            en: 'No terminal at hand? The first start opens the simulated shop: five terminals that do not exist, marked as simulated everywhere, with records of their own. [[tour.start]] shows you round.',
          },
          {
            zh: '点 [[terminals.checkAll]]，或按 [[keys F5]]。几秒后，每台终端都有一个结论，最要紧的排在最前面。',
            en: 'Press [[terminals.checkAll]], or [[keys F5]]. Within seconds each terminal has a verdict; the most urgent comes first.',
          },
          {
            zh: '点一台终端，看它的 [[terminal.identity.title]]、[[terminal.readings.title]] 和 [[terminal.newest]]。每一项都写着怎么办、由谁处理。',
            en: 'Open a terminal: [[terminal.identity.title]], [[terminal.readings.title]] and [[terminal.newest]]. Every item says what to do and whose job it is.',
          },
          {
            zh: '看够了，点横条上的 [[app.shop.back]]，接上自己的终端。',
            en: 'When you have seen enough, press [[app.shop.back]] in the banner and attach your own terminals.',
          },
        ],
      },
      {
        kind: 'note',
        text: {
          zh: '左下角可以随时换语言和外观。按 [[keys Ctrl+K]] 输入几个字，就能找到任何终端、页面和操作；按 [[keys F1]] 看全部快捷键。',
          en: 'Language and appearance are changed at the foot of the rail at any time. [[keys Ctrl+K]] finds any terminal, page or action by a few letters; [[keys F1]] shows all keys.',
        },
      },
    ],
  },
  {
    id: 'attach',
    title: { zh: '接上终端', en: 'Attach a terminal' },
    blocks: [
      {
        kind: 'table',
        head: [
          { zh: '怎么接', en: 'Way' },
          { zh: '怎么做', en: 'What to do' },
        ],
        rows: [
          [
            { zh: 'USB 或串口线', en: 'USB or serial cable' },
            {
              zh: '用数据线接到电脑；只能充电的线不行。[[terminals.ports.title]] 下会出现一个新端口，点 [[terminals.ports.read]]。',
              en: 'Plug in a data cable; one that only charges will not do. A new port appears under [[terminals.ports.title]]: press [[terminals.ports.read]].',
            },
          ],
          [
            { zh: '网络', en: 'Network' },
            {
              zh: '终端和电脑接在同一个网络里。在 [[terminals.address.title]] 输入，例如 [[code tcp://192.168.1.50:20007]]，点 [[terminals.address.add]]。端口号在终端的菜单里。',
              en: 'Terminal and computer are on the same network. Type it under [[terminals.address.title]], such as [[code tcp://192.168.1.50:20007]], and press [[terminals.address.add]]. The port number is in the menu of the terminal.',
            },
          ],
          [
            { zh: '安卓终端', en: 'Android terminal' },
            {
              zh: '多数厂商锁住了 USB 调试，读不到是正常的；没有锁的会自己出现在端口里。',
              en: 'Most makers lock USB debugging, so it is normal that nothing can be read; one that is not locked appears among the ports by itself.',
            },
          ],
          [
            { zh: '没有终端', en: 'None at hand' },
            {
              zh: '点 [[app.shop.open]]。',
              en: 'Press [[app.shop.open]].',
            },
          ],
        ],
      },
      {
        kind: 'text',
        text: {
          zh: '终端按自己的序列号认，换一个插口、换一根线，记录都还在。拔掉、断网或电脑睡眠之后，它回来时会自动认出。',
          en: 'A terminal is recognised by its own serial number: on another port or cable it keeps its record. After it was unplugged, lost its network or slept with the computer, it is found again by itself.',
        },
      },
      {
        kind: 'note',
        text: {
          zh: '看不到终端？打开 [[doctor.title@/doctor]]，它会在 15 秒内把线、驱动、权限和网络都查一遍，告诉您先做哪一件事。',
          en: 'Cannot see it? [[doctor.title@/doctor]] looks at cable, driver, rights and network within 15 seconds and names the one thing to do first.',
        },
      },
    ],
  },
  {
    id: 'colours',
    title: { zh: '颜色和词语是什么意思', en: 'What colours and words mean' },
    blocks: [
      {
        kind: 'picture',
        picture: 'terminals',
        alt: {
          zh: '[[terminals.title]] 页：上面一句话说全店好不好，下面每台终端一张卡片，有故障的排在最前。',
          en: 'The page [[terminals.title]]: one sentence about the shop, below it a card for each terminal, those with a fault first.',
        },
      },
      {
        kind: 'table',
        head: [
          { zh: '词', en: 'Word' },
          { zh: '意思', en: 'Meaning' },
          { zh: '要做什么', en: 'What to do' },
        ],
        rows: [
          [
            { zh: '[[check.verdicts.pass]]（绿，勾）', en: '[[check.verdicts.pass]] (green, tick)' },
            { zh: '查过的每一项都好。', en: 'Everything that was checked is fine.' },
            { zh: '不用做什么。', en: 'Nothing.' },
          ],
          [
            { zh: '[[check.verdicts.warn]]（黄，三角）', en: '[[check.verdicts.warn]] (amber, triangle)' },
            { zh: '还能用，但有一项快到界限了。', en: 'It works, but something comes near its limit.' },
            { zh: '这几天处理掉。', en: 'See to it in the next days.' },
          ],
          [
            { zh: '[[check.verdicts.fail]]（红，叉）', en: '[[check.verdicts.fail]] (red, cross)' },
            { zh: '有一项坏了，或者不能收款。', en: 'Something is broken, or it cannot take payments.' },
            { zh: '现在处理，照卡片上写的做。', en: 'Act now, as the card says.' },
          ],
          [
            { zh: '[[check.verdicts.incomplete]]', en: '[[check.verdicts.incomplete]]' },
            { zh: '终端忙、检查被取消，或中途断开。', en: 'It was busy, or the check was cancelled or broken off.' },
            { zh: '等它空下来再查一次。', en: 'Check again when it is idle.' },
          ],
          [
            { zh: '[[check.outcomes.notSupported]]', en: '[[check.outcomes.notSupported]]' },
            { zh: '这个型号不告诉这一项，不算毛病。', en: 'This model does not tell it; that is no fault.' },
            { zh: '不用做什么。', en: 'Nothing.' },
          ],
        ],
      },
      {
        kind: 'text',
        text: {
          zh: '颜色从不单独出现：旁边总有图形和文字。每一项后面的 [[app.common.whoseJob]] 写着该谁来做；点问号，看这一项是怎么判断的。',
          en: 'A colour never stands alone: a sign and a word are beside it. Every item names whose job it is under [[app.common.whoseJob]]; the question mark says how it is judged.',
        },
      },
    ],
  },
  {
    id: 'check-now',
    title: { zh: '现在检查一次', en: 'Check now' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '全部：在 [[terminals.title@/]] 按 [[keys F5]]，或点 [[terminals.checkAll]]。',
            en: 'All of them: press [[keys F5]] on [[terminals.title@/]], or [[terminals.checkAll]].',
          },
          {
            zh: '一台：打开这台终端，点 [[terminal.check]]。',
            en: 'One of them: open it and press [[terminal.check]].',
          },
          {
            zh: '查完后看结论。要交给别人，就在检查记录里打印，或在电话里念检查码：对方输入 [[lookup.title@/lookup]]，就能看到同样的结论。',
            en: 'Read the verdict. To pass it on, print the record, or read out its check code: typed into [[lookup.title@/lookup]] elsewhere it shows the same verdict.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'terminal',
        alt: {
          zh: '一台终端的页面：读数、各自的界限，和其中一项的曲线。',
          en: 'The page of one terminal: readings with their limits, and the chart of one of them.',
        },
      },
      {
        kind: 'note',
        text: {
          zh: '检查只是询问：不登记、不结算、不重启、不改设置，也不打印。顾客正在付款时，终端会说忙，程序就停手。',
          en: 'A check only asks. It does not register, settle, restart, change or print anything. While a customer pays, the terminal says that it is busy and the program leaves it alone.',
        },
      },
    ],
  },
  {
    id: 'daily-look',
    title: { zh: '每天看一眼', en: 'The daily look' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '打开 [[terminals.title@/]]，先读最上面那句话：全店好不好，一眼就知道。',
            en: 'Open [[terminals.title@/]] and read the sentence at the top: whether the shop is all right.',
          },
          {
            zh: '下面是 [[terminals.today.toDo]]：每行一件事，后面写着由谁做。',
            en: 'Below it stands [[terminals.today.toDo]]: one thing a line, with whose job it is.',
          },
          {
            zh: '卡片上若写着结论已经过时，按 [[keys F5]]。',
            en: 'Where a verdict is old, press [[keys F5]].',
          },
        ],
      },
      {
        kind: 'text',
        text: {
          zh: '不想每天自己按？在 [[settings.title@/settings]] 里打开 [[unattended.title]]：开店前自动查一遍，结果等着您。电脑和程序要开着；错过的，下次打开时补一次。',
          en: 'To have it done for you, switch on [[unattended.title]] in [[settings.title@/settings]]: all terminals are checked before the shop opens and the result waits for you. Computer and program have to be on; what was missed is made up once.',
        },
      },
    ],
  },
];
