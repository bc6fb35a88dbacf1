// Expected versions of the open shop: sets by model with history, differences of terminals, files.
import { basename } from 'node:path';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { isDrift } from '../../../shared/expected/compareExpected.ts';
import { readExpectedFile, writeExpectedFile } from '../../../shared/expected/expectedFile.ts';
import type { ExpectedSetVersion } from '../../../shared/expected/expectedSet.ts';
import { setFromTerminal } from '../../../shared/expected/setFromTerminal.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { ExpectedImport } from '../../../shared/ipc/expectedContract.ts';
import { foldName } from '../../../shared/metric/limitScope.ts';
import { redactText } from '../../log/redact.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { localText, utcText } from '../isoTime.ts';
import { scopeChoices, subjectsOf } from '../limitPreview.ts';
import { subjectOf } from '../limitSubject.ts';
import { writeLine, writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { ExpectedSets } from '../services.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import { changesOf, comparedTerminal, recordsWithFacts, setOfModel } from './terminalView.ts';

const newestOf = (versions: readonly ExpectedSetVersion[]): ExpectedSetVersion[] =>
  versions.filter((each, at) => versions.findIndex(({ model }) => model === each.model) === at);

/** Expected versions of the open shop. */
export const createExpectedSets = (deps: ServiceDeps): ExpectedSets => {
  const store = deps.shops.open;
  const today = (): string => localText(deps.clock, deps.clock.now()).slice(0, 10);

  const list = async (): Promise<CommandOutput<'expected.list'>> => ({
    sets: newestOf(await store.expected.versions()),
    models: (await scopeChoices(store)).models,
  });

  const mustBeKnown = async (terminalId: string) => {
    const terminal = await store.terminals.byId(terminalId);
    if (terminal === null) throw new AppFailure(failure('terminal.unknown', { terminalId }).error);
    return terminal;
  };

  const spelt = (model: string, versions: readonly ExpectedSetVersion[]): string => {
    const tidy = redactText(model.normalize('NFC').trim().replace(/\s+/gu, ' '));
    return versions.find((each) => foldName(each.model) === foldName(tidy))?.model ?? tidy;
  };

  const signed = (
    model: string,
    set: ExpectedSetVersion['set'],
    reason: string,
  ): Omit<ExpectedSetVersion, 'version'> => ({
    model,
    set,
    reason: redactText(reason),
    changedBy: deps.operator.current(),
    changedAt: utcText(deps.clock.now()),
  });

  const tryImport = async (
    text: string,
  ): Promise<ExpectedImport & { readonly changed: readonly Omit<ExpectedSetVersion, 'version'>[] }> => {
    const { entries, issues } = readExpectedFile(text);
    if (issues.length > 0) return { rows: [], issues: [...issues], changed: [] };
    const versions = await store.expected.versions();
    const subjects = await subjectsOf(store);
    const rows = entries.map(({ model, set, reason }) => {
      const before = setOfModel(versions, model);
      const isSame = before !== null && JSON.stringify(before.set) === JSON.stringify(set);
      const terminals = subjects.filter(({ subject }) => foldName(subject.model ?? '') === foldName(model)).length;
      const change = isSame ? ('same' as const) : before === null ? ('new' as const) : ('changed' as const);
      return { row: { model: before?.model ?? model, change, reason, terminals }, set };
    });
    return {
      rows: rows.map(({ row }) => row),
      issues: [],
      changed: rows
        .filter(({ row }) => row.change !== 'same')
        .map(({ row, set }) => signed(spelt(row.model, versions), set, row.reason)),
    };
  };

  return {
    list: () => attempt(list),
    versions: ({ model }) =>
      attempt(async () => (await store.expected.versions()).filter((each) => foldName(each.model) === foldName(model))),
    propose: ({ terminalId }) =>
      attempt(async () => {
        const terminal = await mustBeKnown(terminalId);
        const [report] = await recordsWithFacts(store, terminalId, 1);
        if (report === undefined) throw new AppFailure(failure('report.unknown', { terminalId }).error);
        const { model } = await subjectOf(store, terminal);
        return { model: model ?? '', set: setFromTerminal(report.terminal, report.facts) };
      }),
    set: ({ model, set, reason }) =>
      attempt(async () => {
        const versions = await store.expected.versions();
        const name = spelt(model, versions);
        const former = setOfModel(versions, name)?.set ?? null;
        const what =
          set === null
            ? { zh: '不再设应有版本', en: 'no expected versions any more' }
            : { zh: '修改应有版本', en: 'expected versions changed' };
        await writeLineWith(deps, () => store.expected.add([signed(name, set, reason)]), {
          kind: 'setting',
          ...changeOf(former, set),
          summary: {
            zh: `型号 ${name}：${what.zh}。理由：${reason}`,
            en: `Model ${name}: ${what.en}. Reason: ${reason}`,
          },
        });
        return list();
      }),
    drift: () =>
      attempt(async () => {
        const about = { versions: await store.expected.versions(), today: today() };
        const all = await Promise.all(
          (await store.terminals.list()).map((terminal) => comparedTerminal(store, terminal, about)),
        );
        return all.map((one) => ({ ...one, items: one.items.filter(isDrift) })).filter(({ items }) => items.length > 0);
      }),
    terminal: ({ terminalId }) =>
      attempt(async () => {
        const terminal = await mustBeKnown(terminalId);
        const about = { versions: await store.expected.versions(), today: today() };
        return {
          compared: await comparedTerminal(store, terminal, about),
          changes: await changesOf(store, terminalId),
        };
      }),
    tryImport: ({ text }) =>
      attempt(async () => {
        const { rows, issues } = await tryImport(text);
        return { rows, issues };
      }),
    import: ({ text, file }) =>
      attempt(async () => {
        const { issues, changed } = await tryImport(text);
        const [issue] = issues;
        if (issue !== undefined) {
          throw new AppFailure(
            failure('input.invalid', { field: file, found: issue.what.en, expected: issue.remedy.en }).error,
          );
        }
        if (changed.length === 0) return { changed: 0 };
        await deps.beforeImport?.();
        const models = changed.map(({ model }) => model).join(', ');
        await writeLineWith(deps, () => store.expected.add(changed), {
          kind: 'import',
          after: { file: basename(file), models: changed.map(({ model }) => model) },
          summary: {
            zh: `从文件 ${basename(file)} 导入应有版本：${models}`,
            en: `Expected versions imported from ${basename(file)}: ${models}`,
          },
        });
        return { changed: changed.length };
      }),
    write: ({ file }) =>
      attempt(async () => {
        const sets = newestOf(await store.expected.versions()).filter(({ set }) => set !== null);
        const text = writeExpectedFile(sets, utcText(deps.clock.now()));
        await writeWholeFile(
          file,
          (async function* () {
            yield await Promise.resolve(text);
          })(),
        );
        await writeLine(deps, {
          kind: 'export',
          summary: { zh: `导出应有版本到 ${basename(file)}`, en: `Expected versions exported to ${basename(file)}` },
        });
        return { file, rows: sets.length };
      }),
  };
};
