import { describe, expect, it } from 'vitest';
import {
  accessRoleNames,
  accessRoleOf,
  accessRoles,
  isEnough,
  rightHolders,
  rights,
} from '../../../../shared/access/accessRole.ts';
import { personRoles } from '../../../../shared/people/person.ts';

describe('roles', () => {
  it('rise from looking over working to deciding, and each may do what those before it may', () => {
    const mayDo = accessRoles.map((role) => rights.filter((right) => isEnough(role, right)));
    expect(mayDo).toEqual([rights.slice(0, 2), rights.slice(0, 3), [...rights]]);
    expect(rights.filter((right) => isEnough(null, right))).toEqual(['anyone']);
  });

  it('follow from what somebody is in the shop; a cashier looks', () => {
    expect(personRoles.map(accessRoleOf)).toEqual(['owner', 'technician', 'viewer']);
    for (const name of [...Object.values(accessRoleNames), ...Object.values(rightHolders)]) {
      expect(name.zh.length * name.en.length).toBeGreaterThan(0);
    }
  });
});
