// Locks and notices of a terminal and what to do about each (ZVT PA00P015 rev 13.08, tag 1F55).
import type { Bilingual } from '../model/bilingual.ts';
import type { Who } from '../model/who.ts';

/** One lock: whether it stops the terminal, its name, the way out. */
export interface LockHelp {
  readonly outcome: 'warn' | 'fail';
  readonly name: Bilingual;
  readonly remedy: Bilingual;
  readonly who: Who;
}

const lock = (
  outcome: 'warn' | 'fail',
  who: Who,
  [zh, en]: [string, string],
  [doZh, doEn]: [string, string],
): LockHelp => ({
  outcome,
  who,
  name: { zh, en },
  remedy: { zh: doZh, en: doEn },
});

/** Every lock by the product's name for it. */
export const terminalLocks = {
  reconciliation: lock(
    'warn',
    'merchant',
    ['需要对账', 'reconciliation due'],
    ['请做日结', 'do the end-of-day reconciliation'],
  ),
  initialisation: lock(
    'warn',
    'technician',
    ['需要初始化', 'initialisation due'],
    ['请在终端菜单里做初始化', 'start the initialisation from the terminal’s menu'],
  ),
  diagnosis: lock(
    'warn',
    'merchant',
    ['需要诊断', 'diagnosis due'],
    ['请在终端菜单里做诊断', 'start the diagnosis from the terminal’s menu'],
  ),
  service: lock('warn', 'technician', ['服务锁定', 'service lock'], ['请联系技术员', 'call the technician']),
  outOfOrder: lock(
    'fail',
    'technician',
    ['停止服务', 'out of order'],
    ['请改用另一台终端并联系技术员', 'use another terminal and call the technician'],
  ),
  printer: lock(
    'warn',
    'merchant',
    ['打印机锁定', 'printer lock'],
    ['请装好纸、关好盖子', 'put in paper and close the cover'],
  ),
  startUpNeeded: lock(
    'warn',
    'technician',
    ['需要开机启用', 'start-up needed'],
    ['请在终端上完成启用步骤', 'finish the start-up on the terminal'],
  ),
  secureModuleChanged: lock(
    'fail',
    'technician',
    ['安全模块已更换', 'secure module changed'],
    ['请停用并联系技术员，告知收单机构', 'stop using it, call the technician and tell the acquirer'],
  ),
  transactionLogDefective: lock(
    'warn',
    'technician',
    ['交易记录损坏', 'transaction log defective'],
    ['请保留纸质凭条并联系技术员', 'keep the paper slips and call the technician'],
  ),
  cardReaderNotFound: lock(
    'warn',
    'technician',
    ['找不到读卡器', 'card reader not found'],
    ['请检查读卡器的连接线', 'check the cable of the card reader'],
  ),
  cardStillInserted: lock('warn', 'merchant', ['卡还插着', 'card still inserted'], ['请取出卡', 'remove the card']),
  secureLinkNotReady: lock(
    'warn',
    'technician',
    ['加密连接未就绪', 'secure link not ready'],
    ['请重新插接密码键盘，仍不行联系技术员', 'plug the PIN pad in again; if it stays, call the technician'],
  ),
  activationNeeded: lock(
    'warn',
    'technician',
    ['需要激活', 'activation needed'],
    ['请技术员与收单机构一起激活', 'have the technician activate it together with the acquirer'],
  ),
  lowBattery: lock('warn', 'merchant', ['电池电量低', 'low battery'], ['请接上电源充电', 'connect the power supply']),
  contactlessReaderNotInitialised: lock(
    'warn',
    'technician',
    ['非接读卡器未初始化', 'contactless reader not initialised'],
    ['请先用插卡，联系技术员', 'insert cards for now and call the technician'],
  ),
  mdbNotReady: lock(
    'warn',
    'technician',
    ['自动售货接口（MDB）未就绪', 'vending interface (MDB) not ready'],
    ['请检查 MDB 连接线', 'check the MDB cable'],
  ),
} as const satisfies Readonly<Record<string, LockHelp>>;
