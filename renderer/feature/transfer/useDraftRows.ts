// Rows of the file under one filter: a page at once, further ones as they are scrolled to.
import { useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import type { ImportRow } from '../../../shared/register/importDraft.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';

const pageSize = 200;

/** Which rows are shown. */
export type Show = CommandInput<'transfer.rows'>['show'];

/** What is loaded of the rows. */
export interface DraftRows {
  readonly rows: readonly ImportRow[];
  readonly total: number;
  readonly isLoading: boolean;
  readonly error: AppError | null;
  readonly loadMore: () => void;
}

/** Rows of a draft; another filter starts anew. */
export const useDraftRows = (draftId: string, show: Show): DraftRows => {
  const first = useAnswer('transfer.rows', { draftId, show, from: 0, limit: pageSize });
  const more = useCommand('transfer.rows');
  const question = `${draftId} ${show}`;
  const [kept, setKept] = useState<{ readonly question: string; readonly rows: readonly ImportRow[] }>({
    question,
    rows: [],
  });
  const known = knownOf(first);
  const rows = [...(known?.rows ?? []), ...(kept.question === question ? kept.rows : [])];
  const total = known?.total ?? 0;
  return {
    rows,
    total,
    isLoading: first.state === 'loading' || more.isPending,
    error: first.state === 'failed' ? first.error : more.error,
    loadMore: () => {
      if (known === null || more.isPending || rows.length >= total) return;
      void more.run({ draftId, show, from: rows.length, limit: pageSize }).then((result) => {
        if (!result.ok) return;
        setKept((before) => ({
          question,
          rows: [...(before.question === question ? before.rows : []), ...result.value.rows],
        }));
      });
    },
  };
};
