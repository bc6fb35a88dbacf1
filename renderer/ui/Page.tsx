// The frame of one page: heading with its actions above, the content scrolling below.
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import css from './Page.module.css';
import { useWords } from './useWords.ts';

interface PageProps {
  readonly title: string;
  /** What stands above the title, such as a way back. */
  readonly above?: ReactNode;
  /** What stands beside the title. */
  readonly beside?: ReactNode;
  /** One line below the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** What stays in place below the heading while the content scrolls. */
  readonly toolbar?: ReactNode;
  /** `fill` = the content scrolls by itself. */
  readonly layout?: 'scroll' | 'fill';
  readonly children: ReactNode;
}

/** A page with its one h1, which takes the focus when the page is opened. */
export const Page = ({ title, above, beside, lead, actions, toolbar, layout = 'scroll', children }: PageProps) => {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // A page that comes late does not take the focus out of a dialog that was opened meanwhile.
  useEffect(() => {
    if (document.querySelector('[role="dialog"][aria-modal="true"]') === null)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={css['page']} data-layout={layout}>
      <title>{`${title} · ${t('app.name')}`}</title>
      <header className={css['header']}>
        {above === undefined ? null : <div className={css['above']}>{above}</div>}
        <div className={css['titleRow']}>
          <div className={css['titles']}>
            <div className={css['titleLine']}>
              <h1 className={css['title']} ref={heading} tabIndex={-1}>
                {title.split(' · ').map((part, index) => (
                  <Fragment key={`${String(index)} ${part}`}>
                    {index === 0 ? null : ' · '}
                    <span className={css['titlePart']}>{part}</span>
                  </Fragment>
                ))}
              </h1>
              {beside}
            </div>
            {lead === undefined ? null : <div className={css['lead']}>{lead}</div>}
          </div>
          {actions === undefined ? null : <div className={css['actions']}>{actions}</div>}
        </div>
        {toolbar}
      </header>
      <div className={css['body']} data-layout={layout}>
        {layout === 'scroll' ? <div className={css['content']}>{children}</div> : children}
      </div>
    </div>
  );
};
