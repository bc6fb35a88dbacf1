// Preferences and shop first, then theme, language, and the pages.
import { MantineProvider, MantineThemeProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { HashRouter } from 'react-router';
import { rightHolders } from '../../shared/access/accessRole.ts';
import type { Preferences, ShopState } from '../../shared/ipc/settingsContract.ts';
import { AccessGate } from '../bridge/Access.tsx';
import type { FirstAnswers } from '../bridge/askFirst.ts';
import { Session } from '../bridge/Session.tsx';
import { useLive } from '../bridge/useLive.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useWords } from '../ui/useWords.ts';
import css from './App.module.css';
import { FullWords } from './FullWords.tsx';
import { speak } from './i18n.ts';
import { Locked } from './Locked.tsx';
import { Shell } from './Shell.tsx';
import { layeredTheme, noSchemeKept, theme } from './theme.ts';
import { useFocusHistory } from './useFocusHistory.ts';

const newest = <T,>(_known: T, changed: T): T => changed;

const Window = ({ preferences, shop }: { readonly preferences: Preferences; readonly shop: ShopState }) => {
  const { language, t, say } = useWords();
  useFocusHistory();
  const [hasSpoken, setHasSpoken] = useState(language === preferences.language);
  useEffect(() => {
    void speak(preferences.language).then(() => setHasSpoken(true));
  }, [preferences.language]);
  // One frame later the words are those of the chosen language; a flash of the other one would be worse than none.
  // Later on the page stays as it is: what was typed, chosen, paused or has the focus survives a change of language.
  if (!hasSpoken && language !== preferences.language) return null;
  return (
    <Session preferences={preferences} shop={shop}>
      <HashRouter>
        <AccessGate locked={<Locked />} reason={(right) => t('access.only.title', { who: say(rightHolders[right]) })}>
          <MantineThemeProvider theme={layeredTheme}>
            <Shell />
          </MantineThemeProvider>
        </AccessGate>
      </HashRouter>
    </Session>
  );
};

/** The whole window. */
export const App = ({ first }: { readonly first: FirstAnswers }) => {
  const preferences = useLive({
    command: 'preferences.get',
    input: {},
    event: 'preferences.changed',
    reduce: newest<Preferences>,
    first: first.preferences,
  });
  const shop = useLive({
    command: 'shop.state',
    input: {},
    event: 'shop.changed',
    reduce: newest<ShopState>,
    first: first.shop,
  });
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const chosen = preferences.state === 'filled' ? preferences.value.theme : 'system';
  const scheme = chosen === 'system' ? (isSystemDark ? 'dark' : 'light') : chosen;
  const failed = preferences.state === 'failed' ? preferences : shop.state === 'failed' ? shop : null;

  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} colorSchemeManager={noSchemeKept}>
      <FullWords />
      <Notifications position="bottom-right" limit={4} notificationMaxHeight="90vh" />
      {failed === null ? null : (
        <div className={css['failed']}>
          <ErrorNotice error={failed.error} onRetry={failed.reload} />
        </div>
      )}
      {preferences.state === 'filled' && shop.state === 'filled' ? (
        <Window preferences={preferences.value} shop={shop.value} />
      ) : null}
    </MantineProvider>
  );
};
