// Comes from a record of the register: opens or continues its case at once, or says why that is not possible.
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';

/** Goes on to the case; the way back leads to the record. */
export const OpenRecord = ({ recordId }: { readonly recordId: string }) => {
  const navigate = useNavigate();
  const { run, error } = useCommand('resolver.open');
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void run({ recordId }).then(async (result) => {
      if (result.ok) await navigate(`/resolver/${result.value.caseId}`, { replace: true });
    });
  }, [navigate, recordId, run]);
  return error === null ? <Loading rows={1} height={120} /> : <ErrorNotice error={error} />;
};
