// Which shop is open, and where its records are.
import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { useSession } from '../../bridge/Session.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import { SettingRow } from './SettingRow.tsx';
import css from './ShopSection.module.css';

/** Shop and data folder. */
export const ShopSection = () => {
  const { t } = useWords();
  const { shop } = useSession();
  const open = useCommand('shop.open');
  const openFolder = useCommand('shop.openDataFolder');
  const error = open.error ?? openFolder.error;
  return (
    <Section inset="flush" title={t('settings.shop')}>
      {error === null ? null : <ErrorNotice error={error} />}
      <SettingRow
        label={t('settings.current')}
        hint={`${t(shop.shop === 'own' ? 'settings.ownShopHint' : 'settings.simulatedShopHint')} · ${t('settings.shopHint')}`}
      >
        <Segments
          aria-label={t('settings.shop')}
          value={shop.shop}
          disabled={open.isPending}
          onChange={(value) => void open.run({ shop: value === 'simulated' ? 'simulated' : 'own' })}
          data={[
            { value: 'own', label: t('settings.ownShop') },
            { value: 'simulated', label: t('settings.simulatedShop') },
          ]}
        />
      </SettingRow>
      <SettingRow label={t('settings.dataFolder')} hint={t('settings.dataFolderHint')}>
        <span className={css['folder']}>
          <Identifier value={shop.dataFolder} />
        </span>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          loading={openFolder.isPending}
          onClick={() => void openFolder.run({})}
        >
          {t('settings.openFolder')}
        </Button>
      </SettingRow>
    </Section>
  );
};
