// Whether two names mean the same thing.
import { describe, expect, it } from 'vitest';
import {
  isSameMerchant,
  isSamePlace,
  numberForm,
  serialForm,
} from '../../../../../electron/diagnosis/clues/compareNames.ts';

describe('places', () => {
  it.each([
    ['长沙', '广州', null, false],
    ['广州市天河区', '广东省广州市', null, true],
    ['广州', '广州市', null, true],
    ['湖南长沙', '广东广州', null, false],
    ['广东', '广州', '广东省广州市天河区示范路 8 号', true],
    ['广东', '广州', null, null],
    ['天河', '广州', '广东省广州市天河区示范路 8 号', true],
    ['Guangzhou', '广州', null, null],
    ['北京', '上海', null, false],
    ['北京市海淀区', '北京', null, true],
    ['', '广州', null, null],
  ])('%s and %s (%s): %s', (a, b, address, expected) => {
    expect(isSamePlace(a, b, address)).toBe(expected);
  });
});

describe('merchants', () => {
  it.each([
    ['李记面馆', '李记面馆（个体工商户）', true],
    ['鑫旺百货商行', '李记面馆', false],
    ['个体户李某', '李记面馆', null],
    ['LI JI NOODLES', '李记面馆', null],
    ['', '李记面馆', null],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSameMerchant(a, b)).toBe(expected);
  });
});

describe('numbers', () => {
  it('lose blanks and dashes where they are serial numbers, and are nothing where they are fillers', () => {
    expect(serialForm('a92 000-111')).toBe('A92000111');
    expect(serialForm('1234567')).toBeNull();
    expect(serialForm(7)).toBeNull();
  });

  it('keep their leading zeros', () => {
    expect(numberForm('01001234')).toBe('01001234');
    expect(numberForm('')).toBeNull();
  });
});
