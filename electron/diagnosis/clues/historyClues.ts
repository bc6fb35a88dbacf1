// Clues from the terminal's past: first use, approvals, sign-on, activation, and what happened to it.
import type { FactKey } from '../../../shared/diagnosis/factKeys.ts';
import { isoDay } from '../../../shared/diagnosis/isoMoment.ts';
import type { Fact } from '../../../shared/diagnosis/readFact.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type Clue, type Sighting, seen, valueIs } from '../clue.ts';
import { type Scene, troubleAt, troubleBegan } from '../scene.ts';
import { strengthOf } from '../weighFacts.ts';

const dayMs = 86_400_000;
const chinaMinutes = 480;
const dayOf = (ms: number): string => isoDay(ms, chinaMinutes);

/** Approved card payments: the answers themselves and what is known of the last one. */
const approvals = (scene: Scene): readonly { readonly at: number | null; readonly fact: Fact }[] => {
  const answers = scene.answers
    .filter(
      ({ symptom, operation, fact }) =>
        symptom === 'approved' &&
        (operation === null || operation === 'sale' || operation === 'refund') &&
        fact.source !== 'user',
    )
    .map(({ fact }) => ({ at: fact.at, fact }));
  const last = scene.best('history.lastApprovedAt');
  return last !== null && typeof last.value === 'number' ? [...answers, { at: last.value, fact: last }] : answers;
};

/** The newest approval before the trouble was last seen. */
const lastApproval = (scene: Scene): { readonly at: number; readonly fact: Fact } | null => {
  const until = troubleAt(scene);
  let newest: { at: number; fact: Fact } | null = null;
  for (const { at, fact } of approvals(scene)) {
    if (at !== null && at <= until && (newest === null || at > newest.at)) newest = { at, fact };
  }
  return newest;
};

/** Said to be used for the first time. */
export const firstUse: Clue = {
  keys: ['history.firstUse', 'history.approvedEver', 'history.lastApprovedAt'],
  says: { zh: '这是第一次使用', en: 'this is its first use' },
  sees: (scene) => {
    const [said, ever] = [scene.best('history.firstUse'), scene.best('history.approvedEver')];
    if (said?.value !== true) return null;
    // An approved payment that a better source tells of refutes it.
    const refuting = [...approvals(scene).map(({ fact }) => fact), ...(ever?.value === true ? [ever] : [])];
    return refuting.some(({ source }) => strengthOf(source) > strengthOf(said.source)) ? null : seen([said]);
  },
};
/** Said to have been in use. */
export const notFirstUse = valueIs('history.firstUse', [false], {
  zh: '这台机器以前用过',
  en: 'this machine has been in use before',
});

/** A card payment was approved on it before the trouble. */
export const approvedBefore: Clue = {
  keys: ['history.approvedEver', 'history.lastApprovedAt'],
  says: { zh: '以前成功收过款', en: 'payments were approved on it before' },
  sees: (scene) => {
    const ever = scene.best('history.approvedEver');
    const began = troubleBegan(scene);
    const found = approvals(scene).filter(({ at }) => at === null || began === null || at < began);
    if (ever?.value === true) return seen([ever, ...found.map(({ fact }) => fact)]);
    if (found.length === 0) return null;
    const facts = found.map(({ fact }) => fact);
    return ever === null ? { facts, words: {} } : { facts, words: {}, overruled: [ever] };
  },
};

/** Nothing was ever approved on it, as far as is known. */
export const neverApproved: Clue = {
  keys: ['history.approvedEver', 'history.lastApprovedAt'],
  says: { zh: '从来没有成功收过款', en: 'no payment was ever approved on it' },
  sees: (scene) => {
    const ever = scene.best('history.approvedEver');
    return ever?.value === false && approvals(scene).length === 0 ? seen([ever]) : null;
  },
};

const quietDays = (scene: Scene, least: number, most: number): Sighting | null => {
  const last = lastApproval(scene);
  if (last === null) return null;
  const days = Math.floor((troubleAt(scene) - last.at) / dayMs);
  return days >= least && days < most ? { facts: [last.fact], words: { days, day: dayOf(last.at) } } : null;
};
const lastWords: Bilingual = {
  zh: '最近一次成功收款是 {day}，到出问题时已有 {days} 天',
  en: 'the last approved payment was on {day}, {days} days before the trouble',
};
const approvalKeys: readonly FactKey[] = ['history.lastApprovedAt'];

/** Quiet for more than a year (setting). */
export const quietForAYear: Clue = {
  keys: approvalKeys,
  says: lastWords,
  sees: (scene) => quietDays(scene, scene.settings.closedDays, Infinity),
};
/** Quiet for more than three months (setting), less than a year. */
export const quietForMonths: Clue = {
  keys: approvalKeys,
  says: lastWords,
  sees: (scene) => quietDays(scene, scene.settings.dormantDays, scene.settings.closedDays),
};
/** Approved within the last three months (setting). */
export const approvedLately: Clue = {
  keys: approvalKeys,
  says: { zh: '{day} 还成功收过款，不是长期未用', en: 'a payment was approved on {day}, so it was not idle' },
  sees: (scene) => quietDays(scene, 0, scene.settings.dormantDays),
};

/** No sign-on was ever accepted, as far as is known. */
export const neverSignedOn: Clue = {
  keys: ['history.signOnEver', 'history.lastSignOnAt'],
  says: { zh: '从来没有签到成功过', en: 'it has never signed on' },
  sees: (scene) => {
    const ever = scene.best('history.signOnEver');
    const hasSignedOn = scene.answers.some(
      ({ symptom, operation }) => symptom === 'approved' && operation === 'sign-on',
    );
    return ever?.value === false && !hasSignedOn && scene.best('history.lastSignOnAt') === null ? seen([ever]) : null;
  },
};
/** Signed on at some time. */
export const signedOnBefore: Clue = {
  keys: ['history.signOnEver', 'history.lastSignOnAt'],
  says: { zh: '签到成功过', en: 'it has signed on before' },
  sees: (scene) => {
    const [ever, last] = [scene.best('history.signOnEver'), scene.best('history.lastSignOnAt')];
    if (last !== null) return seen([last]);
    return ever?.value === true ? seen([ever]) : null;
  },
};

/** Signed on within the three months (setting) before, and nothing is known about payments. */
export const signedOnLately: Clue = {
  keys: ['history.lastSignOnAt', 'history.lastApprovedAt'],
  says: { zh: '{day} 还签到过', en: 'it signed on as late as {day}' },
  sees: (scene) => {
    const last = scene.best('history.lastSignOnAt');
    if (typeof last?.value !== 'number' || lastApproval(scene) !== null) return null;
    const days = (troubleAt(scene) - last.value) / dayMs;
    return days < scene.settings.dormantDays ? seen([last], { day: dayOf(last.value) }) : null;
  },
};

/** The activation code lies unused. */
export const codeUnused = valueIs('activation.codeUsed', [false], {
  zh: '激活码还没有用',
  en: 'the activation code has not been used',
});
/** The activation code was used. */
export const codeUsed = valueIs('activation.codeUsed', [true], {
  zh: '激活码已经用过',
  en: 'the activation code has been used',
});
/** The terminal asked for activation. */
export const prompted = valueIs('activation.prompted', [true], {
  zh: '终端提示过要激活或注册',
  en: 'the terminal asked to be activated or registered',
});

/** The activation was begun or asked for, and no payment was tried since. */
export const leftUnfinished: Clue = {
  keys: ['activation.prompted'],
  says: { zh: '要求激活以后还没有收过款', en: 'since it asked for activation no payment was tried' },
  sees: (scene) => {
    const prompted = scene.best('activation.prompted');
    // A code that nobody can read says nothing.
    const isQuiet = scene.answers.every(({ symptom }) => symptom === 'unclear');
    return prompted?.value === true && isQuiet ? seen([prompted]) : null;
  },
};

/** A moment at midnight is a day: what happened on it may have been before or after. */
const slackOf = (ms: number): number => ((ms + chinaMinutes * 60_000) % dayMs === 0 || ms % dayMs === 0 ? dayMs : 0);

/** Something happened, and nothing was approved between it and the trouble. */
const happenedBefore = (key: FactKey, says: Bilingual): Clue => ({
  keys: [key, 'history.lastApprovedAt'],
  says,
  sees: (scene) => {
    const fact = scene.best(key);
    if (fact === null || fact.value === false) return null;
    if (fact.value === true) return { facts: [fact], words: { day: { zh: '最近', en: 'lately' } } };
    const at = Number(fact.value);
    const last = lastApproval(scene);
    if (at > troubleAt(scene) + dayMs || (last !== null && last.at > at + slackOf(at))) return null;
    return {
      facts: last === null ? [fact] : [fact, last.fact],
      words: { day: { zh: `${dayOf(at)} `, en: dayOf(at) } },
    };
  },
});

/** Swapped, and nothing worked since. */
export const swapped = happenedBefore('event.swap', {
  zh: '{day}换过机器，之后没有成功收过款',
  en: 'the machine was swapped ({day}), and nothing was approved since',
});
/** Moved, and nothing worked since. */
export const moved = happenedBefore('event.move', {
  zh: '{day}移过机，之后没有成功收过款',
  en: 'it was moved ({day}), and nothing was approved since',
});
/** SIM card changed, and nothing worked since. */
export const simChanged = happenedBefore('event.simChange', {
  zh: '{day}换过 SIM 卡，之后没有成功收过款',
  en: 'the SIM card was changed ({day}), and nothing was approved since',
});
/** Serviced, and nothing worked since. */
export const serviced = happenedBefore('event.serviceVisit', {
  zh: '{day}有人维护过这台机器，之后没有成功收过款',
  en: 'the machine was serviced ({day}), and nothing was approved since',
});
/** Updated, and nothing worked since. */
export const updated = happenedBefore('event.update', {
  zh: '{day}更新过程序或参数，之后没有成功收过款',
  en: 'program or parameters were updated ({day}), and nothing was approved since',
});
/** Dropped or wet. */
export const dropped = happenedBefore('event.drop', {
  zh: '机器摔过或进过水',
  en: 'the machine was dropped or became wet',
});

/** Payments were approved after the swap, so the binding was in order then. */
export const workedSinceSwap: Clue = {
  keys: ['event.swap', 'history.lastApprovedAt'],
  says: { zh: '换机之后（{day}）还成功收过款', en: 'a payment was approved after the swap ({day})' },
  sees: (scene) => {
    const swap = scene.best('event.swap');
    const last = lastApproval(scene);
    if (typeof swap?.value !== 'number' || last === null || last.at <= swap.value + slackOf(swap.value)) return null;
    return { facts: [swap, last.fact], words: { day: dayOf(last.at) } };
  },
};
