// Asks what the first picture needs, while all that draws it is being loaded.
import './app/styles.ts';
import { askFirst } from './bridge/askFirst.ts';

const first = await askFirst();
const { start } = await import('./app/start.tsx');
start(first);
