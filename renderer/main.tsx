// Puts the window on the screen.
import './app/zodWithoutEval.ts';
import './app/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startWords } from './app/i18n.ts';
import { keepFocus } from './app/keepFocus.ts';
import { bringMissingFont } from './app/missingFont.ts';
import { quietWhileComposing } from './app/quietWhileComposing.ts';
import { toastsAside } from './app/toastsAside.ts';
import { WindowGuard } from './app/WindowGuard.tsx';
import { askFirst } from './bridge/askFirst.ts';

keepFocus(document);
quietWhileComposing(window);
toastsAside(document);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

const first = await askFirst();
await startWords(first.preferences.ok ? first.preferences.value.language : 'zh');
createRoot(root).render(
  <StrictMode>
    <WindowGuard>
      <App first={first} />
    </WindowGuard>
  </StrictMode>,
);
bringMissingFont();
