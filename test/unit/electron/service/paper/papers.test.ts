import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPapers } from '../../../../../electron/service/paper/papers.ts';
import { verifyFile } from '../../../../../electron/service/verify/verifyFile.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { paperShop, printedPages } from '../../../../support/paperShop.ts';

const everything = { template: 'log', filter: {}, part: 1 } as const;

const aPaper = async () => {
  const shop = await paperShop();
  await shop.log({ kind: 'note', summary: { zh: '换了打印纸', en: 'New paper' }, verdict: null });
  const papers = createPapers(shop.deps);
  const prepared = unwrap(await papers.prepare({ request: everything, language: 'zh' }));
  const file = join(shop.folder, 'record.pdf');
  const pdfFile = await printedPages(shop.folder);
  const done = unwrap(await papers.write({ paperId: prepared.paperId, pdfFile, file }));
  return { ...shop, papers, prepared, file, pdfFile, done };
};

describe('a paper', () => {
  it('is sealed: title, entries and signature are inside, and a verifier says so', async () => {
    const { done, file, prepared, deps } = await aPaper();
    expect(done).toMatchObject({ entries: 2, pages: 2, keyId: deps.signer?.keyId });
    expect(prepared.html).toContain('换了打印纸');
    const verified = await verifyFile(file);
    expect(verified.verdict).toMatchObject({ state: 'valid', rows: 2, signedBy: { keyId: deps.signer?.keyId } });
    expect((await readFile(file)).toString('latin1')).toMatch(/%%EOF\n%TerminalSteward-Seal: \{.*\} \S+\n$/);
  });

  it('shows every change behind the seal, of pages and of entries', async () => {
    const { file } = await aPaper();
    const bytes = await readFile(file);
    for (const at of [9, 400, Math.floor(bytes.length / 2), bytes.length - 200]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(file, changed);
      expect((await verifyFile(file)).verdict).toMatchObject({ state: 'broken' });
    }
    await writeFile(file, bytes.subarray(0, bytes.length - 700));
    const cut = await verifyFile(file).then(({ verdict }) => verdict.state, String);
    expect(cut).not.toBe('valid');
  });

  it('leaves a line in the log, and nothing when it cannot be written', async () => {
    const { papers, deps, folder, pdfFile, prepared } = await aPaper();
    const { entry } = await newest(deps);
    expect(entry).toMatchObject({ kind: 'export', after: { format: 'pdf', template: 'log', entries: 2, pages: 2 } });
    const gone = await papers.write({ paperId: prepared.paperId, pdfFile, file: join(folder, 'b.pdf') });
    expect(gone).toMatchObject({ ok: false, error: { code: 'paper.gone' } });
    const again = unwrap(await papers.prepare({ request: everything, language: 'en' }));
    const nowhere = join(folder, 'no', 'such', 'c.pdf');
    expect(await papers.write({ paperId: again.paperId, pdfFile, file: nowhere })).toMatchObject({
      ok: false,
      error: { code: 'export.not-writable' },
    });
    const stopped = new AbortController();
    stopped.abort();
    const file = join(folder, 'd.pdf');
    expect((await papers.write({ paperId: again.paperId, pdfFile, file }, stopped.signal)).ok).toBe(false);
    expect((await readdir(folder)).filter((name) => name.includes('.pdf')).sort()).toEqual(['pages.pdf', 'record.pdf']);
  });

  it('is looked at before it is made, and previews leave no line', async () => {
    const { papers, deps } = await aPaper();
    const before = await deps.shops.open.log.newestNumber();
    const preview = unwrap(await papers.preview({ request: everything, language: 'en' }));
    expect(preview).toMatchObject({ title: 'Maintenance record', entries: 3, shown: 3, parts: 1 });
    expect(preview.body).toContain('New paper');
    expect(preview.body).not.toContain('<script');
    expect(await deps.shops.open.log.newestNumber()).toBe(before);
  });
});

const newest = async (deps: Awaited<ReturnType<typeof paperShop>>['deps']) => {
  const { log } = deps.shops.open;
  const { rows } = await log.rows({}, { asOf: await log.newestNumber(), offset: 0, limit: 1 });
  const [row] = rows;
  if (row === undefined) throw new Error('the log is empty');
  return row;
};
