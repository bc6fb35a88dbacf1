// Builds the stand-alone verifier: one HTML file with its script inside.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const folder = join(import.meta.dirname, '../../electron/verifier');

/** Where the built page is kept, so that neither program nor command line has to build it. */
export const keptPage = join(folder, 'verifier.html');

/** The page as its sources make it. */
export const builtPage = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: {
      write: false,
      minify: true,
      target: ['chrome103', 'firefox113', 'safari16.4'],
      lib: { entry: join(folder, 'page.ts'), formats: ['iife'], name: 'verifier' },
    },
  });
  const [built] = [result].flat();
  if (built === undefined || !('output' in built)) throw new Error('nothing was built');
  const code = built.output[0].code.trim().replaceAll('</script', '<\\/script');
  const policy = `sha256-${createHash('sha256').update(code).digest('base64')}`;
  const page = readFileSync(join(folder, 'page.html'), 'utf8');
  return page.replace('POLICY', policy).replace('SCRIPT', () => code);
};
