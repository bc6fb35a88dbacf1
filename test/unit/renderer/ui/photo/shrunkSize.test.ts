import { describe, expect, it } from 'vitest';
import { longestEdge, shrunkSize } from '../../../../../renderer/ui/photo/shrunkSize.ts';

describe('shrunkSize', () => {
  it('makes the longest edge fit and keeps the shape', () => {
    expect(shrunkSize(12_000, 9000)).toEqual({ width: longestEdge, height: 1800 });
    expect(shrunkSize(3000, 4000)).toEqual({ width: 1800, height: longestEdge });
  });

  it('leaves small ones alone, and never makes nothing of a strip', () => {
    expect(shrunkSize(640, 480)).toEqual({ width: 640, height: 480 });
    expect(shrunkSize(60_000, 3)).toEqual({ width: longestEdge, height: 1 });
  });
});
