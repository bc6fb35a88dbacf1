// The confirmation of one command: what it does in words, what stands in its way, who wants it and why.
import { Button, Input, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { diagnosisNames, logFileNames, roleNames } from '../../../shared/help/actionWords.ts';
import { commandHelp } from '../../../shared/help/allCommandHelp.ts';
import { type ActionList, type ActionOffer, actionRoles, groupOf } from '../../../shared/model/action.ts';
import type { TerminalSummary } from '../../../shared/model/terminal.ts';
import { diagnosisTypes, logFiles } from '../../../shared/model/terminalCommand.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useActionRole } from '../../ui/people/useActionRole.ts';
import { Segments } from '../../ui/Segments.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './ActionDialog.module.css';
import { confirmationOf, type DraftFields, faultsOf, firstDraft } from './actionDraft.ts';
import { OpenPayments } from './OpenPayments.tsx';

interface ActionDialogProps {
  readonly offer: ActionOffer;
  readonly list: ActionList;
  readonly terminal: TerminalSummary;
  readonly onCheck: () => void;
  /** What was shown is out of date: payments have come, or nobody knows any more. */
  readonly onOutdated: () => void;
  readonly onClose: () => void;
}

const Effects = ({ offer, terminal, list }: Pick<ActionDialogProps, 'offer' | 'terminal' | 'list'>) => {
  const { t, say } = useWords();
  const { does, effects, whenToUse } = commandHelp[offer.command];
  return (
    <>
      <p className={css['who']}>
        {t('action.dialog.who')} <strong>{terminal.name}</strong> <Identifier value={list.confirmWith.value} />
        {terminal.simulated ? <SimulatedMark /> : null}
      </p>
      <div className={css['effects']}>
        <p className={css['does']}>{say(does)}</p>
        <p>{t('action.dialog.effects')}</p>
        <ul>
          {effects.map((effect) => (
            <li key={effect.en}>{say(effect)}</li>
          ))}
        </ul>
        <p className={css['soft']}>
          {t('action.dialog.whenToUse')}
          {say(whenToUse)}
        </p>
      </div>
    </>
  );
};

const Options = ({ draft, change }: DraftFields) => {
  const { t, say } = useWords();
  const { logFile, diagnosisType } = draft.options;
  return (
    <>
      {logFile === undefined ? null : (
        <Select
          label={t('action.dialog.logFile')}
          value={logFile}
          allowDeselect={false}
          data={logFiles.map((value) => ({ value, label: say(logFileNames[value]) }))}
          onChange={(value) => change({ options: { logFile: logFiles.find((one) => one === value) ?? logFile } })}
        />
      )}
      {diagnosisType === undefined ? null : (
        <Select
          label={t('action.dialog.diagnosisType')}
          value={diagnosisType}
          allowDeselect={false}
          data={diagnosisTypes.map((value) => ({ value, label: say(diagnosisNames[value]) }))}
          onChange={(value) =>
            change({ options: { diagnosisType: diagnosisTypes.find((one) => one === value) ?? diagnosisType } })
          }
        />
      )}
    </>
  );
};

const Confirmation = ({ draft, change, faultOf, list }: DraftFields & Pick<ActionDialogProps, 'list'>) => {
  const { t, say } = useWords();
  const roleId = useId();
  const { of, value } = list.confirmWith;
  return (
    <>
      <div>
        <Input.Label labelElement="div" id={roleId}>
          {t('action.dialog.role')}
        </Input.Label>
        <Segments
          aria-labelledby={roleId}
          value={draft.role}
          onChange={(role) => change({ role: actionRoles.find((one) => one === role) ?? 'technician' })}
          data={[...actionRoles].reverse().map((role) => ({ value: role, label: say(roleNames[role]) }))}
        />
        {faultOf('badRole') === null ? null : (
          <p className={css['fault']} role="alert">
            {faultOf('badRole')}
          </p>
        )}
      </div>
      <Textarea
        label={t('action.dialog.reason')}
        description={t('action.dialog.reasonHint')}
        required
        autosize
        minRows={1}
        maxRows={4}
        maxLength={300}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
        error={faultOf('badReason')}
        data-autofocus
      />
      <TextInput
        label={t(`action.dialog.typed.${of}`, { value })}
        description={t('action.dialog.typedHint')}
        required
        maxLength={60}
        value={draft.typed}
        onChange={(event) => change({ typed: event.currentTarget.value })}
        error={faultOf('badTyped')}
        autoComplete="off"
        spellCheck={false}
        className={css['typed']}
      />
    </>
  );
};

/** The dialog; Escape and “cancel” leave everything as it is. */
export const ActionDialog = ({ offer, list, terminal, onCheck, onOutdated, onClose }: ActionDialogProps) => {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const { command, isBlocked } = offer;
  const { title, action } = commandHelp[command];
  const role = useActionRole('technician');
  const [draft, setDraft] = useState(() => ({ ...firstDraft(command), role }));
  const [isTried, setIsTried] = useState(false);
  const [wantsOverride, setWantsOverride] = useState(false);
  const { run, isPending, error, forgetError, may } = useCommand('actions.start');
  // Known at once, where a state is known with the next drawing: two quick clicks are one confirmation.
  const isSent = useRef(false);
  const isOverriding = isBlocked && wantsOverride;
  const faults = faultsOf(draft, list, isOverriding);
  const fields: DraftFields = {
    draft,
    change: (to) => setDraft((before) => ({ ...before, ...to })),
    faultOf: (fault) => (isTried && faults.includes(fault) ? t(`action.dialog.${fault}`) : null),
  };
  const isStopped = isBlocked && !isOverriding;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isStopped || isSent.current || faults.length > 0) return;
    isSent.current = true;
    const confirmation = confirmationOf(draft, { command, list, isOverriding });
    void run({ terminalId: terminal.id, command, options: draft.options, confirmation }).then(async (result) => {
      isSent.current = result.ok;
      if (result.ok) await navigate(`/action/${result.value.id}`);
      else if (result.error.code === 'action.payments-pending') onOutdated();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={say(title)}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
      size="lg"
    >
      <form className={css['form']} onSubmit={submit} noValidate autoComplete="off">
        <Effects offer={offer} terminal={terminal} list={list} />
        <OpenPayments
          {...fields}
          command={command}
          unsettled={list.unsettled}
          isBlocked={isBlocked}
          onOverride={setWantsOverride}
          onCheck={onCheck}
        />
        {isStopped ? null : (
          <>
            <Options {...fields} />
            <Confirmation {...fields} list={list} />
          </>
        )}
        {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
        <div className={css['actions']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          {isStopped ? null : (
            <Button type="submit" loading={isPending} data-danger={groupOf(command) === 'changes'} {...may}>
              {say(action)}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
};
