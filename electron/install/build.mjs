// npm run build: builds the bundles of the window anew.
import './requireNode20.mjs';
import { buildBundles } from './buildBundles.mjs';
import { endWithParent } from './endWithParent.mjs';
import { prepare } from './prepare.mjs';
import { reportFailure } from './setupFailure.mjs';

endWithParent();

try {
  await prepare({ need: 'engine' });
  await buildBundles({ always: true });
} catch (error) {
  process.exitCode = reportFailure(error);
}
