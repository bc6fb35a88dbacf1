// Guide for the shop: when cards do not work, 97, the emergency card, strangers.
import type { HandbookChapter } from '../handbook.ts';

/** Chapters about trouble. */
export const troubleChapters: readonly HandbookChapter[] = [
  {
    id: 'not-working',
    title: { zh: '刷不了卡，或屏幕显示 97', en: 'Cards do not work, or the screen says 97' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '97 在国内的终端上是“终端未登记”：收单机构的系统里没有这台终端，或者登记的和它对不上。这不是网络问题，也不是您能在终端上修好的；要由收单机构来办。',
          en: 'On terminals in mainland China 97 means “terminal not registered”: the acquirer’s system does not know this terminal, or knows it differently. It is not the network, and you cannot mend it on the terminal; the acquirer has to act.',
        },
      },
      {
        kind: 'steps',
        lines: [
          {
            zh: '先让顾客换一种方式付款，需要时看 [[emergency.title@/knowhow/emergency]]。',
            en: 'Let the customer pay another way first; [[emergency.title@/knowhow/emergency]] says how.',
          },
          {
            zh: '记下屏幕上的代码和原话，最好拍照；小票留着。',
            en: 'Note the code and the words on the screen, best by a photo; keep the slip.',
          },
          {
            zh: '在这台终端的卡片上点 [[resolver.why]]，或打开 [[resolver.title@/resolver]]，输入代码，点 [[resolver.start.begin]]。',
            en: 'Press [[resolver.why]] on the card of the terminal, or open [[resolver.title@/resolver]], type the code and press [[resolver.start.begin]].',
          },
          {
            zh: '一次回答一个问题；不知道就选 [[resolver.question.unknown]]。右边随时写着最可能的原因、支持和不支持的理由，以及 [[resolver.result.next]]。',
            en: 'Answer one question at a time; if you do not know, choose [[resolver.question.unknown]]. Beside it stand the likeliest cause, what speaks for and against it, and [[resolver.result.next]].',
          },
          {
            zh: '看 [[resolver.call.title]]，打电话，照着 [[resolver.call.say]] 念：代码、时间、参考号、终端号、商户号、序列号，以及最近有什么变化。',
            en: 'See [[resolver.call.title]], call, and read out [[resolver.call.say]]: code, time, reference number, TID, MID, serial number and what changed.',
          },
          {
            zh: '办好以后点 [[resolver.close.open]]，写下真正的原因。下次就有据可查。',
            en: 'When it works again, press [[resolver.close.open]] and note what it really was. Next time you will know.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'resolver',
        alt: {
          zh: '一次排查：左边是问题和已知的事实，右边是可能的原因、下一步和打电话要说的话。',
          en: 'A case: questions and what is known on the left; the cause, the next step and what to say on the right.',
        },
      },
      {
        kind: 'never',
        lines: [
          { zh: '不要为了试试而刷卡收一笔钱再退。', en: 'Do not charge a card just to try and refund it afterwards.' },
          {
            zh: '不要打开终端的外壳：密钥会被清除，终端就要返厂。',
            en: 'Do not open the housing: that erases the keys, and the terminal has to go back to its maker.',
          },
          { zh: '不要用小票之外、网上搜来的“客服电话”。', en: 'Do not call a “hotline” found on the internet.' },
        ],
      },
      {
        kind: 'note',
        text: {
          zh: '证据不够时，程序会直说，并告诉您还缺什么。排查可以随时放下，回头接着做。',
          en: 'Where the evidence is not enough, the program says so and what is missing. A case can be left at any time and goes on where it was.',
        },
      },
    ],
  },
  {
    id: 'emergency-card',
    title: { zh: '应急卡', en: 'The emergency card' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '一张纸，放在收银台边：刷不了卡时怎么做、不要怎么做、打给谁。今天就打印一张，不要等到出事。',
          en: 'One sheet beside the till: what to do when cards fail, what not to do, and whom to call. Print it today, not when it is needed.',
        },
      },
      {
        kind: 'steps',
        lines: [
          {
            zh: '在 [[contact.title@/contacts]] 里填收单机构和服务商的电话，点 [[contact.verify]]，和合同、官方应用或机身标签对一遍。只有核实过的号码才会印上去。',
            en: 'Enter the numbers of acquirer and service company in [[contact.title@/contacts]], press [[contact.verify]] and compare them with the contract, the official app or the label. Only verified numbers are printed.',
          },
          {
            zh: '打开 [[emergency.title@/knowhow/emergency]]，点 [[emergency.edit]]，写上谁做主、备用机在哪里、顾客还能怎么付。',
            en: 'Open [[emergency.title@/knowhow/emergency]], press [[emergency.edit]] and say who decides, where the spare terminal is and how else customers can pay.',
          },
          {
            zh: '选纸张，点 [[emergency.print]]。电话变了或满一年，重新核实、重新打印。',
            en: 'Choose the paper and press [[emergency.print]]. When a number changes or a year is over, verify and print anew.',
          },
        ],
      },
      {
        kind: 'picture',
        picture: 'emergency',
        alt: {
          zh: '应急卡页面，下面是印出来的样子。',
          en: 'The page of the emergency card with the card as it will be printed.',
        },
      },
    ],
  },
  {
    id: 'strangers',
    title: { zh: '有人来电、上门或要“维修”', en: 'Somebody calls, comes, or wants to “service” a terminal' },
    blocks: [
      {
        kind: 'steps',
        lines: [
          {
            zh: '打开 [[contact.approach.link@/contacts/approach]]，勾选对方要什么，程序马上告诉您怎么办。',
            en: 'Open [[contact.approach.link@/contacts/approach]], tick what they want, and read at once what to do.',
          },
          {
            zh: '不预约就不让碰终端。自己拨核实过的号码问清楚，不要拨对方给的号码。',
            en: 'Nobody touches a terminal unannounced. Ask on the verified number, never on the one they give you.',
          },
          {
            zh: '每次来访都记进 [[inspection.visitor.title@/inspection/visitors]]：谁、哪个单位、碰过哪台终端。',
            en: 'Note every visit in [[inspection.visitor.title@/inspection/visitors]]: who, from which company, which terminals.',
          },
          {
            zh: '终端看着不对（多了东西、封条破了、序列号变了）：停用，不要打开，在 [[inspection.title@/inspection]] 里打开这一台，点 [[inspection.unit.suspect]]，一步一步照做。',
            en: 'If a terminal looks wrong (something added, a torn seal, another serial number): stop using it, leave it closed, open it in [[inspection.title@/inspection]], press [[inspection.unit.suspect]] and follow the steps.',
          },
        ],
      },
      {
        kind: 'never',
        lines: [
          { zh: '不要在电话里念验证码、PIN 或密码。', en: 'Do not read out codes, PINs or passwords on the phone.' },
          { zh: '不要为“重新登记”付钱给打来电话的人。', en: 'Do not pay a caller for a “re-registration”.' },
          { zh: '不要让人远程控制这台电脑。', en: 'Do not let anybody take remote control of this computer.' },
        ],
      },
    ],
  },
];
