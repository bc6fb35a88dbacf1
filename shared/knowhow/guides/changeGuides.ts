// Guides on terminals that come, move, are exchanged or wait.
import { type Guide, line, never, points, steps } from '../guide.ts';

/** From the box to the first payment. */
export const newTerminal: Guide = {
  id: 'newTerminal',
  topic: 'changes',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('新终端到店', 'A new terminal arrives'),
  summary: line(
    '到货当天就登记，绑定、签到都办完，再放到收银台。',
    'Register it on the day it comes; it goes to the till once it is bound and signed on.',
  ),
  training: [],
  sections: [
    steps(
      line('当天做', 'On the day'),
      line(
        '看包装和封条，对一遍机身号与送货单；不是收单机构安排的，先不收。',
        'Look at package and seals, compare the serial number with the delivery note; if the acquirer did not arrange it, do not accept it yet.',
      ),
      line(
        '把机身号、型号、购买日期、送来的人录入登记簿，拍下四面和封条。',
        'Enter serial number, model, day of purchase and who brought it; photograph all sides and the seals.',
      ),
      line('设一个提醒：几天内必须完成绑定。', 'Set a reminder by when it must be bound.'),
    ),
    steps(
      line('交给收单机构办的', 'What the acquirer does'),
      line(
        '机身号入库，商户进件审核，分配终端号，绑定到您的商户号和地址。',
        'Takes the serial number into stock, audits the shop, assigns a terminal number, binds it to your merchant number and address.',
      ),
      line('装入主密钥，下发程序和参数。', 'Loads the master key, program and parameters.'),
      line(
        '银行卡和扫码是分开报备的：扫码能用，不等于刷卡也办好了。',
        'Cards and QR codes are filed separately: a working QR code does not mean that cards work.',
      ),
    ),
    steps(
      line('投入使用', 'Into use'),
      line(
        '签到，看屏幕上的终端号、商户号与通知单一致。',
        'Sign on; both numbers on the screen are those of the acquirer’s letter.',
      ),
      line(
        '第一笔真实收款后，看小票：商户名是自己的店。',
        'After the first real payment look at the slip: the merchant name is yours.',
      ),
      line(
        '第二天看银行流水，钱直接到自己的结算账户。',
        'Next day look at the bank statement: the money came to your own account directly.',
      ),
    ),
    points(
      line('选终端', 'Choosing one'),
      line(
        '价格、质量、售后一起比，问清有没有认证、还更新多久。',
        'Weigh price, quality and service together; ask about its approval and for how long it is updated.',
      ),
      line(
        '从收单机构或其授权渠道买，不买来路不明的二手机。',
        'Buy from the acquirer or its authorised dealers, nothing of unknown origin.',
      ),
    ),
  ],
  sources: ['lifecycle', 'notice259', 'articles'],
  words: line('入库 进件 绑定 激活 装机 购买 验收', 'onboarding binding activation purchase'),
};

/** To another place. */
export const movingTerminal: Guide = {
  id: 'movingTerminal',
  topic: 'changes',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('终端要换地方', 'Moving a terminal'),
  summary: line(
    '终端登记在一个地址上。搬店、换柜台、出摊，先报新地址，再搬。',
    'A terminal is registered at an address. Report the new one before you move it.',
  ),
  training: [],
  sections: [
    steps(
      line('搬之前', 'Before'),
      line(
        '把新地址报给收单机构，问多久生效，记下受理编号。',
        'Report the new address to the acquirer, ask when it takes effect, note the case number.',
      ),
      line('在登记簿里登记“计划移机”，写上日期。', 'Enter the planned move with its day in the register.'),
      line('结算，拍下现在的接线。', 'Settle, and photograph the cables.'),
    ),
    steps(
      line('搬之后', 'After'),
      line('接好线，看信号；弱就换个位置放。', 'Connect it and look at the signal; choose another spot if it is weak.'),
      line('登记簿改成新位置，换一套基准照片。', 'Change the place in the register and take new baseline photos.'),
      line(
        '出现 58 或被拒绝：先问收单机构新地址生效没有。',
        '58 or a refusal: ask the acquirer first whether the new address is in force.',
      ),
    ),
    points(
      line('为什么要报', 'Why it matters'),
      line(
        '收款时会核对终端位置和登记地址，不一致可能被核查或停用。',
        'The place of a payment is compared with the registered address; a difference may lead to questions or a stop.',
      ),
      line(
        '同城换柜台是不是也要报，各家规定不同，问一句最稳。',
        'Whether a move within the shop counts differs between acquirers; asking is safest.',
      ),
    ),
    never(
      line('不要这样做', 'Do not'),
      line(
        '不要用任何办法掩饰位置，那是违规的；如实报新地址。',
        'Do not hide the place by any trick; report the true address.',
      ),
      line('不要把终端借给或租给别人用。', 'Do not lend or rent the terminal to anybody.'),
    ),
  ],
  sources: ['notice259', 'responseCodes'],
  words: line('移机 搬家 地址 位置 定位 出摊 58', 'address location move relocate 58'),
};

/** One unit for another. */
export const swappingTerminal: Guide = {
  id: 'swappingTerminal',
  topic: 'changes',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('换机（坏了或送修）', 'Exchanging a terminal'),
  summary: line(
    '换了机身，就要换绑：不换绑，新机会出现 97。',
    'Another unit needs another binding: without it the new one gets a 97.',
  ),
  training: [],
  sections: [
    steps(
      line('换机前', 'Before'),
      line(
        '旧机还能用，先结算；不能用，留好小票和屏幕照片。',
        'If the old one works, settle; if not, keep slips and a photo of the screen.',
      ),
      line(
        '向收单机构申请换机，报旧机身号，记下受理编号和答应的日期。',
        'Ask the acquirer for an exchange with the old serial number; note case number and promised day.',
      ),
      line('在登记簿开始“换机”，照步骤走。', 'Begin the swap in the register and follow its steps.'),
    ),
    steps(
      line('新机到了', 'When the new unit is there'),
      line('先核实送机的人，再对新机身号。', 'Verify who brings it, then compare the new serial number.'),
      line(
        '问清：旧机已解绑，新机已绑定到同一个商户号。',
        'Make sure that the old one is unbound and the new one bound to the same merchant number.',
      ),
      line('签到，等第一笔真实收款，看小票。', 'Sign on, wait for the first real payment, look at the slip.'),
      line(
        '出现 97：多半还没换绑，带着两个机身号联系收单机构。',
        'A 97: probably the binding was not changed; call the acquirer with both serial numbers.',
      ),
    ),
    points(
      line('旧机怎么办', 'The old unit'),
      line(
        '交还要有收据，写明机身号、日期、接收人。',
        'Hand it back against a receipt with serial number, day and who took it.',
      ),
      line(
        '没人来收也不要丢掉或卖掉，锁好，问收单机构。',
        'If nobody fetches it, do not throw it away or sell it; lock it up and ask the acquirer.',
      ),
    ),
  ],
  sources: ['lifecycle', 'responseCodes', 'pci951'],
  words: line('换绑 解绑 维修 返修 坏机 97', 'replacement repair return binding 97'),
};

/** Spares. */
export const spareTerminals: Guide = {
  id: 'spareTerminals',
  topic: 'changes',
  version: 1,
  writtenOn: '2026-11-22',
  title: line('备用终端', 'Spare terminals'),
  summary: line(
    '备用机每月通电、签到一次；要用的时候才真的能用。',
    'A spare terminal is powered up and signed on once a month, so that it works when it is needed.',
  ),
  training: [],
  sections: [
    steps(
      line('每月一次', 'Once a month'),
      line(
        '充满电，开机，看时间对不对、有没有防拆提示。',
        'Charge it, switch on, look at the clock and for any tamper message.',
      ),
      line('签到，看参数和程序有没有要更新。', 'Sign on, see whether program or parameters want an update.'),
      line(
        '看机身号、封条，放回锁好的地方，做完打勾。',
        'Look at serial number and seals, put it back under lock, tick the job.',
      ),
    ),
    points(
      line('要知道的', 'To know'),
      line(
        '长期没有收款的终端可能被要求重新核实，甚至停用；期限各家说法不同，问您的收单机构。',
        'A terminal without payments for long may have to be verified again or be stopped; sources differ on when, so ask your acquirer.',
      ),
      line('告诉收单机构这是备用机，有的会单独登记。', 'Tell the acquirer that it is a spare one; some register that.'),
      line(
        '每半年演练一次：谁去拿、放在哪里、怎么换上、电话打给谁。',
        'Every half year rehearse it: who fetches it, from where, how it is connected, whom to call.',
      ),
    ),
    never(
      line('不要这样做', 'Do not'),
      line('不要为了“保活”去做没有真实买卖的交易。', 'Make no payment without a real purchase to keep it alive.'),
    ),
  ],
  sources: ['dormancy', 'articles', 'ownAdvice'],
  words: line('备机 停用 注销 长期未用 保活 演练', 'backup dormant unused drill'),
};
