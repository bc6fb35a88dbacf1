// Every cause: words, rule, and the table of the statements it covers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allClues } from '../../../../electron/diagnosis/allClues.ts';
import { actingParties } from '../../../../shared/diagnosis/actingParties.ts';
import { causeIds } from '../../../../shared/diagnosis/causeIds.ts';
import { causes, registrationImpact } from '../../../../shared/diagnosis/causes.ts';
import { forbiddenIn } from '../../../rules/forbiddenAdvice.ts';

const root = join(import.meta.dirname, '../../../..');
const entries = causeIds.map((cause) => [cause, causes[cause]] as const);

describe('every cause', () => {
  it('is one of the catalogue, whose ids never change', () => {
    const numbered = (group: string, count: number): string[] =>
      Array.from({ length: count }, (_, at) => `${group}-${String(at + 1).padStart(2, '0')}`);
    expect([...causeIds].sort()).toEqual(
      [
        ...numbered('REG', 14),
        ...numbered('KEY', 4),
        ...numbered('LOC', 3),
        ...numbered('NET', 5),
        ...numbered('HW', 8),
        ...numbered('SW', 5),
        ...numbered('OPS', 5),
        'CARD',
        'CON',
      ].sort(),
    );
  });

  it.each(entries)('%s has an explanation, a discriminating check, an action and somebody who acts', (_, entry) => {
    expect(entry.explanation.zh.length).toBeGreaterThan(15);
    expect(entry.explanation.en.length).toBeGreaterThan(40);
    expect(entry.check.zh).toMatch(/[？。]$/);
    expect(entry.check.en).toMatch(/[?.]$/);
    expect(entry.actions.length).toBeGreaterThan(0);
    expect(entry.who.every((who) => actingParties.includes(who))).toBe(true);
  });

  it.each(entries)('%s is handed only to somebody who can cure it', (_, { rule, who }) => {
    for (const [clue, party] of rule.whoIf ?? []) {
      expect(who).toContain(party);
      expect(allClues.has(clue)).toBe(true);
    }
  });

  it.each(entries)('%s has a rule that something can set off', (_, { rule }) => {
    const starts = Object.values(rule.when).some((points) => points >= 15);
    expect(starts || rule.for.length > 0).toBe(true);
    for (const [, points] of [...rule.for, ...(rule.with ?? []), ...rule.against]) expect(points).toBeGreaterThan(0);
  });
});

const actionTexts = entries.flatMap(([cause, { actions }]) => actions.map((action) => ({ cause, ...action })));
/** Sentences that can harm: each is the opposite of a trap. */
const traps: readonly (readonly [string, RegExp])[] = [
  ['the network blamed for a 97', /97.{0,12}(检查|重启).{0,4}网络|97.{0,40}check (your|the) network/i],
  ['fake sales', /刷(几|一)笔|做(几|一)笔|小额|small sale|test (sale|payment)/i],
  ['getting round the position', /(关闭|关掉)定位|turn (off )?location (off|services off)|VPN/i],
  ['restart against tampering', /重启(即可|就好|可以清除)|restart(ing)? (clears|to clear)/i],
  ['opening the machine', /拆开|打开(后盖|外壳)|open the (case|housing|terminal)/i],
  ['registering anew for a wrong number', /请重新(登记|注册)商户|register as a new merchant/i],
  ['settings touched in an outage', /修改(接入点|主机地址|APN)|change the (APN|host)/i],
  ['commands sent by the program', /本程序(会|将)(签到|下载|写入|重置)/],
  ['certainty about a middleman', /已确认(是)?二清|确认为二清|confirmed (second|middleman)/i],
];

describe('what is advised', () => {
  it.each(traps)('never has to do with %s', (_, words) => {
    expect(actionTexts.filter(({ zh, en }) => words.test(zh) || words.test(en)).map(({ cause }) => cause)).toEqual([]);
  });

  it('is free of forbidden advice', () => {
    expect(
      actionTexts.flatMap(({ cause, zh, en }) =>
        [...forbiddenIn(zh), ...forbiddenIn(en)].map((name) => `${cause}: ${name}`),
      ),
    ).toEqual([]);
  });

  it('says “settle first” wherever an unsettled batch could be lost', () => {
    const risky =
      /下载(参数|主密钥)|下发|重置|换机（换绑）|更换机器|升级或更换|更新程序|送修或更换|重新灌|卸载|清理存储|重启一次|下载参数/;
    const riskyEnglish =
      /\b(load parameters|load the master key|send the right|replace the machine|update or repair|update the program|uninstall|make room|restart it once|repaired or replaced|for a swap)\b/i;
    const perCause = entries.map(([cause, { actions }]) => ({
      cause,
      zh: actions.map(({ zh }) => zh).join(''),
      en: actions.map(({ en }) => en).join(' '),
    }));
    expect(perCause.filter(({ zh }) => risky.test(zh) && !/结算/.test(zh)).map(({ cause }) => cause)).toEqual([]);
    expect(
      perCause.filter(({ en }) => riskyEnglish.test(en) && !/settle|not settled/i.test(en)).map(({ cause }) => cause),
    ).toEqual([]);
    expect(perCause.filter(({ zh }) => risky.test(zh)).length).toBeGreaterThan(6);
  });

  it('calls a middleman suspected and nothing more', () => {
    const { title, explanation } = causes['REG-12'];
    expect(title.zh).toContain('疑似');
    for (const word of ['未发现', '疑似', '证据不足']) expect(explanation.zh).toContain(word);
  });

  it('tells what follows', () => {
    expect(registrationImpact.zh).toContain('法律');
  });
});

const page = readFileSync(join(root, 'electron/diagnosis/SEEDS.md'), 'utf8');
const rows = [...page.matchAll(/^\| ([AB][^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, row = '', statement = '', covered = '', feature = '']) => ({
    row: row.trim(),
    statement: statement.trim(),
    causes: covered.trim() === '–' ? [] : covered.trim().split(', '),
    feature: feature.trim(),
  }),
);

describe('the table of the two source articles', () => {
  it('has every statement once', () => {
    const expected =
      `A1.1 A1.2 A2.1 A2.2 A3.1 A3.2 A4.1 A4.2 A5.1a A5.1b A5.1c A5.2a A5.2b A6.1 A6.2 A7.1 A7.2 A8.1 A8.2
      A9-五 A9-六 A10 A-清 B0a B0b B1.1 B1.2 B1.3 B1.4 B1.5 B1.6 B1.7 B1.8 B2 B2’ B3 B4 B5 B6 B7 B8`.split(/\s+/);
    expect(rows.map(({ row }) => row)).toEqual(expected);
  });

  it('gives each statement a cause or a feature', () => {
    expect(rows.filter(({ causes: covered, feature }) => covered.length === 0 && feature.length < 5)).toEqual([]);
  });

  it('names the same causes as the causes name it', () => {
    const fromPage = rows.flatMap(({ row, causes: covered }) => covered.map((cause) => `${cause} ${row}`)).sort();
    const fromCauses = entries.flatMap(([cause, { seeds }]) => seeds.map((row) => `${cause} ${row}`)).sort();
    expect(fromCauses).toEqual(fromPage);
  });

  it('stands beside a page that names every file of the folder', () => {
    const readme = readFileSync(join(root, 'electron/diagnosis/README.md'), 'utf8');
    const files = readdirSync(join(root, 'electron/diagnosis')).filter(
      (name) => name.endsWith('.ts') && name !== 'clue.ts',
    );
    expect(files.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
