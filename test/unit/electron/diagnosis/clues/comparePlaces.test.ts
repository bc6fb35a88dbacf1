// Whether two places are the same.
import { describe, expect, it } from 'vitest';
import { isSamePlace } from '../../../../../electron/diagnosis/clues/comparePlaces.ts';

const address = '广东省广州市天河区示范路 8 号';

describe('places', () => {
  it.each([
    ['长沙', '广州', null, false],
    ['广州市天河区', '广东省广州市', null, true],
    ['广州', '广州市', null, true],
    ['湖南长沙', '广东广州', null, false],
    ['湖南省长沙市', '长沙', null, true],
    ['广东', '广州', address, true],
    ['广东', '广州', null, true],
    ['天河', '广州', address, true],
    ['天河区', '广州', null, null],
    ['深圳', '广东', address, false],
    ['Guangzhou', '广州', null, true],
    ['Changsha', 'Guangzhou', null, false],
    ['北京', '上海', null, false],
    ['上海', '杭州', null, false],
    ['成都', '重庆', null, false],
    ['北京市海淀区', '北京', null, true],
    ['朝阳区', '北京', null, null],
    ['广西壮族自治区南宁市', '南宁', null, true],
    ['Springfield', 'Shelbyville', null, false],
    ['昆山', '苏州', null, null],
    ['', '广州', null, null],
  ])('%s and %s (%s): %s', (a, b, where, expected) => {
    expect(isSamePlace(a, b, where)).toBe(expected);
  });
});
