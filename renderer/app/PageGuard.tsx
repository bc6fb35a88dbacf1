// Keeps a fault of one page from taking the window with it.
import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { type AppError, toAppError } from '../../shared/error/appError.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Page } from '../ui/Page.tsx';
import { useWords } from '../ui/useWords.ts';

interface PageGuardProps {
  readonly children: ReactNode;
}

interface PageGuardState {
  readonly error: AppError | null;
}

const Crashed = ({ error, onReload }: { readonly error: AppError; readonly onReload: () => void }) => {
  const { t } = useWords();
  return (
    <Page
      title={t('app.page.crashed')}
      lead={t('app.page.crashedHint')}
      actions={<Button onClick={onReload}>{t('app.page.reload')}</Button>}
    >
      <ErrorNotice error={error} />
    </Page>
  );
};

/** Shows advice in place of a page that threw. */
export class PageGuard extends Component<PageGuardProps, PageGuardState> {
  override readonly state: PageGuardState = { error: null };

  static getDerivedStateFromError(thrown: unknown): PageGuardState {
    return { error: toAppError(thrown) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Crashed error={error} onReload={() => this.setState({ error: null })} />;
  }
}
