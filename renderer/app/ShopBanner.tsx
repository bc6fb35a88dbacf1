// Says at all times that the simulated shop is open, and leads back to the own one.
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconFlask } from '@tabler/icons-react';
import { useCommand } from '../bridge/useCommand.ts';
import { useWords } from '../ui/useWords.ts';
import css from './ShopBanner.module.css';

/** The strip above everything while the simulated shop is open. */
export const ShopBanner = () => {
  const { t } = useWords();
  const { run, isPending, may } = useCommand('shop.open');
  return (
    <aside className={css['banner']} aria-label={t('app.shop.banner')}>
      <IconFlask size={18} aria-hidden />
      <p className={css['text']}>
        <strong>{t('app.shop.banner')}</strong>
        <span className={css['note']}> · {t('app.shop.bannerNote')}</span>
      </p>
      <Button
        size="compact-sm"
        variant="default"
        loading={isPending}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() => void run({ shop: 'own' })}
        {...may}
      >
        {t('app.shop.back')}
      </Button>
    </aside>
  );
};
