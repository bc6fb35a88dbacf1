// What a role may not do is grey in the window, with the reason, wherever it stands: held against the table of all commands.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isEnough } from '../../shared/access/accessRole.ts';
import { commandRights, type GuardedCommand } from '../../shared/access/commandRights.ts';

const root = join(import.meta.dirname, '../..');

/** Whole parts of a page stand in `OnlyFor`, or the place asks for the reason itself. */
const elsewhere = /\bOnlyFor\b|\buseReason\(|\buseRefusal\(/;

/** Sections that the page of settings puts into `OnlyFor`. */
const inSettings = /^renderer\/feature\/settings\//;

interface Place {
  readonly file: string;
  readonly command: string;
}

/** The control is a part of its own, in the same folder. */
const isGreyBeside = (file: string, command: string): boolean =>
  globSync(`${dirname(file)}/*.tsx`, { cwd: root }).some((each) =>
    readFileSync(join(root, each), 'utf8').includes(`useMay('${command}')`),
  );

const placesOf = (file: string): readonly Place[] => {
  const text = readFileSync(join(root, file), 'utf8');
  if (inSettings.test(file) || elsewhere.test(text)) return [];
  return Array.from(text.matchAll(/const (\{[^}]*\}|\w+) = useCommand\('([^']+)'\)/g)).flatMap(
    ([, name = '', command = '']) => {
      if (isEnough('viewer', commandRights[command as GuardedCommand])) return [];
      const isShown = name.startsWith('{')
        ? /\b(may|mayField|refusal)\b/.test(name)
        : new RegExp(`\\b${name}\\.(may|mayField|refusal)\\b|command=\\{[^}]*\\b${name}\\b`).test(text);
      return isShown || isGreyBeside(file, command) ? [] : [{ file, command }];
    },
  );
};

/**
 * Commands that are carried out without a control of their own, or by one that is grey for another command beside it; and
 * those that end or discard what only somebody with the right could begin.
 */
const withoutControl: ReadonlySet<string> = new Set([
  'renderer/feature/transfer/ImportPage.tsx transfer.apply',
  'renderer/feature/transfer/ImportPage.tsx transfer.discard',
  'renderer/feature/traffic/CaptureList.tsx shop.open',
  'renderer/feature/traffic/PartLines.tsx captures.part',
  'renderer/feature/terminal/StopSheet.tsx register.create',
  'renderer/feature/support/BundleLines.tsx support.find',
  'renderer/feature/stock/MoveDialog.tsx stock.count',
  'renderer/feature/people/PersonDialog.tsx people.change',
  'renderer/feature/people/PinDialog.tsx access.makeRecovery',
  'renderer/feature/log/LogPage.tsx readings.export',
  'renderer/feature/inspection/BaselineDraft.tsx inspection.describe',
  'renderer/feature/inspection/TerminalInspectionPage.tsx templates.takeProposal',
  'renderer/feature/exports/ScheduleDialog.tsx exports.chooseFolder',
  'renderer/feature/expected/ExpectedPage.tsx expected.export',
  'renderer/feature/binding/DriftItem.tsx binding.handle',
  'renderer/feature/binding/UpkeepSection.tsx upkeep.noteApproved',
  'renderer/feature/binding/UpkeepSection.tsx upkeep.notePowerUp',
  'renderer/feature/backup/BackupPage.tsx backups.discard',
  'renderer/feature/backup/MakeDialog.tsx backups.cancel',
  'renderer/feature/backup/UnlockDialog.tsx backups.cancel',
  'renderer/app/EngineState.tsx shop.open',
  'renderer/app/EngineState.tsx shop.openDataFolder',
  'renderer/app/tour/Tour.tsx shop.open',
]);

describe('a command that asks for more than looking', () => {
  const missing = globSync('renderer/{app,feature,ui}/**/*.tsx', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .flatMap(placesOf)
    .map(({ file, command }) => `${file} ${command}`);

  it('is grey with the reason for whoever may not carry it out', () => {
    expect(missing.filter((place) => !withoutControl.has(place))).toEqual([]);
  });

  it('is excepted only where the place still is', () => {
    expect([...withoutControl].filter((place) => !missing.includes(place))).toEqual([]);
  });
});
