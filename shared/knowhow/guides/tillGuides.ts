// Guides for the day at the till.
import { type Guide, line, never, points, steps } from '../guide.ts';

/** What to do when a payment fails in front of a customer. */
export const failsAtTill: Guide = {
  id: 'failsAtTill',
  topic: 'till',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('收银台上刷不了卡怎么办', 'A payment fails at the till'),
  summary: line(
    '顾客还站在面前时，先保住这一笔，再看是卡的问题还是终端的问题。',
    'While the customer is still there: first make sure of this payment, then see whether it is the card or the terminal.',
  ),
  training: ['owner', 'technician', 'cashier'],
  sections: [
    steps(
      line('当场这样做', 'Do this at once'),
      line(
        '看屏幕，把应答码和提示原样记下来，能拍照就拍照。',
        'Read the screen and note the code and the words as they are; take a photo if you can.',
      ),
      line(
        '不要急着再刷。先在终端上查“上一笔”，或看收单机构 App，确认这笔有没有扣款。',
        'Do not repeat it yet. Query the last transaction on the terminal, or look into the acquirer’s app, to see whether it went through.',
      ),
      line(
        '没有扣款，再用同一张卡重做一次，最多一次。',
        'If it did not go through, repeat it with the same card, once at most.',
      ),
      line(
        '还是不行：只有这张卡不行，请顾客换卡或联系发卡行；每张卡都不行，换备用终端或别的付款方式。',
        'If it fails again with this card only, the customer takes another card or asks the issuer; if every card fails, use the spare terminal or another way to pay.',
      ),
      line(
        '记下时间、应答码、参考号，交给店里负责终端的人。',
        'Note time, code and reference number for whoever looks after the terminals.',
      ),
    ),
    points(
      line('怎么判断是谁的问题', 'Whose problem is it'),
      line(
        '提示与余额、密码、有效期、限额有关，是卡或账户的事，终端没有坏。',
        'Words about balance, PIN, expiry or limits concern the card or account; the terminal is fine.',
      ),
      line(
        '提示 90、91、92、96、98 或超时：对方系统忙或在维护，等 5 到 15 分钟再试，什么设置都不要改。',
        '90, 91, 92, 96, 98 or a time-out: the other side is busy or being maintained; wait 5 to 15 minutes and change no setting.',
      ),
      line(
        '提示 97、03、58：登记或权限的事，停下来联系收单机构。',
        '97, 03 or 58: registration or permission; stop and call the acquirer.',
      ),
      line(
        '提示被攻击、防拆、密钥丢失：停用，不要重启，按“防拆与上门人员”处理。',
        'Words about an attack, tampering or lost keys: take it out of use, do not restart it, and follow “Tampering and visitors”.',
      ),
    ),
    never(
      line('不要这样做', 'Do not'),
      line('不要连续重刷，顾客可能被扣两次。', 'Do not swipe again and again: the customer may be charged twice.'),
      line(
        '不要扣住顾客的卡；屏幕提示没收时，按收单机构的规定处理并打电话。',
        'Do not keep a customer’s card by force; where the screen says so, follow your acquirer’s rule and call.',
      ),
      line('不要改网络、主机地址或终端参数。', 'Do not change network, host address or parameters of the terminal.'),
    ),
  ],
  sources: ['responseCodes', 'articles', 'ownAdvice'],
  words: line('失败 刷卡失败 交易失败 应急 扣款 重复扣款', 'declined failure emergency double charge'),
};

/** The first and last minutes of a day. */
export const openAndClose: Guide = {
  id: 'openAndClose',
  topic: 'till',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('开店与打烊', 'Opening and closing the day'),
  summary: line(
    '每天开店看两分钟，打烊结算一次，大部分麻烦当天就能发现。',
    'Two minutes in the morning and a settlement at night: most trouble is noticed on the same day.',
  ),
  training: ['cashier'],
  sections: [
    steps(
      line('开店', 'Opening'),
      line('接好电源开机，看日期时间对不对。', 'Connect power, switch on, and look at date and time.'),
      line(
        '看一眼外观：标签、螺丝、封条完好，卡口没有多出来的东西，键盘上没有贴膜或盖板，线还是原来那几根。',
        'Look it over: label, screws and seals whole, nothing stuck into or over the card slots, nothing laid over the keypad, the same cables as always.',
      ),
      line('看纸够不够，看信号或网络图标。', 'Look at the paper and at the signal or network icon.'),
      line('需要签到的终端，签到一次。', 'Sign on where the terminal asks for it.'),
      line(
        '有不对的，先停用这一台，再告诉负责人。',
        'If anything is wrong, take this one out of use first, then tell whoever is in charge.',
      ),
    ),
    steps(
      line('打烊', 'Closing'),
      line(
        '查有没有结果不明的交易，一笔一笔查清。',
        'Look for payments with an unclear result and settle each question.',
      ),
      line('做结算，打印结算单，与收银系统的合计对一遍。', 'Settle, print the totals, and compare them with the till.'),
      line(
        '对不上时不要清空、不要重置，把结算单留好，问收单机构。',
        'If they differ, erase and reset nothing; keep the slip and ask the acquirer.',
      ),
      line(
        '按规定签退，擦干净机身，收好或锁好。',
        'Sign off where that is the rule, wipe the outside, put it away or lock it up.',
      ),
    ),
    points(
      line('谁来做', 'Who does it'),
      line(
        '每天固定一个人，名字写在计划里；换班时当面交接。',
        'One named person a day, in the plan; handed over in person at a change of shift.',
      ),
    ),
  ],
  sources: ['pci951', 'signOn', 'ownAdvice'],
  words: line('早班 晚班 每日 交接 开机 关机', 'morning evening daily shift'),
};

/** Sign-on, settlement, sign-off. */
export const signOnAndSettle: Guide = {
  id: 'signOnAndSettle',
  topic: 'till',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('签到、结算、签退', 'Sign-on, settlement, sign-off'),
  summary: line(
    '签到取回当天的工作密钥和批次号，结算把这一批账对清；这两步出错会连累后面每一笔。',
    'Sign-on fetches the working keys and the batch number, settlement closes the batch; trouble here spoils every payment after it.',
  ),
  training: ['cashier'],
  sections: [
    points(
      line('它们是什么', 'What they are'),
      line(
        '签到：终端向主机报到，取回工作密钥、批次号和日期。',
        'Sign-on: the terminal reports to the host and gets working keys, batch number and date.',
      ),
      line(
        '结算：把这一批交易的笔数和金额与主机对一遍，批次号加一。',
        'Settlement: number and sum of the batch are compared with the host, and the batch number goes up by one.',
      ),
      line('签退：收工，之后要再签到才能用。', 'Sign-off: the end of work; the next payment needs a new sign-on.'),
      line(
        '有的终端全部自动完成，菜单里没有这几项，照收单机构说的做。',
        'On some terminals all of it happens by itself; then do what your acquirer says.',
      ),
    ),
    steps(
      line('看到提示要重新签到时', 'When a code asks for a new sign-on'),
      line('77、22、99、A0 一般签到一次就好。', '77, 22, 99 and A0 are usually cured by one sign-on.'),
      line('有没结算的交易，先结算，再签到。', 'If payments are not settled yet, settle first, then sign on.'),
      line(
        '签到后又出现 99 或 A0，或签到本身失败（96）：停下来，联系收单机构，可能是主密钥的事。',
        'If 99 or A0 comes back after it, or the sign-on itself fails with 96, stop and call the acquirer: it may be the master key.',
      ),
    ),
    steps(
      line('结算对不上时', 'When settlement does not balance'),
      line('打印或拍下终端合计与主机合计。', 'Print or photograph both totals.'),
      line(
        '与收银系统的明细逐笔比对，找出多或少的那一笔。',
        'Compare payment by payment with the till and find the one too many or too few.',
      ),
      line(
        '带着参考号问收单机构，由他们调账。',
        'Call the acquirer with its reference number; they correct the account.',
      ),
    ),
    never(
      line('不要这样做', 'Do not'),
      line(
        '不要在结算前更新程序、恢复参数或交出终端，没结算的交易可能丢失。',
        'Never update, reset parameters or give the terminal away before settling: open payments may be lost.',
      ),
      line(
        '不要把操作员密码写在机身上，也不要几个人共用。',
        'Do not write operator codes on the terminal, and do not share them.',
      ),
    ),
  ],
  sources: ['signOn', 'responseCodes'],
  words: line('批次 批结 工作密钥 对账 操作员 77 99 A0', 'batch totals keys reconcile operator 77 99 A0'),
};
