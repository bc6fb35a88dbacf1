// In place of the pages while the engine starts, and when it cannot.
import { Button, Loader } from '@mantine/core';
import { useSession } from '../bridge/Session.tsx';
import { useCommand } from '../bridge/useCommand.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Page } from '../ui/Page.tsx';
import { useWords } from '../ui/useWords.ts';
import css from './EngineState.module.css';

const Failed = () => {
  const { t } = useWords();
  const { shop } = useSession();
  const { run, isPending, may } = useCommand('shop.open');
  const folder = useCommand('shop.openDataFolder');
  const other = shop.shop === 'own' ? 'simulated' : 'own';
  return (
    <Page title={t('app.engine.failed')} lead={t('app.engine.failedHint')}>
      {shop.error === null ? null : <ErrorNotice error={shop.error} />}
      <p className={css['hint']}>{t('mishap.noEngine')}</p>
      <div className={css['actions']}>
        <Button loading={isPending} onClick={() => void run({ shop: shop.shop })} {...may}>
          {t('app.engine.retry')}
        </Button>
        <Button variant="default" disabled={isPending} onClick={() => void run({ shop: other })} {...may}>
          {other === 'simulated' ? t('app.engine.otherShop') : t('app.engine.ownShop')}
        </Button>
        <Button variant="default" onClick={() => void folder.run({})} {...folder.may}>
          {t('mishap.openFolder')}
        </Button>
      </div>
    </Page>
  );
};

/** Starting or failed, with advice. */
export const EngineState = () => {
  const { t } = useWords();
  const { shop } = useSession();
  if (shop.engine === 'failed') return <Failed />;
  return (
    <div className={css['starting']} role="status">
      <Loader size="sm" />
      <p className={css['title']}>{t('app.engine.starting')}</p>
      {shop.error === null ? (
        <p className={css['hint']}>{t('app.engine.startingHint')}</p>
      ) : (
        <ErrorNotice error={shop.error} isUrgent={false} />
      )}
    </div>
  );
};
