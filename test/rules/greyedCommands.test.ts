// What a role may not do is grey in the window, with the reason, wherever it stands: held against the table of all commands.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AccessRole, isEnough } from '../../shared/access/accessRole.ts';
import { commandRights, type GuardedCommand } from '../../shared/access/commandRights.ts';

const root = join(import.meta.dirname, '../..');

/** The parts of the page of settings stand in `OnlyFor` there. */
const inSettings = /^renderer\/feature\/settings\//;

interface Place {
  readonly file: string;
  readonly command: GuardedCommand;
}

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Whole parts of a page stand in `OnlyFor`, or the place asks for the reason itself: for this right or a higher one. */
const isGreyAround = (text: string, command: GuardedCommand): boolean =>
  Array.from(
    text.matchAll(/<OnlyFor right="(\w+)"|\buse(?:Reason|Refusal)\('(\w+)'\)/g),
    ([, part, asked]) => part ?? asked,
  ).some((right) => isEnough(right as AccessRole, commandRights[command]));

/** The control is a part of its own, in the same folder. */
const isGreyBeside = (file: string, command: string): boolean =>
  globSync(`${dirname(file)}/*.tsx`, { cwd: root }).some((each) => textOf(each).includes(`useMay('${command}')`));

const isShown = (text: string, name: string): boolean =>
  name.startsWith('{')
    ? /\b(may|refusal)\b/.test(name)
    : new RegExp(`\\b${name}\\.(may|refusal)\\b|command=\\{[^}]*\\b${name}\\b|\\{ ?\\.\\.\\.${name}\\b`).test(text);

const usesOf = (text: string): readonly (readonly [string, GuardedCommand])[] =>
  Array.from(
    text.matchAll(/const (\{[^}]*\}|\w+) = useCommand\('([^']+)'\)/g),
    ([, name = '', command = '']) => [name, command as GuardedCommand] as const,
  );

const isGrey = (file: string, wanted: GuardedCommand): boolean => {
  const text = textOf(file);
  return (
    isGreyAround(text, wanted) ||
    isGreyBeside(file, wanted) ||
    usesOf(text).some(([name, command]) => command === wanted && isShown(text, name))
  );
};

const placesOf = (file: string): readonly Place[] => {
  if (inSettings.test(file)) return [];
  return usesOf(textOf(file))
    .filter(([, command]) => !isEnough('viewer', commandRights[command]) && !isGrey(file, command))
    .map(([, command]) => ({ file, command }));
};

/**
 * What has no control of its own: it follows from another command, without which nobody comes there. That other one is
 * grey for whoever may not do this, in the named file.
 */
const follows: Readonly<Record<string, readonly [command: GuardedCommand, file: string]>> = {
  'renderer/feature/transfer/useDraftRows.ts transfer.rows': [
    'transfer.open',
    'renderer/feature/transfer/DraftView.tsx',
  ],
  'renderer/feature/traffic/CaptureList.tsx shop.open': ['captures.replay', 'renderer/feature/traffic/CaptureList.tsx'],
  'renderer/feature/support/useBundleLines.ts support.lines': [
    'support.prepare',
    'renderer/feature/support/ChoosePart.tsx',
  ],
  'renderer/feature/support/BundleLines.tsx support.lines': [
    'support.find',
    'renderer/feature/support/BundleLines.tsx',
  ],
  'renderer/feature/resolver/usePhotos.ts attachments.add': [
    'attachments.pick',
    'renderer/feature/resolver/PhotoBox.tsx',
  ],
  'renderer/feature/inspection/TerminalInspectionPage.tsx templates.takeProposal': [
    'jobs.create',
    'renderer/feature/inspection/TerminalInspectionPage.tsx',
  ],
  'renderer/feature/backup/BackupPage.tsx backups.discard': ['backups.open', 'renderer/feature/backup/BackupList.tsx'],
  'renderer/feature/backup/MakeDialog.tsx backups.cancel': ['backups.save', 'renderer/feature/backup/MakeDialog.tsx'],
  'renderer/feature/backup/UnlockDialog.tsx backups.cancel': [
    'backups.unlock',
    'renderer/feature/backup/UnlockDialog.tsx',
  ],
};

describe('a command that asks for more than looking', () => {
  const missing = globSync('renderer/{app,feature,ui}/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .flatMap(placesOf);
  const nameOf = ({ file, command }: Place): string => `${file} ${command}`;

  it('is grey with the reason for whoever may not carry it out', () => {
    expect(missing.map(nameOf).filter((place) => follows[place] === undefined)).toEqual([]);
  });

  it('has no control of its own only where another one, as grey as it, leads there', () => {
    const wrong = missing.filter((place) => {
      const [leading, where] = follows[nameOf(place)] ?? [];
      if (leading === undefined || where === undefined) return false;
      const right = commandRights[leading];
      return right === 'anyone' || !isEnough(right, commandRights[place.command]) || !isGrey(where, leading);
    });
    expect(wrong.map(nameOf)).toEqual([]);
    expect(Object.keys(follows).filter((place) => !missing.map(nameOf).includes(place))).toEqual([]);
  });
});
