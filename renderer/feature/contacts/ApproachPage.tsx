// For the moment when somebody calls, writes or stands in the shop: what to do, before anything is agreed to.
import { Anchor, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  type Approach,
  type ApproachAdvice,
  adviseOnApproach,
  approachChannels,
  approachWishes,
  type NumberStanding,
  wishRules,
} from '../../../shared/contact/approach.ts';
import { type Contact, isTrusted, phoneDigits } from '../../../shared/contact/contact.ts';
import { knownOf } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Contacts.module.css';
import { useContacts } from './useContacts.ts';

const kinds = { stop: 'fail', careful: 'warn', calm: 'info' } as const;

const standingOf = (phone: string, book: readonly Contact[], now: number): NumberStanding => {
  const digits = phoneDigits(phone);
  if (digits === '') return 'none';
  const match = book.find((contact) => phoneDigits(contact.phone) === digits);
  if (match === undefined) return 'unknown';
  return isTrusted(match, now) ? 'trusted' : 'unverified';
};

const CallBack = ({ book, now }: { readonly book: readonly Contact[]; readonly now: number }) => {
  const { t } = useWords();
  const trusted = book.filter((contact) => contact.role === 'acquirer' && isTrusted(contact, now));
  if (trusted.length === 0) {
    return (
      <p>
        {t('contact.approach.noTrusted')}{' '}
        <Anchor component={Link} to="/contacts">
          {t('contact.approach.toBook')}
        </Anchor>
      </p>
    );
  }
  return (
    <>
      <p>{t('contact.approach.callBack')}</p>
      <ul className={css['plain']}>
        {trusted.map(({ id, organisation, phone }) => (
          <li key={id}>
            {organisation} <strong className={css['phone']}>{phone}</strong>
          </li>
        ))}
      </ul>
    </>
  );
};

interface AdviceProps {
  readonly advice: ApproachAdvice;
  readonly book: readonly Contact[];
  readonly now: number;
}

const Advice = ({ advice, book, now }: AdviceProps) => {
  const { say } = useWords();
  return (
    <div aria-live="polite">
      <Notice kind={kinds[advice.level]} title={say(advice.headline)}>
        <ul className={css['points']}>
          {advice.points.map((point) => (
            <li key={point.en}>{say(point)}</li>
          ))}
        </ul>
        <CallBack book={book} now={now} />
      </Notice>
    </div>
  );
};

/** The page; nothing is stored unless the person says so. */
export const ApproachPage = () => {
  const { t, say } = useWords();
  const contacts = useContacts();
  const book = knownOf(contacts) ?? [];
  const [now] = useState(() => Date.now());
  const [approach, setApproach] = useState<Approach>({
    channel: 'call',
    claims: '',
    phone: '',
    wasAnnounced: false,
    wishes: [],
  });
  const { run, isPending, error } = useCommand('contacts.noteApproach');
  const change = (part: Partial<Approach>): void => setApproach((before) => ({ ...before, ...part }));
  const advice = adviseOnApproach(approach, standingOf(approach.phone, book, now));

  return (
    <Page
      above={
        <Anchor component={Link} to="/contacts" className={css['back'] ?? ''}>
          <IconArrowLeft size={16} aria-hidden /> {t('contact.approach.back')}
        </Anchor>
      }
      title={t('contact.approach.title')}
      lead={t('contact.approach.lead')}
    >
      <div className={css['approach']}>
        <Section title={t('contact.approach.channel')}>
          <div className={css['form']}>
            <Segments
              aria-label={t('contact.approach.channel')}
              value={approach.channel}
              data={approachChannels.map((channel) => ({
                value: channel,
                label: t(`contact.approach.channels.${channel}`),
              }))}
              onChange={(value) => {
                const channel = approachChannels.find((each) => each === value);
                if (channel !== undefined) change({ channel });
              }}
            />
            <Segments
              aria-label={t('contact.approach.announced')}
              value={approach.wasAnnounced ? 'yes' : 'no'}
              data={[
                { value: 'no', label: t('contact.approach.announcedNo') },
                { value: 'yes', label: t('contact.approach.announcedYes') },
              ]}
              onChange={(value) => change({ wasAnnounced: value === 'yes' })}
            />
            <Checkbox.Group
              label={t('contact.approach.wishes')}
              value={[...approach.wishes]}
              onChange={(values) => change({ wishes: approachWishes.filter((wish) => values.includes(wish)) })}
            >
              <div className={css['wishes']}>
                {approachWishes.map((wish) => (
                  <Checkbox key={wish} value={wish} label={say(wishRules[wish].label)} />
                ))}
              </div>
            </Checkbox.Group>
            <TextInput
              label={t('contact.approach.phone')}
              description={t('contact.approach.phoneHint')}
              inputMode="tel"
              value={approach.phone}
              maxLength={40}
              autoComplete="off"
              onChange={(event) => change({ phone: event.currentTarget.value })}
            />
            <Textarea
              label={t('contact.approach.claims')}
              value={approach.claims}
              maxLength={200}
              autosize
              onChange={(event) => change({ claims: event.currentTarget.value })}
            />
          </div>
        </Section>
        <Section title={t('contact.approach.advice')} inset="bare">
          <div className={css['form']}>
            {contacts.state === 'failed' ? <ErrorNotice error={contacts.error} onRetry={contacts.reload} /> : null}
            <Advice advice={advice} book={book} now={now} />
            {error === null ? null : <ErrorNotice error={error} />}
            <div className={css['buttons']}>
              <Button
                variant="default"
                loading={isPending}
                onClick={() =>
                  void run(approach).then((result) => {
                    if (result.ok) toast(t('contact.approach.noted'));
                  })
                }
              >
                {t('contact.approach.note')}
              </Button>
            </div>
          </div>
        </Section>
      </div>
    </Page>
  );
};
