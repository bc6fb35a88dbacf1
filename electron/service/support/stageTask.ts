// Hides and writes every file of a bundle, in a thread of its own.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppFailure, failure, toAppError } from '../../../shared/error/appError.ts';
import { hiddenKinds, hiddenMarks } from '../../../shared/support/hiddenKinds.ts';
import type { KnownValue } from '../../../shared/support/knownValues.ts';
import { redactFields } from '../../../shared/support/redactFields.ts';
import { createRedactor, type Redactor } from '../../../shared/support/redactor.ts';
import { type HiddenCount, type SupportDraft, supportLimits } from '../../../shared/support/supportBundle.ts';
import type { Task, TaskContext } from '../worker/task.ts';
import { asDiskFull } from './asDiskFull.ts';
import { type StagedFile, stageText } from './stagedFile.ts';
import { databaseState, fileBlocks, type LogSource, logSteps, namesInJournal } from './stageSources.ts';
import { hiddenReport, type ReadmeFacts, supportReadme } from './supportReadme.ts';

/** A file and where its content comes from. */
export type StageFile =
  | { readonly kind: 'data'; readonly path: string; readonly data: unknown }
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  /** JSON as it lies on the disk; text where it is damaged. */
  | { readonly kind: 'settings'; readonly path: string; readonly file: string }
  | { readonly kind: 'programLog'; readonly path: string; readonly file: string }
  | ({ readonly kind: 'log'; readonly path: string } & LogSource)
  | { readonly kind: 'databases'; readonly path: string; readonly files: Readonly<Record<string, string>> }
  /** Lies in the folder already, with everything hidden. */
  | { readonly kind: 'staged'; readonly path: string };

/** What the task takes. */
export interface StageInput {
  readonly folder: string;
  readonly files: readonly StageFile[];
  readonly known: readonly KnownValue[];
  /** The journal in which further names stand. */
  readonly journal: string;
  readonly readme: Omit<ReadmeFacts, 'files' | 'problems' | 'noteHidden'>;
}

/** What the task answers with. */
export interface StageOutput {
  readonly files: readonly StagedFile[];
  readonly problems: SupportDraft['problems'];
}

interface Hiding {
  readonly redactor: Redactor;
  readonly isMerchantShown: boolean;
  readonly context: TaskContext;
}

const indented = (data: unknown): string => JSON.stringify(data, null, 1);

const stopIfCancelled = ({ isCancelled }: TaskContext): void => {
  if (isCancelled()) throw new AppFailure(failure('task.cancelled').error);
};

async function* hiddenBlocks(blocks: AsyncIterable<string>, { redactor, context }: Hiding): AsyncGenerator<string> {
  for await (const block of blocks) {
    stopIfCancelled(context);
    yield redactor.text(block);
  }
}

function* hiddenEntries(source: LogSource, { redactor, isMerchantShown, context }: Hiding): Generator<string> {
  for (const { leftOut, entries } of logSteps(source)) {
    stopIfCancelled(context);
    if (leftOut > 0) yield JSON.stringify({ leftOut });
    if (entries.length === 0) continue;
    yield entries.map((entry) => JSON.stringify(redactFields(redactor, entry, isMerchantShown))).join('\n');
  }
}

const settingsText = async (file: string, hiding: Hiding): Promise<string> => {
  let text = '';
  for await (const block of fileBlocks(file, supportLimits.programLogBytes)) text += `${block}\n`;
  try {
    return indented(redactFields(hiding.redactor, JSON.parse(text), hiding.isMerchantShown));
  } catch {
    return hiding.redactor.text(text.trimEnd());
  }
};

/** Lines and sum of a file that lies there already. */
const measured = async (folder: string, path: string): Promise<StagedFile> => {
  const file = join(folder, path);
  const isText = !path.endsWith('.pcapng');
  const sum = createHash('sha256');
  const places: number[] = isText ? [0] : [];
  let lines = 0;
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    sum.update(chunk);
    for (let at = isText ? chunk.indexOf(10) : -1; at !== -1; at = chunk.indexOf(10, at + 1)) {
      lines += 1;
      if (lines % 256 === 0) places.push(bytes + at + 1);
    }
    bytes += chunk.length;
  }
  const { size } = await stat(file);
  return {
    path,
    bytes: size,
    lines: isText ? lines : Math.ceil(size / 16),
    sha256: sum.digest('hex'),
    places,
    hidden: [],
  };
};

const stageOne = async (folder: string, file: StageFile, hiding: Hiding): Promise<StagedFile> => {
  const { path } = file;
  const { redactor, isMerchantShown } = hiding;
  switch (file.kind) {
    case 'data':
      return await stageText(folder, path, [indented(redactFields(redactor, file.data, isMerchantShown))]);
    case 'text':
      return await stageText(folder, path, [redactor.text(file.text)]);
    case 'settings':
      return await stageText(folder, path, [await settingsText(file.file, hiding)]);
    case 'programLog':
      return await stageText(folder, path, hiddenBlocks(fileBlocks(file.file, supportLimits.programLogBytes), hiding));
    case 'log':
      return await stageText(folder, path, hiddenEntries(file, hiding));
    case 'databases': {
      const states: Record<string, unknown> = {};
      for (const [name, place] of Object.entries(file.files)) states[name] = await databaseState(place);
      return await stageText(folder, path, [indented(redactFields(redactor, states, isMerchantShown))]);
    }
    case 'staged':
      return await measured(folder, path);
  }
};

const knownNames = (journal: string): KnownValue[] => {
  try {
    const { people, stores } = namesInJournal(journal);
    return [
      ...people.map((value): KnownValue => ({ kind: 'person', value })),
      ...stores.map((value): KnownValue => ({ kind: 'place', value })),
    ];
  } catch {
    // A journal that cannot be read has no names to find; that it cannot be read is told elsewhere.
    return [];
  }
};

const hiddenIn = (text: string): HiddenCount[] =>
  hiddenKinds
    .map((kind) => ({
      kind,
      count: Array.from(text.matchAll(hiddenMarks())).filter(([, each]) => each === kind).length,
    }))
    .filter(({ count }) => count > 0);

/** Stages all files, README and report last. What of a part cannot be read is told; only cancelling and a full disk end it. */
export const stageTask: Task<StageInput, StageOutput> = async (input, context) => {
  const { folder, readme } = input;
  const redactor = createRedactor({ shown: readme.shown, known: [...input.known, ...knownNames(input.journal)] });
  const hiding: Hiding = { redactor, isMerchantShown: readme.shown.includes('merchant'), context };
  const files: StagedFile[] = [];
  const problems: SupportDraft['problems'] = [];
  for (const [index, file] of input.files.entries()) {
    stopIfCancelled(context);
    context.progress(index, input.files.length);
    try {
      files.push(await stageOne(folder, file, hiding));
    } catch (thrown) {
      const error = toAppError(thrown);
      const known = asDiskFull(thrown, folder);
      if (error.code === 'task.cancelled' || known !== thrown) throw known;
      const details = error.details === undefined ? {} : { details: redactor.text(error.details) };
      problems.push({ path: file.path, error: { ...error, facts: {}, ...details } });
    }
  }
  const note = readme.note === null ? null : redactor.text(readme.note);
  const facts: ReadmeFacts = {
    ...readme,
    note,
    noteHidden: hiddenIn(note ?? ''),
    files,
    problems: problems.map(({ path, error }) => ({ path, code: error.code })),
  };
  const head = [
    await stageText(folder, 'README.txt', [supportReadme(facts)]),
    await stageText(folder, 'hidden.json', [hiddenReport(facts)]),
  ];
  context.progress(1, 1);
  return {
    files: [...head.map((file) => ({ ...file, hidden: file.path === 'README.txt' ? file.hidden : [] })), ...files],
    problems,
  };
};
