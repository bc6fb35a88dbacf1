// The way from a page to its paper: one button, wherever a person looks for it.
import { Button, type ButtonProps } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import type { PaperRequest } from '../../../shared/paper/paperRequest.ts';
import { useWords } from '../useWords.ts';
import { paperAddress } from './paperAddress.ts';

interface PaperLinkProps {
  readonly request: PaperRequest;
  readonly variant?: ButtonProps['variant'];
}

/** Opens the paper; its page leads back here. */
export const PaperLink = ({ request, variant = 'default' }: PaperLinkProps) => {
  const { t } = useWords();
  const { pathname, search } = useLocation();
  return (
    <Button
      component={Link}
      to={paperAddress(request, pathname + search)}
      variant={variant}
      leftSection={<IconFileTypePdf size={16} aria-hidden />}
    >
      {t(`paper.open.${request.template}`)}
    </Button>
  );
};
