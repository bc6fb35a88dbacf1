// What stands in the way of using a port: who has it open, which right is missing, which service takes it.
import type { PortTrouble } from '../../../shared/model/connection.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Loading } from '../Loading.tsx';
import { useWords } from '../useWords.ts';
import { CopyLine } from './CopyLine.tsx';
import css from './PortTroubleText.module.css';

const Holders = ({ trouble }: { readonly trouble: PortTrouble }) => {
  const { t } = useWords();
  const { holders, isWhole } = trouble;
  return (
    <>
      {holders.map(({ pid, command }) => (
        <p key={pid}>
          {t('terminals.connection.heldBy', { program: command ?? t('terminals.connection.unnamed'), pid })}
        </p>
      ))}
      {isWhole ? null : <p className={css['quiet']}>{t('terminals.connection.notWhole')}</p>}
    </>
  );
};

const Fix = ({ fix }: { readonly fix: NonNullable<PortTrouble['fix']> }) => {
  const { t } = useWords();
  return (
    <>
      <p>{t(`terminals.connection.fixes.${fix.kind}`, { group: fix.group ?? '' })}</p>
      {fix.command === null ? null : <CopyLine label={t('terminals.connection.fixCommand')} text={fix.command} />}
    </>
  );
};

const Services = ({ services }: Pick<PortTrouble, 'services'>) => {
  const { t } = useWords();
  return services.map(({ id, command, ruleFiles }) => (
    <div key={id} className={css['part']}>
      <p>{t(`terminals.connection.services.${id}`, { files: ruleFiles.join(', ') })}</p>
      {command === null ? null : <CopyLine label={t('terminals.connection.ruleCommand')} text={command} />}
    </div>
  ));
};

/** Looks at a port. */
export const PortTroubleText = ({ address }: { readonly address: string }) => {
  const { t } = useWords();
  const answer = useAnswer('connections.explainPort', { address });
  if (answer.state === 'loading') return <Loading rows={1} height={20} />;
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  const trouble = answer.value;
  const isFree = trouble.exists && trouble.fix === null && trouble.holders.length === 0;
  return (
    <div className={css['trouble']}>
      {trouble.exists ? null : <p>{t('terminals.connection.missing')}</p>}
      {isFree ? <p>{t('terminals.connection.free')}</p> : null}
      {trouble.fix === null ? null : <Fix fix={trouble.fix} />}
      <Holders trouble={trouble} />
      <Services services={trouble.services} />
    </div>
  );
};
