// npm run -s steward -- <command>: prepares what the engine needs, then hands over to the command line.
import './requireNode20.mjs';
import { endWithParent } from './endWithParent.mjs';
import { prepare } from './prepare.mjs';
import { runSteward } from './runSteward.mjs';
import { reportFailure } from './setupFailure.mjs';

endWithParent();

try {
  await prepare({ need: 'engine' });
} catch (error) {
  process.exit(reportFailure(error));
}
await runSteward(process.argv.slice(2));
