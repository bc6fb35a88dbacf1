// The frame around all pages: shop banner, navigation rail, notices, and what is inside once the engine is ready.
import { Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAccess } from '../bridge/Access.tsx';
import { useSession } from '../bridge/Session.tsx';
import { useIsTourOpen } from '../ui/tour/tourStore.ts';
import { useShortcut } from '../ui/useShortcut.ts';
import { useWords } from '../ui/useWords.ts';
import { EngineState } from './EngineState.tsx';
import { LazyInside, loadInside } from './lazyInside.ts';
import { lazyPages, loadPagesWhenIdle } from './lazyPages.ts';
import { NavigationRail } from './NavigationRail.tsx';
import { Notices } from './Notices.tsx';
import { pages } from './pages.ts';
import css from './Shell.module.css';
import { ShopBanner } from './ShopBanner.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';

const PageKey = ({ position, to }: { readonly position: number; readonly to: string }) => {
  const navigate = useNavigate();
  useShortcut(`mod+${position}`, () => void navigate(to));
  return null;
};

const Starting = () => (
  <div className={css['page']}>
    <EngineState />
  </div>
);

/** Everything inside the window. */
export const Shell = () => {
  const { t } = useWords();
  const { shop } = useSession();
  const access = useAccess();
  // Pages ask only once it is known who is there.
  const isReady = shop.engine === 'ready' && access !== null;
  const isTourOpen = useIsTourOpen();
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  useEffect(loadInside, []);
  useEffect(loadPagesWhenIdle, []);
  useShortcut('F1', () => setIsSheetOpen(true));
  useShortcut('?', () => setIsSheetOpen(true));

  return (
    <div className={css['shell']}>
      <button type="button" className={css['skip']} onClick={() => document.getElementById('content')?.focus()}>
        {t('app.skipToContent')}
      </button>
      {shop.shop === 'simulated' ? <ShopBanner /> : null}
      <div className={css['columns']}>
        <NavigationRail onShortcuts={() => setIsSheetOpen(true)} />
        <main className={css['main']} id="content" tabIndex={-1}>
          <Notices />
          {isReady ? (
            <Suspense fallback={<Starting />}>
              <LazyInside />
            </Suspense>
          ) : (
            <Starting />
          )}
        </main>
      </div>
      {pages.map(({ key, to }, index) => (
        <PageKey key={key} position={index + 1} to={to} />
      ))}
      {isTourOpen ? (
        <Suspense>
          <lazyPages.Tour />
        </Suspense>
      ) : null}
      <ShortcutSheet isOpen={isSheetOpen} onClose={() => setIsSheetOpen(false)} />
    </div>
  );
};
