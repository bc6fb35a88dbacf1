// Guide for the shop: roles and PIN, getting help, limits, what the program never does.
import type { HandbookChapter } from '../handbook.ts';

/** The last chapters. */
export const ruleChapters: readonly HandbookChapter[] = [
  {
    id: 'roles',
    title: { zh: '身份与 PIN', en: 'Roles and PIN' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '一个人用，可以什么都不设。几个人用，就给每人一个身份：店主什么都能做；技术员检查和维护；查看身份适合收银员：看、按 [[keys F5]] 检查、写备注、登记来访、停用可疑终端、做分给自己的任务。',
          en: 'Alone you need none of this. Where several people use the program, give each a role: an owner may do everything; a technician checks and maintains; a viewer, made for the till, looks, checks with [[keys F5]], writes notes, records visits, takes a suspicious terminal out of use and does the jobs given to them.',
        },
      },
      {
        kind: 'steps',
        lines: [
          {
            zh: '在 [[people.title@/people]] 点 [[people.add]]，选 [[people.role]]。',
            en: 'On [[people.title@/people]] press [[people.add]] and choose the [[people.role]].',
          },
          {
            zh: '给店主点 [[people.setPin]]。从这时起，身份才生效：打开程序先要登录，没人时自动锁上。',
            en: 'Give an owner a PIN with [[people.setPin]]. From then on roles are in force: the program starts locked, and locks itself when nobody is there.',
          },
          {
            zh: '恢复码只显示一次：[[access.code.title]]，锁好，不要拍照。忘了 PIN 只有它能帮忙。',
            en: 'The recovery code is shown once: [[access.code.title]], lock it away, take no photo. Only it helps when the PIN is forgotten.',
          },
          {
            zh: '离开时点左下角的名字，选 [[access.lock]]。',
            en: 'When you leave, press the name at the foot of the rail and choose [[access.lock]].',
          },
        ],
      },
      {
        kind: 'note',
        text: {
          zh: '锁着的时候，应急卡和停用单仍然能打开，自动检查也照常进行。锁定时如果正开着选文件的窗口，它是系统的，会留在屏幕上，能看到文件名；之后在里面选什么都不算数。',
          en: 'While it is locked, the emergency card and the stop sheet stay in reach, and unattended checks go on. A file dialog that is open at that moment belongs to the system: it stays, and names of files can be seen in it; what is chosen in it then counts for nothing.',
        },
      },
      {
        kind: 'text',
        text: {
          zh: '老实说：PIN 挡得住顺手的人，挡不住能登录这台电脑、拿得到文件的人。要保护数据，请给电脑账户设密码，并加密硬盘。',
          en: 'Honestly: a PIN keeps out who comes by, not who can use this computer’s account and reach the files. To protect the data, give the account a password and encrypt the disk.',
        },
      },
    ],
  },
  {
    id: 'help',
    title: { zh: '看不懂，或者程序出错', en: 'If something is unclear, or the program fails' },
    blocks: [
      {
        kind: 'points',
        lines: [
          {
            zh: '每个错误都说：发生了什么、怎么办、找谁。[[app.common.details]] 是给技术员看的。',
            en: 'Every error says what happened, what to do and whose job it is. [[app.common.details]] is for the technician.',
          },
          {
            zh: '要请人远程看，做一个支持包：[[support.title@/log/support]]。先看清楚每一行，再保存、自己发出去；程序从不上传。',
            en: 'To ask somebody for help, make a [[support.title@/log/support]]. You see every line before you save it and send it yourself; the program uploads nothing.',
          },
          {
            zh: '一页出错，别的页照常用；点 [[app.page.reload]]。',
            en: 'When a page fails the others go on; press [[app.page.reload]].',
          },
          {
            zh: '收银员的做法（开店、结算、可疑情况……）在 [[guide.title@/knowhow]] 里，每篇一页，可以打印。',
            en: 'What is done at the till (opening, settlement, suspicion …) stands in [[guide.title@/knowhow]], a page each, ready to print.',
          },
        ],
      },
    ],
  },
  {
    id: 'limits',
    title: { zh: '做不到的', en: 'What it cannot do' },
    blocks: [
      {
        kind: 'points',
        lines: [
          {
            zh: '它只读终端肯说的。国内多数终端的接口没有公开；读不到的写 [[check.outcomes.notSupported]]，绝不编造。',
            en: 'It reads what a terminal is willing to tell. Most terminals in China speak no public protocol; what cannot be read is called [[check.outcomes.notSupported]], and nothing is made up.',
          },
          {
            zh: '它不能替您登记终端，也不能替收单机构改资料：那要收单机构来办。',
            en: 'It cannot register a terminal or change what the acquirer holds: that is the acquirer’s work.',
          },
          {
            zh: '它不是一直连着终端看：您检查时、终端回来时，或按您设的时间，才会去读。',
            en: 'It does not watch a terminal without a pause: it reads when you check, when a terminal comes back, or at the times you set.',
          },
          {
            zh: '预测只是按过去推算，写着依据和把握；它不是保证。',
            en: 'A forecast is drawn from the past and names its grounds; it is no promise.',
          },
        ],
      },
    ],
  },
  {
    id: 'never',
    title: { zh: '它绝不会做的', en: 'What it never does' },
    blocks: [
      {
        kind: 'never',
        lines: [
          { zh: '不收款、不退款、不撤销。', en: 'It takes no payment and makes no refund or reversal.' },
          {
            zh: '不读卡号、卡的 PIN 和密钥；打印内容里像卡号的，存之前就遮住。',
            en: 'It reads no card number, PIN of a card or key; what looks like a card number in a printout is masked before it is stored.',
          },
          {
            zh: '不把任何东西传出这台电脑，不统计，不要账号。',
            en: 'It sends nothing from this computer, counts nothing and wants no account.',
          },
          {
            zh: '不在您不知道的时候改终端：有影响的操作先说清楚、要您确认，只发一次，并记进日志。',
            en: 'It changes no terminal behind your back: whatever has an effect is explained, confirmed by you, sent once, and logged.',
          },
          {
            zh: '不替您打电话，也不给没核实过的号码。',
            en: 'It makes no calls, and offers no number that you have not verified.',
          },
        ],
      },
    ],
  },
];
