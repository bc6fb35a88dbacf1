// Guides against manipulation and fraud.
import { type Guide, line, never, points, steps } from '../guide.ts';

/** Tampering and visitors: the training that PCI DSS 9.5.1.3 asks for. */
export const tamperAndVisitors: Guide = {
  id: 'tamperAndVisitors',
  topic: 'security',
  version: 2,
  writtenOn: '2026-11-23',
  title: line('防拆与上门人员', 'Tampering and visitors'),
  summary: line(
    '终端被换掉或加装东西，顾客的卡信息就会被偷走。每个碰终端的人都要会看、会问、会停。',
    'A terminal that was exchanged or had something added to it steals card data. Whoever handles it knows how to look, to ask and to stop.',
  ),
  training: ['owner', 'technician', 'cashier'],
  sections: [
    points(
      line('每天看什么', 'What to look at every day'),
      line(
        '机身号与标签、屏幕、登记簿三处一致。',
        'Serial number the same on the label, on the screen and in the register.',
      ),
      line(
        '标签、螺丝、封条完好，没有切口、胶印、新划痕。',
        'Label, screws and seals whole; no cuts, glue or new scratches.',
      ),
      line(
        '卡口没有插着或盖着东西，插卡的手感与平时一样。',
        'Nothing in or over the card slots; a card goes in as it always did.',
      ),
      line('键盘厚薄、颜色正常，上面没有另一层。', 'Keypad as thick and coloured as always, nothing laid over it.'),
      line(
        '没有多出来的线、盒子，没有对着键盘的摄像头。',
        'No additional cables or boxes, no camera that looks at the keypad.',
      ),
      line('终端在它该在的位置，没有被悄悄换过。', 'The terminal stands where it should and has not been exchanged.'),
    ),
    steps(
      line('有人上门时', 'When somebody comes'),
      line(
        '没有预约，先不让碰终端，请他等。',
        'Nobody announced the visit: the visitor waits and does not touch the terminal.',
      ),
      line('看证件，记下姓名、单位、工号。', 'Look at the visitor’s identification; note name, company and number.'),
      line(
        '用“联系人”里核实过的号码，由您打给收单机构确认这个人和这张工单；不打他给的号码。',
        'Call the acquirer yourself, on the verified number in Contacts, and ask about this person and this job; never the number that the visitor gives you.',
      ),
      line(
        '确认后全程有店员在旁，记下做了什么、换了什么、机身号。',
        'Once confirmed, one of you stays beside the visitor; note what was done, what was exchanged, the serial numbers.',
      ),
      line(
        '安装、更换、退回终端，都要有收单机构的安排，并录入登记簿。',
        'Installing, exchanging or returning a terminal is arranged with the acquirer and entered in the register.',
      ),
    ),
    points(
      line('什么样的举动可疑', 'What is suspicious'),
      line('催得很急，不让打电话核实。', 'Somebody presses you and does not want you to call.'),
      line(
        '要单独待在终端旁，或要把终端拿到里间、车上。',
        'Somebody wants to be alone with the terminal, or to carry it to a back room or a car.',
      ),
      line(
        '有人遮挡、反复打量终端，或刚走就发现多了东西。',
        'Somebody covers or studies the terminal, or something is new when they have left.',
      ),
    ),
    steps(
      line('怀疑被动过，或屏幕提示防拆', 'If you suspect tampering, or the screen says so'),
      line(
        '立刻停用这一台，贴上“停用”，换备用终端。',
        'Take it out of use at once, put a note on it, use the spare one.',
      ),
      line(
        '不要打开机壳，不要擦，不要重启：证据和没结算的交易都可能丢。',
        'Do not open the housing, do not wipe, do not restart: evidence and unsettled payments may be lost.',
      ),
      line('拍照，收好小票，记下时间和在场的人。', 'Take photos, keep the slips, note the time and who was there.'),
      line(
        '打给收单机构，照他们说的做；密钥清了只有他们能重新装。',
        'Call the acquirer and do what they say; only they can load keys again.',
      ),
      line('在本程序“巡检”里记下来。', 'Record it under Inspection in this program.'),
    ),
    never(
      line('不要相信', 'Do not believe'),
      line(
        '“重启或升级就能解除防拆”：不能，只会破坏证据。',
        '“A restart or update clears the tamper lock”: it does not, and it destroys evidence.',
      ),
      line(
        '“里面清一清灰就好”：不要让人打开机壳，一打开就会清除密钥。',
        '“Just clean the inside”: never let anybody open the housing, that erases the keys.',
      ),
    ),
  ],
  sources: ['pci951', 'ptsTamper', 'ownAdvice'],
  words: line(
    '巡检 侧录 盗刷 贴片 封条 维修师傅 9.5.1.3 PCI 换机',
    'skimmer overlay inspection visitor seal 9.5.1.3 PCI',
  ),
};

/** Calls and messages of swindlers. */
export const fraudCalls: Guide = {
  id: 'fraudCalls',
  topic: 'security',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('诈骗电话和短信', 'Fraudulent calls and messages'),
  summary: line(
    '来电显示可以伪造。凡是要钱、要码、要远程控制、要换机的，先挂断，再由您打回核实过的号码。',
    'A shown number can be forged. Whoever wants money, codes, remote control or your terminal: hang up, then call the verified number yourself.',
  ),
  training: ['owner', 'technician', 'cashier'],
  sections: [
    points(
      line('常见的说法', 'What they say'),
      line('“你的终端未登记，今天不交费就停机。”', '“Your terminal is not registered; pay today or it stops.”'),
      line(
        '“政策变了，旧机作废，免费给你换新机。”',
        '“The rules have changed, old terminals are void, you get a new one for free.”',
      ),
      line(
        '“把验证码、激活码、操作员密码报给我。”',
        '“Tell me the one-time code, the activation code, the operator code.”',
      ),
      line('“装个软件，我远程帮你调。”', '“Install this program and I will set it right from here.”'),
      line('“做几笔交易养一养机。”', '“Make a few payments to keep it alive.”'),
    ),
    steps(
      line('这样应对', 'What to do'),
      line('不争论，不答应，说“我核实一下”，挂断。', 'Do not argue or agree; say “I will check” and hang up.'),
      line(
        '打开本程序“有人来电或上门？”，照着选一遍，看提示。',
        'Open “Somebody calls or comes?” in this program, tick what they want, read the advice.',
      ),
      line('用合同上、官方 App 里的号码打回去问。', 'Call the number on your contract or in the official app.'),
      line(
        '已经说出去的密码、已经装的软件，马上告诉收单机构和银行，并报警。',
        'If a code was told or a program installed, tell the acquirer and your bank at once, and the police.',
      ),
      line('把对方的话和号码记下来，提醒其他店员。', 'Note what was said and the number, and warn your colleagues.'),
    ),
    never(
      line('不要这样做', 'Do not'),
      line('不要点短信里的链接，不要回复验证码。', 'Do not open links in messages, and answer with no code.'),
      line(
        '不要付“激活费”“押金”“重新登记费”，收费只以您的合同为准。',
        'Pay no activation fee, deposit or fee for re-registration; only your own contract says what costs money.',
      ),
      line('不要做没有真实买卖的交易，那是违规的。', 'Make no payment without a real purchase: it breaks the rules.'),
      line(
        '不要把终端寄给或交给没有核实过的人。',
        'Do not send or hand the terminal to anybody you have not verified.',
      ),
    ),
  ],
  sources: ['articles', 'pci951', 'ownAdvice'],
  words: line('骗子 钓鱼 验证码 冒充 客服 换机 激活费', 'scam phishing code impostor fee'),
};
