// Saved selections of the log: each has a name of its own.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { Changed } from '../../shared/model/logEntry.ts';
import { type LogView, logTextLimits } from '../../shared/model/logRow.ts';
import { redactText } from '../log/redact.ts';
import { attempt } from './attempt.ts';
import { utcText } from './isoTime.ts';
import { writeLineWith } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { MaintenanceLog } from './services.ts';

const alike = (name: string): string => name.normalize('NFKC').toLowerCase();

const masked = (view: LogView): LogView => {
  const { text } = view.filter;
  return {
    ...view,
    name: redactText(view.name),
    filter: text == null ? view.filter : { ...view.filter, text: redactText(text) },
  };
};

const refuse = (views: readonly LogView[], wanted: LogView, isNew: boolean): void => {
  if (!isNew && !views.some(({ id }) => id === wanted.id)) {
    throw new AppFailure(failure('log.view-unknown', {}).error);
  }
  if (views.some(({ id, name }) => id !== wanted.id && alike(name) === alike(wanted.name))) {
    throw new AppFailure(failure('log.view-name-taken', { viewName: wanted.name }).error);
  }
  if (isNew && views.length >= logTextLimits.views) {
    throw new AppFailure(failure('log.too-many-views', { most: logTextLimits.views }).error);
  }
};

const inWords = (view: LogView | null): Changed | null =>
  view === null ? null : { name: view.name, filter: JSON.stringify(view.filter), period: view.period };

/** Saved selections of the open shop. */
export const createLogViews = (deps: ServiceDeps): Pick<MaintenanceLog, 'views' | 'saveView' | 'removeView'> => {
  const { shops, clock, publish } = deps;
  const store = shops.open.logViews;
  const tell = async (
    keep: () => Promise<unknown>,
    summary: Bilingual,
    { before, after }: { readonly before: LogView | null; readonly after: LogView | null },
  ): Promise<void> => {
    await writeLineWith(deps, keep, { kind: 'setting', summary, before: inWords(before), after: inWords(after) });
    publish('log.viewsChanged', {});
  };
  return {
    views: () => attempt(async () => ({ views: [...(await store.all())] })),
    saveView: ({ id, ...given }) =>
      attempt(async () => {
        const view = masked({ ...given, id: id ?? randomUUID() });
        const views = await store.all();
        refuse(views, view, id === null);
        const before = views.find((each) => each.id === view.id) ?? null;
        const summary = { zh: `保存日志视图“${view.name}”`, en: `View of the log saved: “${view.name}”` };
        await tell(() => store.keep(view, utcText(clock.now())), summary, { before, after: view });
        return view;
      }),
    removeView: ({ id }) =>
      attempt(async () => {
        const before = (await store.all()).find((each) => each.id === id);
        if (before === undefined) throw new AppFailure(failure('log.view-unknown', {}).error);
        const summary = { zh: `删除日志视图“${before.name}”`, en: `View of the log removed: “${before.name}”` };
        await tell(() => store.remove(id), summary, { before, after: null });
        return {};
      }),
  };
};
