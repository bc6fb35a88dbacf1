// Whom to call, from the owner's own book only, and what to say, ready to be copied.
import { Anchor, Button, Textarea } from '@mantine/core';
import { IconCopy, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ActingParty } from '../../../shared/diagnosis/answerSchema.ts';
import { contactsFor, isCallable } from '../../../shared/resolver/leadingFinding.ts';
import type { CaseView } from '../../../shared/resolver/resolverCase.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Result.module.css';

interface CallPanelProps {
  readonly view: CaseView;
  readonly who: ActingParty;
}

/** Whose terminal it is: as registered, else by the first three digits of the merchant number. */
const acquirerOf = ({ facts }: CaseView): string | null => {
  const known = ['register.acquirer', 'register.mid', 'terminal.mid'].flatMap((key) =>
    facts.filter((fact) => fact.key === key),
  )[0];
  return known === undefined ? null : String(known.value);
};

const People = ({ view, who }: CallPanelProps) => {
  const { t, language } = useWords();
  const book = knownOf(useAnswer('contacts.list', {}));
  const [now] = useState(() => Date.now());
  if (who === 'issuer') return <p className={css['text']}>{t('resolver.call.issuer')}</p>;
  if (book === null) return null;
  const people = contactsFor(who, book, acquirerOf(view), now);
  if (people.length === 0) {
    return (
      <div className={css['nobody']}>
        <p>
          <strong>{t('resolver.call.none')}</strong>
        </p>
        <p className={css['text']}>{t('resolver.call.noneText')}</p>
        <Anchor component={Link} to="/contacts" size="sm">
          {t('resolver.call.book')}
        </Anchor>
      </div>
    );
  }
  return (
    <ul className={css['people']}>
      {people.map(({ id, organisation, person, phone, hours, verification }) => (
        <li key={id}>
          <IconPhone size={18} aria-hidden className={css['phoneIcon']} />
          <div>
            <strong className={css['phone']}>{phone}</strong>
            <span>
              {organisation}
              {person === null ? '' : ` · ${person}`}
              {hours === null ? '' : ` · ${hours}`}
            </span>
            {verification === null ? null : (
              <span className={css['soft']}>
                {t('resolver.call.verified')} {formatTime(verification.at, language, 'date')}
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
};

/** Nothing where nobody has to be called. */
export const CallPanel = ({ view, who }: CallPanelProps) => {
  const { t, say } = useWords();
  if (!isCallable(who)) return null;
  const block = say(view.copyBlock);
  return (
    <section className={css['call']} aria-label={t('resolver.call.title')}>
      <h4 className={css['subtitle']}>{t('resolver.call.title')}</h4>
      <People view={view} who={who} />
      {who === 'acquirer' ? (
        <>
          <Textarea readOnly autosize minRows={3} maxRows={14} label={t('resolver.call.say')} value={block} />
          <div className={css['copyRow']}>
            <Button
              variant="default"
              leftSection={<IconCopy size={16} aria-hidden />}
              onClick={() => {
                navigator.clipboard.writeText(block).then(
                  () => toast(t('resolver.call.copied')),
                  () => toast(t('resolver.call.copyFailed')),
                );
              }}
            >
              {t('resolver.call.copy')}
            </Button>
            <span className={css['never']}>{t('resolver.call.never')}</span>
          </div>
        </>
      ) : null}
    </section>
  );
};
