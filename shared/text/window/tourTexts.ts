// Words of the tour through the simulated shop: one story in nine steps.
import { inBoth } from '../parity.ts';

/** Words of the tour. */
export const tourTexts = inBoth(
  {
    start: '开始两分钟导览',
    resume: '继续导览（第 {{step}} 步）',
    place: '第 {{step}} 步，共 {{count}} 步',
    next: '下一步',
    back: '上一步',
    end: '结束导览',
    restart: '从头开始',
    busy: '请稍等…',
    reading: '正在读取模拟终端，几秒就好…',
    missing: '要指给您看的地方现在不在屏幕上。可以按“下一步”继续。',
    stay: '留在模拟商店',
    toMyShop: '返回我的商店',
    handbook: '看使用手册',
    left: '导览已放下。在帮助菜单或 Ctrl+K 里可以接着看。',
    steps: {
      shop: {
        title: '这里是模拟商店',
        text: '五台终端都不存在，处处标着“模拟”，记录单独存放。您自己的商店不受影响；这里的按钮随时带您回去。',
      },
      read: {
        title: '一按就知道',
        text: '按这里，每台终端都会被问一遍。检查只是询问：不打印、不联机、不改设置。按“下一步”，导览替您按。',
      },
      verdict: {
        title: '有一台说 97',
        text: '最要紧的排在最前。这一台显示“终端未登记”，收不了款。卡片直接写着原因和该由谁处理。',
      },
      why: {
        title: '为什么这样判断',
        text: '每一项都有依据、办法，还有由谁来做。点问号，能看到这一项是怎么判断的。',
      },
      cause: {
        title: '原因和下一步',
        text: '“为什么？”把线上读到的、登记簿里的和您看到的放在一起，给出最可能的原因，以及支持和不支持它的理由。',
      },
      call: {
        title: '打给谁，怎么说',
        text: '97 要由收单机构来办。只给您自己核实过的号码；要念的话已经写好，可以复制。',
      },
      plan: {
        title: '今天该做的维护',
        text: '导览在模拟商店里采用了一条建议。每行一件事，一个下一步，照着检查单做完就行。',
      },
      log: {
        title: '刚才的一切都记下了',
        text: '谁、什么时候、做了什么、为什么。日志只增不改，每一条都和前一条连着。',
      },
      verify: {
        title: '谁都能核对',
        text: '导出的日志可以交给任何人。对方用浏览器离线打开核对网页，就知道有没有被改过、少了哪几条。导览到此结束。',
      },
    },
  },
  {
    start: 'Start the two-minute tour',
    resume: 'Go on with the tour (step {{step}})',
    place: 'Step {{step}} of {{count}}',
    next: 'Next',
    back: 'Back',
    end: 'End the tour',
    restart: 'From the beginning',
    busy: 'One moment…',
    reading: 'Reading the simulated terminals; a few seconds…',
    missing: 'What this step points at is not on the screen now. “Next” goes on.',
    stay: 'Stay in the simulated shop',
    toMyShop: 'Back to my shop',
    handbook: 'Read the handbook',
    left: 'The tour waits. The Help menu and Ctrl+K go on with it.',
    steps: {
      shop: {
        title: 'This is the simulated shop',
        text: 'Five terminals that do not exist, marked as simulated everywhere, with records of their own. Your own shop is not touched; this button takes you back at any time.',
      },
      read: {
        title: 'One press, and you know',
        text: 'Press this and every terminal is asked how it is. A check only asks: it prints nothing, goes nowhere, changes nothing. “Next” presses it for you.',
      },
      verdict: {
        title: 'One of them says 97',
        text: 'The most urgent comes first. This one says “not registered” and takes no payments. The card tells why, and whose job that is.',
      },
      why: {
        title: 'Why it says so',
        text: 'Every item has its grounds, a remedy, and whose job it is. The question mark shows how it is judged.',
      },
      cause: {
        title: 'The cause, and the next step',
        text: '“Why?” puts together what the cable gave, what the register holds and what you see, and names the likeliest cause with what speaks for and against it.',
      },
      call: {
        title: 'Whom to call, and what to say',
        text: '97 is for the acquirer to settle. Only numbers that you verified yourself are offered; the words to read out are ready to be copied.',
      },
      plan: {
        title: 'The maintenance due today',
        text: 'The tour has taken one of the proposals in the simulated shop. One thing a line, one next step, and a checklist to follow.',
      },
      log: {
        title: 'All of it was written down',
        text: 'Who, when, what and why. The log only grows, and each entry is tied to the one before.',
      },
      verify: {
        title: 'Anyone can verify it',
        text: 'Hand an export of the log to anybody: in any browser, offline, they see whether it was changed and what is missing. This is the end of the tour.',
      },
    },
  },
);
