// Check codes: type the one that somebody reads out, see what that check had found. Nothing is asked of any record.
import { CloseButton, TextInput } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { checkCodeProblemWords } from '../../../shared/checkCode/checkCodeWords.ts';
import { type CheckCodeProblem, decodeCheckCode } from '../../../shared/checkCode/decodeCheckCode.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useFilterKey } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { CheckCodeAnswer } from './CheckCodeAnswer.tsx';
import css from './CheckCodePanel.module.css';

const longestTyped = 400;
const shortestCode = 16;

interface FormProps {
  readonly typed: string;
  readonly serial: string;
  readonly onTyped: (text: string) => void;
  readonly onSerial: (text: string) => void;
}

const CheckCodeForm = ({ typed, serial, onTyped, onSerial }: FormProps) => {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useFilterKey(field);
  const clear = (): void => {
    onTyped('');
    field.current?.focus();
  };
  return (
    <search className={css['form']}>
      <div className={css['field']} data-first-focus>
        <TextInput
          ref={field}
          label={t('checkCode.field')}
          description={t('checkCode.fieldHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          classNames={{ input: css['input'] ?? '' }}
          maxLength={longestTyped}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => onTyped(event.currentTarget.value)}
          rightSection={
            typed === '' ? null : <CloseButton size="sm" aria-label={t('checkCode.clear')} onClick={clear} />
          }
        />
      </div>
      <TextInput
        className={css['serial'] ?? ''}
        label={t('checkCode.serial')}
        description={t('checkCode.serialHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        classNames={{ input: css['input'] ?? '' }}
        maxLength={64}
        autoComplete="off"
        spellCheck={false}
        value={serial}
        onChange={(event) => onSerial(event.currentTarget.value)}
      />
    </search>
  );
};

/** While it is being typed, nobody has made a mistake yet. */
const isUnfinished = (problem: CheckCodeProblem): boolean =>
  problem.kind === 'length' && problem.count < shortestCode && problem.oddGroup === null;

const Problem = ({ problem }: { readonly problem: CheckCodeProblem }) => {
  const { t, say } = useWords();
  const { message, remedy } = checkCodeProblemWords(problem);
  const isTyping = isUnfinished(problem);
  return (
    <Notice kind={isTyping ? 'info' : 'warn'} title={t(isTyping ? 'checkCode.typing' : 'checkCode.wrongTitle')}>
      <p>{say(message)}</p>
      <p>{say(remedy)}</p>
    </Notice>
  );
};

/** Two fields and the answer; what is typed lives in this component only. */
export const CheckCodePanel = () => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [serial, setSerial] = useState('');
  const decoded = typed.trim() === '' ? null : decodeCheckCode(typed);
  return (
    <div className={css['panel']}>
      <CheckCodeForm typed={typed} serial={serial} onTyped={setTyped} onSerial={setSerial} />
      <div role="status" className={css['answer']}>
        {decoded?.ok === false ? <Problem problem={decoded.problem} /> : null}
        {decoded?.ok === true ? <CheckCodeAnswer code={decoded.code} check={decoded.check} serial={serial} /> : null}
      </div>
      {decoded === null ? (
        <EmptyState icon={<IconPhoneCall size={24} />} title={t('checkCode.emptyTitle')}>
          {t('checkCode.emptyText')}
        </EmptyState>
      ) : null}
    </div>
  );
};
