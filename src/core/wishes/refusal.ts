/** Every refusal, by the name that logs carry. Each can be said in every language, or `i18n` does not compile. */
export const refusals = [
  'wish.unknown',
  'wish.malformed',
  'wish.crashed',
  'session.unknown',
  'session.not-yours',
  'session.read-only',
  'session.other-running',
  'session.not-running',
  'session.none-running',
  'session.running',
  'session.held',
  'session.nothing-to-undo',
  'session.bad-date',
  'session.past-date',
  'session.far-date',
  'session.contended',
  'faq.unknown',
  'person.no-group',
  'person.no-mentor',
] as const;
export type Refusal = (typeof refusals)[number];
