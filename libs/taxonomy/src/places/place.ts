import { type GeoPoint } from '@app/kernel';

export type WageRegion = 'I' | 'II' | 'III' | 'IV';

/** A commune of any province. Those of the home province are built in, others come by import. */
export interface Commune extends GeoPoint {
  code: string;
  kind: 'xã' | 'phường' | 'đặc khu';
  name: string;
  areaKm2: number | null;
  /** Null when the import did not say. */
  wageRegion: WageRegion | null;
  province: string;
}

/** A commune of the home province: everything is known of it. */
export interface HomeCommune extends Commune {
  areaKm2: number;
  wageRegion: WageRegion;
}

export interface Province extends GeoPoint {
  code: string;
  kind: 'tỉnh' | 'thành phố';
  name: string;
  /** Names of provinces that were merged into this one on 01/07/2025. */
  former: readonly string[];
}
