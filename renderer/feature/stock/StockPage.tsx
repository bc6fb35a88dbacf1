// Parts and consumables: what is left, what has to be bought.
import { ActionIcon, Button, Menu, Switch } from '@mantine/core';
import { IconBox, IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { isLow, type StockMoveKind, type StockPart } from '../../../shared/stock/stock.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useMay } from '../../bridge/useMay.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { MovesDialog } from './MovesDialog.tsx';
import { PartDialog } from './PartDialog.tsx';
import css from './Stock.module.css';

type Doing =
  | { readonly what: 'edit'; readonly part: StockPart | null }
  | { readonly what: 'moves'; readonly part: StockPart }
  | { readonly what: 'move'; readonly part: StockPart; readonly kind: StockMoveKind };
type OnDo = (doing: Doing) => void;

const State = ({ part }: { readonly part: StockPart }) => {
  const { t } = useWords();
  if (part.retiredAt !== null) return <span className={table['soft']}>{t('stock.isRetired')}</span>;
  if (isLow(part)) {
    return (
      <ToneBadge tone="warn" sign={<Sign of="warn" />}>
        {t('stock.isLow')}
      </ToneBadge>
    );
  }
  return <span className={table['soft']}>{part.lowMark === null ? '–' : t('stock.isEnough')}</span>;
};

const Row = ({ part, onDo }: { readonly part: StockPart; readonly onDo: OnDo }) => {
  const { t } = useWords();
  const { run, may } = useCommand('stock.retire');
  const { name, unit, onHand, store, price, note, retiredAt } = part;
  return (
    <tr>
      <th scope="row">
        <span className={css['name']}>{name}</span>
        <span className={css['soft']}>
          {store ?? t('stock.allStores')}
          {note === null ? '' : ` · ${note}`}
        </span>
      </th>
      <td className={table['end']}>
        <strong>{onHand}</strong> {unit}
      </td>
      <td className={table['end']}>{price === null ? '–' : price.toFixed(2)}</td>
      <td>
        <State part={part} />
      </td>
      <td>
        <div className={css['actions']}>
          <Button
            size="xs"
            variant="default"
            aria-label={`${t('stock.take')} ${name}`}
            disabled={onHand === 0}
            onClick={() => onDo({ what: 'move', part, kind: 'used' })}
          >
            {t('stock.take')}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-label={`${t('stock.receive')} ${name}`}
            disabled={retiredAt !== null}
            onClick={() => onDo({ what: 'move', part, kind: 'received' })}
          >
            {t('stock.receive')}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size={30} variant="subtle" aria-label={t('stock.moreNamed', { name })}>
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onDo({ what: 'move', part, kind: 'counted' })}>{t('stock.counting')}</Menu.Item>
              <Menu.Item onClick={() => onDo({ what: 'moves', part })}>{t('stock.moves')}</Menu.Item>
              <Menu.Item onClick={() => onDo({ what: 'edit', part })}>{t('stock.edit')}</Menu.Item>
              <Menu.Item onClick={() => void run({ partId: part.id, isRetired: retiredAt === null })} {...may}>
                {t(retiredAt === null ? 'stock.retire' : 'stock.keepAgain')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </td>
    </tr>
  );
};

/** None is kept; some that were kept before may be there. */
const NoParts = ({ onAdd }: { readonly onAdd: () => void }) => {
  const { t } = useWords();
  const all = knownOf(useAnswer('stock.list', { withRetired: true }));
  return all === null ? null : (
    <EmptyState
      isFirst={all.length === 0}
      icon={<IconBox size={24} />}
      title={t('stock.empty')}
      action={<Button onClick={onAdd}>{t('stock.add')}</Button>}
    >
      {t('stock.emptyHint')}
    </EmptyState>
  );
};

const Parts = ({ withRetired, onDo }: { readonly withRetired: boolean; readonly onDo: OnDo }) => {
  const { t } = useWords();
  const answer = useAnswer('stock.list', { withRetired });
  useEvent('stock.changed', answer.reload);
  const parts = knownOf(answer);
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (parts === null) return <Loading rows={4} height={56} />;
  if (parts.length === 0) {
    return <NoParts onAdd={() => onDo({ what: 'edit', part: null })} />;
  }
  const low = parts.filter(isLow).length;
  return (
    <Section
      title={
        <span role="status">
          {t('stock.count', { count: parts.length })}
          {low === 0 ? '' : ` · ${t('stock.low', { count: low })}`}
        </span>
      }
      inset="flush"
    >
      <div className={table['scroll']}>
        <table className={table['table']}>
          <caption>{t('stock.list')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('stock.name')}</th>
              <th scope="col" className={table['end']}>
                {t('stock.onHand')}
              </th>
              <th scope="col" className={table['end']}>
                {t('stock.worth')}
              </th>
              <th scope="col">{t('stock.state')}</th>
              <th scope="col" className={table['end']}>
                {t('stock.actions')}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <Row key={part.id} part={part} onDo={onDo} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
};

const Dialogs = ({ doing, onClose }: { readonly doing: Doing; readonly onClose: () => void }) => {
  if (doing.what === 'edit') return <PartDialog part={doing.part} onClose={onClose} />;
  if (doing.what === 'moves') return <MovesDialog part={doing.part} onClose={onClose} />;
  return <MoveDialog part={doing.part} kind={doing.kind} onClose={onClose} />;
};

/** The page of parts and consumables. */
export const StockPage = () => {
  const { t } = useWords();
  const allowed = useMay('stock.save');
  const [withRetired, setWithRetired] = useState(false);
  const [doing, setDoing] = useState<Doing | null>(null);
  return (
    <Page
      title={t('stock.title')}
      lead={t('stock.lead')}
      actions={
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setDoing({ what: 'edit', part: null })}
          {...allowed.may}
        >
          {t('stock.add')}
        </Button>
      }
      toolbar={
        <Switch
          wrapperProps={{ 'data-filters': true }}
          className={css['toolbar'] ?? ''}
          size="sm"
          label={t('stock.showRetired')}
          checked={withRetired}
          onChange={(event) => setWithRetired(event.currentTarget.checked)}
        />
      }
    >
      <Parts withRetired={withRetired} onDo={setDoing} />
      {doing === null ? null : <Dialogs doing={doing} onClose={() => setDoing(null)} />}
    </Page>
  );
};
