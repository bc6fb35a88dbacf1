// Keeps a fault of one page from taking the window with it, and leads on: again, home, copy, bundle.
import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { type AppError, toAppError } from '../../shared/error/appError.ts';
import { CopyDetails } from '../ui/CopyDetails.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { noteMishap } from '../ui/mishapNote.ts';
import { Page } from '../ui/Page.tsx';
import { useWords } from '../ui/useWords.ts';

interface PageGuardProps {
  readonly children: ReactNode;
}

interface PageGuardState {
  readonly error: AppError | null;
}

const home = '/';
const bundlePage = '/log/support';
/** Lines of the stack that tell where it was; more would only repeat the frames of the library. */
const stackLines = 8;

const withStack = (thrown: unknown): AppError => {
  const error = toAppError(thrown);
  const stack = thrown instanceof Error ? (thrown.stack ?? '').split('\n').slice(1, stackLines + 1) : [];
  const details = [error.details ?? '', ...stack.map((line) => line.trim())].filter((line) => line !== '');
  return { ...error, details: details.join('\n') };
};

const Crashed = ({ error, onReload }: { readonly error: AppError; readonly onReload: () => void }) => {
  const { t, language } = useWords();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const bundle = async (): Promise<void> => {
    const { errorDetails } = await import('../../shared/error/errorDetails.ts');
    const place = { where: `#${pathname}`, version: '', electron: '', at: new Date().toISOString() };
    noteMishap(t('mishap.noteOnPage', { where: pathname, details: errorDetails(error, place, language) }));
    await navigate(bundlePage);
  };
  return (
    <Page
      title={t('app.page.crashed')}
      lead={t('mishap.crashedHint')}
      actions={<Button onClick={onReload}>{t('app.page.reload')}</Button>}
    >
      <ErrorNotice
        error={error}
        actions={
          <>
            <CopyDetails error={error} isLarge />
            {pathname === bundlePage ? null : (
              <Button variant="default" onClick={() => void bundle()}>
                {t('mishap.bundle')}
              </Button>
            )}
            {pathname === home ? null : (
              <Button variant="default" component={Link} to={home}>
                {t('mishap.home')}
              </Button>
            )}
          </>
        }
      />
    </Page>
  );
};

/** Shows advice in place of a page that threw. */
export class PageGuard extends Component<PageGuardProps, PageGuardState> {
  override readonly state: PageGuardState = { error: null };

  static getDerivedStateFromError(thrown: unknown): PageGuardState {
    return { error: withStack(thrown) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Crashed error={error} onReload={() => this.setState({ error: null })} />;
  }
}
