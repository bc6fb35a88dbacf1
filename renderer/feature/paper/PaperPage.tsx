// A paper: looked at as it will be, then saved as a sealed PDF or printed.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Language } from '../../../shared/model/bilingual.ts';
import {
  mostPaperEntries,
  type PaperDone,
  type PaperRequest,
  type PaperPreview as Preview,
  paperNames,
} from '../../../shared/paper/paperRequest.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useMay } from '../../bridge/useMay.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PaperPreview } from '../../ui/print/PaperPreview.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Paper.module.css';
import { PaperControls } from './PaperControls.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import { backIn, requestIn } from './paperQuery.ts';

const Back = () => {
  const { t } = useWords();
  const [address] = useSearchParams();
  return (
    <Anchor component={Link} to={backIn(address)} className={css['back']}>
      <IconArrowLeft size={16} aria-hidden />
      {t('paper.back')}
    </Anchor>
  );
};

const Saved = ({ done }: { readonly done: PaperDone }) => {
  const { t } = useWords();
  const { file, pages, entries, keyId } = done;
  return (
    <div className={css['message']}>
      <Notice kind="info" title={t('paper.saved', { file, pages, count: entries })}>
        {keyId === null ? t('paper.unsigned') : t('paper.signed', { keyId })}
      </Notice>
    </div>
  );
};

const nothingToMeasure = (): void => undefined;

const Sheet = ({ preview, language }: { readonly preview: Preview; readonly language: Language }) => {
  const { t } = useWords();
  const { entries, shown, parts, style, body } = preview;
  const isCut = shown > 0 && shown < entries;
  return (
    <>
      <p className={css['soft']}>
        {[
          isCut ? t('paper.shownPart', { shown, count: entries }) : t('paper.carries', { count: entries }),
          parts > 1 ? t('paper.partsHint', { most: mostPaperEntries }) : '',
        ].join(' ')}
      </p>
      <PaperPreview
        paper="a4"
        label={t('paper.preview')}
        lang={language === 'zh' ? 'zh-CN' : 'en'}
        height={null}
        onHeight={nothingToMeasure}
      >
        <PaperSheet style={style} body={body} />
      </PaperPreview>
    </>
  );
};

interface ChosenProps {
  readonly request: PaperRequest;
  readonly onRequest: (request: PaperRequest) => void;
}

interface ActionsProps {
  readonly preview: Preview | null;
  readonly isPending: boolean;
  readonly onSave: () => void;
}

const Actions = ({ preview, isPending, onSave }: ActionsProps) => {
  const save = useMay('papers.save');
  const { t } = useWords();
  const isCut = preview !== null && preview.shown > 0 && preview.shown < preview.entries;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        disabled={preview === null || isCut}
        {...(isCut ? { title: t('paper.printHint') } : {})}
        onClick={() => window.print()}
      >
        {t('paper.print')}
      </Button>
      <Button
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        loading={isPending}
        disabled={preview === null}
        onClick={onSave}
        {...save.may}
      >
        {t('paper.savePdf')}
      </Button>
    </>
  );
};

const Chosen = ({ request, onRequest }: ChosenProps) => {
  const words = useWords();
  const { t, say } = words;
  const [language, setLanguage] = useState<Language>(words.language);
  const [done, setDone] = useState<PaperDone | null>(null);
  const answer = useAnswer('papers.preview', { request, language });
  const { run, isPending, error, forgetError } = useCommand('papers.save');
  const preview = knownOf(answer);
  const save = (): void => {
    setDone(null);
    void run({ request, language }).then((result) => {
      if (result.ok) setDone(result.value);
    });
  };
  return (
    <Page
      above={<Back />}
      title={say(paperNames[request.template])}
      lead={t('paper.lead')}
      actions={<Actions preview={preview} isPending={isPending} onSave={save} />}
    >
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <div role="status">
        {isPending ? <p className={css['soft']}>{t('paper.saving')}</p> : null}
        {done === null ? null : <Saved done={done} />}
      </div>
      <PaperControls
        request={request}
        language={language}
        parts={preview?.parts ?? 1}
        onRequest={onRequest}
        onLanguage={setLanguage}
      />
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {preview === null && answer.state === 'loading' ? <Loading rows={6} height={80} /> : null}
      {preview === null ? null : <Sheet preview={preview} language={language} />}
    </Page>
  );
};

/** `/log/paper`; the address says which paper and of what. */
export const PaperPage = () => {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const request = requestIn(address);
  if (request === null) {
    return (
      <Page above={<Back />} title={t('paper.preview')}>
        <EmptyState icon={<IconFileTypePdf size={32} />} title={t('paper.nothing')}>
          {t('paper.nothingHint')}
        </EmptyState>
      </Page>
    );
  }
  const change = (changed: PaperRequest): void => {
    const next = new URLSearchParams(address);
    next.set('of', JSON.stringify(changed));
    setAddress(next, { replace: true });
  };
  return <Chosen key={request.template} request={request} onRequest={change} />;
};
