// The life cycle of a terminal: its states, the ways between them, and what each state allows.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** States, in the order of a life. */
export const lifecycles = [
  'pending',
  'registered',
  'inService',
  'spare',
  'suspended',
  'quarantined',
  'inRepair',
  'swappedOut',
  'retired',
  'foreign',
] as const;
/** One state. */
export type Lifecycle = (typeof lifecycles)[number];
/** Accepts a state. */
export const lifecycleSchema = z.enum(lifecycles);

/** What can be done with a terminal; the state says whether. */
export const lifecycleActions = [
  'quickCheck',
  'fullCheck',
  'command',
  'resolver',
  'edit',
  'label',
  'activation',
  'move',
  'simChange',
  'swap',
  'plannedJobs',
  'reminders',
  'custody',
  'photos',
  'delete',
] as const;
/** One thing that can be done. */
export type LifecycleAction = (typeof lifecycleActions)[number];

/** What a state is called and what it is good for. */
export interface LifecycleRule {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
  readonly next: readonly Lifecycle[];
  readonly allowed: readonly LifecycleAction[];
  /** Why everything else is not allowed, and what to do instead. */
  readonly whyNot: Bilingual;
}

const records: readonly LifecycleAction[] = ['edit', 'custody', 'photos'];

/** Every state with its rule. */
export const lifecycleRules: Readonly<Record<Lifecycle, LifecycleRule>> = {
  pending: {
    name: { zh: '待登记', en: 'Pending' },
    meaning: { zh: '机身号已知，绑定尚未确认', en: 'The serial number is known, the binding is not confirmed yet' },
    next: ['registered', 'inService', 'foreign', 'quarantined', 'retired'],
    allowed: ['quickCheck', 'fullCheck', 'command', 'resolver', 'label', 'reminders', 'delete', ...records],
    whyNot: {
      zh: '绑定尚未确认：先在收单机构处确认登记，再把状态改为“待激活”或“在用”',
      en: 'The binding is not confirmed: confirm the registration with the acquirer first, then set “Registered” or “In service”',
    },
  },
  registered: {
    name: { zh: '待激活', en: 'Registered, not activated' },
    meaning: { zh: '收单机构已确认，还没有签到', en: 'The acquirer has confirmed it; no sign-on yet' },
    next: ['inService', 'spare', 'suspended', 'quarantined', 'inRepair', 'retired'],
    allowed: [
      'quickCheck',
      'fullCheck',
      'command',
      'resolver',
      'label',
      'activation',
      'move',
      'simChange',
      'reminders',
      ...records,
    ],
    whyNot: {
      zh: '还没有签到使用过：先完成激活和签到，改为“在用”后再进行',
      en: 'It was never signed on: finish activation and sign-on first and set “In service”',
    },
  },
  inService: {
    name: { zh: '在用', en: 'In service' },
    meaning: { zh: '在收银台使用', en: 'Works at the till' },
    next: ['spare', 'suspended', 'inRepair', 'quarantined', 'swappedOut', 'retired'],
    allowed: [
      'quickCheck',
      'fullCheck',
      'command',
      'resolver',
      'label',
      'activation',
      'move',
      'simChange',
      'swap',
      'plannedJobs',
      'reminders',
      ...records,
    ],
    whyNot: {
      zh: '在用的终端不能删除：不再使用时请改为“注销”，记录会保留',
      en: 'A terminal in service is not deleted: set “Retired” when it is gone, the record stays',
    },
  },
  spare: {
    name: { zh: '备用', en: 'Spare' },
    meaning: { zh: '保管备用，每月开机签到一次', en: 'Kept ready; powered up and signed on monthly' },
    next: ['inService', 'suspended', 'inRepair', 'quarantined', 'retired'],
    allowed: [
      'quickCheck',
      'fullCheck',
      'command',
      'resolver',
      'label',
      'activation',
      'move',
      'simChange',
      'plannedJobs',
      'reminders',
      ...records,
    ],
    whyNot: {
      zh: '备用终端没有在收银台使用：先改为“在用”',
      en: 'A spare terminal does not work at the till: set “In service” first',
    },
  },
  suspended: {
    name: { zh: '停用', en: 'Suspended' },
    meaning: {
      zh: '暂时不能使用（长期未用、收单机构停用、停业或移机）',
      en: 'Must not be used for now (dormant, stopped by the acquirer, shop closed, move)',
    },
    next: ['inService', 'spare', 'quarantined', 'swappedOut', 'retired'],
    allowed: ['quickCheck', 'resolver', 'label', 'move', 'simChange', 'swap', ...records],
    whyNot: {
      zh: '终端已停用，只做快速检查和原因排查：收单机构恢复后再改为“在用”',
      en: 'It is suspended: only the quick check and the resolver are offered. Set “In service” when the acquirer has re-opened it',
    },
  },
  quarantined: {
    name: { zh: '隔离', en: 'Quarantined' },
    meaning: { zh: '疑似被拆、被他人动过或有疑问', en: 'Tampered, in foreign hands, or in doubt' },
    next: ['inRepair', 'retired'],
    allowed: ['photos', 'custody'],
    whyNot: {
      zh: '终端已隔离：不要使用、不要连接、不要打开，请联系收单机构',
      en: 'It is quarantined: do not use, connect or open it; call the acquirer',
    },
  },
  inRepair: {
    name: { zh: '送修', en: 'In repair' },
    meaning: { zh: '不在店内', en: 'Out of the house' },
    next: ['inService', 'spare', 'quarantined', 'swappedOut', 'retired'],
    allowed: ['resolver', 'swap', ...records],
    whyNot: {
      zh: '终端在送修：取回后先在交接记录里记“修好取回”，再做一次完整检查；回来的如果是另一台，请走换机流程',
      en: 'It is in repair: when it is back, note “back from repair” in its custody and run a full check; if another unit came back, use the swap',
    },
  },
  swappedOut: {
    name: { zh: '已换下', en: 'Swapped out' },
    meaning: { zh: '已由另一台替换', en: 'Replaced by another serial number' },
    next: ['inRepair', 'retired'],
    allowed: ['custody', 'photos'],
    whyNot: {
      zh: '这台终端已被替换，绑定已转到新机，不要再用它收款',
      en: 'It was replaced and its binding moved to the new unit: take no payments with it',
    },
  },
  retired: {
    name: { zh: '注销', en: 'Retired' },
    meaning: { zh: '不再使用，记录保留', en: 'Gone, the record is kept' },
    next: [],
    allowed: [],
    whyNot: {
      zh: '终端已注销，记录只供查看和导出；机身号不会再次使用',
      en: 'It is retired: the record can be viewed and exported; its serial number is never used again',
    },
  },
  foreign: {
    name: { zh: '非本店', en: 'Foreign' },
    meaning: { zh: '这个机身号不是本店的', en: 'This serial number is not yours' },
    next: ['pending'],
    allowed: ['resolver'],
    whyNot: {
      zh: '这台终端不是本店的：确认是本店终端后，先改为“待登记”',
      en: 'It is not your terminal: if it is after all, set “Pending” first',
    },
  },
};

/** Whether a state allows an action; if not, why and what to do instead. */
export const allows = (
  state: Lifecycle,
  action: LifecycleAction,
): { readonly isAllowed: true } | { readonly isAllowed: false; readonly why: Bilingual } =>
  lifecycleRules[state].allowed.includes(action)
    ? { isAllowed: true }
    : { isAllowed: false, why: lifecycleRules[state].whyNot };

/** What the actions are called. */
export const lifecycleActionNames: Readonly<Record<LifecycleAction, Bilingual>> = {
  quickCheck: { zh: '快速检查', en: 'quick check' },
  fullCheck: { zh: '完整检查', en: 'full check' },
  command: { zh: '维护操作', en: 'commands' },
  resolver: { zh: '原因排查', en: 'the resolver' },
  edit: { zh: '修改资料', en: 'editing' },
  label: { zh: '打印标签', en: 'labels' },
  activation: { zh: '激活和签到', en: 'activation and sign-on' },
  move: { zh: '移机', en: 'moving' },
  simChange: { zh: '更换 SIM 卡', en: 'changing the SIM' },
  swap: { zh: '换机', en: 'swapping' },
  plannedJobs: { zh: '计划任务', en: 'planned jobs' },
  reminders: { zh: '提醒', en: 'reminders' },
  custody: { zh: '交接记录', en: 'custody entries' },
  photos: { zh: '照片', en: 'photos' },
  delete: { zh: '删除记录', en: 'deleting the record' },
};

/**
 * As `allows`, for a terminal in repair of which custody says that it is back: it is checked, so that its serial number
 * is verified before it goes into service again.
 */
export const allowsNow = (
  { lifecycle, isBackFromRepair }: { readonly lifecycle: Lifecycle; readonly isBackFromRepair: boolean },
  action: LifecycleAction,
): ReturnType<typeof allows> =>
  lifecycle === 'inRepair' && isBackFromRepair && (action === 'quickCheck' || action === 'fullCheck')
    ? { isAllowed: true }
    : allows(lifecycle, action);
