// Who signed, and who still has to.
import { Button, VisuallyHidden } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Job, JobSignature } from '../../../shared/job/job.ts';
import { neededSignatures, unanswered } from '../../../shared/job/jobProgress.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Job.module.css';
import { Picture } from './Photos.tsx';
import { SignDialog } from './SignDialog.tsx';

interface SignProps {
  readonly job: Job;
  readonly onJob: (job: Job) => void;
}

const Signed = ({ signature }: { readonly signature: JobSignature }) => {
  const { t, language } = useWords();
  const { name, at, way, attachmentId } = signature;
  return (
    <span className={css['row']}>
      {attachmentId === null ? null : (
        <Picture attachmentId={attachmentId} alt={t('job.sign.picture', { name })} className={css['drawn']} />
      )}
      <span>
        {t('job.sign.by', { name, at: formatTime(at, language, 'dateTime') })}
        <span className={css['soft']}> · {t(`job.sign.ways.${way}`)}</span>
      </span>
    </span>
  );
};

/** One line per signature; signing comes last, so that a signature stands for everything above it. */
export const SignSection = ({ job, onJob }: SignProps) => {
  const { t } = useWords();
  const [role, setRole] = useState<JobSignature['role'] | null>(null);
  const needed = neededSignatures(job.template);
  const roles = [...new Set([...needed, ...job.signatures.map((each) => each.role)])];
  const missing = unanswered(job).length;
  if (roles.length === 0) {
    return (
      <Section title={t('job.sign.title')}>
        <p className={css['soft']}>{t('job.sign.none')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('job.sign.title')}>
      <ul className={css['signatures']}>
        {roles.map((each) => {
          const signature = job.signatures.find((one) => one.role === each);
          const name = t(`job.sign.${each}`);
          return (
            <li key={each} className={css['signature']}>
              <div>
                <strong>{name}</strong>
                <VisuallyHidden>: </VisuallyHidden>
                <div>
                  {signature === undefined ? (
                    <span className={css['soft']}>{t('job.sign.needs')}</span>
                  ) : (
                    <Signed signature={signature} />
                  )}
                </div>
              </div>
              {job.state === 'inProgress' ? (
                <Button
                  variant="default"
                  leftSection={<IconPencil size={16} aria-hidden />}
                  disabled={missing > 0}
                  onClick={() => setRole(each)}
                >
                  {t(signature === undefined ? 'job.sign.button' : 'job.sign.again', { role: name })}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {job.state === 'inProgress' && missing > 0 ? (
        <p className={css['soft']}>{t('job.end.missing', { count: missing })}</p>
      ) : null}
      {role === null ? null : (
        <SignDialog
          job={job}
          role={role}
          onClose={() => setRole(null)}
          onJob={(signed) => {
            onJob(signed);
            toast(t('job.sign.signed'));
          }}
        />
      )}
    </Section>
  );
};
