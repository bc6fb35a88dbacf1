import { describe, expect, it } from 'vitest';
import { commandRights, rightRows } from '../../../../shared/access/commandRights.ts';
import { commands } from '../../../../shared/ipc/contract.ts';
import { engineCommands } from '../../../../shared/ipc/engineContract.ts';

describe('the table of rights', () => {
  it('has exactly one row for every command of the contract and every private one, and no other row', () => {
    const names = [...Object.keys(commands), ...Object.keys(engineCommands)];
    expect(rightRows.map(([name]) => name).sort()).toEqual(names.sort());
  });

  it('opens to a locked window only what shows nothing of the shop but the emergency card and its numbers', () => {
    const open = rightRows.flatMap(([name, right]) => (right === 'anyone' ? [name] : []));
    const topics = new Set(open.map((name) => name.split('.')[0]));
    expect([...topics].sort()).toEqual([
      'access',
      'contacts',
      'desktop',
      'knowhow',
      'link',
      'operator',
      'paper',
      'ports',
      'power',
      'preferences',
      'print',
      'shop',
    ]);
    expect(open.filter((name) => /^(contacts|knowhow|desktop)\./.test(name))).toEqual([
      'knowhow.stores',
      'knowhow.card',
      'contacts.list',
      'desktop.state',
    ]);
  });

  it('leaves to owners what decides for the shop: people, keeping, holds, limits, restoring', () => {
    const owners = ['people.change', 'people.leave', 'journal.liftHold', 'journal.setRetention', 'journal.removeNow'];
    const more = ['limits.set', 'backups.restore', 'backups.undo', 'backups.setPlan', 'access.setSettings'];
    for (const name of [...owners, ...more])
      expect(commandRights[name as keyof typeof commandRights], name).toBe('owner');
  });
});
