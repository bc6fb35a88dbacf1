// An address such as steward://terminal/17F59B1F that the system has handed over: it opens the record (or the job) and does nothing else.
import { useEffect, useEffectEvent, useRef } from 'react';
import { useCommand } from '../bridge/useCommand.ts';
import { useEvent } from '../bridge/useEvent.ts';
import { toast } from '../ui/toast.ts';
import { useWords } from '../ui/useWords.ts';
import { useTurn } from './useTurn.ts';

/** Whoever clicks wildly, or a page that opens thousands, turns one page: the last one's, when it is quiet for so many ms. */
const quietMs = 150;

/** Each says something in place of what was said of the one before. */
const about = 'link';

/** Takes the newest address when the pages are there, and whenever another one arrives. */
export const OpenedLink = () => {
  const { t } = useWords();
  const take = useCommand('link.take');
  const find = useCommand('register.bySerial');
  const list = useCommand('terminals.list');
  const turn = useTurn();
  const turnTo = (to: string, name: string, after?: () => void): void =>
    turn({
      to,
      kind: about,
      words: t('transfer.linkWaits', { name }),
      label: t('transfer.linkOpen'),
      ...(after === undefined ? {} : { after }),
    });
  /** A terminal that was checked here, but has no record in the register; null = never seen. */
  const pageOfSeen = async (serialNumber: string): Promise<string | null> => {
    const listed = await list.run({});
    const wanted = serialNumber.trim().toUpperCase();
    const seen = listed.ok && listed.value.find((each) => each.identity.serialNumber?.toUpperCase() === wanted);
    return seen ? `/terminal/${seen.id}` : null;
  };
  const open = async (): Promise<void> => {
    const taken = await take.run({});
    const link = taken.ok ? taken.value.link : null;
    if (link === null) return;
    if (link.kind === 'unknown') {
      toast(t('transfer.linkUnknown'), about);
      return;
    }
    if (link.kind === 'job') {
      turnTo(`/plan/job/${link.jobId}`, t('transfer.linkJob'));
      return;
    }
    const found = await find.run({ serialNumber: link.serialNumber });
    const record = found.ok ? found.value[0] : undefined;
    const to = record === undefined ? await pageOfSeen(link.serialNumber) : `/register/${record.id}`;
    if (to === null) {
      toast(t('transfer.linkMissing', { serial: link.serialNumber }), about);
      return;
    }
    turnTo(to, link.serialNumber, () => toast(t('transfer.linkOpened', { serial: link.serialNumber }), about));
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
