// Makes the lists and the search of the log anew, for the case that they do not show what the log holds.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Keeping.module.css';

/** A section of the page; the log itself is only read. */
export const RebuildSection = () => {
  const { t } = useWords();
  const rebuild = useCommand('log.rebuild');
  const [count, setCount] = useState<number | null>(null);
  const begin = (): void => {
    setCount(null);
    void rebuild.run({}).then((result) => {
      if (result.ok) setCount(result.value.entries);
    });
  };
  const words = rebuild.isPending
    ? t('keeping.rebuild.running')
    : count === null
      ? ''
      : t('keeping.rebuild.done', { count });
  return (
    <Section title={t('keeping.rebuild.title')} hint={t('keeping.rebuild.hint')}>
      <div className={css['stack']}>
        <p>{t('keeping.rebuild.text')}</p>
        {rebuild.error === null ? null : <ErrorNotice error={rebuild.error} onDismiss={rebuild.forgetError} />}
        <div className={css['done']}>
          <Button variant="default" loading={rebuild.isPending} onClick={begin} {...rebuild.may}>
            {t('keeping.rebuild.start')}
          </Button>
          <p role="status">{words}</p>
        </div>
      </div>
    </Section>
  );
};
