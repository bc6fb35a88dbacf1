// In place of everything while nobody has logged in: the way in, and what a cashier needs at once without it.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconHandStop, IconLifebuoy, IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useAccess, useTypedAtLock } from '../../bridge/Access.tsx';
import { useSession } from '../../bridge/Session.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Access.module.css';
import { LoginForm } from './LoginForm.tsx';
import { RecoverForm } from './RecoverForm.tsx';
import { StopHelp } from './StopHelp.tsx';

type View = 'login' | 'emergency' | 'stop' | 'recover';

const Ways = ({ onView }: { readonly onView: (view: View) => void }) => {
  const { t } = useWords();
  const access = useAccess();
  const look = useCommand('access.look');
  return (
    <>
      {access?.mayLook === true ? (
        <div className={css['look']}>
          <Button variant="default" fullWidth loading={look.isPending} onClick={() => void look.run({})}>
            {t('access.locked.look')}
          </Button>
          <p className={css['soft']}>{t('access.locked.lookHint')}</p>
        </div>
      ) : null}
      <div className={css['ways']}>
        <Button
          variant="subtle"
          leftSection={<IconLifebuoy size={16} aria-hidden />}
          onClick={() => onView('emergency')}
        >
          {t('access.locked.emergency')}
        </Button>
        <Button variant="subtle" leftSection={<IconHandStop size={16} aria-hidden />} onClick={() => onView('stop')}>
          {t('access.locked.stop')}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={() => onView('recover')}>
          {t('access.forgotten')}
        </Anchor>
      </div>
    </>
  );
};

const titles = {
  login: 'access.locked.title',
  stop: 'access.stop.title',
  recover: 'access.recover.title',
} as const;

/** The screen; `emergency` is the page of the emergency card. */
export const LockScreen = ({ emergency }: { readonly emergency: ReactNode }) => {
  const { t, language } = useWords();
  const { preferences } = useSession();
  const [view, setView] = useState<View>('login');
  const speak = useCommand('preferences.set');
  const typed = useTypedAtLock();
  const access = useAccess();
  const other = language === 'zh' ? 'en' : 'zh';
  const back = (
    <Button variant="subtle" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => setView('login')}>
      {t('access.locked.back')}
    </Button>
  );
  if (view === 'emergency') {
    return (
      <main className={css['wide']} id="content">
        {back}
        {emergency}
      </main>
    );
  }
  return (
    <main className={css['screen']} id="content">
      <div className={css['card']}>
        <div className={css['head']}>
          <IconLock size={24} stroke={1.6} aria-hidden />
          <h1 className={css['title']}>{t(titles[view])}</h1>
        </div>
        {view === 'login' ? (
          <>
            <p className={css['soft']}>{t('access.locked.lead')}</p>
            {typed === null ? null : (
              <p role="status">{t(`access.locked.${typed}`, { name: access?.person?.name ?? '' })}</p>
            )}
            <LoginForm onDone={() => undefined} />
            <Ways onView={setView} />
          </>
        ) : null}
        {view === 'stop' ? <StopHelp /> : null}
        {view === 'recover' ? <RecoverForm /> : null}
        {view === 'login' ? null : back}
        <Button
          variant="subtle"
          size="xs"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          disabled={preferences.language === other}
          onClick={() => void speak.run({ language: other })}
        >
          {t(`language.${other}`)}
        </Button>
      </div>
    </main>
  );
};
