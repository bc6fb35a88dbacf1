// Puts the window on the screen.
import './zodWithoutEval.ts';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { FirstAnswers } from '../bridge/askFirst.ts';
import { App } from './App.tsx';
import { startWords } from './i18n.ts';
import { keepFocus } from './keepFocus.ts';
import { bringMissingFont } from './missingFont.ts';
import { quietWhileComposing } from './quietWhileComposing.ts';
import { toastsAside } from './toastsAside.ts';
import { WindowGuard } from './WindowGuard.tsx';

/** Draws everything at once: Chromium keeps what is compiled until now for the next start, and nothing later. */
export const start = (first: FirstAnswers): void => {
  keepFocus(document);
  quietWhileComposing(window);
  toastsAside(document);
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no #root.');
  void startWords(first.preferences.ok ? first.preferences.value.language : 'zh');
  const root = createRoot(place);
  flushSync(() => {
    root.render(
      <StrictMode>
        <WindowGuard>
          <App first={first} />
        </WindowGuard>
      </StrictMode>,
    );
  });
  bringMissingFont();
};
