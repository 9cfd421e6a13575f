import { numberText } from './number-text.js';
import { useHref, usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

export interface MapPlace {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
  /** Draws the land around the centre; without it a usual size is taken. */
  areaKm2?: number;
  count: number;
  /** Where the place leads; without one it is only drawn. */
  href?: string;
}

interface CommuneMapProps {
  places: readonly MapPlace[];
  /** The unit of the count, as in `12 việc`. */
  unit: (count: string) => string;
  /** Codes of places whose names are written on the map: few, and far enough apart. */
  named?: readonly string[];
}

const WIDTH = 400;
const MARGIN = 8;
const RANKED = 20;
const USUAL_AREA_KM2 = 90;
/** So much wider than a circle of the same area that the land of neighbours flows together. */
const LAND_GROWTH = 1.45;
const KM_PER_DEGREE = 111.2;

interface Placed extends MapPlace {
  x: number;
  y: number;
  land: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Places on a plane: equirectangular, true to scale at the middle of the province, fitted to the width. */
function project(places: readonly MapPlace[]): { placed: Placed[]; height: number } {
  const middle = places.reduce((sum, place) => sum + place.latitude, 0) / places.length;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const inKm = places.map((place) => ({
    ...place,
    x: place.longitude * squeeze * KM_PER_DEGREE,
    y: -place.latitude * KM_PER_DEGREE,
    land: Math.sqrt((place.areaKm2 ?? USUAL_AREA_KM2) / Math.PI) * LAND_GROWTH,
  }));
  const left = Math.min(...inKm.map(({ x, land }) => x - land));
  const right = Math.max(...inKm.map(({ x, land }) => x + land));
  const top = Math.min(...inKm.map(({ y, land }) => y - land));
  const bottom = Math.max(...inKm.map(({ y, land }) => y + land));
  const scale = (WIDTH - 2 * MARGIN) / (right - left);
  const placed = inKm.map((place) => ({
    ...place,
    x: round(MARGIN + (place.x - left) * scale),
    y: round(MARGIN + (place.y - top) * scale),
    land: round(place.land * scale),
  }));
  return { placed, height: Math.round((bottom - top) * scale + 2 * MARGIN) };
}

/** A circle's area stands for the count, so that four times as many look four times as large. */
const radius = (count: number, largest: number): number =>
  count === 0 ? 2 : round(4 + 16 * Math.sqrt(count / largest));

/** The communes of the province as circles sized by a count, each a link; the largest (fewer on a phone) and then all as lists. */
export function CommuneMap({ places, unit, named = [] }: CommuneMapProps) {
  const { language } = usePage();
  const texts = uiTexts(language);
  if (places.length === 0) return null;
  const ranked = places
    .filter((place) => place.count > 0)
    .toSorted((left, right) => right.count - left.count)
    .slice(0, RANKED);
  return (
    <figure class="commune-map">
      <Drawing places={places} unit={unit} named={named} />
      <div>
        <PlaceList places={ranked} isRanked />
        <details class="disclosure">
          <summary>{texts.mapList}</summary>
          <PlaceList places={places.toSorted((left, right) => left.name.localeCompare(right.name, 'vi'))} />
        </details>
        <figcaption>{texts.mapNote}</figcaption>
      </div>
    </figure>
  );
}

function Drawing({ places, unit, named }: Required<CommuneMapProps>) {
  const { language } = usePage();
  const link = useHref();
  const { placed, height } = project(places);
  const largest = Math.max(...places.map((place) => place.count), 1);
  const label = (place: MapPlace) => `${place.name}: ${unit(numberText(place.count, language))}`;
  // The largest first, so that a small neighbour lies on top and can be reached.
  const drawn = placed.toSorted((left, right) => right.count - left.count);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={uiTexts(language).map}>
      {placed.map((place) => (
        <circle key={place.code} class="map-land" cx={place.x} cy={place.y} r={place.land} />
      ))}
      {drawn.map((place) =>
        place.href && place.count > 0 ? (
          <a key={place.code} href={link(place.href)} aria-label={label(place)}>
            <title>{label(place)}</title>
            <circle class="map-place" cx={place.x} cy={place.y} r={radius(place.count, largest)} />
          </a>
        ) : (
          <circle key={place.code} class="map-empty" cx={place.x} cy={place.y} r={radius(place.count, largest)} />
        ),
      )}
      {placed
        .filter((place) => named.includes(place.code))
        .map((place) => (
          <text key={place.code} class="map-name" x={place.x} y={place.y - radius(place.count, largest) - 4}>
            {place.name}
          </text>
        ))}
    </svg>
  );
}

function PlaceList({ places, isRanked }: { places: readonly MapPlace[]; isRanked?: boolean }) {
  const { language } = usePage();
  const link = useHref();
  return (
    <ul class={isRanked ? 'map-list map-list-ranked' : 'map-list'}>
      {places.map((place) => (
        <li key={place.code}>
          {place.href ? <a href={link(place.href)}>{place.name}</a> : place.name}
          <span class="soft">{numberText(place.count, language)}</span>
        </li>
      ))}
    </ul>
  );
}
