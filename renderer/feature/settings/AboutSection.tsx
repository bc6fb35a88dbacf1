// What this program is, and which versions run.
import { useSession } from '../../bridge/Session.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './AboutSection.module.css';

/** The last section of the settings. */
export const AboutSection = () => {
  const { t } = useWords();
  const { shop } = useSession();
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
    </Section>
  );
};
