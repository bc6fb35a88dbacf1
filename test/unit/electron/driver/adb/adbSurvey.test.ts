import { describe, expect, it } from 'vitest';
import { newFindings } from '../../../../../electron/driver/adb/adbFindings.ts';
import type { AdbShell, ShellAnswer } from '../../../../../electron/driver/adb/adbShell.ts';
import { AdbSurvey } from '../../../../../electron/driver/adb/adbSurvey.ts';
import { isAllowedService } from '../../../../../electron/protocol/adb/adbCommands.ts';
import { failure } from '../../../../../shared/error/appError.ts';

type Script = (service: string, limitMs: number) => ShellAnswer;
const output = (text: string): ShellAnswer => ({ kind: 'output', text, arrivedAt: 5 });

const survey = (script: Script, timeLeft = () => 45_000) => {
  const asked: string[] = [];
  const shell: AdbShell = {
    listedSerial: null,
    ask: (service, limitMs) => {
      asked.push(service);
      return Promise.resolve(script(service, limitMs));
    },
    close: () => Promise.resolve(),
  };
  const findings = newFindings(null);
  const { signal } = new AbortController();
  return { asked, findings, survey: new AdbSurvey({ shell, findings, address: 'adb:X', signal, timeLeft }) };
};

describe('a survey', () => {
  it('asks nothing but the list, and each output only once', async () => {
    const tried = survey(() => output(''));
    expect(await tried.survey.identify()).toEqual({ kind: 'complete' });
    expect(await tried.survey.measure()).toEqual({ kind: 'complete' });
    expect(tried.asked.every(isAllowedService)).toBe(true);
    expect(new Set(tried.asked).size).toBe(tried.asked.length);
    expect(tried.findings.battery).toBeNull();
    expect([...tried.findings.capabilities]).toEqual([
      ['properties', 'refused'],
      ['batteryService', 'refused'],
      ['thermalService', 'refused'],
      ['packageService', 'refused'],
    ]);
  });

  it('asks for properties one by one where the shell does not list them', async () => {
    const tried = survey((service) => output(service === 'exec:getprop ro.serialno' ? '0821443097\n' : ''));
    await tried.survey.identify();
    expect(tried.findings.properties.get('ro.serialno')).toBe('0821443097');
    expect(tried.findings.capabilities.get('properties')).toBe('supported');
  });

  it('goes on with shell: where the terminal does not know exec:, and asks exec: once only', async () => {
    const tried = survey((service) =>
      service.startsWith('exec:') ? { kind: 'refused' } : output('[ro.serialno]: [S1]\n'),
    );
    await tried.survey.identify();
    await tried.survey.measure();
    expect(tried.asked.filter((service) => service.startsWith('exec:'))).toEqual(['exec:getprop']);
    expect(tried.findings.properties.get('ro.serialno')).toBe('S1');
  });

  it('takes free storage of the disk statistics where df says nothing', async () => {
    const tried = survey((service) =>
      output(service === 'exec:dumpsys diskstats' ? 'Data-Free: 10K / 40K total\n' : ''),
    );
    await tried.survey.measure();
    expect(tried.findings.storage?.value).toEqual({ totalKib: 40, freeKib: 10 });
  });

  it('goes on after one command that does not end, and stops after two in a row', async () => {
    const one = survey((service) => (service === 'exec:dumpsys battery' ? { kind: 'silent' } : output('x\n')));
    expect(await one.survey.measure()).toEqual({ kind: 'complete' });
    expect(one.findings.remarks).toEqual(['dumpsys battery: no end within the time limit']);
    expect(one.findings.capabilities.get('batteryService')).toBe('unknown');
    const all = survey(() => ({ kind: 'silent' }));
    expect(await all.survey.measure()).toMatchObject({ kind: 'brokenOff', error: { code: 'link.silent' } });
    expect(all.asked).toHaveLength(2);
  });

  it('stops at once when the terminal is gone or the person gives up', async () => {
    const { error } = failure('transport.closed', {});
    const lost = survey(() => ({ kind: 'lost', error }));
    expect(await lost.survey.identify()).toEqual({ kind: 'brokenOff', error });
    const cancelled = survey(() => ({ kind: 'cancelled' }));
    expect(await cancelled.survey.measure()).toEqual({ kind: 'cancelled' });
  });

  it('asks nothing any more when the time of the check is over, and no longer than what is left', async () => {
    const over = survey(
      () => output(''),
      () => 0,
    );
    expect(await over.survey.measure()).toMatchObject({ kind: 'brokenOff' });
    expect(over.asked).toEqual([]);
    const limits: number[] = [];
    const little = survey(
      (_service, limitMs) => {
        limits.push(limitMs);
        return output('');
      },
      () => 700,
    );
    await little.survey.measure();
    expect(Math.max(...limits)).toBe(700);
  });

  it('does not hide a mistake of its own', async () => {
    const broken = survey(() => {
      throw new TypeError('x');
    });
    await expect(broken.survey.identify()).rejects.toThrow(TypeError);
  });
});
