import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appPaths, startOptions, WrongUsage } from '../../../../electron/main/appPaths.ts';

const linux = { platform: 'linux', env: {}, home: '/home/li' };

describe('startOptions', () => {
  it('takes the folder after --data, in both spellings, before everything else', () => {
    const env = { STEWARD_DATA: '/elsewhere' };
    expect(startOptions(['/app', '--data', '/tmp/a'], { ...linux, env }).dataFolder).toBe('/tmp/a');
    expect(startOptions(['--data=/tmp/b'], linux).dataFolder).toBe('/tmp/b');
  });

  it('makes a relative folder absolute', () => {
    expect(startOptions(['--data', 'mine'], linux).dataFolder).toBe(resolve('mine'));
  });

  it('falls back to the folder that the command line uses too', () => {
    expect(startOptions([], linux).dataFolder).toBe('/home/li/.config/terminal-steward');
    expect(startOptions([], { ...linux, env: { STEWARD_DATA: '/chosen' } }).dataFolder).toBe('/chosen');
  });

  it('refuses --data without a folder, in words', () => {
    expect(() => startOptions(['--data'], linux)).toThrow(WrongUsage);
    expect(() => startOptions(['--data', '--simulated'], linux)).toThrow('--data needs a folder');
    expect(() => startOptions(['--data='], linux)).toThrow(WrongUsage);
  });

  it('hears --simulated', () => {
    expect(startOptions(['--simulated'], linux).isSimulated).toBe(true);
    expect(startOptions([], linux).isSimulated).toBe(false);
  });
});

describe('appPaths', () => {
  it('keeps logs and browser files inside the data folder and the program outside of it', () => {
    const paths = appPaths('/data', '/program');
    expect(paths.logFolder).toBe('/data/logs');
    expect(paths.browserFolder).toBe('/data/browser');
    expect(paths.engineFile).toBe('/program/out/main/engineProcess.js');
  });
});
