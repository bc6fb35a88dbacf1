// Screens of a shop of one's own in which nothing is yet: what they say, and what they offer to do.
import type { ConsoleWindow } from '../consoleWindow.ts';
import { type Screen, screen } from './screen.ts';
import type { FilledShop, ShopIds } from './shopIds.ts';

const routes = [
  '/',
  '/fleet',
  '/run',
  '/unattended',
  '/findings',
  '/compare',
  '/inspection',
  '/inspection/visitors',
  '/inspection/evidence',
  '/register',
  '/register/import',
  '/register/export',
  '/register/labels',
  '/knowhow/training',
  '/knowhow/emergency',
  '/knowhow/notices',
  '/contacts',
  '/doctor',
  '/resolver',
  '/log',
  '/log/keeping',
  '/log/support',
  '/log/exports',
  '/log/backup',
  '/traffic',
  '/expected',
  '/plan',
  '/plan/calendar',
  '/plan/jobs',
  '/plan/plans',
  '/plan/round',
  '/plan/templates',
  '/plan/figures',
  '/plan/stock',
  '/plan/incidents',
  '/people',
  '/reminders',
  '/reminders/calendar',
] as const;

const nameOf = (route: string): string => `empty${route === '/' ? '' : route.replaceAll('/', '-')}`;

/** Pages that have something to say even in an empty shop. */
export const emptyScreens: readonly Screen[] = routes.map((route) => screen(nameOf(route), route));

/** An own shop that stands open, as the catalogue wants it; nothing has an id there. */
export const emptyShop = ({ app, page }: ConsoleWindow, folder: string): FilledShop => ({
  app,
  page,
  folder,
  choose: async () => Promise.resolve(),
  ids: new Proxy({}, { get: () => 'new' }) as ShopIds,
});
