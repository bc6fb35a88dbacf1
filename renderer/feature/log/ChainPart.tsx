// The place of an entry in the chain: its check value, the one before, and the text both are made of.
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './EntryPanel.module.css';

/** Folded away; for whoever wants to verify by hand. */
export const ChainPart = ({ place: { hash, previousHash, body } }: { readonly place: CommandOutput<'log.entry'> }) => {
  const { t } = useWords();
  const line = (name: string, value: string) =>
    value === '' ? null : (
      <div>
        <dt>{name}</dt>
        <dd>
          <code className={css['code']}>{value}</code>
        </dd>
      </div>
    );
  return (
    <section className={css['part']}>
      <Fold summary={t('log.detail.chain')}>
        <p className={css['soft']}>
          {t('log.detail.chainHelp')}{' '}
          <Anchor component={Link} to="/log/keeping" inherit>
            {t('log.detail.toKeeping')}
          </Anchor>
        </p>
        <dl className={css['chain']}>
          {line(t('log.detail.hash'), hash)}
          {line(t('log.detail.previous'), previousHash)}
          {line(t('log.detail.body'), body)}
        </dl>
      </Fold>
    </section>
  );
};
