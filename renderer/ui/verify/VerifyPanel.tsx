// Verifies an exported file: choose it, read the verdict; and saves the page that does the same in any browser.
import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconFileSearch, IconWorldDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { VerifiedFile } from '../../../shared/ipc/verifyContract.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { type Fact, Facts } from '../Facts.tsx';
import { Section } from '../Section.tsx';
import { toast } from '../toast.ts';
import { useOffered } from '../useOffered.ts';
import { useWords } from '../useWords.ts';

const shownProblems = 20;

const Verdict = ({ found }: { readonly found: VerifiedFile }) => {
  const { t, say } = useWords();
  const isValid = found.state === 'valid';
  const isTroubling = found.ownLog === 'shorter' || found.ownLog === 'differs';
  const Icon = isValid ? IconCircleCheck : IconCircleX;
  const [first, ...problems] = found.words;
  const facts: readonly Fact[] = [
    { key: 'file', name: t('verify.file'), value: found.name },
    { key: 'at', name: t('verify.exportedAt'), value: found.exportedAt?.replace('T', ' ') ?? '–' },
    { key: 'by', name: t('verify.exportedBy'), value: found.exportedBy ?? '–' },
    {
      key: 'filters',
      name: t('verify.filters'),
      value: found.filters.map(([name, value]) => `${name}: ${value}`).join('; ') || t('verify.allEntries'),
    },
  ];
  return (
    <Stack gap="sm">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Icon size={20} aria-hidden color={`var(--tone-${isValid ? 'pass' : 'fail'})`} />
        <Text fw={600}>{first === undefined ? t(isValid ? 'verify.valid' : 'verify.broken') : say(first)}</Text>
      </Group>
      <List size="sm" spacing={4} aria-label={t('verify.findings')}>
        {problems.slice(-shownProblems).map((words) => (
          <List.Item key={words.en}>{say(words)}</List.Item>
        ))}
        {found.isOwnKey === null ? null : (
          <List.Item>{t(found.isOwnKey ? 'verify.ownKey' : 'verify.otherKey')}</List.Item>
        )}
        {found.ownLog === null || (found.ownLog === 'agrees' && !isValid) ? null : (
          <List.Item fw={isTroubling ? 600 : undefined}>{t(`verify.ownLog.${found.ownLog}`)}</List.Item>
        )}
      </List>
      <Facts facts={facts} layout="rows" />
    </Stack>
  );
};

/** A section for any page about the log. */
export const VerifyPanel = () => {
  const { t, language } = useWords();
  const open = useCommand('verify.open');
  const savePage = useCommand('verify.savePage');
  const [found, setFound] = useState<VerifiedFile | null>(null);
  const error = open.error ?? savePage.error;
  const choose = async (): Promise<void> => {
    const result = await open.run({ language });
    if (!result.ok) setFound(null);
    else if (result.value !== null) setFound(result.value);
  };
  useOffered('verify', () => void choose());
  const save = async (): Promise<void> => {
    const result = await savePage.run({ language });
    if (result.ok && result.value !== null) toast(t('verify.saved', { file: result.value.file }));
  };
  return (
    <Section title={t('verify.title')} hint={t('verify.hint')}>
      <Stack gap="md">
        <Group gap="sm">
          <Button
            variant="default"
            loading={open.isPending}
            leftSection={<IconFileSearch size={16} aria-hidden />}
            onClick={() => void choose()}
          >
            {t('verify.open')}
          </Button>
          <Button
            variant="subtle"
            loading={savePage.isPending}
            leftSection={<IconWorldDown size={16} aria-hidden />}
            onClick={() => void save()}
          >
            {t('verify.savePage')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('verify.savePageHint')}
        </Text>
        {error === null ? null : (
          <ErrorNotice
            error={error}
            onDismiss={() => {
              open.forgetError();
              savePage.forgetError();
            }}
          />
        )}
        <div role="status">{found === null ? null : <Verdict found={found} />}</div>
      </Stack>
    </Section>
  );
};
