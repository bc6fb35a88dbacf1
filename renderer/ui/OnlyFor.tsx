// What somebody else may do: shown, greyed, with the reason above it. The engine refuses it in any case.
import type { ReactNode } from 'react';
import { accessRoleNames, type Right } from '../../shared/access/accessRole.ts';
import { useAccess, useRefusal } from '../bridge/Access.tsx';
import { Notice } from './Notice.tsx';
import css from './OnlyFor.module.css';
import { useWords } from './useWords.ts';

/** Why something may not be done now, as a sentence; null = it may. */
export const useReason = (right: Right): string | null => useRefusal(right);

/** Its content can be used by whoever has the right; others see it, and who may change it. */
export const OnlyFor = ({ right, children }: { readonly right: Right; readonly children: ReactNode }) => {
  const { t, say } = useWords();
  const access = useAccess();
  const reason = useReason(right);
  return (
    <>
      {reason === null ? null : (
        <div className={css['notice']}>
          <Notice kind="info" title={reason}>
            <p>{t('access.only.text', { role: say(accessRoleNames[access?.role ?? 'viewer']) })}</p>
          </Notice>
        </div>
      )}
      <fieldset className={css['part']} data-part disabled={reason !== null} aria-label={reason ?? undefined}>
        {children}
      </fieldset>
    </>
  );
};
