import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type IcsFile,
  plainText,
  propertyOf,
  readCalendar as reading,
} from '../../../../../electron/export/ics/readCalendar.ts';

const readCalendar = (text: string, most: number): IcsFile => {
  const work = reading(text, most);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};
const file = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');

describe('an .ics file taken apart', () => {
  it('has its events with unfolded lines, parameters in quotes, and without what is nested', () => {
    const { isCalendar, components, broken } = readCalendar(
      file(
        'BEGIN:VEVENT',
        'SUMMARY;LANGUAGE="zh;CN":换打印纸与清洁',
        ' 打印头\\, 以及\\n触点',
        'dtstart;tzid=Asia/Shanghai:20261201T090000',
        'BEGIN:VALARM',
        'SUMMARY:not this',
        'END:VALARM',
        'END:VEVENT',
      ),
      10,
    );
    expect({ isCalendar, broken }).toEqual({ isCalendar: true, broken: 0 });
    expect(components).toHaveLength(1);
    expect(components[0]?.properties.map(({ name }) => name)).toEqual(['SUMMARY', 'DTSTART']);
    expect(components[0]?.properties[1]?.parameters).toEqual({ TZID: 'Asia/Shanghai' });
    expect(plainText(components[0]?.properties[0]?.value ?? '')).toBe('换打印纸与清洁打印头, 以及\n触点');
  });

  it('counts what is broken instead of guessing, and reads on', () => {
    const { components, broken } = readCalendar(
      file(
        'BEGIN:VEVENT',
        'SUMMARY:one',
        'rubbish',
        'BEGIN:VEVENT',
        'SUMMARY:two',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'SUMMARY:three',
      ),
      10,
    );
    expect(components.map(({ properties }) => properties[0]?.value)).toEqual(['two']);
    expect(broken).toBe(3);
  });

  it('stops at so many, and says so', () => {
    const many = Array.from({ length: 30 }, () => ['BEGIN:VEVENT', 'SUMMARY:x', 'END:VEVENT']).flat();
    expect(readCalendar(file(...many), 10)).toMatchObject({ isCut: true });
    expect(readCalendar(file(...many), 10).components).toHaveLength(10);
  });

  it('is none when it does not begin as one, whatever it holds, and never throws', () => {
    expect(readCalendar('a,b,c\n1,2,3', 10).isCalendar).toBe(false);
    expect(readCalendar('\uFEFFBEGIN:VCALENDAR\nEND:VCALENDAR', 10).isCalendar).toBe(true);
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => readCalendar(text, 5).broken >= 0));
  });

  it('is read in time, however it is meant to last', () => {
    const hostile = `X${';a="b'.repeat(4000)}:c`;
    const before = process.cpuUsage().user;
    const { broken } = readCalendar(file(...Array.from({ length: 200 }, () => hostile)), 10);
    expect(broken).toBeGreaterThanOrEqual(0);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
  });

  it('takes no line for a property that is none', () => {
    for (const line of ['', ':', 'no colon', 'BAD NAME:x', `X:${'a'.repeat(30_000)}`])
      expect(propertyOf(line), line.slice(0, 20)).toBeNull();
    expect(propertyOf('X;A="b:c":d')).toEqual({ name: 'X', parameters: { A: 'b:c' }, value: 'd' });
  });
});
