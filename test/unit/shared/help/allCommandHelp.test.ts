import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandHelp } from '../../../../shared/help/allCommandHelp.ts';
import { commandIds } from '../../../../shared/model/terminalCommand.ts';
import { expectCommandHelp } from '../../../support/expectCommandHelp.ts';

describe('help for all commands', () => {
  it.each(commandIds)('%s has help under its own id, complete in both languages', (id) => {
    expect(commandHelp[id].id).toBe(id);
    expectCommandHelp(commandHelp[id]);
  });

  it('has one file for each command and none besides', () => {
    const folder = join(import.meta.dirname, '../../../../shared/help/commands');
    expect(readdirSync(folder).sort()).toEqual(commandIds.map((id) => `${id}.ts`).sort());
  });

  it('has no two commands of the same title', () => {
    expect(new Set(commandIds.map((id) => commandHelp[id].title.zh)).size).toBe(commandIds.length);
  });
});
