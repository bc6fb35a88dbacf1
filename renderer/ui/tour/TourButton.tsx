// The way into the tour: its beginning, or where it was left.
import { Button, type ButtonVariant } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWords } from '../useWords.ts';
import { useTour } from './tourStore.ts';

interface TourButtonProps {
  readonly variant?: ButtonVariant;
  /** Called before the tour opens, such as to close what the button stands in. */
  readonly onClick?: () => void;
}

/** A link to the tour that looks like a button. */
export const TourButton = ({ variant = 'filled', onClick }: TourButtonProps) => {
  const { t } = useWords();
  const { step } = useTour();
  return (
    <Button
      component={Link}
      to="/tour"
      variant={variant}
      leftSection={<IconRoute size={16} aria-hidden />}
      {...(onClick === undefined ? {} : { onClick })}
    >
      {step === 0 ? t('tour.start') : t('tour.resume', { step: step + 1 })}
    </Button>
  );
};
