// The way to the people of the shop.
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';

/** A section with one way on. */
export const PeopleLink = () => {
  const { t } = useWords();
  return (
    <Section title={t('people.title')} hint={t('people.openHint')}>
      <Button component={Link} to="/people" variant="default">
        {t('people.open')}
      </Button>
    </Section>
  );
};
