// The way to how the shop wants to be told.
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';

/** A section with one way on. */
export const RemindersLink = () => {
  const { t } = useWords();
  return (
    <Section title={t('reminder.settingsTitle')} hint={t('reminder.settingsLead')}>
      <Button component={Link} to="/reminders/settings" variant="default">
        {t('reminder.toSettings')}
      </Button>
    </Section>
  );
};
