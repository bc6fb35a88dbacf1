// Clues from the answers that the terminal received: their order, their operation, with which cards.

import type { Symptom } from '../../../shared/diagnosis/symptoms.ts';
import { faultOf, hostAnswered } from '../scene.ts';

import { answerClue, codesOf, isCard, sight, withSymptom } from './answersSeen.ts';

/** The very sign-on was answered “terminal unknown”. */
export const unknownAtSignOn = answerClue(
  { zh: '连签到都回“终端未登记”', en: 'even the sign-on was answered “terminal not registered”' },
  (scene) => sight(withSymptom(scene, ['terminal-unknown']).filter(({ operation }) => operation === 'sign-on')),
);

/** A sign-on was accepted: the host knows the terminal for that. */
export const signOnWorked = answerClue(
  { zh: '签到是成功的，主机认识这台终端', en: 'a sign-on was accepted, so the host knows this terminal' },
  (scene) => sight(withSymptom(scene, ['approved']).filter(({ operation }) => operation === 'sign-on')),
);

/** A sign-on was accepted before “terminal unknown” came: a missing sign-on is not the reason. */
export const signedOnBeforeIt = answerClue(
  { zh: '出现之前签到是成功的', en: 'a sign-on was accepted before it came' },
  (scene) => {
    const last = withSymptom(scene, ['terminal-unknown']).at(-1)?.fact.at ?? null;
    const signOns = withSymptom(scene, ['approved']).filter(({ operation }) => operation === 'sign-on');
    return sight(signOns.filter(({ fact }) => last === null || fact.at === null || fact.at < last));
  },
);

/** It was over after a sign-on. */
export const curedBySignOn = answerClue({ zh: '签到之后就好了', en: 'it was over after a sign-on' }, (scene) => {
  const fault = faultOf(scene, 'terminal-unknown');
  const [from, until] = [fault?.lastAt ?? null, fault?.endedBy?.at ?? null];
  if (from === null || until === null) return null;
  const signOns = withSymptom(scene, ['approved']).filter(({ operation }) => operation === 'sign-on');
  return sight(signOns.filter(({ fact }) => fact.at !== null && fact.at > from && fact.at < until));
});

/** Payments were approved before it and after it: it came and went by itself. */
export const cameAndWent = answerClue(
  { zh: '前后都成功收过款，是自己好的', en: 'payments were approved before and after it, so it went away by itself' },
  (scene) => {
    const fault = faultOf(scene, 'terminal-unknown');
    const first = fault?.answers[0]?.fact.at ?? null;
    if (fault === null || fault.isOpen || first === null) return null;
    return sight(withSymptom(scene, ['approved']).filter((each) => isCard(each) && (each.fact.at ?? first) < first));
  },
);

/** Sign-on was accepted on the same day as a refusal or after it. */
export const signOnDidNotHelp = answerClue(
  { zh: '签到成功之后还是这样', en: 'it went on after a sign-on that was accepted' },
  (scene) => {
    const signOns = withSymptom(scene, ['approved']).filter(({ operation }) => operation === 'sign-on');
    const refusals = withSymptom(scene, ['terminal-refused', 'sign-on-needed']);
    const pair = refusals.find((refusal) =>
      signOns.some(({ fact }) => fact.at !== null && refusal.fact.at !== null && fact.at < refusal.fact.at),
    );
    return pair === undefined ? null : sight([pair, ...signOns]);
  },
);

/** An earlier answer could only be given to a terminal that the host knew. */
export const knownBefore = answerClue(
  {
    zh: '更早的应答 {codes} 说明主机曾经认识这台终端',
    en: 'an earlier answer ({codes}) shows that the host once knew this terminal',
  },
  (scene) => {
    const trouble = faultOf(scene, 'terminal-unknown');
    const first = trouble?.answers[0]?.fact.at ?? null;
    if (trouble === null || first === null) return null;
    const known: readonly Symptom[] = ['terminal-refused', 'sign-on-needed', 'check-failed', 'issuer', 'pin-refused'];
    const earlier = withSymptom(scene, known).filter((each) => isCard(each) && (each.fact.at ?? first) < first);
    return sight(earlier, { codes: codesOf(earlier) });
  },
);

/** The same within the three months (setting) before: it was in use. */
export const knownLately = answerClue(
  { zh: '不久前还在使用（{codes}）', en: 'it was in use shortly before ({codes})' },
  (scene) => {
    const began = faultOf(scene, 'terminal-unknown')?.answers[0]?.fact.at ?? null;
    const before = knownBefore.sees(scene);
    if (began === null || before === null) return null;
    const from = began - scene.settings.dormantDays * 86_400_000;
    return before.facts.some(({ at }) => at !== null && at >= from) ? before : null;
  },
);

/** QR payments are approved while cards are refused. */
export const qrWorks = answerClue(
  { zh: '扫码收款是成功的，只有刷卡不行', en: 'QR payments are approved, only cards are refused' },
  (scene) => sight(withSymptom(scene, ['approved']).filter(({ operation }) => operation === 'qr')),
);

/** MAC or PIN errors again after a sign-on that was accepted. */
export const failsAfterSignOn = answerClue(
  {
    zh: '签到成功以后又出现 {codes}，换一次工作密钥没有用',
    en: '{codes} came again after an accepted sign-on, so new working keys did not help',
  },
  (scene) => {
    const failures = withSymptom(scene, ['check-failed', 'pin-refused']);
    const signOns = withSymptom(scene, ['approved']).filter(({ operation }) => operation === 'sign-on');
    const again = failures.filter(({ fact, symptom, operation }) => {
      if (symptom === 'pin-refused' && fact.cards !== 'all') return false;
      return operation !== 'sign-on' && signOns.some((each) => each.fact.at !== null && each.fact.at < (fact.at ?? -1));
    });
    return again.length === 0 ? null : sight([...again, ...signOns], { codes: codesOf(again) });
  },
);

/** MAC or PIN errors, and no sign-on was tried since. */
export const notSignedOnSince = answerClue(
  { zh: '出现之后还没有重新签到', en: 'nobody has signed on since' },
  (scene) => {
    const failures = withSymptom(scene, ['check-failed']);
    const last = failures.at(-1)?.fact.at ?? null;
    const signOns = scene.answers.filter(({ operation }) => operation === 'sign-on');
    const isTried = signOns.some(({ fact }) => last === null || (fact.at ?? last) >= last);
    return isTried ? null : sight(failures);
  },
);

/** The sign-on itself fails again and again, on this terminal only. */
export const signOnFailsAgain = answerClue(
  {
    zh: '签到本身反复失败（{codes}），只有这一台',
    en: 'the sign-on itself fails repeatedly ({codes}), on this terminal alone',
  },
  (scene) => {
    const failures = withSymptom(scene, ['sign-on-failed', 'check-failed', 'keys-missing']).filter(
      ({ operation }) => operation === 'sign-on',
    );
    const elsewhere = scene.others.some(({ faults }) =>
      faults.some(({ symptom }) => symptom === 'sign-on-failed' || symptom === 'other-side'),
    );
    return failures.length < 2 || elsewhere ? null : sight(failures, { codes: codesOf(failures) });
  },
);

/** A format error more than once. */
export const formatErrorAgain = answerClue(
  { zh: '格式错不止一次', en: 'the format error came more than once' },
  (scene) => {
    const found = withSymptom(scene, ['format-error']);
    return found.length < 2 && !found.some(({ fact }) => fact.cards === 'all') ? null : sight(found);
  },
);
/** A format error that came once: it is worth one try. */
export const formatErrorOnce = answerClue(
  {
    zh: '格式错只出现过一次，先重做一次；再出现才要下载参数',
    en: 'the format error came once only: try once more, and load parameters if it comes again',
  },
  (scene) => {
    const found = withSymptom(scene, ['format-error']);
    return found.length === 1 && found[0]?.fact.cards !== 'all' ? sight(found) : null;
  },
);
/** “Security processing failed” (A7) more than once: keys or parameters rather than an outage. */
export const securityFailsAgain = answerClue(
  { zh: '安全处理失败（{codes}）不止一次', en: 'security processing failed more than once ({codes})' },
  (scene) => {
    const found = scene.answers.filter(({ code, fact }) => code === 'A7' && fact.source !== 'user');
    return scene.profile !== 'cn-unionpay' || found.length < 2 ? null : sight(found, { codes: codesOf(found) });
  },
);
/** Acquirer, switch or issuer said itself that it is out of order. */
export const otherSideSaidSo = answerClue(
  { zh: '对方自己说系统忙或超时（{codes}）', en: 'the other side itself said that it is out of order ({codes})' },
  (scene) => {
    const found = withSymptom(scene, ['other-side', 'late']);
    return sight(found, { codes: codesOf(found) });
  },
);
/** A host answered, so line, address and host worked at that moment. */
export const hostWasReached = answerClue(
  {
    zh: '主机回过应答码，当时线路和主机地址都是通的',
    en: 'a host answered, so line and address worked at that moment',
  },
  (scene) => (hostAnswered(scene) ? { facts: [], words: {} } : null),
);
