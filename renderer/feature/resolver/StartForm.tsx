// How a case begins: the code on the screen, which terminal, and go; or one of the usual troubles without a code.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type ProfileId, profileIds } from '../../../shared/diagnosis/responseCodes/responseCode.ts';
import { emptyDraft, isoOf, otherLetters, typedFact } from '../../../shared/resolver/questionDraft.ts';
import type { ToldFact } from '../../../shared/resolver/resolverCase.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './ResolverPage.module.css';

type Topic = 'qr' | 'clearing' | 'mute' | 'all';

/** Fields side by side begin at one height. */
const hintBelow: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** What is asked first in each of the troubles. */
const asked: Readonly<Record<Topic, readonly string[]>> = {
  qr: ['response.code', 'portal.unionpayOnboarded', 'portal.qrOnboarded'],
  clearing: ['settlement.payerKind', 'terminal.merchantName', 'register.merchantName', 'contract.withAcquirer'],
  mute: ['screen.text', 'power.boots', 'tamper.flag'],
  all: ['response.code'],
};

const topics: readonly Topic[] = ['qr', 'clearing', 'mute', 'all'];

const factsOf = (topic: Topic | null, code: ToldFact | null, words: string): readonly ToldFact[] => {
  const told: ToldFact[] = words.trim() === '' ? [] : [{ key: 'screen.text', value: words.trim(), source: 'user' }];
  if (topic === 'qr') {
    told.push({ key: 'response.code', value: '00', source: 'user', operation: 'qr', at: isoOf(new Date()) });
  }
  if (code !== null && topic === 'all') told.push(...otherLetters.map((terminal) => ({ ...code, terminal })));
  return code === null ? told : [code, ...told];
};

const useTerminalChoice = () => {
  const { t } = useWords();
  const [address] = useSearchParams();
  const terminals = knownOf(useAnswer('terminals.list', {})) ?? [];
  const asks = address.get('terminal');
  const [chosen, setChosen] = useState<string | null>(null);
  const only = terminals.length === 1 ? (terminals[0]?.id ?? '') : '';
  const value = chosen ?? (terminals.some(({ id }) => id === asks) ? (asks ?? '') : only);
  const options = [
    ...terminals.map(({ id, name, identity }) => ({
      value: id,
      label: identity.serialNumber === null ? name : `${name} · ${identity.serialNumber}`,
    })),
    { value: '', label: t('resolver.start.none') },
  ];
  return { value, setValue: setChosen, options };
};

/** The form; what came along in the address (`code`, `profile`, `terminal`) stands in it. */
export const StartForm = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const open = useCommand('resolver.open');
  const terminal = useTerminalChoice();
  const [code, setCode] = useState(address.get('code') ?? '');
  const [words, setWords] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const profile: ProfileId | null = profileIds.find((id) => id === address.get('profile')) ?? null;

  const begin = (topic: Topic | null): void => {
    const draft = { ...emptyDraft('user', isoOf(new Date()).slice(0, 16)), text: code };
    const made = code.trim() === '' ? null : typedFact('response.code', draft);
    if (made !== null && 'fault' in made) {
      setIsWrong(true);
      return;
    }
    setIsWrong(false);
    const facts = factsOf(topic, made?.fact ?? null, words);
    const ask = topic === null ? '' : `?ask=${asked[topic].join(',')}`;
    void open
      .run({
        ...(terminal.value === '' ? {} : { terminalId: terminal.value }),
        ...(profile === null ? {} : { profile }),
        facts: [...facts],
      })
      .then(async (result) => {
        if (result.ok) await navigate(`/resolver/${result.value.caseId}${ask}`);
      });
  };
  return (
    <Section title={t('resolver.start.title')}>
      <form
        className={css['form']}
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          begin(null);
        }}
      >
        {open.error === null ? null : <ErrorNotice error={open.error} onDismiss={open.forgetError} />}
        <div className={css['fields']}>
          <TextInput
            className={css['code'] ?? ''}
            label={t('resolver.start.code')}
            description={t('resolver.start.codeHint')}
            inputWrapperOrder={hintBelow}
            value={code}
            maxLength={8}
            autoComplete="off"
            spellCheck={false}
            error={isWrong ? t('resolver.start.badCode') : undefined}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <TextInput
            label={t('resolver.start.words')}
            description={t('resolver.start.wordsHint')}
            inputWrapperOrder={hintBelow}
            value={words}
            maxLength={300}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('resolver.start.terminal')}
            value={terminal.value}
            onChange={(event) => terminal.setValue(event.currentTarget.value)}
            data={terminal.options}
          />
        </div>
        <div className={css['begin']}>
          <Button type="submit" loading={open.isPending}>
            {t('resolver.start.begin')}
          </Button>
          <span className={css['soft']}>{t('resolver.start.other')}</span>
          {topics.map((topic) => (
            <Button key={topic} size="xs" variant="default" disabled={open.isPending} onClick={() => begin(topic)}>
              {t(`resolver.start.topics.${topic}`)}
            </Button>
          ))}
        </div>
      </form>
    </Section>
  );
};
