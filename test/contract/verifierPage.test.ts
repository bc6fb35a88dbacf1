// The page that strangers check exports with is the one that the sources make. After a change in electron/verifier,
// electron/journal or electron/export/verify: UPDATE_GOLDEN=1 vitest run … test/contract/verifierPage.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verifierHtml } from '../../electron/service/verify/verifierHtml.ts';
import { builtPage, keptPage } from '../support/verifierPage.ts';

describe('the stand-alone verifier', () => {
  it('is the page that its sources make', async () => {
    const page = await builtPage();
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(keptPage, page);
    expect(readFileSync(keptPage, 'utf8')).toBe(page);
    expect(await verifierHtml()).toBe(page);
  });

  it('is one small file that may reach nothing else', () => {
    const page = readFileSync(keptPage, 'utf8');
    expect(page.length).toBeLessThan(100_000);
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-[A-Za-z0-9+/=]+'/);
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)=/i);
  });
});
