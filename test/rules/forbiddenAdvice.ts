// Advice that this program never gives: it costs money, breaks the terminal's seal, or helps to deceive.

/** A kind of advice that is never given, and the words by which it is recognised. */
export interface ForbiddenAdvice {
  readonly name: string;
  readonly why: string;
  readonly words: readonly RegExp[];
  /** Sentences that must be found, so that the words are shown to work. */
  readonly samples: readonly string[];
}

/** All kinds of forbidden advice. */
export const forbiddenAdvice: readonly ForbiddenAdvice[] = [
  {
    name: 'fake sale',
    why: 'A sale without goods is a false booking, and acquirers close shops for it.',
    words: [
      /刷单|套现|虚假交易|试刷|试做一笔|(刷|做|试)一?笔.{0,4}(测试|小额|试验)|测试交易|(一|1)\s?分钱/,
      /\b(test|trial|dummy|fake|sham|penny) (sale|payment|transaction|purchase|charge)s?\b/i,
      /\b(sale|payment|transaction|purchase) of (one|1|a) (cent|fen)\b/i,
    ],
    samples: [
      '请刷一笔小额确认',
      '做一笔测试交易',
      '可以试刷一次',
      'Make a test sale of one cent',
      'run a trial payment',
    ],
  },
  {
    name: 'location trick',
    why: 'The acquirer binds a terminal to its place; to disguise the place is fraud.',
    words: [
      /(虚拟|模拟|伪造|伪装|修改|篡改|欺骗|更改).{0,4}(定位|位置|基站|GPS)/i,
      /\b(fake|spoof|mock|disguise|forge|pretend)\w*\b.{0,20}\b(location|GPS|position|cell)\b/i,
    ],
    samples: ['用虚拟定位软件', '修改定位后再试', 'Install a fake GPS app', 'spoof the location'],
  },
  {
    name: 'open the case',
    why: 'Opening the case trips the tamper switch and erases the keys.',
    words: [
      /拆(开|机|壳|卸|下)|打开.{0,4}(机壳|外壳|后盖|机身)|撬开/,
      /\bopen(ing)?\b.{0,20}\b(case|casing|housing|enclosure)\b|\bunscrew|\bdisassembl|\btake .{0,20}\bapart\b/i,
    ],
    samples: ['请打开后盖检查电池', '拆开终端', 'Open the housing and look', 'take the terminal apart'],
  },
  {
    name: 'default password',
    why: 'A password that everybody knows must not be spread by the program that is to keep terminals safe.',
    words: [
      /(默认|出厂|初始|缺省|通用)(管理员?|操作员|主管)?(的)?(密码|口令)/,
      /\b(default|factory|initial|standard) (\w+ )?(password|passcode|PIN)\b/i,
      /(?<![\d.])(000000|111111|123456|12345678|666666|888888|88888888|00000000|654321)(?![\d.])/,
      /(密码|口令).{0,4}(为|是|：|:)\s?\d{4,}|\bpassword\b.{0,6}(is|:)\s?\d{4,}/i,
    ],
    samples: [
      '默认密码是 000000',
      '输入初始密码',
      'Use the default password',
      'the password is 4711',
      '主管密码为123456',
    ],
  },
  {
    name: "another shop's number",
    why: 'Money that runs over the number of another shop is paid to another shop.',
    words: [
      /(别人|其他|其它|另一?家?|别家|隔壁|朋友|借用?).{0,4}(商户|店铺?|门店|店家|商家)?(的)?(商户号|终端号|商户编号|终端编号)/,
      /\b(another|other|different|neighbou?r(ing|'s|’s)?|borrowed) (shop|merchant|store|terminal)(['’]s)? (number|id|TID|MID)\b/i,
    ],
    samples: ['借用别家商户号', '先用另一家店的终端号', "Use another shop's number", 'enter a different merchant ID'],
  },
];

const negation =
  /(不要|请勿|切勿|切莫|禁止|严禁|勿|不得|不可|不能|不应|不会|绝不|从不|无需|不用|不必)[^。；！？]{0,24}$|\b(do not|don['’]t|must not|mustn['’]t|never|no|not|without|nor|cannot|can['’]t)\b[^.;!?]{0,48}$/i;

/** Names of the kinds of forbidden advice in a text. A warning against it ("do not …") is no advice. */
export const forbiddenIn = (text: string): string[] =>
  forbiddenAdvice
    .filter(({ words }) =>
      words.some((word) =>
        [...text.matchAll(new RegExp(word.source, `${word.flags}g`))].some(
          ({ index }) => !negation.test(text.slice(0, index)),
        ),
      ),
    )
    .map(({ name }) => name);
