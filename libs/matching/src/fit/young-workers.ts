/**
 * Work that is closed to people of 15 to 17, as prefixes of the occupations. Bộ luật Lao động 2019, Điều 147, forbids
 * them heavy and dangerous work. (?) The list of units is our own careful reading, without the annexes of the ministry;
 * it leaves out rather too much, and a counsellor decides.
 */
const CLOSED_GROUPS = [
  '311', // laboratories with chemicals
  '313', // control of plants
  '5414', // guards
  '711', // building shells
  '7121',
  '713',
  '721', // casting, welding
  '722', // forging, machining
  '7233', // upkeep of machines
  '741', // electricity
  '7542', // blasting
  '81', // plants and machines of factories ...
  '83', // vehicles and moving plant
  '931', // labourers of mines and building sites
  '9333', // loading
  '9612', // refuse
  '6210', // forestry
];
/** ... apart from machines that young people may learn at. */
const OPEN_GROUPS = ['8153', '8157', '8143', '8160'];

/** Whether people under 18 are kept from this work. */
export function isClosedToYoung(occupation: string): boolean {
  const isIn = (groups: readonly string[]) => groups.some((group) => occupation.startsWith(group));
  return isIn(CLOSED_GROUPS) && !isIn(OPEN_GROUPS);
}

/** Shifts that go into the night, when people under 18 do not work (Bộ luật Lao động 2019, Điều 146). (?) */
export const NIGHT_SHIFTS: readonly string[] = ['night', 'three'];
