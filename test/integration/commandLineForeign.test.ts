// `steward check` against terminals that share no code with the product: on TCP and on a pseudo-terminal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { healthReportSchema } from '../../shared/model/healthReport.ts';
import { forbiddenIn, fullCommands } from '../support/allowedCommands.ts';
import { type FarEnd, foreignOverPty, foreignOverTcp } from '../support/foreignLines.ts';
import { plainTerminal, vendorTerminal } from '../support/foreignScripts.ts';
import type { Manners, Script } from '../support/foreignTerminal.ts';
import { noPseudoTerminals } from '../support/pseudoTerminal.ts';
import { runSteward } from '../support/runSteward.ts';

const folders: string[] = [];
const freshData = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-data-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const lines = [
  { over: 'TCP', open: foreignOverTcp, skip: null },
  { over: 'a pseudo-terminal', open: foreignOverPty, skip: noPseudoTerminals },
] as const;

const checkAt = async (farEnd: FarEnd, extra: readonly string[] = []) => {
  try {
    const ran = await runSteward(['check', farEnd.address, '--json', '--data', freshData(), ...extra]);
    return { ran, report: ran.stdout.includes('"error"') ? null : healthReportSchema.parse(JSON.parse(ran.stdout)) };
  } finally {
    await farEnd.close();
  }
};

const commandsOf = (farEnd: FarEnd): string[] => farEnd.met.flatMap(({ commands }) => commands);
const complaintsOf = (farEnd: FarEnd): string[] => farEnd.met.flatMap(({ complaints }) => complaints);

describe.each(lines)('a terminal of another maker over $over', ({ open, skip }) => {
  const meet = (script: Script, manners?: Manners): Promise<FarEnd> => open(script, manners);

  it.skipIf(skip !== null)(
    'that only knows the status enquiry is read and judged, and refusing the rest is no fault',
    async () => {
      const farEnd = await meet(plainTerminal({ name: 'Fremdgeraet 7' }));
      const { ran, report } = await checkAt(farEnd);
      expect(ran.stderr).not.toContain('Error');
      expect(report?.terminal).toMatchObject({
        driver: 'zvt',
        model: 'Fremdgeraet 7',
        serialNumber: '17F59B1F',
        tid: '00523510',
        mid: null,
        softwareVersion: 'FREMD-2.14.7',
      });
      expect(report?.verdict).toBe('pass');
      expect(ran.status).toBe(0);
      const offset = report?.readings.find(({ metric }) => metric === 'clock.offset');
      expect(Math.abs(offset?.value ?? 99)).toBeLessThan(5);
      expect(report?.capabilities.statusEnquiry).toBe('supported');
      expect(forbiddenIn(commandsOf(farEnd))).toEqual([]);
      expect(commandsOf(farEnd)[0]).toBe('05 01 07 00 00 00 03 04 06 00');
      expect(complaintsOf(farEnd)).toEqual([]);
    },
  );

  it.skipIf(skip !== null)('of the kind that prints its configuration gives battery and temperature', async () => {
    const farEnd = await meet(vendorTerminal({}));
    const { ran, report } = await checkAt(farEnd);
    expect(report?.readings.find(({ metric }) => metric === 'battery.voltage')).toMatchObject({
      value: 3.12,
      unit: 'V',
    });
    expect(report?.readings.find(({ metric }) => metric === 'module.temperature')).toMatchObject({ value: 46.8 });
    expect(report?.capabilities).toMatchObject({ enhancedSystemInfo: 'supported', printConfiguration: 'supported' });
    expect(ran.status).toBe(0);
    expect(forbiddenIn(commandsOf(farEnd))).toEqual([]);
    expect(complaintsOf(farEnd)).toEqual([]);
  });

  it.skipIf(skip !== null)('that is out of order fails with exit status 1', async () => {
    const { ran, report } = await checkAt(await meet(plainTerminal({ name: 'Fremdgeraet 7', status: 0xdf })));
    expect(report?.verdict).toBe('fail');
    expect(report?.checks.find(({ id }) => id === 'status.code')?.outcome).toBe('fail');
    expect(ran.status).toBe(1);
  });

  it.skipIf(skip !== null)('that is busy leaves the check incomplete', async () => {
    const { ran, report } = await checkAt(await meet(plainTerminal({ name: 'Fremdgeraet 7', status: 0xe0 })));
    expect(report?.verdict).toBe('incomplete');
    expect(ran.status).toBe(1);
  });

  it.skipIf(skip !== null)('with locks and a clock three hours slow is reported with both', async () => {
    const { report } = await checkAt(
      await meet(plainTerminal({ name: 'Fremdgeraet 7', locks: [0x04, 0x04], clockOffsetSeconds: -10_800 })),
    );
    expect(report?.checks.find(({ id }) => id === 'terminal.locks')?.outcome).toBe('warn');
    expect(report?.checks.find(({ id }) => id === 'clock.drift')?.outcome).toBe('warn');
    expect(report?.readings.find(({ metric }) => metric === 'clock.offset')?.value).toBeCloseTo(-10_800, -1);
  });

  it.skipIf(skip !== null)('that sends every byte alone is read all the same', async () => {
    const { ran, report } = await checkAt(await meet(plainTerminal({ name: 'Fremdgeraet 7' }), { byteEveryMs: 2 }));
    expect(report?.terminal.serialNumber).toBe('17F59B1F');
    expect(ran.status).toBe(0);
  });

  it.skipIf(skip !== null)('is asked at the full level for print and diagnosis, and never for more', async () => {
    const farEnd = await meet(vendorTerminal({}));
    const { ran } = await checkAt(farEnd, ['--level', 'full']);
    expect(ran.status).toBe(0);
    expect(commandsOf(farEnd)).toContain('06 70 05 06 03 1B 01 01');
    expect(forbiddenIn(commandsOf(farEnd), fullCommands)).toEqual([]);
  });
});

describe('a terminal of another maker on TCP', () => {
  it('that glues its response and completion together is understood', async () => {
    const farEnd = await foreignOverTcp(plainTerminal({ name: 'Fremdgeraet 7' }), { glued: true });
    const { ran, report } = await checkAt(farEnd);
    expect(report?.terminal.tid).toBe('00523510');
    expect(ran.status).toBe(0);
  });

  it('that hangs up after its response gives exit status 3, cause closed', async () => {
    const { ran } = await checkAt(await foreignOverTcp(plainTerminal({ name: 'Fremdgeraet 7' }), { closeAfter: 1 }));
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { cause: 'closed' } });
    expect(ran.status).toBe(3);
  });

  it('that hangs up after the status keeps what was read', async () => {
    const { ran, report } = await checkAt(await foreignOverTcp(vendorTerminal({}), { closeAfter: 3 }));
    expect(report?.terminal.serialNumber).toBe('17F59B1F');
    expect([0, 1]).toContain(ran.status);
  });
});

describe('a terminal of another maker on a pseudo-terminal', () => {
  it.skipIf(noPseudoTerminals !== null)('whose blocks arrive damaged is asked to repeat them', async () => {
    const farEnd = await foreignOverPty(plainTerminal({ name: 'Fremdgeraet 7' }), { damageFirstCopy: true });
    const { ran, report } = await checkAt(farEnd);
    expect(report?.link.crcErrors).toBeGreaterThan(0);
    expect(report?.link.naksSent).toBeGreaterThan(0);
    expect(report?.terminal.serialNumber).toBe('17F59B1F');
    expect(ran.status).toBe(0);
  });
});
