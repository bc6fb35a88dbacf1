// The last resort: when the frame around all pages fails, words that need nothing of it, and the window begins again.
import { Component, type ReactNode } from 'react';

interface WindowGuardProps {
  readonly children: ReactNode;
}

interface WindowGuardState {
  readonly thrown: string | null;
}

const longest = 2000;

/** Whatever might be a card number: nothing that could tell the two apart is loaded when this is shown. */
const longNumber = /\d(?:[ -]?\d){11,}/g;

const textOf = (thrown: unknown): string =>
  (thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown))
    .replaceAll(longNumber, '…')
    .slice(0, longest);

interface WordsProps {
  readonly thrown: string;
  /** Begins anew: everything is asked again. */
  readonly onAgain: () => void;
}

const home = '#/';

const Words = ({ thrown, onAgain }: WordsProps) => (
  <main style={{ maxWidth: 640, margin: '64px auto', padding: '0 24px', fontFamily: 'sans-serif', lineHeight: 1.6 }}>
    <h1 style={{ fontSize: 22 }}>窗口出错了 · The window has failed</h1>
    <p>记录都在，后台的检查和提醒照常进行。请重新载入窗口；如果再次出现，请复制下面的内容交给技术员。</p>
    <p lang="en">
      Records are all there, and checks and reminders go on. Load the window again; if it happens again, copy what
      stands below for the technician.
    </p>
    <p style={{ display: 'flex', gap: 12 }}>
      <button
        type="button"
        onClick={() => {
          window.location.hash = home;
          onAgain();
        }}
      >
        回到首页 · First page
      </button>
      <button type="button" onClick={onAgain}>
        重新载入 · Reload
      </button>
      <button
        type="button"
        onClick={() =>
          void import('../../shared/mask/redactText.ts').then(({ redactText }) =>
            navigator.clipboard.writeText(redactText(thrown)),
          )
        }
      >
        复制详细信息 · Copy details
      </button>
    </p>
    <pre style={{ whiteSpace: 'pre-wrap', fontSize: 12 }}>{thrown}</pre>
  </main>
);

/** Around everything. */
export class WindowGuard extends Component<WindowGuardProps, WindowGuardState> {
  override readonly state: WindowGuardState = { thrown: null };

  static getDerivedStateFromError(thrown: unknown): WindowGuardState {
    return { thrown: textOf(thrown) };
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    return thrown === null ? (
      this.props.children
    ) : (
      <Words thrown={thrown} onAgain={() => this.setState({ thrown: null })} />
    );
  }
}
