// What somebody may do here: look, work, or decide. Rises from left to right.
import type { Bilingual } from '../model/bilingual.ts';
import type { PersonRole } from '../people/person.ts';

/** Roles by rising rights; each may do what those before it may. */
export const accessRoles = ['viewer', 'technician', 'owner'] as const;
/** What somebody may do here. */
export type AccessRole = (typeof accessRoles)[number];

/** What a command asks for; `anyone` = also while the window is locked. */
export const rights = ['anyone', ...accessRoles] as const;
/** What a command asks for. */
export type Right = (typeof rights)[number];

/** What the roles are called. */
export const accessRoleNames: Readonly<Record<AccessRole, Bilingual>> = {
  viewer: { zh: '查看', en: 'Viewer' },
  technician: { zh: '技术员', en: 'Technician' },
  owner: { zh: '店主', en: 'Owner' },
};

/** Who may do what a right asks for, as a sentence names them. */
export const rightHolders: Readonly<Record<Right, Bilingual>> = {
  anyone: { zh: '任何人', en: 'anybody' },
  viewer: { zh: '已进入本程序的人', en: 'whoever has entered the program' },
  technician: { zh: '技术员或店主', en: 'a technician or an owner' },
  owner: { zh: '店主', en: 'an owner' },
};

/** What somebody of the shop may do by what they are there: a cashier looks, and does the cashier's tasks. */
export const accessRoleOf = (role: PersonRole): AccessRole => (role === 'cashier' ? 'viewer' : role);

/** Whether a role is enough for a right; null = locked, nobody is there. */
export const isEnough = (role: AccessRole | null, right: Right): boolean =>
  rights.indexOf(role ?? 'anyone') >= rights.indexOf(right);
