// An address such as steward://terminal/17F59B1F that the system has handed over: it opens the record (or the job) and does nothing else.
import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { isSomethingTyped } from '../bridge/typedInput.ts';
import { useCommand } from '../bridge/useCommand.ts';
import { useEvent } from '../bridge/useEvent.ts';
import { toastWithButton } from '../ui/ButtonToast.tsx';
import { toast } from '../ui/toast.ts';
import { useWords } from '../ui/useWords.ts';

/** Whoever clicks wildly, or a page that opens thousands, turns one page: the last one's, when it is quiet for so many ms. */
const quietMs = 150;

/** Takes the newest address when the pages are there, and whenever another one arrives. */
export const OpenedLink = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const take = useCommand('link.take');
  const find = useCommand('register.bySerial');
  /** Whatever anybody sends turns no page away from somebody who is filling it in. */
  const turn = (to: string, name: string, after: () => void): void => {
    const go = (): void => {
      void navigate(to);
      after();
    };
    if (!isSomethingTyped()) go();
    else toastWithButton('link', t('transfer.linkWaits', { name }), { label: t('transfer.linkOpen'), onPress: go });
  };
  const open = async (): Promise<void> => {
    const taken = await take.run({});
    const link = taken.ok ? taken.value.link : null;
    if (link === null) return;
    if (link.kind === 'unknown') {
      toast(t('transfer.linkUnknown'));
      return;
    }
    if (link.kind === 'job') {
      turn(`/plan/job/${link.jobId}`, t('transfer.linkJob'), () => undefined);
      return;
    }
    const found = await find.run({ serialNumber: link.serialNumber });
    const record = found.ok ? found.value[0] : undefined;
    if (record === undefined) {
      toast(t('transfer.linkMissing', { serial: link.serialNumber }));
      return;
    }
    turn(`/register/${record.id}`, link.serialNumber, () =>
      toast(t('transfer.linkOpened', { serial: link.serialNumber })),
    );
  };
  const openFirst = useEffectEvent(() => void open());
  useEffect(() => openFirst(), []);
  const quiet = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEvent('link.opened', () => {
    clearTimeout(quiet.current);
    quiet.current = setTimeout(() => void open(), quietMs);
  });
  useEffect(() => () => clearTimeout(quiet.current), []);
  return null;
};
