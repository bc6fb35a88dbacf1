// The way to the pages, the running check, and language, appearance and shortcuts at the foot.
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconCheck,
  IconDeviceDesktop,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconSearch,
  IconSun,
} from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useSession } from '../bridge/Session.tsx';
import { useCommand } from '../bridge/useCommand.ts';
import { WhoAmI } from '../feature/access/WhoAmI.tsx';
import { useWords } from '../ui/useWords.ts';
import { Bell } from './Bell.tsx';
import { Emblem } from './Emblem.tsx';
import css from './NavigationRail.module.css';
import { pages } from './pages.ts';
import { runAction } from './palette/useWindowActions.ts';
import { RunIndicator } from './RunIndicator.tsx';

const themes = [
  { theme: 'system', Icon: IconDeviceDesktop },
  { theme: 'light', Icon: IconSun },
  { theme: 'dark', Icon: IconMoon },
] as const;

const Foot = ({ onShortcuts }: { readonly onShortcuts: () => void }) => {
  const { t, language } = useWords();
  const { preferences, shop } = useSession();
  const { run } = useCommand('preferences.set');
  const other = language === 'zh' ? 'en' : 'zh';
  const CurrentIcon = themes.find(({ theme }) => theme === preferences.theme)?.Icon ?? IconSun;
  const switchTo = t('language.switch', { language: t(`language.${other}`) });
  return (
    <div className={css['foot']}>
      {shop.engine === 'ready' ? <Bell key={shop.shop} /> : null}
      <Tooltip label={switchTo}>
        <ActionIcon
          size={32}
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          aria-label={switchTo}
          onClick={() => void run({ language: other })}
        >
          <IconLanguage size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Menu position="top-start" shadow="md">
        <Menu.Target>
          <ActionIcon size={32} aria-label={t('app.theme')} title={t('app.theme')}>
            <CurrentIcon size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('app.theme')}</Menu.Label>
          {themes.map(({ theme, Icon }) => (
            <Menu.Item
              key={theme}
              role="menuitemradio"
              aria-checked={theme === preferences.theme}
              leftSection={<Icon size={16} aria-hidden />}
              rightSection={theme === preferences.theme ? <IconCheck size={14} aria-hidden /> : null}
              onClick={() => void run({ theme })}
            >
              {t(`app.themes.${theme}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={`${t('app.shortcuts')} (F1)`}>
        <ActionIcon size={32} aria-label={t('app.shortcuts')} onClick={onShortcuts}>
          <IconKeyboard size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  );
};

/** The rail at the left of the window. */
export const NavigationRail = ({ onShortcuts }: { readonly onShortcuts: () => void }) => {
  const { t } = useWords();
  const { shop } = useSession();
  const { pathname } = useLocation();
  return (
    <nav className={css['rail']} aria-label={t('app.navigation')}>
      <div className={css['brand']}>
        <Emblem />
        <span className={css['word']}>{t('app.name')}</span>
      </div>
      <button
        type="button"
        className={css['find']}
        onClick={() => runAction('find')}
        disabled={shop.engine !== 'ready'}
      >
        <IconSearch size={16} aria-hidden />
        <span className={css['word']}>{t('desktop.find.open')}</span>
        <kbd className={css['key']} aria-hidden>
          Ctrl K
        </kbd>
      </button>
      <ul className={css['pages']}>
        {pages.map(({ key, to, Icon, isWithin }, index) => (
          <li key={key}>
            <Link
              to={to}
              className={css['page'] ?? ''}
              data-active={isWithin.test(pathname)}
              {...(isWithin.test(pathname) ? { 'aria-current': 'page' as const } : {})}
              title={`Ctrl+${String(index + 1)}`}
            >
              <Icon size={20} stroke={1.8} aria-hidden />
              <span className={css['word']}>{t(`app.nav.${key}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={css['run']}>{shop.engine === 'ready' ? <RunIndicator key={shop.shop} /> : null}</div>
      <WhoAmI />
      <Foot onShortcuts={onShortcuts} />
    </nav>
  );
};
