// Every clue by its name.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allClues } from '../../../../electron/diagnosis/allClues.ts';
import { factKeys, isFactKey } from '../../../../shared/diagnosis/factKeys.ts';

const folder = join(import.meta.dirname, '../../../../electron/diagnosis/clues');

describe('the clues', () => {
  it('are all that the files export, no name twice', () => {
    const named = globSync('*Clues.ts', { cwd: folder }).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name),
    );
    expect([...allClues.keys()].sort()).toEqual(named.sort());
  });

  it('look at keys that exist and say something in both languages, with the same places', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const [name, { keys, says }] of allClues) {
      expect(keys.every(isFactKey), name).toBe(true);
      expect(says.zh, name).toMatch(/\p{Script=Han}/u);
      expect(places(says.en), name).toEqual(places(says.zh));
    }
  });

  it('together look at nearly every key', () => {
    const looked = new Set([...allClues.values()].flatMap(({ keys }) => [...keys]));
    const idle = Object.keys(factKeys).filter((key) => !looked.has(key as keyof typeof factKeys));
    // Codes and texts are read in answers.ts and hints.ts; batches and links in their clues without supposing answers.
    expect(idle).toEqual(['response.code', 'screen.text', 'user.text', 'terminal.model', 'terminal.appVersion']);
  });
});
