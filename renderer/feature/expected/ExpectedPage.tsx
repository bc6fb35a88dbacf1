// Expected versions: sets by model, files, and every terminal that differs.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ExpectedSet, ExpectedSetVersion } from '../../../shared/expected/expectedSet.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useMay } from '../../bridge/useMay.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ExpectedItems } from '../../ui/ExpectedItems.tsx';
import { type ChosenFile, JsonFiles } from '../../ui/JsonFiles.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { EditDialog } from './EditDialog.tsx';
import css from './Expected.module.css';
import { ImportDialog } from './ImportDialog.tsx';
import { SetRow } from './SetRow.tsx';
import { TakeDialog } from './TakeDialog.tsx';

const DriftSection = ({ drift }: { readonly drift: ReturnType<typeof useAnswer<'expected.drift'>> }) => {
  const { t } = useWords();
  return (
    <Section inset="flush" title={t('expected.drift')} hint={t('expected.settle')}>
      {drift.state === 'loading' ? <Loading rows={3} height={36} /> : null}
      {drift.state === 'failed' ? <ErrorNotice error={drift.error} onRetry={drift.reload} /> : null}
      {drift.state === 'filled' && drift.value.length === 0 ? (
        <p className={`${css['soft'] ?? ''} ${css['padded'] ?? ''}`}>{t('expected.noDrift')}</p>
      ) : null}
      {drift.state === 'filled'
        ? drift.value.map(({ terminalId, name, model, items }) => (
            <div key={terminalId}>
              <h3 className={css['name']}>
                <Link className={css['link'] ?? ''} to={`/terminal/${terminalId}`}>
                  {name}
                </Link>{' '}
                · {model}
              </h3>
              <ExpectedItems caption={name} items={items} />
            </div>
          ))
        : null}
    </Section>
  );
};

type Open =
  | { readonly what: 'take' }
  | { readonly what: 'edit'; readonly version: ExpectedSetVersion & { readonly set: ExpectedSet } }
  | { readonly what: 'giveUp'; readonly model: string }
  | { readonly what: 'import'; readonly file: ChosenFile };

/** Sets by model, and what differs from them. */
export const ExpectedPage = () => {
  const { t, language } = useWords();
  const list = useAnswer('expected.list', {});
  const drift = useAnswer('expected.drift', {});
  const write = useCommand('expected.export');
  const giveUp = useCommand('expected.set');
  const taking = useMay('expected.import');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const saved = () => {
    close();
    list.reload();
    drift.reload();
  };
  const take = (size: 'sm' | 'compact-sm') => (
    <Button size={size} onClick={() => setOpen({ what: 'take' })} {...giveUp.may}>
      {t('expected.take')}
    </Button>
  );
  return (
    <Page
      title={t('expected.title')}
      lead={t('expected.lead')}
      above={
        <Anchor component={Link} to="/settings" size="sm">
          <IconArrowLeft size={16} aria-hidden /> {t('settings.title')}
        </Anchor>
      }
    >
      <Section
        inset="flush"
        title={t('expected.sets')}
        actions={
          <div className={css['actions']}>
            <JsonFiles
              isPending={write.isPending}
              may={{ write: write.may, take: taking.may }}
              onChosen={(file) => setOpen({ what: 'import', file })}
              onExport={() => {
                void write.run({ language }).then((done) => {
                  if (done.ok && done.value !== null) toast(t('expected.file.exported', { count: done.value.rows }));
                });
              }}
            />
            {take('compact-sm')}
          </div>
        }
      >
        {write.error === null ? null : <ErrorNotice error={write.error} onDismiss={write.forgetError} />}
        {list.state === 'loading' ? <Loading rows={3} height={36} /> : null}
        {list.state === 'failed' ? <ErrorNotice error={list.error} onRetry={list.reload} /> : null}
        {list.state === 'filled' && list.value.sets.length === 0 ? (
          <EmptyState icon={<IconListCheck size={32} stroke={1.3} />} title={t('expected.noSets')} action={take('sm')}>
            {t('expected.noSetsHint')}
          </EmptyState>
        ) : null}
        {list.state === 'filled' && list.value.sets.length > 0 ? (
          <div className={table['scroll']}>
            <table className={table['table']}>
              <caption>{t('expected.sets')}</caption>
              <tbody>
                {list.value.sets.map((version) => (
                  <SetRow
                    key={version.model}
                    version={version}
                    onEdit={() => {
                      const { set } = version;
                      if (set !== null) setOpen({ what: 'edit', version: { ...version, set } });
                    }}
                    onGiveUp={() => setOpen({ what: 'giveUp', model: version.model })}
                  />
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
      </Section>
      <DriftSection drift={drift} />
      {open?.what === 'take' ? <TakeDialog onClose={close} onSaved={saved} /> : null}
      {open?.what === 'edit' ? <EditDialog version={open.version} onClose={close} onSaved={saved} /> : null}
      {open?.what === 'import' ? <ImportDialog file={open.file} onClose={close} onSaved={saved} /> : null}
      {open?.what === 'giveUp' ? (
        <SentenceDialog
          title={t('expected.giveUpNamed', { model: open.model })}
          label={t('expected.why')}
          confirm={t('expected.giveUp')}
          isPending={giveUp.isPending}
          error={giveUp.error}
          onClose={close}
          onConfirm={(reason) => {
            void giveUp.run({ model: open.model, set: null, reason }).then((done) => {
              if (done.ok) saved();
            });
          }}
          refusal={giveUp.refusal}
        />
      ) : null}
    </Page>
  );
};
