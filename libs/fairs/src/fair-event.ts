import { communeLabel, findCommune, findProvince } from '@app/taxonomy';
import { type FairRow } from './fairs.queries.js';
import { fairPath } from './fair-words.js';

type Described = Pick<
  FairRow,
  | 'id'
  | 'title'
  | 'about'
  | 'type'
  | 'status'
  | 'opensAt'
  | 'closesAt'
  | 'place'
  | 'commune'
  | 'isOnline'
  | 'capacity'
  | 'officeName'
  | 'officePhone'
  | 'offices'
  | 'partners'
>;

function hall({ place, commune }: Described) {
  const known = commune === null ? null : findCommune(commune);
  const region = known && findProvince(known.province);
  return {
    '@type': 'Place',
    name: place,
    address: {
      '@type': 'PostalAddress',
      streetAddress: place,
      ...(known && { addressLocality: communeLabel(known.code) }),
      ...(region && { addressRegion: region.name }),
      addressCountry: 'VN',
    },
    ...(known && { geo: { '@type': 'GeoCoordinates', latitude: known.latitude, longitude: known.longitude } }),
  };
}

const MODES = {
  hall: 'OfflineEventAttendanceMode',
  both: 'MixedEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
};

/**
 * A fair as schema.org describes an Event: what search engines show, and what other calendars read.
 * @param publicUrl the address of this installation, without a slash at its end
 */
export function fairEvent(fair: Described, publicUrl: string) {
  const url = publicUrl + fairPath(fair.id);
  const mode = fair.type === 'online' ? 'online' : fair.isOnline ? 'both' : 'hall';
  const places = [
    ...(mode === 'online' ? [] : [hall(fair)]),
    ...(mode === 'hall' ? [] : [{ '@type': 'VirtualLocation', url }]),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: fair.title,
    ...(fair.about && { description: fair.about }),
    url,
    startDate: fair.opensAt.toISOString(),
    endDate: fair.closesAt.toISOString(),
    eventStatus: `https://schema.org/${fair.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${MODES[mode]}`,
    location: places.length === 1 ? places[0]! : places,
    organizer: [
      { '@type': 'GovernmentOrganization', name: fair.officeName, telephone: fair.officePhone },
      ...[...fair.offices, ...fair.partners].map((name) => ({ '@type': 'Organization', name })),
    ],
    maximumAttendeeCapacity: fair.capacity,
    isAccessibleForFree: true,
    inLanguage: 'vi',
  };
}
