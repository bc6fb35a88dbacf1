// Wireshark's own ZVT dissector as a judge of our traffic. It checks neither CRC nor doubled DLE, and knows only some commands.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why traffic cannot be judged here; null if it can. */
export const noTshark: string | null =
  spawnSync('tshark', ['-v']).error === undefined && spawnSync('text2pcap', ['-v']).error === undefined
    ? null
    : 'tshark is missing: apt-get install tshark';

/** What the dissector says about one frame. */
export interface Dissected {
  readonly protocol: string;
  readonly info: string;
  readonly length: string;
  readonly malformed: string;
}

const hexLine = (bytes: readonly number[]): string =>
  `000000 ${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}`;

/** One answer per frame, in order; a frame is a whole block or APDU, or one control character. */
export const dissect = (frames: readonly (readonly number[])[]): Dissected[] => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-tshark-'));
  try {
    const text = join(folder, 'frames.hex');
    const packets = join(folder, 'frames.pcap');
    writeFileSync(text, `${frames.map(hexLine).join('\n')}\n`);
    execFileSync('text2pcap', ['-q', '-l', '147', text, packets], { stdio: 'pipe' });
    const fields = ['_ws.col.Protocol', '_ws.col.Info', 'zvt.length_field', '_ws.malformed'].flatMap((field) => [
      '-e',
      field,
    ]);
    const link = 'uat:user_dlts:"User 0 (DLT=147)","zvt","0","","0",""';
    const output = execFileSync('tshark', ['-r', packets, '-o', link, '-T', 'fields', ...fields], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return output
      .split('\n')
      .slice(0, frames.length)
      .map((line) => {
        const [protocol = '', info = '', length = '', malformed = ''] = line.split('\t');
        return { protocol, info, length, malformed };
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
