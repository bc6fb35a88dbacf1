// One checklist: changed into its next version, or a former version to read.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Template, TemplateDraft } from '../../../shared/job/template.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/toast.ts';
import { idOf } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import { TemplateForm } from './TemplateForm.tsx';
import css from './Templates.module.css';
import { newTemplate, typedOf } from './typedTemplate.ts';
import { VersionsSection } from './VersionsSection.tsx';

const Back = () => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/plan/templates" className={css['back']}>
      <IconArrowLeft size={16} aria-hidden />
      {t('template.back')}
    </Anchor>
  );
};

const NewTemplate = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { run, isPending, error, forgetError } = useCommand('templates.create');
  const save = (draft: TemplateDraft): void =>
    void run({ draft }).then((result) => {
      if (!result.ok) return;
      toast(t('template.saved', { version: result.value.version }));
      void navigate(`/plan/templates/${result.value.id}`, { replace: true });
    });
  return (
    <Page above={<Back />} title={t('template.new')}>
      <TemplateForm
        first={newTemplate}
        isOff={false}
        saveLabel={t('template.saveNew')}
        isPending={isPending}
        error={error}
        onForget={forgetError}
        onSave={save}
      />
    </Page>
  );
};

const Retire = ({ template }: { readonly template: Template }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const { run, isPending, error, refusal } = useCommand('templates.remove');
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {t('template.removeList')}
      </Button>
      {isOpen ? (
        <SentenceDialog
          title={t('template.removeList')}
          lead={<p className={css['soft']}>{t('template.removeHint')}</p>}
          label={t('template.removeLabel')}
          confirm={t('template.removeList')}
          isPending={isPending}
          error={error}
          onClose={() => setIsOpen(false)}
          onConfirm={(reason) =>
            void run({ templateId: template.id, reason }).then((result) => {
              if (!result.ok) return;
              toast(t('template.removedList'));
              void navigate('/plan/templates');
            })
          }
          refusal={refusal}
        />
      ) : null}
    </>
  );
};

interface KnownProps {
  readonly template: Template;
  readonly newest: number;
}

const OldVersion = ({ onReuse }: { readonly onReuse: () => void }) => {
  const { t } = useWords();
  return (
    <div className={css['section']}>
      <Notice
        kind="info"
        title={t('template.old')}
        actions={
          <>
            <Button size="xs" variant="default" component={Link} to="?">
              {t('template.toCurrent')}
            </Button>
            <Button size="xs" variant="default" onClick={onReuse}>
              {t('template.reuse')}
            </Button>
          </>
        }
      />
    </div>
  );
};

const KnownTemplate = ({ template, newest }: KnownProps) => {
  const { t, say, alone } = useWords();
  const navigate = useNavigate();
  const [isReused, setIsReused] = useState(false);
  const { run, isPending, error, forgetError } = useCommand('templates.change');
  const isOld = template.version !== newest && !isReused;
  const save = (draft: TemplateDraft): void =>
    void run({ templateId: template.id, draft, basedOn: newest }).then((result) => {
      if (!result.ok) return;
      toast(t('template.saved', { version: result.value.version }));
      void navigate('?', { replace: true });
    });
  return (
    <Page
      above={<Back />}
      title={say(template.name)}
      lead={alone(
        `${t('template.version', { version: template.version })} · ${t('template.items', { count: template.items.length })}`,
      )}
      actions={isOld ? undefined : <Retire template={template} />}
    >
      {isOld ? <OldVersion onReuse={() => setIsReused(true)} /> : null}
      <TemplateForm
        key={`${String(template.version)} ${String(isOld)}`}
        first={typedOf(template)}
        isOff={isOld}
        saveLabel={t('template.save', { version: newest + 1 })}
        isPending={isPending}
        error={error}
        onForget={forgetError}
        onSave={save}
      />
      <VersionsSection template={template} newest={newest} />
    </Page>
  );
};

const Existing = ({ templateId }: { readonly templateId: string }) => {
  const { t } = useWords();
  const [address] = useSearchParams();
  const asked = Number(address.get('version') ?? '');
  const version = Number.isInteger(asked) && asked > 0 ? asked : null;
  const newest = useAnswer('templates.get', { templateId, version: null });
  const shown = useAnswer('templates.get', { templateId, version });
  useEvent('templates.changed', () => {
    newest.reload();
    shown.reload();
  });
  const template = knownOf(shown);
  const last = knownOf(newest);
  if (template !== null && last !== null) {
    return <KnownTemplate key={`${template.id} ${String(version)}`} template={template} newest={last.version} />;
  }
  const failed = [shown, newest].find(({ state }) => state === 'failed');
  return (
    <Page above={<Back />} title={t('template.title')}>
      {failed?.state === 'failed' ? (
        <ErrorNotice error={failed.error} onRetry={failed.reload} />
      ) : (
        <Loading rows={4} height={72} />
      )}
    </Page>
  );
};

/** `/plan/templates/new` or the id of one. */
export const TemplatePage = () => {
  const { templateId } = useParams();
  return templateId === 'new' ? <NewTemplate /> : <Existing key={templateId} templateId={idOf(templateId)} />;
};
