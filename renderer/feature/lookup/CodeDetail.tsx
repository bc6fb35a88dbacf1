// One code in full: what it means here, what the cashier does, how sure that is, and what it means elsewhere.
import { Anchor, Button } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'react-router';
import { actionClasses } from '../../../shared/diagnosis/responseCodes/actionClasses.ts';
import { classOf, isApproved, sameCodeElsewhere } from '../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import { attestationNames, letterNames, sourceNames } from '../../../shared/diagnosis/responseCodes/codeSources.ts';
import { profileWords } from '../../../shared/diagnosis/responseCodes/profileWords.ts';
import type { ResponseCode } from '../../../shared/diagnosis/responseCodes/responseCode.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { AdviceLines } from '../../ui/AdviceLines.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ClassBadge } from './ClassBadge.tsx';
import css from './CodeDetail.module.css';
import { canFindOut, nameOfRow } from './codesQuery.ts';

interface RowProps {
  readonly row: ResponseCode;
}

const Head = ({ row, id }: RowProps & { readonly id: string }) => {
  const { t, say } = useWords();
  const isGood = isApproved(row.profile, row.code);
  return (
    <header className={css['head']}>
      <p className={css['profile']}>{say(profileWords[row.profile].name)}</p>
      <h2 className={css['title']} id={id}>
        <span className={css['code']}>{row.code}</span> {say(row.meaning)}
      </h2>
      <p className={css['badges']}>
        <ClassBadge of={classOf(row)} size="lg" />
        <span className={css['soft']}>{t(isGood ? 'lookup.codes.counted' : 'lookup.codes.notCounted')}</span>
      </p>
    </header>
  );
};

const Now = ({ row }: RowProps) => {
  const { t, say } = useWords();
  const canAsk = canFindOut(row) && !isApproved(row.profile, row.code);
  return (
    <Section title={t('lookup.codes.now')}>
      <AdviceLines remedy={row.cashier} who={row.who} />
      {row.question === null ? null : (
        <div className={css['gap']}>
          <Notice kind="info" title={t('lookup.codes.ask')}>
            <p>{say(row.question)}</p>
          </Notice>
        </div>
      )}
      {canAsk ? (
        <Button
          variant="light"
          component={Link}
          to={`/resolver?${new URLSearchParams({ code: row.code, profile: row.profile }).toString()}`}
          className={css['gap'] ?? ''}
          leftSection={<IconHelpCircle size={16} aria-hidden />}
        >
          {t('lookup.codes.findOut')}
        </Button>
      ) : null}
    </Section>
  );
};

const Further = ({ row }: RowProps) => {
  const { t, say, colon } = useWords();
  const { otherwise, readings } = row;
  return (
    <>
      {otherwise === null ? null : (
        <Section title={t('lookup.codes.otherwise')}>
          <p className={css['line']}>
            {say(otherwise.when)}
            {colon}
            <ClassBadge of={actionClasses[otherwise.action]} />
          </p>
          <AdviceLines remedy={actionClasses[otherwise.action].cashier} who={otherwise.who} />
        </Section>
      )}
      {readings.length === 0 ? null : (
        <Section title={t('lookup.codes.readings')}>
          <ul className={css['readings']}>
            {readings.map(({ meaning, source }) => (
              <li key={`${source} ${meaning.en}`}>
                {say(meaning)} <span className={css['soft']}>({say(sourceNames[source])})</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};

const Elsewhere = ({ row, onOpen }: RowProps & { readonly onOpen: (row: ResponseCode) => void }) => {
  const { t, say } = useWords();
  const others = sameCodeElsewhere(row.profile, row.code);
  if (others.length === 0) return null;
  return (
    <Section title={t('lookup.codes.sameElsewhere')} hint={t('lookup.codes.sameElsewhereHint')} inset="flush">
      <ul className={css['others']}>
        {others.map((other) => {
          const profile = say(profileWords[other.profile].name);
          return (
            <li key={nameOfRow(other)} className={css['other']}>
              <Anchor
                component="button"
                type="button"
                size="sm"
                aria-label={t('lookup.codes.open', { code: other.code, profile })}
                onClick={() => onOpen(other)}
              >
                {profile}
              </Anchor>
              <span>
                <span className={css['code']}>{other.code}</span> {say(other.meaning)}
              </span>
              <ClassBadge of={classOf(other)} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

const Origin = ({ row }: RowProps) => {
  const { t, say } = useWords();
  const join = say({ zh: '；', en: '; ' });
  return (
    <Section title={t('lookup.codes.origin')}>
      <Facts
        facts={[
          { key: 'profile', name: t('lookup.codes.profile'), value: say(profileWords[row.profile].name) },
          {
            key: 'source',
            name: t('lookup.codes.source'),
            value: row.sources.map((key) => say(sourceNames[key])).join(join),
          },
          { key: 'attested', name: t('lookup.codes.attested'), value: say(attestationNames[row.attestation]) },
          { key: 'who', name: t('app.common.whoseJob'), value: say(whoNames[row.who]) },
          ...(row.letter === null
            ? []
            : [
                {
                  key: 'letter',
                  name: t('lookup.codes.letter'),
                  value: `${row.letter} · ${say(letterNames[row.letter])}`,
                },
              ]),
        ]}
      />
    </Section>
  );
};

/** A code of one system; `onOpen` goes to the same characters in another one. */
export const CodeDetail = ({ row, onOpen }: RowProps & { readonly onOpen: (row: ResponseCode) => void }) => {
  const { t, say } = useWords();
  const id = useId();
  return (
    <article className={css['article']} aria-labelledby={id}>
      <Head row={row} id={id} />
      {row.isKnown ? null : (
        <div className={css['raw']}>
          <Notice kind="warn" title={t('lookup.codes.notInTable')}>
            <p>{t('lookup.codes.rawHint', { code: row.code, profile: say(profileWords[row.profile].name) })}</p>
          </Notice>
        </div>
      )}
      <Now row={row} />
      <Further row={row} />
      <Elsewhere row={row} onOpen={onOpen} />
      {row.isKnown ? <Origin row={row} /> : null}
    </article>
  );
};
