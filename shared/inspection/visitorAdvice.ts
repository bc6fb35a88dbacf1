// What to do about somebody who stands in the shop and wants to get at the terminals (PCI DSS v4.0.1, 9.5.1.3).
import type { ApproachLevel } from '../contact/approach.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { VisitorDraft } from './visitor.ts';

/** What to do, and whether terminals have to be looked at now. */
export interface VisitorAdvice {
  readonly level: ApproachLevel;
  readonly headline: Bilingual;
  readonly points: readonly Bilingual[];
  /** Somebody who was not made sure of has touched terminals: these are inspected before the next payment. */
  readonly needsInspection: boolean;
}

type Known = Pick<VisitorDraft, 'isAnnounced' | 'identity' | 'unitIds' | 'touched' | 'accompaniedBy' | 'purpose'>;

const headlines: Readonly<Record<ApproachLevel, Bilingual>> = {
  stop: { zh: '先停下来：碰过的终端要立即检查', en: 'Stop: inspect the terminals that were touched, now' },
  careful: { zh: '先核实身份，再让对方靠近终端', en: 'Verify first, then let them near the terminals' },
  calm: { zh: '没有发现异常，照常记录', en: 'Nothing unusual; the visit is noted' },
};

const points = {
  unannounced: {
    zh: '没有人预约：请对方等一下，用“联系人”里核实过的号码打给收单机构，问清姓名和工单。不要用对方给的号码。',
    en: 'Nobody announced this visit: let them wait and call the acquirer on a verified number from Contacts; ask for name and job number. Do not use a number they give you.',
  },
  identity: {
    zh: '还没有核对身份：看证件，记下姓名和单位；工牌可以伪造，打电话确认才算数。',
    en: 'Their identity was not checked: see a document, note name and company. A badge is easily made; a call to a verified number counts.',
  },
  alone: {
    zh: '没有人陪同：不要让来访的人单独接触终端，也不要让人把终端拿到看不见的地方。',
    en: 'Nobody stays with them: leave no visitor alone with a terminal, and let nobody take it out of sight.',
  },
  inspect: {
    zh: '身份没有核实的人碰过终端：先不要用它收款，对照基准照片检查；有一点不对就按“疑似被动过手脚”处理。',
    en: 'Somebody who was not verified has touched terminals: take no payments with them until they were inspected against their photos. If anything differs, follow the procedure for suspected tampering.',
  },
  replacement: {
    zh: '换机或收机：记下两台机身号，在登记簿走换机流程，要收据；没有收单机构确认不要交出去。',
    en: 'Replacement or collection: note both serial numbers, use the swap of the register and ask for a receipt; nothing leaves without the acquirer’s confirmation.',
  },
  after: {
    zh: '走了以后：看一眼线缆、插卡口和封条，有没有多出来的东西。',
    en: 'When they have left: look at cables, card slots and seals for anything that was not there before.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const isMadeSure = ({ isAnnounced, identity }: Known): boolean =>
  identity === 'calledBack' || (isAnnounced && identity !== 'none');

/** Judges a visit by what is known of it. Somebody unannounced is never `calm` unless a call has confirmed them. */
export const adviseOnVisitor = (visit: Known): VisitorAdvice => {
  const hasTouched = visit.unitIds.length > 0 || visit.touched !== null;
  const isSure = isMadeSure(visit);
  const needsInspection = hasTouched && !isSure;
  const level: ApproachLevel = needsInspection ? 'stop' : isSure && visit.accompaniedBy !== null ? 'calm' : 'careful';
  const given: readonly (readonly [boolean, Bilingual])[] = [
    [needsInspection, points.inspect],
    [!visit.isAnnounced && visit.identity !== 'calledBack', points.unannounced],
    [visit.identity === 'none' || visit.identity === 'badge', points.identity],
    [visit.accompaniedBy === null, points.alone],
    [visit.purpose === 'replacement', points.replacement],
    [hasTouched && isSure, points.after],
  ];
  return {
    level,
    headline: headlines[level],
    points: given.flatMap(([applies, point]) => (applies ? [point] : [])),
    needsInspection,
  };
};
