// Puts the window on the screen.
import './app/zodWithoutEval.ts';
import './app/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startWords } from './app/i18n.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

void startWords('zh').then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
