// Hands a dropped file to the program, which answers with the event `desktop.fileOffered` if it can be opened.
import { consoleBridge } from './consoleBridge.ts';

/** The page itself never learns where the file lies. */
export const offerFile = (file: File): void => consoleBridge().offer(file);
