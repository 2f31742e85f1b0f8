/** The date of a session: noting it, clearing it, and telling that it was held. Part of `../nl.ts`. */
export const nlSessions = {
  'button.alreadyHeld': 'Ze is al gehouden',
  'button.heldOtherDay': 'Ja, op een andere dag',
  'button.saveHeld': 'Bewaar deze dag',
  'heldDay.title': 'Op welke dag was het?',
  'heldDay.explain': 'Kies de dag waarop jullie samenzaten. Daarna kan je noteren wie er was.',
  'heldDay.explainNoNames': 'Kies de dag waarop jullie samenzaten.',
  'heldDay.missing': 'Kies vandaag of een dag die al voorbij is.',
  'held.who': 'Zet uit wie er niet was.',
  'session.bad-day': 'Kies de dag waarop jullie samenzaten: vandaag of vroeger, tot twee jaar terug.',
  /** Who hears of the date, beside the mentor. */
  'date.them': 'de ASO’s',
  'date.reminded': (p: { mentor: boolean; them: string; days: readonly string[] }) =>
    `Ik herinner ${p.mentor ? `jou en ${p.them}` : p.them} eraan op ${p.days.join(' en op ')}.`,
  'date.toldSoon': (p: { them: string }) => `Ik laat het ${p.them} zo meteen weten.`,
  'soon.tomorrow': (p: { when: string }) => `Morgen, ${p.when}`,
  'soon.today': (p: { when: string }) => `Vandaag, ${p.when}`,
  'paused.session': (p: { title: string; step: number; steps: number }) =>
    `Goed. ${p.title} blijft staan bij stap ${p.step} van ${p.steps}. Niets gaat verloren.`,
  'paused.resume': 'Kies **Ga verder** zodra jullie er weer zijn, vandaag of later.',
};

/** What is said differently in the Netherlands. */
export const nlNLSessions = {
  'button.alreadyHeld': 'De sessie is al gehouden',
  'button.saveHeld': 'Deze dag opslaan',
  'heldDay.explain': 'Kies de dag waarop jullie bij elkaar kwamen. Daarna kun je noteren wie er was.',
  'heldDay.explainNoNames': 'Kies de dag waarop jullie bij elkaar kwamen.',
  'session.bad-day': 'Kies de dag waarop jullie bij elkaar kwamen: vandaag of eerder, tot twee jaar terug.',
  'date.them': 'de deelnemers',
} satisfies Partial<typeof nlSessions>;
