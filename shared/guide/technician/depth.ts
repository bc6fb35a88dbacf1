// Guide for technicians: limits, swapping, traffic, support, inspection, command line, what is not possible.
import type { HandbookChapter } from '../handbook.ts';

/** The last chapters. */
export const depthChapters: readonly HandbookChapter[] = [
  {
    id: 'limits-and-versions',
    title: { zh: '界限和应有版本', en: 'Limits and expected versions' },
    blocks: [
      {
        kind: 'points',
        lines: [
          {
            zh: '[[settings.limits.title@/settings]]：每项读数的注意和故障界限，可以按型号或门店分别设。改动要写理由；旧版本都留着，当时的结论按当时的界限判。',
            en: '[[settings.limits.title@/settings]]: from where a reading needs attention or is a fault, also for one model or store. A change wants a reason; former versions are kept, and a verdict of then is judged by the limits of then.',
          },
          {
            zh: '[[expected.title@/expected]]：每个型号该有的固件、应用、密钥（只看在不在）、设置和证书到期日。用 [[expected.take]] 最快。每次检查都会对照，终端不说的不算不同。',
            en: '[[expected.title@/expected]]: the firmware, applications, keys (presence only), settings and ends of certificates a model should have. [[expected.take]] is the quickest way. Every check compares; what a terminal does not report does not count as a difference.',
          },
          {
            zh: '两者都能存成 JSON 带到别的店，导入前先逐条预览。',
            en: 'Both are carried to another shop as JSON, with a preview before they are taken in.',
          },
        ],
      },
    ],
  },
  {
    id: 'swap',
    title: { zh: '换机、移机、换卡', en: 'Swapping, moving, another SIM card' },
    blocks: [
      {
        kind: 'picture',
        picture: 'record',
        alt: {
          zh: '登记簿里的一条记录：身份、位置、商户、状态。',
          en: 'A record of the register: identity, place, merchant, state.',
        },
      },
      {
        kind: 'steps',
        lines: [
          {
            zh: '在 [[register.title@/register]] 打开旧机的记录，进入 [[binding.title]]，点 [[binding.swap]]。共七步，每步都能停下。',
            en: 'Open the old unit in [[register.title@/register]], then its [[binding.title]], and press [[binding.swap]]. There are seven steps, and you can stop at each.',
          },
          {
            zh: '先把旧机里没结算的交易结清；程序会读出还有几笔。',
            en: 'Settle what is open on the old unit first; the program reads how much it is.',
          },
          {
            zh: '向收单机构申请换绑，照着 [[swap.request.block]] 说，记下对方怎么答。',
            en: 'Ask the acquirer for the new binding with the words of [[swap.request.block]], and note the answer.',
          },
          {
            zh: '新机激活、签到后，做一次 [[swap.check.run]]，再 [[swap.check.compare]]：终端号和商户号必须和登记一致。',
            en: 'When the new unit is activated and signed on, run [[swap.check.run]], then [[swap.check.compare]]: TID and MID have to agree with the record.',
          },
          {
            zh: '等收单机构确认，换机才算完成。',
            en: 'The swap is complete only with the word of the acquirer.',
          },
        ],
      },
      {
        kind: 'note',
        text: {
          zh: '移机和换 SIM 卡也一样：先报备再动。用 [[binding.move]] 记下；没报备的会一直留在待办里。',
          en: 'A move or another SIM card is reported before it happens. Use [[binding.move]]; what was not reported stays among the tasks.',
        },
      },
    ],
  },
  {
    id: 'traffic',
    title: { zh: '抓取通信', en: 'Capturing the line' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '打开 [[traffic.title@/traffic]]，点 [[traffic.start]]，让故障再出现一次，点 [[traffic.stop]]。出现的那一刻用 [[traffic.note]] 记一句。',
            en: 'Open [[traffic.title@/traffic]], press [[traffic.start]], let the fault happen, press [[traffic.stop]]. Note the moment with [[traffic.note]].',
          },
          {
            zh: '保存之前逐部分看清楚，再点 [[traffic.save]]。里面的 trace.pcapng 可用 Wireshark 打开。',
            en: 'Look at each part before [[traffic.save]]. Its trace.pcapng opens in Wireshark.',
          },
          {
            zh: '在另一台电脑上打开，点 [[traffic.replay]]：它就成了模拟商店里的一台终端，故障一模一样，不碰真终端。',
            en: 'Opened elsewhere, [[traffic.replay]] makes it a terminal of the simulated shop with the same fault; no real terminal is touched.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'traffic',
        alt: {
          zh: '[[traffic.title]] 页：每条消息的十六进制和解释。',
          en: 'The page [[traffic.title]]: every message in hex and in words.',
        },
      },
      {
        kind: 'note',
        text: {
          zh: '卡号、磁道、密码和密钥在存下之前就遮住了，抓取文件里也没有。',
          en: 'Card numbers, tracks, passwords and keys are masked before anything is kept; a capture does not hold them either.',
        },
      },
    ],
  },
  {
    id: 'support',
    title: { zh: '支持包', en: 'The support bundle' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '在 [[support.title@/log/support]] 选放什么、哪段时间；写上 [[support.note]]。',
            en: 'On [[support.title@/log/support]] choose what goes in and of which days; say under [[support.note]] what happened.',
          },
          {
            zh: '在 [[support.alsoHide]] 里选：姓名、电话、地址、网络也遮住。店里自己的词写在 [[support.words]]。',
            en: 'Under [[support.alsoHide]] choose whether names, telephone numbers, addresses and networks are hidden too. Words of your own go into [[support.words]].',
          },
          {
            zh: '点 [[support.preview]]，逐行看；用 [[support.nextHidden]] 一处处看遮了什么、为什么。',
            en: 'Press [[support.preview]] and look at every line; [[support.nextHidden]] leads from one hidden place to the next, with the reason.',
          },
          {
            zh: '满意了点 [[support.save]]，自己交给要帮忙的人。不满意点 [[support.discard]]，什么都不留。',
            en: 'If you are content, press [[support.save]] and hand it over yourself. If not, [[support.discard]]; nothing is left.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'support',
        alt: {
          zh: '[[support.title]] 页：放什么、哪段时间、遮盖什么。',
          en: 'The page [[support.title]]: what goes in, which days, what stays hidden.',
        },
      },
    ],
  },
  {
    id: 'inspection',
    title: { zh: '巡检和被动过手脚的终端', en: 'Inspection and tampering' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '在 [[inspection.title@/inspection]] 打开一台，点 [[inspection.unit.take]]：先确认没问题，再拍。照片里的位置信息会去掉。',
            en: 'Open a terminal in [[inspection.title@/inspection]] and press [[inspection.unit.take]]: first make sure that nothing is wrong with it. The place is taken out of the photos.',
          },
          {
            zh: '以后点 [[inspection.unit.inspect]]，新旧照片和实时读数摆在一起看。',
            en: 'Later, [[inspection.unit.inspect]] shows the old photo beside the new one, and the live readings beside both.',
          },
          {
            zh: '有一处不对，点 [[inspection.unit.suspect]]：停用，不要打开，打电话，打印停用单。安全传感器触发的终端也这样处理，不要让它再收款。',
            en: 'If anything is wrong, press [[inspection.unit.suspect]]: out of use, leave it closed, call, print the sheet. The same where its security sensors were triggered: it must not take another payment.',
          },
          {
            zh: '[[inspection.evidence.title@/inspection/evidence]] 把一段时间的清单、照片、来访和培训做成一个压缩包，不用本软件也能核对。合不合要求，由评估人员说了算。',
            en: 'The [[inspection.evidence.title@/inspection/evidence]] holds list, photos, visits and training of a period in one file that proves itself without this program. Whether it suffices, the assessor decides.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'inspection',
        alt: { zh: '终端清单，每台缺什么都写着。', en: 'The list of terminals with what is missing at each.' },
      },
    ],
  },
  {
    id: 'command-line',
    title: { zh: '命令行', en: 'The command line' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '在程序的源代码文件夹里运行，前面加 [[code npm run -s steward --]]。加 [[code --json]] 输出一个 JSON 文档，[[code --help]] 说明每一条。',
          en: 'Run these in the folder of the sources, after [[code npm run -s steward --]]. With [[code --json]] the output is one JSON document; [[code --help]] explains each.',
        },
      },
      {
        kind: 'commands',
        lines: [
          { command: 'ports', says: { zh: '有哪些端口', en: 'the ports of this computer' } },
          { command: 'check --all', says: { zh: '检查全部终端', en: 'checks every terminal' } },
          { command: 'check tcp://192.168.1.50:20007', says: { zh: '检查一台', en: 'checks one' } },
          { command: 'doctor', says: { zh: '连接诊断', en: 'the connection doctor' } },
          { command: 'code 97', says: { zh: '应答码是什么意思', en: 'what a response code means' } },
          {
            command: 'capture tcp://192.168.1.50:20007 --out trace.pcapng',
            says: { zh: '抓取通信', en: 'captures the line' },
          },
          { command: 'support --out support.zip --days 30', says: { zh: '做支持包', en: 'makes a support bundle' } },
          { command: 'log export --format csv --out log.csv', says: { zh: '导出日志', en: 'exports the log' } },
          { command: 'log verify log.csv', says: { zh: '核对一份导出', en: 'verifies an export' } },
          { command: 'backup --out shop.backup', says: { zh: '备份', en: 'makes a backup' } },
          {
            command: 'restore shop.backup',
            says: { zh: '先看备份里有什么；加 --yes 才恢复', en: 'shows what is in it; brings it back with --yes' },
          },
          {
            command: 'simulate not-registered --listen tcp://127.0.0.1:20007',
            says: { zh: '模拟一台 97 的终端', en: 'a simulated terminal that answers 97' },
          },
        ],
      },
      {
        kind: 'text',
        text: {
          zh: '退出码：0 没有要处理的，1 有，2 用法不对，3 连不上终端，4 程序自己的错。身份已生效时，用 [[code --as 姓名 --pin-file 文件]]。',
          en: 'Exit status: 0 nothing needs attention, 1 something does, 2 wrong usage, 3 the terminal could not be reached, 4 a bug of ours. Where roles are in force, add [[code --as NAME --pin-file FILE]].',
        },
      },
    ],
  },
  {
    id: 'honest-limits',
    title: { zh: '界限，老实说', en: 'Limits, honestly' },
    blocks: [
      {
        kind: 'points',
        lines: [
          {
            zh: '能读的：ZVT（串口、TCP）、AT 调制解调器、ADB、PAX POSLink 的 A00。别的协议能认出名字，不能对话。',
            en: 'What it speaks: ZVT (serial, TCP), AT modems, ADB, and A00 of PAX POSLink. Other protocols are recognised and named, not spoken.',
          },
          {
            zh: '电池、温度这类读数，ZVT 里只有配置打印、个别厂商的命令，或我们公开的维护扩展才有；目前还没听说市面上有终端支持这个扩展。',
            en: 'Battery, temperature and the like exist in ZVT only as a configuration print, as one maker’s command, or through our open maintenance extension; no terminal on the market is known to offer that yet.',
          },
          {
            zh: '网络检测量的是这台电脑的网络；自带 SIM 卡的终端走另一条路。',
            en: 'Measuring the network measures this computer’s; a terminal with its own SIM card takes another way.',
          },
          {
            zh: '测试都在 Linux 上做过；Windows 和 macOS 上没有实测。',
            en: 'The tests ran on Linux; on Windows and macOS it has not been tried.',
          },
        ],
      },
      {
        kind: 'never',
        lines: [
          {
            zh: '不登记、不结算、不收款、不猜密码、不关系统服务。',
            en: 'It does not register, settle, take payments, guess passwords or switch off services of the system.',
          },
          {
            zh: '不读密钥的内容，只看在不在、在哪个槽。',
            en: 'It reads no key, only whether one is there and in which slot.',
          },
          { zh: '不把抓取、支持包或日志传到任何地方。', en: 'It sends no capture, bundle or log anywhere.' },
        ],
      },
      {
        kind: 'text',
        text: {
          zh: '店主和收银员看的内容在这里：[[>shop/first-minutes]]、[[>shop/exports]]。',
          en: 'What owner and till read is here: [[>shop/first-minutes]], [[>shop/exports]].',
        },
      },
    ],
  },
];
