import { expect, it } from 'vitest';
import { verifierHtml } from '../../../../../electron/service/verify/verifierHtml.ts';

it('is there in both languages, and offline', async () => {
  const page = await verifierHtml();
  expect(page).toContain('维护日志核对');
  expect(page).toContain('Maintenance log verifier');
  expect(page).toContain("default-src 'none'");
});
