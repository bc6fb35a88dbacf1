// What the person has to know, such as a record file that was put aside; it stays until dismissed.
import { useSession } from '../bridge/Session.tsx';
import { useCommand } from '../bridge/useCommand.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useWords } from '../ui/useWords.ts';
import css from './Notices.module.css';

/** All notices of the shop, newest first. */
export const Notices = () => {
  const { t } = useWords();
  const { shop } = useSession();
  const { run } = useCommand('shop.dismissNotice');
  if (shop.notices.length === 0) return null;
  return (
    <section className={css['notices']} aria-label={t('app.notices')}>
      {shop.notices.map(({ id, error }) => (
        <ErrorNotice key={id} kind="warn" error={error} onDismiss={() => void run({ id })} />
      ))}
    </section>
  );
};
