import { expect, it } from 'vitest';
import { settingsSchema } from '../../../../electron/main/settingsFile.ts';
import { failure } from '../../../../shared/error/appError.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import {
  backupSettingNames,
  namedFields,
  notKeptReasons,
  settingNames,
  settingsErrorAdvice,
} from '../../../../shared/error/settingsErrorAdvice.ts';

it('has a name for every field that can be wrong', () => {
  const fields = Object.keys(settingsSchema.shape).filter((name) => name !== 'format');
  expect(Object.keys(settingNames).toSorted()).toEqual(fields.toSorted());
});

it('lists fields by their names, and a strange one by its own', () => {
  expect(Object.keys(backupSettingNames)).toContain('standing');
  expect(namedFields(['theme', 'plan', 'constructor'], 'en')).toBe(
    'Appearance, Time and number of the daily backups, constructor',
  );
  expect(namedFields(['theme', 'x'.repeat(99)], 'zh')).toBe(`外观、${'x'.repeat(40)}`);
});

it('says what, where and what to do, in both languages', () => {
  expect(Object.keys(settingsErrorAdvice)).toHaveLength(4);
  const facts = { fieldsZh: '外观、语言', fieldsEn: 'Appearance, Language', keptAs: 'settings.json.kept-1' };
  const { message, remedy } = adviseOn(failure('settings.mended', facts).error);
  expect(message.zh).toContain('外观、语言');
  expect(message.en).toContain('Appearance, Language');
  expect(message.en).toContain('settings.json.kept-1');
  expect(remedy.en).toContain('Settings');
  const { zh, en } = notKeptReasons.full;
  const kept = adviseOn(failure('settings.not-kept', { file: '/data/settings.json', causeZh: zh, causeEn: en }).error);
  expect(kept.message.en).toContain('/data/settings.json cannot be written: the disk is full');
  expect(kept.message.zh).toContain('磁盘已满');
});
