// The pages that belong together, above each of them.
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../ui/useWords.ts';
import css from './PageTabs.module.css';
import { pages } from './pages.ts';

/** Tabs of the page on the screen; nothing on pages that stand alone or lie deeper. */
export const PageTabs = () => {
  const { t } = useWords();
  const { pathname } = useLocation();
  const active = useRef<HTMLAnchorElement>(null);
  // In a narrow window the open one may lie beyond the edge.
  useEffect(() => active.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  const page = pages.find(({ tabs }) => tabs.some(({ to }) => to === pathname));
  if (page === undefined) return null;
  return (
    <nav className={css['tabs']} aria-label={t(`app.nav.${page.key}`)}>
      {page.tabs.map(({ key, to }) => (
        <Link
          key={key}
          ref={to === pathname ? active : null}
          to={to}
          className={css['tab'] ?? ''}
          data-active={to === pathname}
          {...(to === pathname ? { 'aria-current': 'page' as const } : {})}
        >
          {t(`app.nav.${key}`)}
        </Link>
      ))}
    </nav>
  );
};
