// The versions of a checklist; a former one is opened to be read.
import { Link } from 'react-router';
import type { Template } from '../../../shared/job/template.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Templates.module.css';

/** Newest first. */
export const VersionsSection = ({ template, newest }: { readonly template: Template; readonly newest: number }) => {
  const { t, language } = useWords();
  const answer = useAnswer('templates.versions', { templateId: template.id });
  useEvent('templates.changed', answer.reload);
  const versions = knownOf(answer) ?? [];
  return (
    <Section title={t('template.versions')} hint={t('template.versionsHint')} inset="flush">
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      <ol className={css['rows']}>
        {versions.map(({ version, items, updatedAt, updatedBy }) => (
          <li key={version} className={css['row']}>
            <div className={css['rowText']}>
              <p className={css['name']}>
                {t('template.version', { version })}
                {version === newest ? ` · ${t('template.current')}` : ''}
              </p>
              <p className={css['soft']}>
                {t('template.items', { count: items.length })} ·{' '}
                {t('template.changed', { name: updatedBy, at: formatTime(updatedAt, language, 'dateTime') })}
              </p>
            </div>
            {version === template.version ? null : (
              <Link to={version === newest ? '?' : `?version=${String(version)}`}>
                {t('template.show', { version })}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
};
