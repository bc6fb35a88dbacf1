// The checklists of the shop, and those that the product proposes.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconListCheck, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { Template, TemplateDraft } from '../../../shared/job/template.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useMay } from '../../bridge/useMay.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Templates.module.css';

const Short = ({ items, signature, needsWitness }: Pick<TemplateDraft, 'items' | 'signature' | 'needsWitness'>) => {
  const { t } = useWords();
  return (
    <p className={css['soft']}>
      {t('template.items', { count: items.length })} · {t(`template.signatures.${signature}`)}
      {needsWitness ? ` · ${t('template.witnessed')}` : ''}
    </p>
  );
};

const Row = ({ template }: { readonly template: Template }) => {
  const { t, say, language } = useWords();
  const { id, name, version, updatedAt, updatedBy } = template;
  return (
    <li className={css['row']}>
      <div className={css['rowText']}>
        <Anchor component={Link} to={`/plan/templates/${id}`} className={css['name']}>
          {say(name)}
        </Anchor>
        <Short {...template} />
      </div>
      <p className={css['soft']}>
        {t('template.version', { version })} ·{' '}
        {t('template.changed', { name: updatedBy, at: formatTime(updatedAt, language, 'dateTime') })}
      </p>
    </li>
  );
};

type Proposal = CommandOutput<'templates.proposals'>[number];

const ProposalRow = ({ proposal }: { readonly proposal: Proposal }) => {
  const { t, say } = useWords();
  const { run, isPending, error, forgetError, may } = useCommand('templates.takeProposal');
  const name = say(proposal.draft.name);
  return (
    <li className={css['row']}>
      <div className={css['rowText']}>
        <p className={css['name']}>{name}</p>
        <Short {...proposal.draft} />
        <p className={css['soft']}>{t('template.source', { source: say(proposal.source) })}</p>
        {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      </div>
      <Button
        size="xs"
        variant="default"
        aria-label={t('template.takeOf', { name })}
        loading={isPending}
        onClick={() =>
          void run({ key: proposal.key }).then((result) => {
            if (result.ok) toast(t('template.taken', { name }));
          })
        }
        {...may}
      >
        {t('template.take')}
      </Button>
    </li>
  );
};

const Proposals = () => {
  const { t } = useWords();
  const answer = useAnswer('templates.proposals', {});
  useEvent('templates.changed', answer.reload);
  const open = (knownOf(answer) ?? []).filter(({ templateId }) => templateId === null);
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (open.length === 0) return null;
  return (
    <Section title={t('template.proposals')} hint={t('template.proposalsHint')} inset="flush">
      <ul className={css['rows']}>
        {open.map((proposal) => (
          <ProposalRow key={proposal.key} proposal={proposal} />
        ))}
      </ul>
    </Section>
  );
};

/** The page; its checklists are by name. */
export const TemplatesPage = () => {
  const { t } = useWords();
  const allowed = useMay('templates.create');
  const answer = useAnswer('templates.list', {});
  useEvent('templates.changed', answer.reload);
  const templates = knownOf(answer);
  return (
    <Page
      above={
        <Anchor component={Link} to="/plan/plans" className={css['back']}>
          <IconArrowLeft size={16} aria-hidden />
          {t('template.backToPlans')}
        </Anchor>
      }
      title={t('template.title')}
      lead={t('template.lead')}
      actions={
        <Button
          component={Link}
          to="/plan/templates/new"
          leftSection={<IconPlus size={16} aria-hidden />}
          {...allowed.may}
        >
          {t('template.add')}
        </Button>
      }
    >
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'loading' ? <Loading rows={3} height={64} /> : null}
      {templates?.length === 0 ? (
        <EmptyState icon={<IconListCheck size={40} stroke={1.4} />} title={t('template.empty')}>
          {t('template.emptyHint')}
        </EmptyState>
      ) : null}
      {templates === null || templates.length === 0 ? null : (
        <Section title={t('template.list')} inset="flush">
          <ul className={css['rows']}>
            {templates.map((template) => (
              <Row key={template.id} template={template} />
            ))}
          </ul>
        </Section>
      )}
      <Proposals />
    </Page>
  );
};
