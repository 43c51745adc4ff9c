/** ISO 3166 codes of two and three letters and the distinguishing sign in traffic of countries whose vehicles are met in Belgium. */
const countries: readonly (readonly [alpha2: string, alpha3: string, sign: string])[] = [
  ['AL', 'ALB', 'AL'],
  ['AT', 'AUT', 'A'],
  ['BA', 'BIH', 'BIH'],
  ['BE', 'BEL', 'B'],
  ['BG', 'BGR', 'BG'],
  ['BY', 'BLR', 'BY'],
  ['CH', 'CHE', 'CH'],
  ['CY', 'CYP', 'CY'],
  ['CZ', 'CZE', 'CZ'],
  ['DE', 'DEU', 'D'],
  ['DK', 'DNK', 'DK'],
  ['EE', 'EST', 'EST'],
  ['ES', 'ESP', 'E'],
  ['FI', 'FIN', 'FIN'],
  ['FR', 'FRA', 'F'],
  ['GB', 'GBR', 'UK'],
  ['GR', 'GRC', 'GR'],
  ['HR', 'HRV', 'HR'],
  ['HU', 'HUN', 'H'],
  ['IE', 'IRL', 'IRL'],
  ['IS', 'ISL', 'IS'],
  ['IT', 'ITA', 'I'],
  ['LI', 'LIE', 'FL'],
  ['LT', 'LTU', 'LT'],
  ['LU', 'LUX', 'L'],
  ['LV', 'LVA', 'LV'],
  ['MC', 'MCO', 'MC'],
  ['MD', 'MDA', 'MD'],
  ['ME', 'MNE', 'MNE'],
  ['MK', 'MKD', 'NMK'],
  ['MT', 'MLT', 'M'],
  ['NL', 'NLD', 'NL'],
  ['NO', 'NOR', 'N'],
  ['PL', 'POL', 'PL'],
  ['PT', 'PRT', 'P'],
  ['RO', 'ROU', 'RO'],
  ['RS', 'SRB', 'SRB'],
  ['RU', 'RUS', 'RUS'],
  ['SE', 'SWE', 'S'],
  ['SI', 'SVN', 'SLO'],
  ['SK', 'SVK', 'SK'],
  ['TR', 'TUR', 'TR'],
  ['UA', 'UKR', 'UA'],
];

const known: ReadonlyMap<string, string> = new Map([
  // Two letters first: where a sign is also another country's code, the code is meant.
  ...countries.map(([alpha2, , sign]) => [sign, alpha2] as const),
  ['GER', 'DE'],
  ['ROM', 'RO'],
  ...countries.map(([alpha2, alpha3]) => [alpha3, alpha2] as const),
  ...countries.map(([alpha2]) => [alpha2, alpha2] as const),
]);

/** A country as a device told it, as an ISO code of two letters; null where it says nothing that we can read (a maker's number, a region). */
export const alpha2Of = (told: string | null): string | null =>
  told === null ? null : (known.get(told.trim().toUpperCase()) ?? null);
