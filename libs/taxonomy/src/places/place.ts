import { type GeoPoint } from '@app/kernel';

export type WageRegion = 'I' | 'II' | 'III' | 'IV';

export interface Commune extends GeoPoint {
  code: string;
  kind: 'xã' | 'phường';
  name: string;
  areaKm2: number;
  wageRegion: WageRegion;
  province: string;
}

export interface Province extends GeoPoint {
  code: string;
  kind: 'tỉnh' | 'thành phố';
  name: string;
  /** Names of provinces that were merged into this one on 01/07/2025. */
  former: readonly string[];
}
