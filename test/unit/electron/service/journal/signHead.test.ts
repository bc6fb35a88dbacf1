import { describe, expect, it } from 'vitest';
import { readHead, signedHeadForm } from '../../../../../electron/journal/heads.ts';
import { isSignedBy } from '../../../../../electron/service/journal/createSigner.ts';
import { signHead } from '../../../../../electron/service/journal/signHead.ts';
import { writeLine } from '../../../../../electron/service/logWriter.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const line = { kind: 'shop', summary: { zh: '甲', en: 'a' } } as const;

describe('the signed head of a journal', () => {
  it('is made once for the newest entry, and anew when there is another', async () => {
    const deps = await someDeps();
    expect(await signHead(deps, deps.shops.open)).toBeNull();
    await writeLine(deps, line);
    const first = await signHead(deps, deps.shops.open);
    expect(first === null ? null : readHead(first.text)).toMatchObject({ entries: 1, key: first?.key });
    expect(isSignedBy(first?.key ?? '', signedHeadForm(first?.text ?? ''), first?.signature ?? '')).toBe(true);
    await deps.clock.advance(1000);
    expect(await signHead(deps, deps.shops.open)).toEqual(first);
    await writeLine(deps, line);
    expect(readHead((await signHead(deps, deps.shops.open))?.text ?? '')).toMatchObject({ entries: 2 });
  });

  it('stays the newest that there is where nothing can sign', async () => {
    const deps = await someDeps();
    await writeLine(deps, line);
    const signed = await signHead(deps, deps.shops.open);
    await writeLine(deps, line);
    expect(await signHead({ ...deps, signer: null }, deps.shops.open)).toEqual(signed);
  });
});
