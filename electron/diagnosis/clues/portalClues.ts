// Clues from the acquirer's own app or page, from who pays, and from the register's papers.
import { isoDay } from '../../../shared/diagnosis/isoMoment.ts';
import { type Clue, seen, valueIs } from '../clue.ts';
import { approvedBefore, signedOnBefore } from './historyClues.ts';
import { allMatches } from './numberClues.ts';

/** Not bound. */
export const unbound = valueIs('portal.bindStatus', [0], { zh: '后台显示未绑定', en: 'the portal says: not bound' });
/** The acquirer has taken the binding back. */
export const unboundAgain = valueIs('portal.bindStatus', [2], {
  zh: '后台显示已解绑',
  en: 'the portal says: unbound again',
});
/** The acquirer has bound the machine to the merchant. */
export const bound = valueIs('portal.bindStatus', [1], { zh: '后台显示已绑定', en: 'the portal says: bound' });
/** The acquirer has it and has not switched it on. */
export const notEnabledYet = valueIs('portal.termStatus', [0], {
  zh: '后台显示终端未启用',
  en: 'the portal says: terminal not enabled yet',
});
/** The acquirer has switched it on. */
export const enabled = valueIs('portal.termStatus', [1], {
  zh: '后台显示终端已启用',
  en: 'the portal says: terminal enabled',
});
/** The acquirer has switched it off. */
export const disabled = valueIs('portal.termStatus', [2], {
  zh: '后台显示终端已停用',
  en: 'the portal says: terminal disabled',
});
/** The acquirer has taken it off its list. */
export const cancelled = valueIs('portal.termStatus', [3], {
  zh: '后台显示终端已注销',
  en: 'the portal says: terminal cancelled',
});
/** The audit is not finished. */
export const auditWaiting = valueIs('portal.auditStatus', [0, 3], {
  zh: '后台显示审核还没有完成',
  en: 'the portal says: audit not finished',
});
/** The audit was refused. */
export const auditRefused = valueIs('portal.auditStatus', [2, 4], {
  zh: '后台显示审核没有通过',
  en: 'the portal says: audit refused',
});
/** UnionPay does not have the terminal. */
export const unionpayMissing = valueIs('portal.unionpayOnboarded', [false], {
  zh: '后台显示银联入网没有成功',
  en: 'the portal says: not registered with UnionPay',
});
/** UnionPay has the terminal. */
export const unionpayDone = valueIs('portal.unionpayOnboarded', [true], {
  zh: '后台显示银联入网成功',
  en: 'the portal says: registered with UnionPay',
});
/** The QR side does not have it. */
export const qrMissing = valueIs('portal.qrOnboarded', [false], {
  zh: '后台显示扫码报备没有成功',
  en: 'the portal says: not registered for QR payments',
});
/** Only the QR side is missing: cards are registered or approved. */
export const onlyQrMissing: Clue = {
  keys: ['portal.qrOnboarded', 'portal.unionpayOnboarded'],
  says: { zh: '刷卡是通的，只缺扫码这一边', en: 'cards work, only the QR side is missing' },
  sees: (scene) => {
    const [qr, cards] = [scene.best('portal.qrOnboarded'), scene.best('portal.unionpayOnboarded')];
    if (qr?.value !== false || scene.faults.some(({ symptom, isOpen }) => isOpen && symptom === 'terminal-unknown'))
      return null;
    const approved = scene.answers.filter(
      ({ symptom, operation }) => symptom === 'approved' && (operation === null || operation === 'sale'),
    );
    if (cards?.value !== true && approved.length === 0) return null;
    return seen([qr, ...(cards === null ? [] : [cards]), ...approved.map(({ fact }) => fact)]);
  },
};
/** The merchant is closed or suspended. */
export const merchantStopped = valueIs('portal.merchantStatus', ['closed', 'suspended'], {
  zh: '后台显示商户已关闭或暂停',
  en: 'the portal says: merchant closed or suspended',
});
/** The merchant is normal. */
export const merchantNormal = valueIs('portal.merchantStatus', ['normal'], {
  zh: '后台显示商户正常',
  en: 'the portal says: merchant normal',
});

/** Bound and enabled. */
export const portalFine: Clue = {
  keys: ['portal.bindStatus', 'portal.termStatus'],
  says: { zh: '后台显示已绑定并启用', en: 'the portal says: bound and enabled' },
  sees: (scene) => {
    const [bind, term] = [scene.best('portal.bindStatus'), scene.best('portal.termStatus')];
    return bind?.value === 1 && term?.value === 1 ? seen([bind, term]) : null;
  },
};

/** All agrees, the portal has no objection, and it worked before: what is left are the records over there. */
export const allWellButUnknown: Clue = {
  keys: [...portalFine.keys, ...allMatches.keys, ...approvedBefore.keys, ...signedOnBefore.keys],
  says: {
    zh: '号码都对、后台没有异常、以前也能用，问题在对方的登记数据',
    en: 'the numbers agree, the portal has no objection and it worked before: the fault is in the records over there',
  },
  sees: (scene) => {
    const sightings = [portalFine.sees(scene), allMatches.sees(scene)];
    const worked = approvedBefore.sees(scene) ?? signedOnBefore.sees(scene);
    if (worked === null || sightings.some((each) => each === null)) return null;
    return seen([...sightings, worked].flatMap((each) => each?.facts ?? []));
  },
};

/** A person pays the card money. */
export const paidByPerson = valueIs('settlement.payerKind', ['person'], {
  zh: '刷卡款是个人打进来的',
  en: 'a person pays the card money',
});
/** A company that is no payment institution pays it. */
export const paidByCompany = valueIs('settlement.payerKind', ['company'], {
  zh: '刷卡款是收单机构以外的公司打进来的',
  en: 'a company other than the acquirer pays the card money',
});
/** The acquirer or a bank pays it. */
export const paidByAcquirer = valueIs('settlement.payerKind', ['acquirer', 'bank'], {
  zh: '刷卡款由收单机构或银行打进来',
  en: 'the acquirer or a bank pays the card money',
});
/** No contract with the acquirer itself. */
export const noContract = valueIs('contract.withAcquirer', [false], {
  zh: '手里没有与收单机构直接签的合同',
  en: 'there is no contract with the acquirer itself',
});
/** A contract with the acquirer itself. */
export const hasContract = valueIs('contract.withAcquirer', [true], {
  zh: '有与收单机构直接签的合同',
  en: 'there is a contract with the acquirer itself',
});
/** Line of business or region was named in a restriction. */
export const restrictionNamed = valueIs('restriction.named', [true], {
  zh: '收单机构通知过行业或地区受限制',
  en: 'the acquirer has named the line of business or region as restricted',
});
/** Left unregistered on purpose. */
export const declined = valueIs('registration.declined', [true], {
  zh: '说明是有意没有去登记',
  en: 'it was left unregistered on purpose',
});
/** Several merchants on one machine. */
export const severalMerchants: Clue = {
  keys: ['terminal.merchantsOnMachine'],
  says: { zh: '这台机器上有 {count} 家商户', en: '{count} merchants are on this machine' },
  sees: (scene) => {
    const fact = scene.best('terminal.merchantsOnMachine');
    return typeof fact?.value === 'number' && fact.value > 1 ? seen([fact], { count: fact.value }) : null;
  },
};
/** A licence on record has run out. */
export const licenceExpired: Clue = {
  keys: ['register.licenceExpiresAt'],
  says: { zh: '登记的证照 {day} 已到期', en: 'the licence on record ran out on {day}' },
  sees: (scene) => {
    const fact = scene.best('register.licenceExpiresAt');
    if (typeof fact?.value !== 'number' || fact.value >= scene.now) return null;
    return seen([fact], { day: isoDay(fact.value, 480) });
  },
};
