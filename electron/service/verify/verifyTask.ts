// Verifies a file in a thread of its own: a large one takes seconds.
import type { Task } from '../worker/task.ts';
import { type VerifiedFile, verifyFile } from './verifyFile.ts';

/** Verdict on the file at this path. */
export const verifyTask: Task<{ readonly file: string }, VerifiedFile> = ({ file }) => verifyFile(file);
