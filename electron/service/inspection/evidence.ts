// Evidence packs: looked at first, then gathered once, printed by whoever can, and written whole or not at all.
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import {
  type EvidencePeriod,
  evidenceTables,
  longestEvidenceDays,
  type PackCheck,
} from '../../../shared/inspection/evidence.ts';
import type { PrivateInput } from '../../../shared/ipc/engineContract.ts';
import { bilingualSchema, type Language } from '../../../shared/model/bilingual.ts';
import { attempt } from '../attempt.ts';
import { createTurns } from '../inTurn.ts';
import { localText, offsetText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import { draftEvidence, type EvidenceDraft, readPictures } from './evidenceParts.ts';
import { evidenceReadme } from './evidenceReadme.ts';
import { evidenceReport } from './evidenceReport.ts';
import { summariseEvidence } from './evidenceSummary.ts';
import type { Evidence } from './inspectionServices.ts';
import { dosTime, manifestOf, mostPackBytes, type PackPart, packBytes, packFile, packNames } from './packFiles.ts';
import { verifierText } from './verifierText.ts';

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

interface Prepared {
  readonly draft: EvidenceDraft;
  readonly report: string;
  readonly language: Language;
  /** Moment in ms at which everything was gathered. */
  readonly at: number;
}

const checkedSchema = z
  .object({
    isWhole: z.boolean(),
    problems: z.array(bilingualSchema),
    files: z.number(),
    seal: z.string().nullable(),
  })
  .nullable();
const verifierSchema = z.object({
  checkPack: z.custom<(path: string) => unknown>((value) => typeof value === 'function'),
});
const mostProblems = 200;

const mustBePossible = ({ from, until }: EvidencePeriod): void => {
  const days = Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;
  if (days < 1 || days > longestEvidenceDays) refuse('evidence.period', { days });
};

/** Evidence packs of the open shop; `version` = of the program. */
export const createEvidence = (deps: ServiceDeps, version: string): Evidence => {
  const inTurn = createTurns();
  const prepared = new Map<string, Prepared>();
  const program = `Terminal Steward ${version}`;

  const part = (path: string, content: string | Uint8Array): PackPart => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    return { ...packFile(path, bytes), content: () => Promise.resolve(bytes) };
  };
  const photoBytes = async (attachmentId: string): Promise<Uint8Array> => {
    const found = await deps.shops.open.attachments.byId(attachmentId);
    return found === null ? refuse('attachment.unknown', { attachmentId }) : found.content;
  };
  const partsOf = async ({ draft, report, at }: Prepared, pdf: Uint8Array | null): Promise<PackPart[]> => {
    const madeAt = offsetText(deps.clock, at);
    const readme = {
      period: draft.data.period,
      madeAt,
      madeBy: deps.operator.current(),
      program,
      hasPdf: pdf !== null,
    };
    const parts = [
      part('README.txt', evidenceReadme(readme)),
      part(packNames.verifier, verifierText),
      ...(pdf === null ? [] : [part('report.pdf', pdf)]),
      part('report.html', report),
      ...evidenceTables.map((name) => part(`${name}.csv`, draft.tables.get(name) ?? '')),
    ];
    for (const { path, attachmentId } of draft.photos) {
      parts.push({ ...packFile(path, await photoBytes(attachmentId)), content: () => photoBytes(attachmentId) });
    }
    return parts;
  };

  const prepare = async ({ language, ...period }: PrivateInput<'evidence.prepare'>) => {
    mustBePossible(period);
    const at = deps.clock.now();
    const draft = await draftEvidence(deps, period, language);
    const photoSum = draft.photos.reduce((sum, { bytes }) => sum + bytes, 0);
    const megabytes = Math.round(photoSum / 1e6);
    if (photoSum > mostPackBytes || draft.photos.length > 60_000) refuse('evidence.too-large', { megabytes });
    const report = evidenceReport({
      language,
      isSimulated: deps.shops.kind === 'simulated',
      facts: [
        [{ zh: '时间', en: 'Period' }, `${period.from} – ${period.until}`],
        [{ zh: '导出时间', en: 'Made at' }, offsetText(deps.clock, at)],
        [{ zh: '导出人', en: 'Made by' }, deps.operator.current()],
        [{ zh: '程序', en: 'Program' }, program],
        [{ zh: '终端', en: 'Terminals' }, String(draft.data.devices.length)],
        [{ zh: '完成的巡检', en: 'Inspections done' }, String(draft.tally.done)],
        [{ zh: '错过的巡检', en: 'Inspections missed' }, String(draft.tally.missed)],
        [{ zh: '异常项', en: 'Failed points' }, String(draft.tally.failedPoints)],
      ],
      gaps: draft.gaps,
      sections: draft.sections,
      pictures: await readPictures(deps, draft.shown),
    });
    const packId = randomUUID();
    prepared.clear();
    prepared.set(packId, { draft, report, language, at });
    return { packId, report };
  };

  const write = async ({ packId, file, pdfFile }: PrivateInput<'evidence.write'>) => {
    const known = prepared.get(packId) ?? refuse('evidence.gone', { packId });
    const pdf = pdfFile === null ? null : await readFile(pdfFile);
    const parts = await partsOf(known, pdf);
    const time = dosTime(localText(deps.clock, known.at));
    const head = {
      language: known.language,
      period: known.draft.data.period,
      madeAt: offsetText(deps.clock, known.at),
      madeBy: deps.operator.current(),
      program,
      shop: deps.shops.kind,
    };
    const { text, seal } = manifestOf(head, time, parts);
    await writeWholeFile(file, packBytes(text, time, parts));
    prepared.delete(packId);
    const { from, until } = head.period;
    await writeLine(deps, {
      kind: 'export',
      summary: {
        zh: `导出证据包 ${basename(file)}（${from} 至 ${until}），编号 ${seal}`,
        en: `Evidence pack ${basename(file)} made (${from} to ${until}), number ${seal}`,
      },
    });
    return { file, seal, files: parts.length + 2, bytes: (await stat(file)).size };
  };

  const isOwn = async (seal: string | null): Promise<boolean> => {
    if (seal === null) return false;
    const { log } = deps.shops.open;
    const span = { from: 1, to: await log.newestNumber() };
    return (await log.countBetween({ kind: 'export', text: seal }, span)) > 0;
  };

  const check = async ({ file }: PrivateInput<'pack.check'>): Promise<PackCheck> => {
    const folder = await mkdtemp(join(tmpdir(), 'steward-check-'));
    try {
      // The very program that lies in every pack, in a copy of our own: what is checked is never run.
      const program = join(folder, packNames.verifier);
      await writeFile(program, verifierText);
      const { checkPack } = verifierSchema.parse(await import(/* @vite-ignore */ pathToFileURL(program).href));
      const checked = checkedSchema.parse(checkPack(file));
      if (checked === null) return refuse('evidence.unreadable', { file: basename(file) });
      return { ...checked, file, isOwn: await isOwn(checked.seal), problems: checked.problems.slice(0, mostProblems) };
    } catch (thrown) {
      if (thrown instanceof AppFailure) throw thrown;
      return refuse('evidence.unreadable', { file: basename(file) }, String(thrown));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  return {
    prepare: (input) => attempt(() => inTurn(() => prepare(input))),
    write: (input) => attempt(() => inTurn(() => write(input))),
    check: (input) => attempt(() => inTurn(() => check(input))),
    summary: (period) =>
      attempt(() =>
        inTurn(async () => {
          mustBePossible(period);
          return await summariseEvidence(deps, period);
        }),
      ),
  };
};
