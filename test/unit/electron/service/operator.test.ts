import { describe, expect, it } from 'vitest';
import { createOperator } from '../../../../electron/service/operator.ts';

describe('the operator', () => {
  it('is whoever was set last, and never empty', () => {
    const operator = createOperator(' Li ');
    expect(operator.current()).toBe('Li');
    operator.set('Wang');
    expect(operator.current()).toBe('Wang');
    operator.set('  ');
    expect(operator.current()).toBe('–');
  });
});
