import { fileURLToPath } from 'node:url';

/** The people file of the demo: a mentor with eight ASO's, a group of year 3, a coordinator, and a pair at the VU. */
export const cohortFile = fileURLToPath(new URL('people.csv', import.meta.url));
