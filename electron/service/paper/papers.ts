// Papers: looked at, gathered once, printed by whoever can, sealed, and written whole or not at all.
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../../shared/ipc/contract.ts';
import type { PrivateInput, PrivateOutput } from '../../../shared/ipc/engineContract.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import { type PaperTemplate, paperNames } from '../../../shared/paper/paperRequest.ts';
import { paperBody, paperHtml } from '../../export/paper/paperDocument.ts';
import { paperStyle } from '../../export/paper/paperStyle.ts';
import { pdfSealLine } from '../../journal/pdfSeal.ts';
import { attempt } from '../attempt.ts';
import { createTurns } from '../inTurn.ts';
import { offsetText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import { runTask } from '../worker/runTask.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import { type ComposedPaper, composePaper } from './composePaper.ts';
import { gatherPaper } from './gatherPaper.ts';
import type { PaperDeps } from './paperParts.ts';
import type { Papers } from './paperServices.ts';

interface Prepared extends ComposedPaper {
  readonly template: PaperTemplate;
  readonly language: Language;
  /** Moment in ms at which it was gathered. */
  readonly at: number;
}

/** Papers that wait for their pages: two programs never share an engine, so a few are plenty. */
const mostPrepared = 4;

async function* sealedBytes(file: string, line: string): AsyncGenerator<Uint8Array | string> {
  for await (const chunk of createReadStream(file)) yield chunk as Buffer;
  yield line;
}

const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** Papers of the open shop. */
export const createPapers = (deps: PaperDeps): Papers => {
  const inTurn = createTurns();
  const prepared = new Map<string, Prepared>();

  const preview = async ({
    request,
    language,
  }: CommandInput<'papers.preview'>): Promise<CommandOutput<'papers.preview'>> => {
    const gathered = await gatherPaper(deps, request, language);
    const { document, entries, shown } = await composePaper(deps, gathered, { request, language, isPreview: true });
    const { title } = document;
    return { title, style: paperStyle, body: paperBody(document), entries, shown, parts: gathered.parts };
  };

  const prepare = async ({
    request,
    language,
  }: PrivateInput<'paper.prepare'>): Promise<PrivateOutput<'paper.prepare'>> => {
    const at = deps.clock.now();
    const gathered = await gatherPaper(deps, request, language);
    const composed = await composePaper(deps, gathered, { request, language, isPreview: false });
    const { exportId, document, foot, entries } = composed;
    for (const old of [...prepared.keys()].slice(0, Math.max(0, prepared.size - mostPrepared + 1)))
      prepared.delete(old);
    prepared.set(exportId, { ...composed, template: request.template, language, at });
    const name = [document.title, document.subtitle, offsetText(deps.clock, at).slice(0, 10)].filter(Boolean).join(' ');
    return { paperId: exportId, html: paperHtml(document), foot, name, entries };
  };

  const noteExport = (file: string, paper: Prepared, pages: number): Promise<unknown> => {
    const { template, entries, exportId } = paper;
    const name = paperNames[template];
    return writeLine(deps, {
      kind: 'export',
      summary: {
        zh: `制作${name.zh} ${basename(file)}，${String(pages)} 页，含 ${String(entries)} 条日志`,
        en: `${name.en} made as ${basename(file)}, ${String(pages)} pages with ${String(entries)} log entries`,
      },
      after: { format: 'pdf', template, entries, pages, export: exportId },
    });
  };

  const write = async (
    { paperId, pdfFile, file }: PrivateInput<'paper.write'>,
    signal?: AbortSignal,
  ): Promise<PrivateOutput<'paper.write'>> => {
    const paper = prepared.get(paperId);
    if (paper === undefined) throw new AppFailure(failure('paper.gone', { paperId }).error);
    const folder = await mkdtemp(join(tmpdir(), 'steward-paper-'));
    try {
      const outFile = join(folder, 'paper.pdf');
      const { document, lines, language, at, exportId } = paper;
      const { bytes, sha256, pages } = await runTask(
        'paper.seal',
        {
          ...{ pdfFile, outFile, lines, at },
          title: [document.title, document.subtitle].filter(Boolean).join(' · '),
          author: deps.operator.current(),
          subject: `Terminal Steward ${exportId}`,
          program: `Terminal Steward ${deps.version}`,
          language: languageTags[language],
        },
        signal === undefined ? {} : { signal },
      );
      const sealed = { at: offsetText(deps.clock, deps.clock.now()), export: exportId, bytes, sha256 };
      await writeWholeFile(file, sealedBytes(outFile, pdfSealLine(sealed, deps.signer ?? null)), signal);
      prepared.delete(paperId);
      await noteExport(file, paper, pages);
      const keyId = deps.signer?.keyId ?? null;
      return { file, entries: paper.entries, pages, bytes: (await stat(file)).size, keyId };
    } finally {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    }
  };

  return {
    preview: (input) => attempt(() => inTurn(() => preview(input))),
    prepare: (input) => attempt(() => inTurn(() => prepare(input))),
    write: (input, signal) => attempt(() => inTurn(() => write(input, signal))),
  };
};
