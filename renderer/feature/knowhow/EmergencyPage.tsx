// The emergency card of each store, as it will be printed.
import { Anchor, Button, Select } from '@mantine/core';
import { IconFileTypePdf, IconPencil, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type EmergencyView, wholeShop } from '../../../shared/knowhow/emergencyCard.ts';
import { type Paper, paperNames } from '../../../shared/print/paper.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PaperPreview } from '../../ui/print/PaperPreview.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { CardDialog } from './CardDialog.tsx';
import { CardPaper } from './CardPaper.tsx';
import css from './Knowhow.module.css';

const StorePicker = ({ store, onStore }: { readonly store: string; readonly onStore: (store: string) => void }) => {
  const { t } = useWords();
  const stores = useAnswer('knowhow.stores', {});
  useEvent('knowhow.cardChanged', stores.reload);
  const known = knownOf(stores) ?? [];
  if (known.length < 2) return null;
  return (
    <Select
      label={t('emergency.store')}
      allowDeselect={false}
      value={store}
      onChange={(value) => onStore(value ?? wholeShop)}
      data={known.map((each) => ({
        value: each.store,
        label: each.store === wholeShop ? t('emergency.wholeShop') : each.store,
      }))}
    />
  );
};

const Warnings = ({ view }: { readonly view: EmergencyView }) => {
  const { t } = useWords();
  if (view.leftOut === 0 && view.contacts.length > 0) return null;
  return (
    <Notice
      kind="warn"
      title={view.contacts.length === 0 ? t('emergency.noContacts') : t('emergency.leftOut', { count: view.leftOut })}
      actions={
        <Anchor component={Link} to="/contacts">
          {t('emergency.toContacts')}
        </Anchor>
      }
    >
      {view.contacts.length === 0 ? <p>{t('emergency.noContactsHint')}</p> : null}
      {view.contacts.length === 0 && view.leftOut > 0 ? <p>{t('emergency.leftOut', { count: view.leftOut })}</p> : null}
    </Notice>
  );
};

/** The page: choose the store and the paper, fill in, print. */
export const EmergencyPage = () => {
  const { t, language } = useWords();
  const [address, setAddress] = useSearchParams();
  const store = address.get('store') ?? wholeShop;
  const [paper, setPaper] = useState<Paper>('a4');
  const [height, setHeight] = useState<number | null>(null);
  const [isEditing, setIsEditing] = useState(false);
  const answer = useAnswer('knowhow.card', { store });
  useEvent('knowhow.cardChanged', answer.reload);
  useEvent('contacts.changed', answer.reload);
  const pdf = useCommand('print.savePdf');
  const view = knownOf(answer);
  const name = store === wholeShop ? t('emergency.wholeShop') : store;
  const save = (): void => {
    const wishes = {
      language,
      name: `${t('emergency.title')} ${name}`.slice(0, 80),
      paper,
      height,
      foot: t('emergency.foot'),
    };
    void pdf.run(wishes).then((result) => {
      if (result.ok && result.value !== null) toast(t('emergency.saved', { file: result.value.file }));
    });
  };
  return (
    <Page
      title={t('emergency.title')}
      lead={t('emergency.lead')}
      actions={
        view === null ? undefined : (
          <>
            <Button
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => setIsEditing(true)}
            >
              {t('emergency.edit')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileTypePdf size={16} aria-hidden />}
              loading={pdf.isPending}
              onClick={save}
            >
              {t('emergency.savePdf')}
            </Button>
            <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
              {t('emergency.print')}
            </Button>
          </>
        )
      }
      toolbar={
        <div className={css['toolbar']}>
          <StorePicker
            store={store}
            onStore={(chosen) => setAddress(chosen === wholeShop ? {} : { store: chosen }, { replace: true })}
          />
          <Segments
            size="xs"
            aria-label={t('emergency.paper')}
            value={paper}
            data={paperNames.map((each) => ({ value: each, label: t(`emergency.papers.${each}`) }))}
            onChange={(value) => setPaper(paperNames.find((each) => each === value) ?? 'a4')}
          />
        </div>
      }
    >
      {pdf.error === null ? null : <ErrorNotice error={pdf.error} onDismiss={pdf.forgetError} />}
      {answer.state === 'loading' ? <Loading rows={3} height={120} /> : null}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {view === null ? null : (
        <>
          <Warnings view={view} />
          <PaperPreview
            paper={paper}
            label={t('emergency.preview')}
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            height={height}
            onHeight={setHeight}
          >
            <CardPaper view={view} name={name} isLarge={paper === 'a4'} />
          </PaperPreview>
        </>
      )}
      {isEditing && view !== null ? (
        <CardDialog
          view={view}
          name={name}
          onClose={() => setIsEditing(false)}
          onSaved={() => {
            setIsEditing(false);
            toast(t('emergency.cardSaved', { store: name }));
          }}
        />
      ) : null}
    </Page>
  );
};
