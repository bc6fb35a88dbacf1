// Guides on card data, and on who pays the shop its money.
import { type Guide, line, never, points, steps } from '../guide.ts';

/** Card numbers, slips, passwords. */
export const cardData: Guide = {
  id: 'cardData',
  topic: 'security',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('卡号、小票和密码', 'Card numbers, slips and codes'),
  summary: line(
    '卡号不抄、不拍、不发；密码不问、不听、不看。小票收好，到期销毁。',
    'Card numbers are not copied, photographed or sent; PINs are not asked for, heard or watched. Slips are kept safe and destroyed in time.',
  ),
  training: ['owner', 'technician', 'cashier'],
  sections: [
    points(
      line('可以留什么', 'What may be kept'),
      line(
        '小票上遮住中间的卡号（前六后四）、参考号、凭证号、时间、金额。',
        'The masked card number of the slip (first six, last four), reference and trace number, time, amount.',
      ),
      line(
        '小票至少留一年，以备查账和调单，锁在柜子里。',
        'Slips for at least a year, for queries and disputes, locked away.',
      ),
    ),
    never(
      line('绝不留、绝不发', 'Never keep, never send'),
      line('不抄写、不拍照、不用微信发送完整卡号。', 'Never write down, photograph or send a whole card number.'),
      line('不记卡背面的三位数、有效期和密码。', 'Never note the three digits on the back, the expiry or the PIN.'),
      line('不替顾客输密码，输密码时转开视线。', 'Never type the PIN for a customer, and look away while it is typed.'),
    ),
    steps(
      line('发生了怎么办', 'If it happened'),
      line(
        '顾客的卡落在店里：收好，联系发卡行或等本人来取，不要替他刷。',
        'A card was left behind: keep it safe, call the issuer or wait for its owner, and do not use it.',
      ),
      line(
        '发现有人抄录卡号：停用相关终端，告诉负责人和收单机构。',
        'Somebody copies card numbers: take the terminal out of use, tell whoever is in charge and the acquirer.',
      ),
      line('过期的小票用碎纸机处理。', 'Shred slips that are no longer needed.'),
    ),
    points(
      line('本程序怎么做', 'What this program does'),
      line(
        '粘贴、导入、导出和通信记录里像卡号的数字都会被遮住。',
        'Whatever looks like a card number is masked when it is pasted, imported, exported or recorded.',
      ),
    ),
  ],
  sources: ['panRules', 'pci951', 'settlementPayer', 'ownAdvice'],
  words: line('隐私 卡背 有效期 PIN 留存 保管', 'privacy CVV expiry PIN storage'),
};

/** Direct and second-hand settlement. */
export const whoPaysYou: Guide = {
  id: 'whoPaysYou',
  topic: 'security',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('钱是谁打给你的（一清与二清）', 'Who pays you your money'),
  summary: line(
    '持牌机构直接打到您自己登记的账户，叫一清；先到别人手里再转给您，就有收不到钱的风险。',
    'A licensed institution pays into your own registered account directly; where somebody else gets the money first, it may never arrive.',
  ),
  training: [],
  sections: [
    steps(
      line('自己核对', 'Check it yourself'),
      line(
        '看银行流水：付款方是您签约的收单机构或银行，不是个人，也不是不相干的公司。',
        'Look at the bank statement: the payer is the acquirer you signed with or a bank, not a person and not some company.',
      ),
      line(
        '看小票：商户名是您的营业执照名称，或“个体户”加您的名字。',
        'Look at the slip: the merchant name is that of your licence, or your own name as a sole trader.',
      ),
      line(
        '同一台终端每天的商户号都一样，而且与收单机构 App 里的一致。',
        'The merchant number is the same every day and the same as in the acquirer’s app.',
      ),
      line('手里有与收单机构直接签的合同。', 'You hold a contract with the acquirer itself.'),
      line(
        '拿不准，用官方渠道查到的号码问收单机构：这个商户号是不是我的。',
        'When in doubt, ask the acquirer on a number from its official pages whether this merchant number is yours.',
      ),
    ),
    points(
      line('怎么看结果', 'How to read it'),
      line(
        '单凭商户号的开头几位，证明不了钱是谁打的。',
        'The first digits of the merchant number prove nothing about who pays you.',
      ),
      line(
        '几条都不对，先停用这台终端，问清楚再用。',
        'If several of these are wrong, stop using the terminal until you know.',
      ),
    ),
  ],
  sources: ['settlementPayer', 'articles'],
  words: line('一清 二清 跳码 结算账户 到账 套码', 'settlement payer payout merchant number'),
};
