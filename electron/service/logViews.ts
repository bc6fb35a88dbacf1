// Saved selections of the log: each has a name of its own.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { type LogView, logTextLimits } from '../../shared/model/logRow.ts';
import { redactText } from '../log/redact.ts';
import { attempt } from './attempt.ts';
import { utcText } from './isoTime.ts';
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

/** Saved selections of the open shop. */
export const createLogViews = ({
  shops,
  clock,
  publish,
}: Pick<ServiceDeps, 'shops' | 'clock' | 'publish'>): Pick<MaintenanceLog, 'views' | 'saveView' | 'removeView'> => {
  const store = shops.open.logViews;
  return {
    views: () => attempt(async () => ({ views: [...(await store.all())] })),
    saveView: ({ id, ...given }) =>
      attempt(async () => {
        const view = masked({ ...given, id: id ?? randomUUID() });
        refuse(await store.all(), view, id === null);
        await store.keep(view, utcText(clock.now()));
        publish('log.viewsChanged', {});
        return view;
      }),
    removeView: ({ id }) =>
      attempt(async () => {
        if (!(await store.remove(id))) throw new AppFailure(failure('log.view-unknown', {}).error);
        publish('log.viewsChanged', {});
        return {};
      }),
  };
};
