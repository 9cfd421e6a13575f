import { describe, expect, it } from '@jest/globals';
import { POSTING_STATUSES } from '@app/postings';
import { publicStateOf } from './posting-state.policy.js';

const publishedAt = new Date('2026-11-01T02:00:00Z');

describe('publicStateOf', () => {
  it('shows what is visible, ended or paused, and hides the rest', () => {
    const states = POSTING_STATUSES.map((status) => [
      status,
      publicStateOf({ status, publishedAt }, 'verified', false),
    ]);
    expect(Object.fromEntries(states)).toEqual({
      draft: 'hidden',
      submitted: 'hidden',
      published: 'ended',
      returned: 'hidden',
      paused: 'paused',
      filled: 'ended',
      closed: 'ended',
      expired: 'ended',
    });
    expect(publicStateOf({ status: 'published', publishedAt }, 'draft', true)).toBe('open');
  });

  it('hides everything of an employer that is suspended, refused or not known', () => {
    for (const standing of ['suspended', 'rejected', null]) {
      expect(publicStateOf({ status: 'closed', publishedAt }, standing, false)).toBe('hidden');
    }
  });

  it('hides what was closed before anybody saw it', () => {
    expect(publicStateOf({ status: 'closed', publishedAt: null }, 'verified', false)).toBe('hidden');
  });
});
