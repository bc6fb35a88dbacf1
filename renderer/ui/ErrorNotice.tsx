// An expected failure in words: cause, remedy, whose job it is, and the details folded for the technician.
import { Anchor, Button } from '@mantine/core';
import type { AppError } from '../../shared/error/appError.ts';
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import { AdviceLines } from './AdviceLines.tsx';
import css from './ErrorNotice.module.css';
import { Fold } from './Fold.tsx';
import { Notice } from './Notice.tsx';
import { useWords } from './useWords.ts';

interface ErrorAdviceTextProps {
  readonly error: AppError;
  readonly withMessage?: boolean;
}

/** Remedy, whose job it is, and technical details of an error. */
export const ErrorAdviceText = ({ error, withMessage = true }: ErrorAdviceTextProps) => {
  const { t, say } = useWords();
  const { message, remedy, who } = adviseOn(error);
  return (
    <div className={css['advice']}>
      {withMessage ? <p>{say(message)}</p> : null}
      <AdviceLines remedy={remedy} who={who} />
      <Fold summary={t('app.common.details')}>
        <code className={css['code']}>
          {[`${t('app.common.errorCode')}: ${error.code}`, error.details].filter(Boolean).join('\n')}
        </code>
        <Anchor href="#/log/support" size="sm">
          {t('support.make')}
        </Anchor>
      </Fold>
    </div>
  );
};

interface ErrorNoticeProps {
  readonly error: AppError;
  readonly kind?: 'warn' | 'fail';
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
  readonly isUrgent?: boolean;
}

/** A failure as a message box, with the one button that may help. */
export const ErrorNotice = ({ error, kind = 'fail', onRetry, onDismiss, isUrgent = true }: ErrorNoticeProps) => {
  const { t, say } = useWords();
  return (
    <Notice
      kind={kind}
      title={say(adviseOn(error).title)}
      isUrgent={isUrgent}
      actions={
        onRetry === undefined && onDismiss === undefined ? undefined : (
          <>
            {onRetry === undefined ? null : (
              <Button size="xs" variant="default" onClick={onRetry}>
                {t('app.common.retry')}
              </Button>
            )}
            {onDismiss === undefined ? null : (
              <Button size="xs" variant="default" onClick={onDismiss}>
                {t('app.common.dismiss')}
              </Button>
            )}
          </>
        )
      }
    >
      <ErrorAdviceText error={error} />
    </Notice>
  );
};
