import { type Language } from '@app/platform/http';
import { COMMUNES } from '@app/taxonomy';
import { BarChart, CommuneMap, FunnelChart, LineChart, TargetChart } from '@app/ui';
import { galleryTexts } from './gallery.texts.js';

const MONTHS = [
  '12/25',
  '01/26',
  '02/26',
  '03/26',
  '04/26',
  '05/26',
  '06/26',
  '07/26',
  '08/26',
  '09/26',
  '10/26',
  '11/26',
];
const CENTRE = [180, 160, 95, 210, 205, 190, 230, 262, 280, null, 305, 318];
const FAIRS = [60, 40, 20, 75, 70, 66, 90, 84, 110, null, 120, 96];

export function ChartSamples({ language }: { language: Language }) {
  const texts = galleryTexts(language);
  return (
    <div class="grid grid-wide">
      <BarChart
        title={texts.barTitle}
        note={texts.barNote}
        labels={{ name: texts.industry, value: texts.postings }}
        bars={[
          { label: texts.industries.sewing, value: 428, href: '/viec-lam' },
          { label: texts.industries.electronics, value: 316 },
          { label: texts.industries.steel, value: 74 },
          { label: texts.industries.tea, value: 0 },
        ]}
      />
      <FunnelChart
        title={texts.funnelTitle}
        labels={{ name: texts.stage, value: texts.people, share: texts.share }}
        steps={[
          { label: texts.funnel.registered, value: 2480 },
          { label: texts.funnel.advised, value: 1932 },
          { label: texts.funnel.referred, value: 1205 },
          { label: texts.funnel.hired, value: 511 },
        ]}
      />
      <LineChart
        title={texts.lineTitle}
        note={texts.lineNote}
        axis={texts.month}
        moments={MONTHS}
        series={[
          { name: texts.viaCentre, values: CENTRE },
          { name: texts.viaFair, values: FAIRS },
        ]}
        target={300}
      />
      <TargetChart
        title={texts.targetTitle}
        note={texts.targetNote}
        labels={{ name: texts.people, actual: texts.reached, target: texts.goal }}
        rows={[
          { label: texts.allPeople, actual: 0.424, target: 0.4 },
          { label: texts.claimants, actual: 0.381, target: 0.45 },
        ]}
      />
    </div>
  );
}

/** A few communes that lie far enough apart for their names. */
const NAMED = ['Phan Đình Phùng', 'Phổ Yên', 'Đức Xuân', 'Đại Từ', 'Định Hóa', 'Ba Bể', 'Na Rì'];

export function MapSample({ language }: { language: Language }) {
  const texts = galleryTexts(language);
  return (
    <div>
      <CommuneMap
        unit={texts.mapUnit}
        named={COMMUNES.filter((commune) => NAMED.includes(commune.name)).map((commune) => commune.code)}
        places={COMMUNES.map((commune, index) => ({
          code: commune.code,
          name: commune.name,
          latitude: commune.latitude,
          longitude: commune.longitude,
          // A made-up count that looks like life: a few large, many small, some none.
          count: Math.round(120 / (1 + ((index * 7) % 31))) - 4 > 0 ? Math.round(120 / (1 + ((index * 7) % 31))) : 0,
          areaKm2: commune.areaKm2,
          href: '/ui#map',
        }))}
      />
    </div>
  );
}
