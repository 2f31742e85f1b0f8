/** A person of `people.csv` whose chat stands on the desk. */
export interface Persona {
  /** As in the people file. */
  readonly id: string;
  readonly entraId: string;
  readonly name: string;
  readonly email: string;
  readonly programme: 'msg' | 'vu';
  /** Who this is, for somebody who sees the desk for the first time. */
  readonly who: Readonly<Record<DeskLanguage, string>>;
  /** What to type first: a word that the bot understands in this person's own language. */
  readonly opener: string;
  /** What comes of it. */
  readonly outcome: Readonly<Record<DeskLanguage, string>>;
}

export const deskLanguages = ['nl', 'en', 'fr'] as const;
export type DeskLanguage = (typeof deskLanguages)[number];

const entra = (end: string): string => `3d5c1a10-7f0e-4c52-9a41-0000000000${end}`;

/** By the part they play. Five at most: each client takes some 150 MB. */
export const cast = {
  mentor: {
    id: 'an.peeters',
    entraId: entra('a1'),
    name: 'Dr. An Peeters',
    email: 'an.peeters@example.org',
    programme: 'msg',
    who: {
      nl: 'MSG-mentor in Gent, met acht ASO’s in hun eerste jaar en een sessie in zicht',
      en: 'MSG mentor in Ghent, with eight residents in their first year and a session ahead',
      fr: 'Mentor MSG à Gand, avec huit assistants en première année et une séance en vue',
    },
    opener: 'sessie',
    outcome: {
      nl: 'en open de sessie die eraan komt: de voorbereiding, de datum, elke stap.',
      en: 'and open the session that is coming: the preparation, the date, each step.',
      fr: 'et ouvre la séance qui approche : la préparation, la date, chaque étape.',
    },
  },
  trainee: {
    id: 'bilal.amrani',
    entraId: entra('b1'),
    name: 'Bilal Amrani',
    email: 'bilal.amrani@example.org',
    programme: 'msg',
    who: {
      nl: 'ASO in de groep van An Peeters: dezelfde sessie, zijn kant',
      en: 'Resident in the group of An Peeters: the same session, his side',
      fr: 'Assistant dans le groupe d’An Peeters : la même séance, de son côté',
    },
    opener: 'plan gesprek',
    outcome: {
      nl: 'en kies een uur. Open “Agenda en post”: daar verschijnt het. Sleep het weg, en de bot zegt het hier.',
      en: 'and choose a time. Open “Calendar and mail”: there it appears. Drag it away, and the bot says so here.',
      fr: 'et choisis une heure. Ouvre « Agenda et courrier » : elle y apparaît. Déplace-la, et le bot le dit ici.',
    },
  },
  coordinator: {
    id: 'katrien.de.smet',
    entraId: entra('d1'),
    name: 'Katrien De Smet',
    email: 'katrien.de.smet@example.org',
    programme: 'msg',
    who: {
      nl: 'Coördinator van het MSG-programma',
      en: 'Coordinator of the MSG programme',
      fr: 'Coordinatrice du programme MSG',
    },
    opener: 'overzicht',
    outcome: {
      nl: 'en zie hoe het 42 groepen vergaat, zonder cijfers over een enkeling.',
      en: 'and see how 42 groups are doing, with no figure about a single person.',
      fr: 'et vois où en sont 42 groupes, sans aucun chiffre sur une seule personne.',
    },
  },
  vuMentor: {
    id: 'hanna.de.boer',
    entraId: entra('e1'),
    name: 'Dr. Hanna de Boer',
    email: 'hanna.de.boer@example.org',
    programme: 'vu',
    who: {
      nl: 'Mentor aan de VU in Amsterdam, van één coassistent',
      en: 'Mentor at VU Amsterdam, of one clerk',
      fr: 'Mentor à la VU d’Amsterdam, d’un seul étudiant en stage',
    },
    opener: 'gesprekken',
    outcome: {
      nl: 'of antwoord eerst op de vraag die er staat: ging het eerste gesprek door?',
      en: 'or first answer the question in the chat: did the first talk take place?',
      fr: 'ou réponds d’abord à la question posée : le premier entretien a-t-il eu lieu ?',
    },
  },
  vuTrainee: {
    id: 'sam.bakker',
    entraId: entra('f1'),
    name: 'Sam Bakker',
    email: 'sam.bakker@example.org',
    programme: 'vu',
    who: {
      nl: 'Coassistent van Hanna de Boer, leest liever Engels',
      en: 'Clerk of Hanna de Boer, prefers English',
      fr: 'Étudiant en stage chez Hanna de Boer, préfère l’anglais',
    },
    opener: 'talks',
    outcome: {
      nl: 'en zie wat er voor te bereiden is.',
      en: 'and see what there is to prepare.',
      fr: 'et vois ce qu’il y a à préparer.',
    },
  },
} as const satisfies Readonly<Record<string, Persona>>;

/** In the order of the desk. */
export const personas: readonly Persona[] = Object.values(cast);

/** Somebody whom nobody enrolled: in the group chats of the clients and in the story, not in the people file. */
export const stranger = {
  id: 'robin.nobody',
  entraId: entra('99'),
  name: 'Robin Nobody',
  email: 'robin.nobody@example.org',
} as const;
