// Somebody leaves: the time is noted with one press.
import { Button } from '@mantine/core';
import type { Visitor, VisitorDraft } from '../../../shared/inspection/visitor.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';

/** What somebody typed about a visit, without what the program added. */
const draftOf = ({ id: _, recordedAt: __, recordedBy: ___, history: ____, ...draft }: Visitor): VisitorDraft => draft;

/** The button; a correction like any other, so it stays in the history. */
export const LeavesNow = ({ visitor }: { readonly visitor: Visitor }) => {
  const { t } = useWords();
  const { run, isPending, error } = useCommand('visitors.change');
  const leave = (): void => {
    const draft = { ...draftOf(visitor), leftAt: new Date().toISOString() };
    void run({ visitorId: visitor.id, draft, reason: t('inspection.visitor.leftReason') }).then((result) => {
      if (result.ok) toast(t('inspection.visitor.saved'));
    });
  };
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={isPending}
        aria-label={t('inspection.visitor.leftOf', { name: visitor.name })}
        onClick={leave}
      >
        {t('inspection.visitor.left')}
      </Button>
      {error === null ? null : <ErrorNotice error={error} />}
    </>
  );
};
