// What is built for Electron: main process and engine process, the sandboxed preload script, the window.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build, type Plugin, type UserConfig } from 'vite';
import { shippedPackages } from './electron/install/packaging/shippedPackages.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Set by hand: the bundles also run on Electron 33 (Node 20.18, Chromium 130), whatever version is installed.
const nodeTarget = 'node20.18';
const chromiumTarget = 'chrome130';

// Packages with native parts, and the log package, which looks for its own files, stay where npm put them.
const leftOutside = [/^(serialport|@serialport\/.+|@photostructure\/sqlite|electron-log)(\/.*)?$/];

// What asks for the first picture's content, and what draws it: the one is answered while the other is being loaded.
const ahead = { name: 'ahead', priority: 1, test: /preload-helper|bridge[\\/](?:askFirst|consoleBridge)\.ts$/ };
const first = { name: 'first', test: /renderer[\\/]app[\\/]start\.tsx$/ };
const firstFiles: readonly string[] = ['first', 'start', 'rolldown-runtime'];

const page = {
  root: here('renderer'),
  base: './',
  build: {
    target: chromiumTarget,
    outDir: here('out/renderer'),
    emptyOutDir: true,
    minify: true,
    // The first picture in one file, the pages each in its own, loaded when opened or when nothing else is to do. One style
    // sheet for all: rules keep their order.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: here('renderer/index.html'),
      output: { codeSplitting: { groups: [ahead, first] } },
    },
  },
} as const satisfies UserConfig;

/** All that draws the first picture is fetched and compiled while the page asks for its content. */
const firstAhead = (): Plugin => ({
  name: 'steward:first-ahead',
  apply: 'build',
  transformIndexHtml: (_html, { bundle = {} }) =>
    Object.values(bundle)
      .filter((file) => file.type === 'chunk' && firstFiles.includes(file.name))
      .map(({ fileName }) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
        injectTo: 'head-prepend' as const,
      })),
});

/** The licences that the window shows are those of what is installed here, not a list that somebody keeps. */
const licences = (): Plugin => ({
  name: 'steward:licences',
  load: (id) => {
    if (!/[\\/]settings[\\/]shippedPackages\.ts$/.test(id)) return null;
    const shown = shippedPackages(here('.')).map(({ name, version, licence, text, isChosen, neededBy }) => {
      return { name, version, licence, text, neededBy: isChosen ? [] : neededBy };
    });
    return `export const shippedPackages = ${JSON.stringify(shown)};`;
  },
});

/** The window never loads from a development server, its policy forbids it: in development too its files are built. */
const buildWhileServing = (): Plugin => ({
  name: 'steward:build-while-serving',
  apply: 'serve',
  configureServer: async () => {
    await build({
      ...page,
      configFile: false,
      plugins: [react(), licences(), firstAhead()],
      build: { ...page.build, watch: {} },
    });
  },
});

/** The page that checks exports lies beside the bundle, where the engine finds it. */
const verifierPage = (): Plugin => ({
  name: 'steward:verifier-page',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(here('electron/verifier/verifier.html'));
    this.emitFile({ type: 'asset', fileName: 'verifier.html', source });
  },
});

export default defineConfig({
  main: {
    plugins: [verifierPage()],
    build: {
      target: nodeTarget,
      outDir: here('out/main'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        external: leftOutside,
        input: {
          index: here('electron/main/index.ts'),
          engineProcess: here('electron/main/engineProcess.ts'),
          // Threads of the engine begin here.
          taskEntry: here('electron/service/worker/taskEntry.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      outDir: here('out/preload'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: here('electron/preload/preload.ts') },
        // A sandboxed preload script is one CommonJS file; it can load nothing else.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: { ...page, plugins: [react(), licences(), firstAhead(), buildWhileServing()] },
});
