import { describe, expect, it } from 'vitest';
import { nexoStatusSchema } from '../../shared/fleet/nexoStatus.ts';
import { runSteward } from '../support/runSteward.ts';
import { tempFolder } from '../support/tempFolder.ts';

const check = async (scenario: string, ...more: readonly string[]) =>
  runSteward(['check', `sim:${scenario}`, '--data', await tempFolder(), ...more]);

describe('the status in nexo’s words on the command line', () => {
  it.each([
    ['healthy', { GlobalStatus: 'OK', PrinterStatus: 'OK', SecurityOKFlag: true, PEDOKFlag: true }],
    ['paper-out', { PrinterStatus: 'NoPaper' }],
    ['tamper', { SecurityOKFlag: false }],
  ] as const)('of %s stands beside the record', async (scenario, expected) => {
    const { stdout } = await check(scenario, '--json');
    const { poiStatus } = JSON.parse(stdout) as { poiStatus: unknown };
    expect(nexoStatusSchema.parse(poiStatus)).toMatchObject(expected);
  });

  it('leaves out what the terminal does not tell of', async () => {
    const { stdout } = await check('status-only', '--json');
    const { poiStatus } = JSON.parse(stdout) as { poiStatus: object };
    expect(Object.keys(poiStatus)).not.toContain('PrinterStatus');
  });

  it('is a line of the report', async () => {
    expect((await check('paper-out', '--lang', 'en')).stdout).toMatch(
      /status {2}GlobalStatus \w+ \(terminal: [a-z ]+\) · PrinterStatus NoPaper \(printer: no paper\)/,
    );
    expect((await check('paper-out', '--lang', 'zh')).stdout).toContain('PrinterStatus NoPaper (打印机: 缺纸)');
  });
});
