/** The training of mentors. Part of `../nl.ts`. */
export const nlTraining = {
  'button.training': 'Mijn mentortraining',
  'button.saveTraining': 'Bewaar',
  'training.title': 'Jouw mentortraining',
  /** `count` of the parts that are `left` come before the first talk. */
  'training.open': (p: { left: number; count: number }) => {
    if (p.left > p.count) return `Nog ${p.left} delen, waarvan ${p.count} voor je eerste gesprek.`;
    return p.left === 1
      ? 'Nog 1 deel, voor je eerste gesprek.'
      : `Nog ${p.left} delen, voor je eerste gesprek.`;
  },
  'training.ready': (p: { count: number }) =>
    p.count === 1
      ? 'Klaar voor je eerste gesprek. Er volgt nog 1 deel.'
      : `Klaar voor je eerste gesprek. Er volgen nog ${p.count} delen.`,
  'training.left': (p: { count: number }) => (p.count === 1 ? 'Nog 1 deel.' : `Nog ${p.count} delen.`),
  'training.complete': 'Je hebt alles gedaan. Fijn dat je er de tijd voor nam.',
  'training.explain': 'Vink aan wat je gevolgd hebt.',
  'training.mend': 'Klopt er iets niet? Pas het hier aan.',
  'training.hours': (p: { count: number }) => `${p.count} uur`,
  'training.minutes': (p: { minutes: number }) => `${p.minutes} minuten`,
  'training.beforeTalk': (p: { number: number }) => `voor gesprek ${p.number}`,
  'training.aroundTalk': (p: { number: number }) => `rond gesprek ${p.number}`,
  'training.within': (p: { count: number }) =>
    p.count === 12 ? 'in je eerste jaar als mentor' : `in je eerste ${p.count} maanden als mentor`,
  'training.noted': (p: { when: string }) => `genoteerd op ${p.when}`,
  'training.not-yet': 'Nog niet',
  'training.followed': 'Gevolgd',
  'training.exempt': 'Vrijgesteld',
  'training.whoSees': (p: { contact: string }) =>
    'De coördinatie ziet alleen hoeveel mentors klaar zijn of nog iets te volgen hebben, geen namen. ' +
    `Vragen over de training? Neem contact op met ${p.contact}.`,
  'training.saved': 'Bewaard.',
  'training.undone': 'Goed, het staat weer zoals het stond.',
  'training.same': 'Dat stond er al zo.',
  'training.old': 'Dat was een oudere kaart, dus ik veranderde niets. Dit is wat er nu staat.',
  'training.ofMentors':
    'De mentortraining is er voor mentors. Wat jouw mentor gevolgd heeft, zie je hier niet.',
  'training.inDigest':
    'Mentors noteren zelf wat ze gevolgd hebben. Het overzicht zegt alleen hoeveel mentors klaar zijn of nog iets te volgen hebben.',
  'training.none': (p: { contact: string }) =>
    `Trainingen en cursussen hou ik in dit programma niet bij. Vragen erover? Neem contact op met ${p.contact}.`,
  /** To those who would be asked about it. */
  'training.noneHere': 'Trainingen en cursussen hou ik in dit programma niet bij.',
  'training.not-yours':
    'Alleen een mentor kan hier de eigen training noteren, in een programma dat er een heeft.',
  'training.no-exemption': 'Voor dat deel bestaat geen vrijstelling. Er is niets veranderd.',
};

/** What is said differently in the Netherlands. */
export const nlNLTraining = {
  'button.saveTraining': 'Opslaan',
  'training.saved': 'Opgeslagen.',
  'training.none': (p: { contact: string }) =>
    `Trainingen en cursussen houd ik in dit programma niet bij. Vragen erover? Neem contact op met ${p.contact}.`,
  'training.noneHere': 'Trainingen en cursussen houd ik in dit programma niet bij.',
} satisfies Partial<typeof nlTraining>;
