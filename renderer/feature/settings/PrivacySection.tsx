// What is stored where, and that nothing leaves this computer.
import { useSession } from '../../bridge/Session.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './PrivacySection.module.css';

const rows = ['records', 'files', 'traffic', 'exports', 'network'] as const;

/** The section. */
export const PrivacySection = () => {
  const { t } = useWords();
  const { shop } = useSession();
  return (
    <Section title={t('access.privacy.title')} hint={t('access.privacy.lead')}>
      <dl className={css['rows']}>
        {rows.map((row) => (
          <div key={row}>
            <dt>{t(`access.privacy.rows.${row}`)}</dt>
            <dd>{t(`access.privacy.rows.${row}Text`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('access.privacy.folder')}</dt>
          <dd className={css['path']}>{shop.dataFolder}</dd>
        </div>
      </dl>
    </Section>
  );
};
