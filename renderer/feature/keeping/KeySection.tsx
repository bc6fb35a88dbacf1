// The key that signs: its id, how it is kept, and its public part to hand on.
import { Button } from '@mantine/core';
import { Facts } from '../../ui/Facts.tsx';
import { HelpTip } from '../../ui/HelpTip.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Keeping.module.css';
import type { KeepingState } from './keepingState.ts';

/** A section of the page. */
export const KeySection = ({ keeping }: { readonly keeping: KeepingState }) => {
  const { t } = useWords();
  const { key, protection } = keeping;
  const kept = { key: 'kept', name: t('keeping.key.kept'), value: t(`keeping.key.protections.${protection}`) };
  if (key === null) {
    return (
      <Section title={t('keeping.key.title')} hint={t('keeping.key.hint')}>
        <div className={css['stack']}>
          <Notice kind="warn" title={t('keeping.key.none')}>
            <p>{t('keeping.key.noneText')}</p>
          </Notice>
          <Facts facts={[kept]} layout="rows" />
        </div>
      </Section>
    );
  }
  const copy = (): void => {
    void navigator.clipboard.writeText(key.publicKey).then(
      () => toast(t('keeping.key.copied')),
      () => toast(t('keeping.key.notCopied')),
    );
  };
  return (
    <Section
      title={t('keeping.key.title')}
      hint={t('keeping.key.hint')}
      actions={
        <HelpTip about={t('keeping.key.id')}>
          <p>{t('keeping.key.help')}</p>
        </HelpTip>
      }
    >
      <div className={css['stack']}>
        <div className={css['rows']}>
          <Facts
            layout="rows"
            facts={[
              { key: 'id', name: t('keeping.key.id'), value: <Identifier value={key.id} /> },
              {
                key: 'public',
                name: t('keeping.key.publicKey'),
                value: <span className={css['hash']}>{key.publicKey}</span>,
              },
              kept,
            ]}
          />
        </div>
        <div className={css['buttons']}>
          <Button variant="default" onClick={copy}>
            {t('keeping.key.copy')}
          </Button>
        </div>
      </div>
    </Section>
  );
};
