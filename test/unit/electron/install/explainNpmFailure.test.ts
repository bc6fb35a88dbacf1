import { describe, expect, it } from 'vitest';
import { explainNpmFailure } from '../../../../electron/install/explainNpmFailure.mjs';

const explain = (output: string) => explainNpmFailure(output, '/home/shop/steward', 'npm ci --include=dev');

describe('explainNpmFailure', () => {
  it.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT', 'ERR_SOCKET_TIMEOUT', 'ENOTCACHED'])(
    'says that the registry could not be reached for %s',
    (code) => {
      const failure = explain(`npm error code ${code}\nnpm error request to the registry failed`);
      expect(failure.words.en).toContain(`could not be reached (${code})`);
      expect(failure.command).toContain('npm ping');
    },
  );

  it('says that the disk is full, and where', () => {
    const failure = explain('npm error code ENOSPC\nnpm error ENOSPC: no space left on device, write');
    expect(failure.words.en).toBe('the disk is full (/home/shop/steward).');
    expect(failure.command).toContain('df -h');
  });

  it('says that writing is not permitted, and where', () => {
    const failure = explain("npm error code EACCES\nnpm error EACCES: permission denied, mkdir '/home/shop'");
    expect(failure.words.en).toBe('no permission to write /home/shop/steward.');
  });

  it('tells a damaged package from an unreachable registry', () => {
    expect(explain('npm error code EINTEGRITY\nnpm error sha512-x integrity checksum failed').command).toBe(
      'npm cache clean --force',
    );
  });

  it('names an untrusted certificate', () => {
    expect(explain('npm error code SELF_SIGNED_CERT_IN_CHAIN').command).toContain('cafile');
  });

  it('says that package.json and the lock file do not agree', () => {
    expect(explain('npm error code EUSAGE\nnpm error Missing: x@1.0.0 from lock file').words.en).toContain(
      'do not agree',
    );
  });

  it('shows the first lines of what it does not know, without the prefix of npm', () => {
    const failure = explain(
      'npm ERR! code EWHATEVER\nnpm ERR! something odd\nnpm ERR! A complete log of this run can be',
    );
    expect(failure.words.en).toBe('npm failed: code EWHATEVER\n  something odd');
    expect(failure.command).toBe('npm ci --include=dev');
  });

  it('stays whole when npm said nothing', () => {
    expect(explain('').words.en).toBe('npm failed: no message');
  });
});
