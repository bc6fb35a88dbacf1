// The file that a thread begins with; also an entry of the bundles (out/main/taskEntry.js).
import { allTasks } from './allTasks.ts';
import { serveTask } from './serveTask.ts';

await serveTask(allTasks);
