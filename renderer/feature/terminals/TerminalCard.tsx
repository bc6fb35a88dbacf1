// One terminal: who it is, how it is and since when, the worst finding, and the one thing to do.
import { Button, Checkbox } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { type ErrorCode, errorCodes } from '../../../shared/error/appError.ts';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import type { FleetEntry } from '../../../shared/fleet/fleetEntry.ts';
import type { Connection } from '../../../shared/model/connection.ts';
import type { TerminalSummary } from '../../../shared/model/terminal.ts';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { type RegisterStanding, registrationNames } from '../../../shared/register/registerRecord.ts';
import { Age } from '../../ui/Age.tsx';
import { ConnectionBadge } from '../../ui/connection/ConnectionBadge.tsx';
import { ConnectionTrouble, isTrouble } from '../../ui/connection/ConnectionTrouble.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { NexoLine } from '../../ui/presence/NexoLine.tsx';
import { PresenceLine } from '../../ui/presence/PresenceLine.tsx';
import { QuarantineBadge } from '../../ui/QuarantineBadge.tsx';
import { WhyButton } from '../../ui/resolver/WhyButton.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { ToneBadge, VerdictBadge } from '../../ui/StatusBadge.tsx';
import { toneOf } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';
import { needsAttention } from './byUrgency.ts';
import css from './TerminalCard.module.css';
import { TopConcern } from './TopConcern.tsx';

interface TerminalCardProps {
  readonly terminal: TerminalSummary;
  /** Undefined until it is known. */
  readonly connection: Connection | undefined;
  /** Undefined where the register does not have it, or until that is known. */
  readonly standing: RegisterStanding | undefined;
  /** The same terminal as the overview has it; undefined until that is known. */
  readonly fleet: FleetEntry | undefined;
  readonly isShopOpen: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onCheck: () => void;
  readonly isStarting: boolean;
}

const isErrorCode = (code: string | null): code is ErrorCode => (errorCodes as readonly string[]).includes(code ?? '');

const LinkProblem = ({ terminal }: Pick<TerminalCardProps, 'terminal'>) => {
  const { t, say } = useWords();
  const advice = isErrorCode(terminal.linkError)
    ? adviseOn({ code: terminal.linkError, facts: { address: terminal.address } })
    : null;
  return (
    <div className={css['concern']}>
      <Sign of="fail" size={16} />
      <div className={css['concernText']}>
        <strong>{advice === null ? t('terminals.unreachable') : say(advice.title)}</strong>
        <p>{advice === null ? '' : say(advice.remedy)}</p>
      </div>
    </div>
  );
};

const CardActions = ({
  terminal,
  onCheck,
  isStarting,
}: Pick<TerminalCardProps, 'terminal' | 'onCheck' | 'isStarting'>) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { id, name, link, verdict, concerns } = terminal;
  if (link === 'checking') {
    return (
      <Button size="xs" variant="default" onClick={() => void navigate('/run')}>
        {t('terminals.watch')}
      </Button>
    );
  }
  const hasFindings = link === 'reached' && (verdict === 'warn' || verdict === 'fail');
  const isRetry = link === 'unreachable';
  const isRefused = concerns.includes('registration.state');
  return (
    <>
      {isRefused ? <WhyButton terminalId={id} name={name} variant="light" /> : null}
      {hasFindings ? (
        <Button
          size="xs"
          variant={isRefused ? 'default' : 'light'}
          onClick={() => void navigate(`/terminal/${id}`)}
          aria-label={t('terminals.whatToDoNamed', { name })}
        >
          {t('terminals.whatToDo')}
        </Button>
      ) : null}
      <Button
        size="xs"
        variant={hasFindings || (verdict === 'pass' && !isRetry) ? 'default' : 'light'}
        disabled={isStarting}
        onClick={onCheck}
        aria-label={isRetry ? t('terminals.tryAgainNamed', { name }) : t('terminals.checkNamed', { name })}
      >
        {isRetry ? t('terminals.tryAgain') : t('terminals.check')}
      </Button>
      {!isRefused && (hasFindings || isRetry) ? <WhyButton terminalId={id} name={name} variant="subtle" /> : null}
    </>
  );
};

const Identity = ({ terminal, standing }: Pick<TerminalCardProps, 'terminal' | 'standing'>) => {
  const { t, say } = useWords();
  const { id, name, identity } = terminal;
  return (
    <div className={css['who']}>
      <h2 className={css['name']}>
        <Link to={`/terminal/${id}`} title={name}>
          {name}
        </Link>
      </h2>
      <p className={css['identity']}>
        {identity.model === null || identity.model === name ? null : <span>{identity.model}</span>}
        <span title={t('terminals.serial')}>
          <span className={css['label']}>SN </span>
          <Identifier value={identity.serialNumber} />
        </span>
        <Link
          className={css['standing'] ?? ''}
          to={standing === undefined ? '/register' : `/register/${standing.recordId}`}
        >
          {standing === undefined
            ? t('terminal.notInRegister')
            : t('terminals.standing', {
                lifecycle: say(lifecycleRules[standing.lifecycle].name),
                registration: say(registrationNames[standing.registration]),
              })}
        </Link>
      </p>
    </div>
  );
};

const Status = ({
  terminal,
  connection,
  standing,
  fleet,
  isShopOpen,
}: Pick<TerminalCardProps, 'terminal' | 'connection' | 'standing' | 'fleet' | 'isShopOpen'>) => {
  const { t } = useWords();
  const { verdict, link, lastContactAt } = terminal;
  return (
    <div className={css['status']}>
      {standing?.lifecycle === 'quarantined' ? (
        <QuarantineBadge />
      ) : verdict === null ? (
        <ToneBadge tone="quiet" sign={<Sign of="skipped" size={16} />}>
          {t('terminals.neverChecked')}
        </ToneBadge>
      ) : (
        <VerdictBadge verdict={verdict} />
      )}
      {link === 'checking' ? <ToneBadge tone="accent">{t('terminals.checking')}</ToneBadge> : null}
      {link === 'unreachable' && !isTrouble(connection) ? (
        <ToneBadge tone="fail" sign={<IconPlugConnectedX size={14} aria-hidden />}>
          {t('terminals.unreachable')}
        </ToneBadge>
      ) : null}
      <span className={css['contact']}>
        <span className={css['contactLabel']}>{t('terminals.lastContact')} </span>
        <Age at={lastContactAt} />
      </span>
      {connection !== undefined && link !== 'checking' ? (
        <span className={css['connection']}>
          <ConnectionBadge connection={connection} />
        </span>
      ) : null}
      {fleet === undefined ? null : (
        <span className={css['presence']}>
          <NexoLine status={fleet.status} form="short" />
          <PresenceLine presence={fleet.presence} isShopOpen={isShopOpen} />
        </span>
      )}
    </div>
  );
};

const Reason = ({ terminal, connection }: Pick<TerminalCardProps, 'terminal' | 'connection'>) => {
  const { t } = useWords();
  const { link, lastCheckId, concerns, verdict } = terminal;
  if (isTrouble(connection)) return <ConnectionTrouble connection={connection} name={terminal.name} />;
  if (link === 'unreachable') return <LinkProblem terminal={terminal} />;
  if (lastCheckId !== null && concerns.length > 0) return <TopConcern checkId={lastCheckId} concerns={concerns} />;
  return verdict === 'pass' ? <p className={css['quiet']}>{t('terminals.noConcerns')}</p> : null;
};

/** A terminal as a card in the list. */
export const TerminalCard = ({
  terminal,
  connection,
  standing,
  fleet,
  isShopOpen,
  isSelected,
  onSelect,
  onCheck,
  isStarting,
}: TerminalCardProps) => {
  const { t } = useWords();
  const tone = terminal.link === 'unreachable' ? 'fail' : toneOf(terminal.verdict ?? 'incomplete');
  return (
    <li className={css['card']} data-tone={needsAttention(terminal) ? tone : 'none'} data-selected={isSelected}>
      <div className={css['head']}>
        <Checkbox
          size="sm"
          className={css['checkbox'] ?? ''}
          checked={isSelected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
          aria-label={t('terminals.select', { name: terminal.name })}
        />
        <Identity terminal={terminal} standing={standing} />
        {terminal.simulated ? <SimulatedMark /> : null}
      </div>
      <Status terminal={terminal} connection={connection} standing={standing} fleet={fleet} isShopOpen={isShopOpen} />
      <Reason terminal={terminal} connection={connection} />
      <div className={css['actions']}>
        <CardActions terminal={terminal} onCheck={onCheck} isStarting={isStarting} />
      </div>
    </li>
  );
};
