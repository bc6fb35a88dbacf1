// Which chapter of the guides is about which page: the way from a page to its explanation.
import type { HandbookId } from './handbook.ts';

/** A place in the guides. */
export interface HandbookPlace {
  readonly book: HandbookId;
  readonly chapter: string;
}

/** Beginnings of addresses; the first that fits counts, so the longer ones stand before the shorter. */
export const pageChapters: readonly (HandbookPlace & { readonly path: string })[] = [
  { path: '/terminal', book: 'shop', chapter: 'colours' },
  { path: '/fleet', book: 'shop', chapter: 'daily-look' },
  { path: '/run', book: 'shop', chapter: 'check-now' },
  { path: '/check', book: 'technician', chapter: 'reports' },
  { path: '/compare', book: 'technician', chapter: 'reports' },
  { path: '/action', book: 'technician', chapter: 'operations' },
  { path: '/guided', book: 'technician', chapter: 'full-check' },
  { path: '/unattended', book: 'shop', chapter: 'daily-look' },
  { path: '/findings', book: 'shop', chapter: 'daily-look' },
  { path: '/inspection/visitors', book: 'shop', chapter: 'strangers' },
  { path: '/inspection', book: 'technician', chapter: 'inspection' },
  { path: '/register', book: 'technician', chapter: 'swap' },
  { path: '/swap', book: 'technician', chapter: 'swap' },
  { path: '/knowhow/emergency', book: 'shop', chapter: 'emergency-card' },
  { path: '/knowhow', book: 'shop', chapter: 'help' },
  { path: '/contacts/approach', book: 'shop', chapter: 'strangers' },
  { path: '/contacts', book: 'shop', chapter: 'emergency-card' },
  { path: '/doctor', book: 'technician', chapter: 'doctor' },
  { path: '/resolver', book: 'shop', chapter: 'not-working' },
  { path: '/log/exports', book: 'shop', chapter: 'exports' },
  { path: '/log/keeping', book: 'shop', chapter: 'exports' },
  { path: '/log/backup', book: 'shop', chapter: 'backup' },
  { path: '/log/support', book: 'technician', chapter: 'support' },
  { path: '/log', book: 'shop', chapter: 'log' },
  { path: '/traffic', book: 'technician', chapter: 'traffic' },
  { path: '/lookup', book: 'shop', chapter: 'not-working' },
  { path: '/expected', book: 'technician', chapter: 'limits-and-versions' },
  { path: '/plan', book: 'shop', chapter: 'maintenance' },
  { path: '/people', book: 'shop', chapter: 'roles' },
  { path: '/reminders', book: 'shop', chapter: 'maintenance' },
  { path: '/settings', book: 'technician', chapter: 'limits-and-versions' },
  { path: '/', book: 'shop', chapter: 'daily-look' },
];

/** The chapter about the page at an address. */
export const chapterForPage = (pathname: string): HandbookPlace => {
  const found = pageChapters.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  return found === undefined
    ? { book: 'shop', chapter: 'first-minutes' }
    : { book: found.book, chapter: found.chapter };
};

/** The address of a place in the guides. */
export const handbookAddress = ({ book, chapter }: HandbookPlace): string =>
  `/knowhow/handbook?book=${book}&at=${chapter}`;
