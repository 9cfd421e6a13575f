import { describe, expect, it } from '@jest/globals';
import { findOccupation } from '@app/taxonomy';
import { SESSION_FIELDS, sessionFieldOf } from './session-fields.data.js';

describe('the field in which an occupation is reported', () => {
  it.each([
    ['7112', 'construction'],
    ['2142', 'construction'],
    ['3123', 'construction'],
    ['2411', 'economy'],
    ['4311', 'economy'],
    ['4221', 'services'],
    ['5223', 'services'],
    ['8153', 'technical'],
    ['7531', 'technical'],
    ['9313', 'unskilled'],
    ['9112', 'unskilled'],
    ['6111', 'other'],
    ['2221', 'other'],
  ])('of %s is %s', (occupation, field) => {
    expect(findOccupation(occupation)).toBeDefined();
    expect(sessionFieldOf(occupation)).toBe(field);
  });

  it('is other for a code that is no occupation', () => {
    expect(sessionFieldOf('')).toBe('other');
    expect(SESSION_FIELDS.label('unskilled', 'vi')).toBe('Lao động phổ thông');
  });
});
