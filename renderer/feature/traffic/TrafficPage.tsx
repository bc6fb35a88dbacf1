// The traffic of all lines, live, and captures of it.

import { IconActivity, IconFilterOff } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useOffered } from '../../ui/useOffered.ts';
import { useFilterKey } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { CaptureButtons, RunningNotice } from './CaptureBar.tsx';
import { CaptureList } from './CaptureList.tsx';
import { LiveToolbar, type LiveView } from './LiveToolbar.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import css from './Traffic.module.css';
import { exactTime } from './TrafficRow.tsx';
import { TrafficTable } from './TrafficTable.tsx';
import { charactersOf, type FeedRow, isOfLine, matches, pairsOf } from './trafficFeed.ts';
import { useCaptures } from './useCaptures.ts';
import { type TrafficFeed, useTrafficFeed } from './useTrafficFeed.ts';

const mostCopied = 5000;

/** A row as one line of text. */
const lineOf = (row: FeedRow, isText: boolean, say: (text: { zh: string; en: string }) => string): string => {
  if (row.kind === 'gap') return '…';
  const { at, address, kind, hex, summary, text } = row;
  const bytes = isText ? charactersOf(hex) : pairsOf(hex);
  return [exactTime(at), kind, address ?? '', text ?? bytes, summary === null ? '' : say(summary)].join('\t');
};

const Counts = ({ traffic, address }: { readonly traffic: TrafficFeed; readonly address: string | null }) => {
  const { t } = useWords();
  const lines = [...traffic.feed.lines.values()].filter((line) => address === null || line.address === address);
  const sum = (count: (line: (typeof lines)[number]) => number): number =>
    lines.reduce((total, line) => total + count(line), 0);
  const forgotten = sum((line) => line.forgotten);
  return (
    <span className={css['counts']}>
      {t('traffic.counts', {
        messages: sum((line) => line.messages),
        sent: byteSize(sum((line) => line.bytesToTerminal)),
        received: byteSize(sum((line) => line.bytesFromTerminal)),
      })}
      {forgotten > 0 ? ` · ${t('traffic.forgotten', { count: forgotten })}` : ''}
    </span>
  );
};

const firstView: LiveView = { address: null, filter: '', isText: false, isWrapped: false, isFollowing: true };

/** What is visible of the rows. */
const visibleRows = ({ feed, pausedAt, clearedBefore }: TrafficFeed, { address, filter }: LiveView): FeedRow[] => {
  const wanted = filter.trim().toLowerCase();
  return feed.rows.filter(
    (row) =>
      row.number > clearedBefore &&
      (pausedAt === null || row.number <= pausedAt) &&
      isOfLine(row, address) &&
      matches(row, wanted),
  );
};

/** How many rows have come since the view was paused. */
const waitingRows = ({ feed, pausedAt }: TrafficFeed, address: string | null): number =>
  pausedAt === null ? 0 : feed.rows.filter((row) => row.number > pausedAt && isOfLine(row, address)).length;

/** Ports that can be chosen: those with traffic, the chosen one, and those that are listed. */
const choosable = (
  { feed }: TrafficFeed,
  chosen: string | null,
  listed: readonly { readonly address: string }[],
): string[] => [
  ...new Set([...feed.lines.keys(), ...(chosen === null ? [] : [chosen]), ...listed.map(({ address }) => address)]),
];

/** The page; `?address= chooses a port, `?view=captures` the captures. */
export const TrafficPage = () => {
  const { t, say } = useWords();
  const [place, setPlace] = useSearchParams();
  const [set, setSet] = useState(firstView);
  const searchField = useRef<HTMLInputElement>(null);
  const traffic = useTrafficFeed();
  const captures = useCaptures();
  useOffered('capture', captures.openFile);
  const ports = useAnswer('ports.list', {});
  const isLive = place.get('view') !== 'captures';
  const view: LiveView = { ...set, address: place.get('address') };
  const rows = visibleRows(traffic, view);
  const waiting = waitingRows(traffic, view.address);
  useFilterKey(searchField);

  const goTo = (change: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(place);
    for (const [key, value] of Object.entries(change)) {
      if (value === null) next.delete(key);
      else next.set(key, value);
    }
    setPlace(next, { replace: true });
  };
  const change = ({ address, ...rest }: Partial<LiveView>) => {
    if (address !== undefined) goTo({ address });
    setSet((before) => ({ ...before, ...rest }));
  };
  const copy = () => {
    const lines = rows.slice(-mostCopied).map((row) => lineOf(row, view.isText, say));
    navigator.clipboard.writeText(lines.join('\n')).then(
      () => toast(t('traffic.copied', { count: lines.length })),
      () => toast(t('traffic.copyFailed')),
    );
  };
  const addresses = choosable(traffic, view.address, knownOf(ports) ?? []);
  const previewed = captures.captures.find(({ id }) => id === captures.previewed);

  return (
    <Page
      layout="fill"
      title={t('traffic.title')}
      lead={
        isLive && traffic.state === 'filled' ? <Counts traffic={traffic} address={view.address} /> : t('traffic.lead')
      }
      beside={
        <Segments
          size="xs"
          aria-label={t('traffic.views')}
          value={isLive ? 'live' : 'captures'}
          onChange={(value) => goTo({ view: value === 'captures' ? value : null })}
          data={[
            { value: 'live', label: t('traffic.live') },
            { value: 'captures', label: `${t('traffic.captures')} ${captures.captures.length}` },
          ]}
        />
      }
      actions={<CaptureButtons control={captures} address={view.address} />}
      toolbar={
        isLive ? (
          <LiveToolbar
            view={view}
            addresses={addresses}
            isOpen={view.address !== null && traffic.feed.lines.get(view.address)?.isOpen === true}
            isPaused={traffic.pausedAt !== null}
            waiting={waiting}
            onChange={change}
            onPause={traffic.pausedAt === null ? traffic.pause : traffic.resume}
            onClear={traffic.clear}
            onCopy={copy}
            searchRef={searchField}
          />
        ) : undefined
      }
    >
      {captures.error === null ? null : (
        <div className={css['message']}>
          <ErrorNotice error={captures.error} onDismiss={captures.forgetError} />
        </div>
      )}
      {captures.running === null ? null : <RunningNotice running={captures.running} />}
      {isLive ? (
        <Live traffic={traffic} rows={rows} view={view} onFollow={(isFollowing) => change({ isFollowing })} />
      ) : (
        <CaptureList control={captures} />
      )}
      {previewed === undefined ? null : <PreviewDialog capture={previewed} onClose={() => captures.preview(null)} />}
    </Page>
  );
};

interface LiveProps {
  readonly traffic: TrafficFeed;
  readonly rows: readonly FeedRow[];
  readonly view: LiveView;
  readonly onFollow: (isOn: boolean) => void;
}

const Live = ({ traffic, rows, view, onFollow }: LiveProps) => {
  const { t } = useWords();
  if (traffic.state === 'loading') {
    return (
      <div className={css['message']}>
        <Loading rows={8} height={26} />
      </div>
    );
  }
  return (
    <>
      {traffic.error === null ? null : (
        <div className={css['message']}>
          <ErrorNotice error={traffic.error} onRetry={traffic.reload} />
        </div>
      )}
      {rows.length > 0 ? (
        <TrafficTable
          rows={rows}
          look={{ isText: view.isText, isWrapped: view.isWrapped, withPort: view.address === null }}
          isFollowing={view.isFollowing && traffic.pausedAt === null}
          onFollow={onFollow}
          onReload={traffic.reload}
        />
      ) : view.filter === '' ? (
        <EmptyState icon={<IconActivity size={24} />} title={t('traffic.empty')}>
          {t('traffic.emptyHint')}
        </EmptyState>
      ) : (
        <EmptyState icon={<IconFilterOff size={24} />} title={t('traffic.noMatch')}>
          {t('traffic.noMatchHint')}
        </EmptyState>
      )}
    </>
  );
};
