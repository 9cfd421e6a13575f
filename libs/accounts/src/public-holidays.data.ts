import { type LocalDate } from '@app/kernel';

export type Holiday = 'new-year' | 'tet' | 'hung-kings' | 'victory' | 'labour' | 'national';

/** What the state says of the days of one year, beside Monday to Friday. Weekend days off are left out: they are off anyway. */
interface HolidayYear {
  source: string;
  /** The state has not said yet which days it will be: counted from the law and the lunar calendar. */
  isProvisional: boolean;
  /** Month and day. A holiday on a weekend is made up for on the next working day (Điều 111). */
  off: Readonly<Record<Holiday, readonly string[]>>;
  /** Weekend days worked in place of a day between holidays, by the day they stand for. */
  swapped: readonly { off: string; worked: string; holiday: Holiday }[];
}

const LAW = 'Bộ luật Lao động 2019, Điều 111, 112';

/**
 * Edition of 2026-11-30. Tết and Hùng Kings' Day of later years are those of the Vietnamese lunar calendar (UTC+7): new
 * moons of 06/02/2027, 26/01/2028, 13/02/2029 and 02/02/2030 (in China 03/02/2030). Assumed of undecided years: the last
 * day of the old lunar year and the first four of the new, and beside 2 September the working day nearest to a weekend.
 * 24 November, which Nghị quyết 80-NQ/TW (2026) wants to be a day off, is not here: no law that says so was at hand, and a
 * deadline a day too early harms nobody. The page of the calendar can set it.
 */
export const HOLIDAY_YEARS: Readonly<Record<number, HolidayYear>> = {
  2025: {
    source: `${LAW}; Thông báo 6150/TB-BLĐTBXH`,
    isProvisional: false,
    off: {
      'new-year': ['01-01'],
      tet: ['01-27', '01-28', '01-29', '01-30', '01-31'],
      'hung-kings': ['04-07'],
      victory: ['04-30'],
      labour: ['05-01'],
      national: ['09-01', '09-02'],
    },
    swapped: [{ off: '05-02', worked: '04-26', holiday: 'labour' }],
  },
  2026: {
    source: `${LAW}; thông báo nghỉ Tết, Quốc khánh 2026 của Bộ Nội vụ`,
    isProvisional: false,
    off: {
      'new-year': ['01-01'],
      tet: ['02-16', '02-17', '02-18', '02-19', '02-20'],
      'hung-kings': ['04-27'],
      victory: ['04-30'],
      labour: ['05-01'],
      national: ['09-01', '09-02'],
    },
    swapped: [
      { off: '01-02', worked: '01-10', holiday: 'new-year' },
      { off: '08-31', worked: '08-22', holiday: 'national' },
    ],
  },
  2027: {
    source: LAW,
    isProvisional: true,
    off: {
      'new-year': ['01-01'],
      tet: ['02-05', '02-08', '02-09', '02-10', '02-11'],
      'hung-kings': ['04-16'],
      victory: ['04-30'],
      labour: ['05-03'],
      national: ['09-02', '09-03'],
    },
    swapped: [],
  },
  2028: {
    source: LAW,
    isProvisional: true,
    off: {
      'new-year': ['01-03'],
      tet: ['01-25', '01-26', '01-27', '01-28', '01-31'],
      'hung-kings': ['04-04'],
      victory: ['05-02'],
      labour: ['05-01'],
      national: ['09-01', '09-04'],
    },
    swapped: [],
  },
  2029: {
    source: LAW,
    isProvisional: true,
    off: {
      'new-year': ['01-01'],
      tet: ['02-12', '02-13', '02-14', '02-15', '02-16'],
      'hung-kings': ['04-23'],
      victory: ['04-30'],
      labour: ['05-01'],
      national: ['09-03', '09-04'],
    },
    swapped: [],
  },
  2030: {
    source: LAW,
    isProvisional: true,
    off: {
      'new-year': ['01-01'],
      tet: ['02-01', '02-04', '02-05', '02-06', '02-07'],
      'hung-kings': ['04-12'],
      victory: ['04-30'],
      labour: ['05-01'],
      national: ['09-02', '09-03'],
    },
    swapped: [],
  },
};

/** A day that differs from the week, by the state. */
export interface HolidayDay {
  day: LocalDate;
  isWorked: boolean;
  holiday: Holiday;
  source: string;
  isProvisional: boolean;
}

/** Every such day, in order. */
export const HOLIDAYS: readonly HolidayDay[] = Object.entries(HOLIDAY_YEARS).flatMap(
  ([year, { off, swapped, ...said }]) => {
    const on = (monthDay: string, isWorked: boolean, holiday: Holiday): HolidayDay => ({
      day: `${year}-${monthDay}` as LocalDate,
      isWorked,
      holiday,
      source: said.source,
      isProvisional: said.isProvisional,
    });
    const free = (Object.keys(off) as Holiday[]).flatMap((holiday) =>
      off[holiday].map((day) => on(day, false, holiday)),
    );
    const moved = swapped.flatMap(({ off: day, worked, holiday }) => [
      on(day, false, holiday),
      on(worked, true, holiday),
    ]);
    return [...free, ...moved].toSorted((left, right) => (left.day < right.day ? -1 : 1));
  },
);
