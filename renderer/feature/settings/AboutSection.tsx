// What this program is, and which versions run.
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../bridge/Session.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './AboutSection.module.css';

// The texts of a hundred licences are loaded when somebody wants to read them.
const LicencesDialog = lazy(async () => ({ default: (await import('./LicencesDialog.tsx')).LicencesDialog }));

/** The last section of the settings. */
export const AboutSection = () => {
  const { t } = useWords();
  const { shop } = useSession();
  const [isReading, setIsReading] = useState(false);
  return (
    <Section title={t('settings.about.title')}>
      <p className={css['text']}>{t('settings.about.text')}</p>
      <Facts
        facts={[
          { key: 'version', name: t('settings.about.version'), value: shop.version },
          { key: 'electron', name: t('settings.about.electron'), value: shop.electronVersion },
          { key: 'licence', name: t('settings.about.licence'), value: 'MIT' },
        ]}
      />
      <Button className={css['button'] ?? ''} variant="default" onClick={() => setIsReading(true)}>
        {t('settings.about.openLicences')}
      </Button>
      {isReading ? (
        <Suspense fallback={null}>
          <LicencesDialog onClose={() => setIsReading(false)} />
        </Suspense>
      ) : null}
    </Section>
  );
};
