// What the terminal or its modem says of its own way out: address, signal, SIM card. Not measured from this computer.
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { Age } from '../Age.tsx';
import { Sign } from '../Sign.tsx';
import { useWords } from '../useWords.ts';
import css from './HopsPanel.module.css';

const ownChecks = ['network.connection', 'signal.strength', 'sim.state'] as const;

/** Nothing for a terminal that says nothing of it. */
export const OwnNetwork = ({ terminalId }: { readonly terminalId: string }) => {
  const { t, say } = useWords();
  const answer = useAnswer('terminals.get', { terminalId });
  useEvent('terminals.changed', ({ id }) => {
    if (id === terminalId) answer.reload();
  });
  const report = knownOf(answer)?.report ?? null;
  const said = (report?.checks ?? []).filter(
    ({ id, outcome }) => ownChecks.some((each) => each === id) && outcome !== 'notSupported' && outcome !== 'skipped',
  );
  if (report === null || said.length === 0) return null;
  return (
    <div className={css['own']}>
      <h3 className={css['ownTitle']}>
        {t('hops.own')} <span className={css['age']}>· </span>
        <span className={css['age']}>
          <Age at={report.finishedAt} />
        </span>
      </h3>
      <ul className={css['ownLines']}>
        {said.map(({ id, outcome, explanation }) => (
          <li key={id}>
            <Sign of={outcome} size={16} />
            <span>
              <strong>{say(checkHelp[id].title)}</strong> {say(explanation)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
