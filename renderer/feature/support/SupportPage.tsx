// A support bundle: choose what goes in and what stays hidden, look at every line, save it. It is never sent anywhere.
import { useEffect, useRef, useState } from 'react';
import type { SupportDraft, SupportOffer } from '../../../shared/support/supportBundle.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { forgetMishap, waitingMishap } from '../../ui/mishapNote.ts';
import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ChoosePart } from './ChoosePart.tsx';
import { PreviewPart } from './PreviewPart.tsx';
import { firstForm } from './supportDraft.ts';

const Steps = ({ offer }: { readonly offer: SupportOffer }) => {
  const { t } = useWords();
  const [draft, setDraft] = useState<SupportDraft | null>(offer.draft);
  const [form, setForm] = useState(() => ({ ...firstForm, note: waitingMishap() }));
  useEffect(forgetMishap, []);
  const isPreview = draft !== null;
  const wasPreview = useRef(isPreview);
  useEffect(() => {
    if (wasPreview.current === isPreview) return;
    wasPreview.current = isPreview;
    // The button that led here is gone: the other step begins at its heading.
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [isPreview]);
  return (
    <Page
      title={t('support.title')}
      lead={t(isPreview ? 'support.previewLead' : 'support.lead')}
      layout={isPreview ? 'fill' : 'scroll'}
    >
      {draft === null ? (
        <ChoosePart offer={offer} form={form} onForm={setForm} onDraft={setDraft} />
      ) : (
        <PreviewPart draft={draft} onBack={() => setDraft(null)} />
      )}
    </Page>
  );
};

/** Loads what can be chosen, then the two steps. */
export const SupportPage = () => {
  const { t } = useWords();
  const offer = useAnswer('support.offer', {});
  if (offer.state === 'filled') return <Steps offer={offer.value} />;
  return (
    <Page title={t('support.title')} lead={t('support.lead')}>
      {offer.state === 'failed' ? (
        <ErrorNotice error={offer.error} onRetry={offer.reload} />
      ) : (
        <Loading rows={5} height={64} />
      )}
    </Page>
  );
};
