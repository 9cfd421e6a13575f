import { describe, expect, it } from '@jest/globals';
import { isIn, moved, peersOf, type Talk } from './media-talk.js';

const guest = (person: string, isInCall: boolean) => ({ person, name: `Chị ${person}`, isInCall });
const talk = (...guests: Talk['guests']): Talk => ({
  person: 'lan',
  recruiter: 'minh',
  guests,
  media: { id: 'call', kind: 'video', asker: 'person', status: 'accepted' },
});
const reached = (of: Talk, own: string) => peersOf(of, own).map(({ person, hasPicture }) => [person, hasPicture]);

describe('who is in a call', () => {
  it('is the two sides, with pictures, and the guests who joined by voice', () => {
    const both = talk(guest('thu', true), guest('nga', false), guest('hoa', true));
    expect(reached(both, 'lan')).toEqual([
      ['minh', true],
      ['thu', false],
      ['hoa', false],
    ]);
    expect(reached(both, 'thu')).toEqual([
      ['lan', false],
      ['minh', false],
      ['hoa', false],
    ]);
    expect(['lan', 'minh', 'thu', 'nga', 'hoa'].filter((own) => isIn(both, own))).toEqual([
      'lan',
      'minh',
      'thu',
      'hoa',
    ]);
  });

  it('is nobody before the call is taken', () => {
    const asked = { ...talk(guest('thu', true)), media: null };
    expect(['lan', 'thu'].filter((own) => isIn(asked, own))).toEqual([]);
  });

  it('is told when somebody comes or leaves, and not of oneself', () => {
    const [none, one] = [talk(guest('thu', false)), talk(guest('thu', true))];
    expect(moved(none, one, 'lan')).toEqual({ word: 'joined', name: 'Chị thu' });
    expect(moved(one, talk(), 'lan')).toEqual({ word: 'gone', name: 'Chị thu' });
    expect(moved(none, one, 'thu')).toBeNull();
    expect(moved(one, one, 'lan')).toBeNull();
  });
});
