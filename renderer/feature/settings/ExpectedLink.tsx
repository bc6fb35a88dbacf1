// The way to the expected versions.
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';

/** A section with one way on. */
export const ExpectedLink = () => {
  const { t } = useWords();
  return (
    <Section title={t('expected.title')} hint={t('expected.openHint')}>
      <Button component={Link} to="/expected" variant="default">
        {t('expected.open')}
      </Button>
    </Section>
  );
};
