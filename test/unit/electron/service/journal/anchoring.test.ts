import { describe, expect, it } from 'vitest';
import { readHead } from '../../../../../electron/journal/heads.ts';
import { readAnchor } from '../../../../../electron/service/journal/anchorFile.ts';
import { anchorNow, meetAnchor } from '../../../../../electron/service/journal/anchoring.ts';
import { writeLine } from '../../../../../electron/service/logWriter.ts';
import { someKeeping, someLine } from '../../../../support/keepingDeps.ts';

describe('keeping in mind how far the journal goes', () => {
  it('has nothing to say of a journal that goes on, and nothing to keep of an empty one', async () => {
    const deps = await someKeeping();
    await anchorNow(deps);
    expect((await readAnchor(deps.dataFolder, 'own')).head).toBeNull();
    await writeLine(deps, someLine);
    await anchorNow(deps);
    await writeLine(deps, someLine);
    expect(await meetAnchor(deps)).toEqual([]);
    const { head } = await readAnchor(deps.dataFolder, 'own');
    expect(readHead(head?.text ?? '')).toMatchObject({ entries: 1 });
  });

  it('says once when another journal lies in its place; journalKept.test.ts has the other cases', async () => {
    const first = await someKeeping();
    for (let count = 0; count < 3; count += 1) await writeLine(first, someLine);
    await anchorNow(first);
    const other = { ...(await someKeeping()), dataFolder: first.dataFolder };
    expect(await meetAnchor(other)).toMatchObject([{ code: 'journal.other-journal', facts: { entries: 3 } }]);
    expect(await meetAnchor(other)).toEqual([]);
    expect((await readAnchor(first.dataFolder, 'own')).earlier).toMatchObject([{ why: 'other-journal', entries: 0 }]);
  });
});
