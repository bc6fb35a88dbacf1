// One record of the register: its states, tasks, fields with sources, custody, photos and history.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { FieldIssue } from '../../../shared/register/fieldIssue.ts';
import { allows } from '../../../shared/register/lifecycle.ts';
import { type FieldGroup, fieldGroups, registerFields } from '../../../shared/register/registerFields.ts';
import type { RegisterDetail } from '../../../shared/register/registerRecord.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { LogHere } from '../../ui/log/LogHere.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NoticesHere } from '../../ui/notices/NoticesHere.tsx';
import { Page } from '../../ui/Page.tsx';
import { TerminalPlan } from '../../ui/planner/TerminalPlan.tsx';
import { PresencePanel } from '../../ui/presence/PresencePanel.tsx';
import { CaseHistory } from '../../ui/resolver/CaseHistory.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import { ChangesSection } from './ChangesSection.tsx';
import { CustodySection } from './CustodySection.tsx';
import { FieldsDialog } from './FieldsDialog.tsx';
import { FieldsSection } from './FieldsSection.tsx';
import { LifecycleSection } from './LifecycleSection.tsx';
import { PhotosSection } from './PhotosSection.tsx';
import css from './Register.module.css';
import { RegistrationSection } from './RegistrationSection.tsx';
import { LifecycleBadge, RegistrationBadge } from './StateBadges.tsx';
import { TaskRow } from './TaskRow.tsx';

const BackToRegister = () => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/register" size="sm" className={css['back'] ?? ''}>
      <IconArrowLeft size={16} aria-hidden />
      {t('register.back')}
    </Anchor>
  );
};

const Ways = ({ detail, onRemove }: { readonly detail: RegisterDetail; readonly onRemove: () => void }) => {
  const { t, say } = useWords();
  const { record } = detail;
  const remove = allows(record.lifecycle, 'delete');
  const resolver = allows(record.lifecycle, 'resolver');
  return (
    <>
      {remove.isAllowed ? (
        <Button variant="subtle" color="gray" onClick={onRemove}>
          {t('register.record.remove')}
        </Button>
      ) : null}
      {record.terminalId === null ? null : (
        <Button variant="default" component={Link} to={`/terminal/${record.terminalId}`}>
          {t('register.record.terminal')}
        </Button>
      )}
      {record.fields.serialNumber === undefined ? null : (
        <Button variant="default" component={Link} to={`/register/labels?ids=${record.id}`}>
          {t('register.labels')}
        </Button>
      )}
      <Button variant="default" component={Link} to={`/register/${record.id}/binding`}>
        {t('register.record.sheet')}
      </Button>
      {resolver.isAllowed ? (
        <Button component={Link} to={`/resolver?record=${record.id}`}>
          {t('register.record.resolver')}
        </Button>
      ) : (
        <Button disabled title={say(resolver.why)}>
          {t('register.record.resolver')}
        </Button>
      )}
    </>
  );
};

const Replacement = ({ id, word }: { readonly id: string | null; readonly word: 'replaces' | 'replacedBy' }) => {
  const { t } = useWords();
  return id === null ? null : (
    <p className={css['remark']}>
      {t(`register.record.${word}`)}{' '}
      <Anchor component={Link} to={`/register/${id}`} inherit>
        {t('register.record.openOther')}
      </Anchor>
    </p>
  );
};

const Issues = ({ issues, onDismiss }: { readonly issues: readonly FieldIssue[]; readonly onDismiss: () => void }) => {
  const { t, say } = useWords();
  if (issues.length === 0) return null;
  return (
    <div className={css['message']}>
      <Notice
        kind="warn"
        isUrgent
        title={t('register.record.savedWithNotes')}
        actions={
          <Button size="xs" variant="default" onClick={onDismiss}>
            {t('app.common.dismiss')}
          </Button>
        }
      >
        <ul className={css['points']}>
          {issues.map((issue) => (
            <li key={`${issue.field} ${issue.problem}`}>
              <strong>{say(registerFields[issue.field].label)}</strong> {say(issue.message)} {say(issue.remedy)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
};

const Tasks = ({ detail }: { readonly detail: RegisterDetail }) => {
  const { t } = useWords();
  return detail.openTasks.length === 0 ? null : (
    <Section title={t('register.tasks.title')} hint={t('register.tasks.hint')} inset="flush">
      <ul className={css['taskList']}>
        {detail.openTasks.map((task) => (
          <TaskRow key={task.id} task={task} isOnRecord />
        ))}
      </ul>
    </Section>
  );
};

const KnownRecord = ({ detail }: { readonly detail: RegisterDetail }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { record } = detail;
  const [editing, setEditing] = useState<FieldGroup | null>(null);
  const [isRemoving, setIsRemoving] = useState(false);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const remove = useCommand('register.remove');
  const { serialNumber, model, store, counter } = record.fields;
  return (
    <Page
      above={<BackToRegister />}
      title={serialNumber?.value ?? t('register.noSerial')}
      beside={
        <>
          <LifecycleBadge state={record.lifecycle} size="lg" />
          <RegistrationBadge state={record.registration.state} />
        </>
      }
      lead={[model?.value, store?.value, counter?.value].filter((part) => part !== undefined).join(' · ')}
      actions={<Ways detail={detail} onRemove={() => setIsRemoving(true)} />}
    >
      <Issues issues={issues} onDismiss={() => setIssues([])} />
      <div className={css['columns']}>
        <div className={css['column']}>
          <Tasks detail={detail} />
          {fieldGroups.map((group) => (
            <FieldsSection key={group} detail={detail} group={group} onEdit={() => setEditing(group)} />
          ))}
        </div>
        <div className={css['column']}>
          <LifecycleSection record={record} />
          <TerminalPlan recordId={record.id} />
          <NoticesHere terminalId={record.terminalId} recordId={record.id} />
          <PresencePanel terminalId={record.terminalId} />
          <Replacement id={record.replaces} word="replaces" />
          <Replacement id={record.replacedBy} word="replacedBy" />
          <RegistrationSection record={record} />
          <CustodySection record={record} />
          <PhotosSection record={record} />
          <CaseHistory recordId={record.id} />
          <ChangesSection recordId={record.id} />
          <LogHere record={{ kind: 'register', id: record.id }} />
        </div>
      </div>
      {editing === null ? null : (
        <FieldsDialog
          record={record}
          group={editing}
          onClose={() => setEditing(null)}
          onSaved={(_saved, found) => {
            setEditing(null);
            setIssues(found);
            if (found.length === 0) toast(t('register.record.saved'));
          }}
        />
      )}
      {isRemoving ? (
        <SentenceDialog
          title={t('register.record.removeTitle')}
          lead={<p>{t('register.record.removeText')}</p>}
          label={t('register.record.reason')}
          confirm={t('register.record.remove')}
          isPending={remove.isPending}
          error={remove.error}
          onClose={() => setIsRemoving(false)}
          onConfirm={(reason) => {
            void remove.run({ recordId: record.id, reason }).then((result) => {
              if (!result.ok) return;
              toast(t('register.record.removed'));
              void navigate('/register');
            });
          }}
          refusal={remove.refusal}
          isForGood
        />
      ) : null}
    </Page>
  );
};

/** The page of one record. */
export const RecordPage = () => {
  const { t } = useWords();
  const recordId = useIdParam('recordId');
  const answer = useAnswer('register.get', { recordId });
  useEvent('register.changed', (changed) => {
    if (changed.recordId === null || changed.recordId === recordId) answer.reload();
  });
  useEvent('register.tasksChanged', answer.reload);
  const known = knownOf(answer);
  if (known !== null) return <KnownRecord key={recordId} detail={known} />;
  return (
    <Page above={<BackToRegister />} title={t('register.title')}>
      {answer.state === 'failed' ? (
        <ErrorNotice error={answer.error} onRetry={answer.reload} />
      ) : (
        <Loading rows={4} height={96} />
      )}
    </Page>
  );
};
