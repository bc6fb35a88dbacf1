// An expected failure in words: cause, remedy, whose job it is, and the details folded for the technician.
import { Anchor, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppError } from '../../shared/error/appError.ts';
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import { useAccess } from '../bridge/Access.tsx';
import { useIsEngineReady } from '../bridge/Session.tsx';
import { AdviceLines } from './AdviceLines.tsx';
import { CopyDetails } from './CopyDetails.tsx';
import { ErrorMessage } from './ErrorMessage.tsx';
import css from './ErrorNotice.module.css';
import { Fold } from './Fold.tsx';
import { Notice } from './Notice.tsx';
import { useWords } from './useWords.ts';

interface ErrorAdviceTextProps {
  readonly error: AppError;
  readonly withMessage?: boolean;
  /** Whether the button that copies stands below; not where a larger one is beside it. */
  readonly withCopy?: boolean;
}

/** Remedy, whose job it is, and technical details of an error. */
export const ErrorAdviceText = ({ error, withMessage = true, withCopy = true }: ErrorAdviceTextProps) => {
  const { t } = useWords();
  const isEngineReady = useIsEngineReady();
  // Behind a lock the way leads nowhere, but would turn the page that waits there.
  const isLocked = useAccess()?.isLocked === true;
  const { remedy, who } = adviseOn(error);
  return (
    <div className={css['advice']}>
      {withMessage ? <ErrorMessage error={error} /> : null}
      <AdviceLines remedy={remedy} who={who} />
      <Fold summary={t('app.common.details')}>
        <code className={css['code']}>
          {[`${t('app.common.errorCode')}: ${error.code}`, error.details].filter(Boolean).join('\n')}
        </code>
        {isEngineReady && !isLocked ? (
          <Anchor href="#/log/support" size="sm">
            {t('support.make')}
          </Anchor>
        ) : null}
      </Fold>
      {withCopy ? (
        <div>
          <CopyDetails error={error} />
        </div>
      ) : null}
    </div>
  );
};

interface ErrorNoticeProps {
  readonly error: AppError;
  readonly kind?: 'warn' | 'fail';
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
  readonly isUrgent?: boolean;
  /** Buttons of one's own, the one that copies among them. */
  readonly actions?: ReactNode;
}

/** A failure as a message box, with the buttons that may help. What is not there is no alarm, and asking again brings nothing. */
export const ErrorNotice = ({
  error,
  kind = 'fail',
  onRetry,
  onDismiss,
  isUrgent = true,
  actions,
}: ErrorNoticeProps) => {
  const { t, say } = useWords();
  const isGone = /[.-]unknown$/.test(error.code);
  return (
    <Notice
      kind={isGone ? 'info' : kind}
      title={say(adviseOn(error).title)}
      isUrgent={isUrgent}
      actions={
        (onRetry === undefined || isGone) && onDismiss === undefined && actions === undefined ? undefined : (
          <>
            {onRetry === undefined || isGone ? null : (
              <Button size="xs" variant="default" onClick={onRetry}>
                {t('app.common.retry')}
              </Button>
            )}
            {onDismiss === undefined ? null : (
              <Button size="xs" variant="default" onClick={onDismiss}>
                {t('app.common.dismiss')}
              </Button>
            )}
            {actions}
          </>
        )
      }
    >
      <ErrorAdviceText error={error} withCopy={actions === undefined} />
    </Notice>
  );
};
