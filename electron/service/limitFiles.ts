// Limits from and to files: a dry run first, then all of it or nothing.
import { basename } from 'node:path';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { PrivateOutput } from '../../shared/ipc/engineContract.ts';
import type { LimitImport } from '../../shared/ipc/limitsContract.ts';
import { type FileIssue, wholeFile } from '../../shared/json/fileIssue.ts';
import { metrics } from '../../shared/metric/catalogue.ts';
import type { Bounds } from '../../shared/metric/limit.ts';
import { type LimitEntry, readLimitFile, writeLimitFile } from '../../shared/metric/limitFile.ts';
import { covers, inForce, isSameScope, type LimitScope, type LimitVersion } from '../../shared/metric/limitScope.ts';
import { redactText } from '../log/redact.ts';
import type { ShopStore } from '../store/shopStore.ts';
import { utcText } from './isoTime.ts';
import { subjectsOf } from './limitPreview.ts';
import { speltScope } from './limitSpelling.ts';
import { writeLine, writeLineWith } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import { writeWholeFile } from './writeWholeFile.ts';

const isSame = (one: Bounds | null, other: Bounds | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other) ||
  (one !== null &&
    other !== null &&
    (['warnBelow', 'warnAbove', 'failBelow', 'failAbove'] as const).every((side) => one[side] === other[side]));

const ownBounds = (entry: LimitEntry, versions: readonly LimitVersion[]): Bounds | null =>
  inForce(versions.filter((limit) => limit.metric === entry.metric && isSameScope(limit, entry)))[0]?.bounds ?? null;

const changeOf = (entry: LimitEntry, before: Bounds | null): LimitImport['rows'][number]['change'] => {
  if (isSame(entry.bounds, before)) return 'same';
  if (entry.bounds === null) return 'withdrawn';
  return before === null ? 'new' : 'changed';
};

const impossible = ({ metric, bounds }: LimitEntry, index: number): FileIssue[] => {
  const [low, high] = metrics[metric].plausible;
  const strange = Object.values(bounds ?? {}).find((bound) => bound !== null && (bound < low || bound > high));
  if (strange === undefined || strange === null) return [];
  const range = `${String(low)} – ${String(high)} ${metrics[metric].unit}`.trim();
  return [
    {
      ...wholeFile(
        {
          zh: `${String(strange)} 不可能出现：这一项的值在 ${range} 之间`,
          en: `${String(strange)} can never be: this reading lies between ${range}`,
        },
        { zh: '请核对数值和单位，再导入。', en: 'See that number and unit are right and import again.' },
      ),
      entry: `${String(index + 1)}. ${metric}`,
    },
  ];
};

/** Holds a file against what is in force; nothing is stored. Rejects with store.* */
export const tryImport = async (store: ShopStore, text: string): Promise<LimitImport> => {
  const { entries, issues } = readLimitFile(text);
  const strange = entries.flatMap(impossible);
  if (issues.length > 0 || strange.length > 0) return { rows: [], issues: [...issues, ...strange] };
  const versions = await store.settings.limitVersions();
  const subjects = (await subjectsOf(store)).map(({ subject }) => subject);
  return {
    issues: [],
    rows: entries.map((entry) => {
      const before = ownBounds(entry, versions);
      const terminals = subjects.filter((subject) => covers(entry, subject)).length;
      return { entry, before, change: changeOf(entry, before), terminals };
    }),
  };
};

/** Stores what a file changes, all or nothing. Rejects with input.invalid, store.* */
export const importLimits = async (
  deps: ServiceDeps,
  { text, file }: CommandInput<'limits.import'>,
): Promise<CommandOutput<'limits.import'>> => {
  const store = deps.shops.open;
  const { rows, issues } = await tryImport(store, text);
  const [issue] = issues;
  if (issue !== undefined) {
    throw new AppFailure(
      failure('input.invalid', { field: file, found: issue.what.en, expected: issue.remedy.en }).error,
    );
  }
  const changed = rows.filter(({ change }) => change !== 'same').map(({ entry }) => entry);
  if (changed.length === 0) return { changed: 0 };
  await deps.beforeImport?.();
  const known: LimitScope[] = [...(await store.settings.limitVersions())];
  const spelt = (entry: LimitEntry): LimitScope => {
    const scope = speltScope(entry, known);
    known.push(scope);
    return scope;
  };
  const entries = changed.map(({ reason, ...entry }) => ({
    ...entry,
    ...spelt({ reason, ...entry }),
    reason: { zh: redactText(reason.zh), en: redactText(reason.en) },
    changedBy: deps.operator.current(),
    changedAt: utcText(deps.clock.now()),
  }));
  const count = String(changed.length);
  await writeLineWith(deps, () => store.settings.addLimits(entries), {
    kind: 'import',
    after: { file: basename(file), changed: changed.length },
    summary: {
      zh: `从文件 ${basename(file)} 导入界限：${count} 条有变化`,
      en: `Limits imported from ${basename(file)}: ${count} changed`,
    },
  });
  return { changed: changed.length };
};

/** Writes the limits of every scope that has one of its own. Rejects with export.*, store.* */
export const writeLimits = async (deps: ServiceDeps, file: string): Promise<PrivateOutput<'limits.write'>> => {
  const versions = await deps.shops.open.settings.limitVersions();
  const own = [...new Set(versions.map(({ metric }) => metric))].flatMap((metric) =>
    inForce(versions.filter((limit) => limit.metric === metric)),
  );
  const text = writeLimitFile(own, utcText(deps.clock.now()));
  await writeWholeFile(
    file,
    (async function* () {
      yield await Promise.resolve(text);
    })(),
  );
  await writeLine(deps, {
    kind: 'export',
    summary: {
      zh: `导出界限 ${String(own.length)} 条到 ${basename(file)}`,
      en: `Limits exported, ${String(own.length)} of them, to ${basename(file)}`,
    },
  });
  return { file, rows: own.length };
};
