// What the register says of this terminal: its state of life and registration, or that it is not in there yet.
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { registrationNames } from '../../../shared/register/registerRecord.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useWords } from '../../ui/useWords.ts';

/** One link; the register holds the rest. */
export const RegisterLink = ({ terminalId }: { readonly terminalId: string }) => {
  const { t, say } = useWords();
  const answer = useAnswer('register.ofTerminal', { terminalId });
  useEvent('register.changed', answer.reload);
  if (answer.state !== 'filled') return null;
  const record = answer.value;
  return record === null ? (
    <Anchor component={Link} to="/register" inherit>
      {t('terminal.notInRegister')}
    </Anchor>
  ) : (
    <Anchor component={Link} to={`/register/${record.id}`} inherit>
      {t('terminal.inRegister', {
        lifecycle: say(lifecycleRules[record.lifecycle].name),
        registration: say(registrationNames[record.registration.state]),
      })}
    </Anchor>
  );
};
