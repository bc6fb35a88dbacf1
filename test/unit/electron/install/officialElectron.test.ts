import { describe, expect, it } from 'vitest';
import { whyNot } from '../../../../electron/install/officialElectron.mjs';

describe('whyNot', () => {
  it('names the cause and the address when the network refused', () => {
    const said = 'fetch-cause ENOTFOUND github.com\nTypeError: fetch failed\n    at node:internal/deps/undici';
    expect(whyNot(said, false)).toBe('ENOTFOUND github.com');
  });

  it('says that nothing arrived when the download stood still', () => {
    expect(whyNot('', true)).toBe('no data for 30 s');
  });

  it('says that the checksum is wrong', () => {
    expect(whyNot('Error: Generated checksum for "e.zip" did not match expected checksum.', false)).toBe(
      'its checksum is wrong',
    );
  });

  it('shows the message of any other error without its trace', () => {
    expect(whyNot('HTTPError: Response code 404 (Not Found)\n    at file:///x.js', false)).toBe(
      'Response code 404 (Not Found)',
    );
    expect(whyNot('', false)).toBe('no message');
  });
});
