export const personRefusals = [
  'person.no-group',
  'person.no-mentor',
  'person.bad-pause',
  'person.far-pause',
  'person.bad-hours',
] as const;
export type PersonRefusal = (typeof personRefusals)[number];
