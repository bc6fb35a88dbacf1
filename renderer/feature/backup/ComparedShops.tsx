// What the backup holds beside what is here now, shop by shop, with what would be lost said first.
import { formatTime } from '../../ui/dateTime.ts';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Backup.module.css';
import type { BackupDraft } from './useBackups.ts';

type Compared = BackupDraft['shops'][number];
type Described = Compared['backup'];

const Content = ({ shop }: { readonly shop: Described }) => {
  const { t, language } = useWords();
  return (
    <div className={css['cell']}>
      <p>{t('backup.draft.entries', { count: shop.entries })}</p>
      {shop.newestAt === null ? null : (
        <p className={css['soft']}>
          {t('backup.draft.newest', { at: formatTime(shop.newestAt, language, 'dateTime') })}
        </p>
      )}
      <p>{t('backup.draft.terminals', { count: shop.terminals })}</p>
      <p>{t('backup.draft.attachments', { count: shop.attachments })}</p>
      {shop.brokenAt === null ? null : <p>{t('backup.draft.broken', { number: shop.brokenAt })}</p>}
    </div>
  );
};

const Here = ({ compared }: { readonly compared: Compared }) => {
  const { t } = useWords();
  if (compared.here !== null) return <Content shop={compared.here} />;
  return <>{t(compared.relation === 'unreadable' ? 'backup.draft.unreadable' : 'backup.draft.nothing')}</>;
};

/** A table with one row per shop, and a sentence on each below it. */
export const ComparedShops = ({ shops }: { readonly shops: readonly Compared[] }) => {
  const { t } = useWords();
  return (
    <>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <caption>{t('backup.draft.columns.backup')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('backup.draft.columns.here')}</th>
              <th scope="col">{t('backup.draft.columns.backup')}</th>
            </tr>
          </thead>
          <tbody>
            {shops.map((each) => (
              <tr key={each.shop}>
                <th scope="row">{t(`backup.draft.shop.${each.shop}`)}</th>
                <td>
                  <Here compared={each} />
                </td>
                <td>
                  <Content shop={each.backup} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={css['relations']}>
        {shops.map(({ shop, relation, wouldLeave, wouldCome }) => (
          <li key={shop} className={css['relation']} data-loses={wouldLeave > 0}>
            <strong>{t(`backup.draft.shop.${shop}`)}</strong>{' '}
            {t(`backup.draft.relation.${relation}`, { leave: wouldLeave, come: wouldCome })}
          </li>
        ))}
      </ul>
    </>
  );
};
