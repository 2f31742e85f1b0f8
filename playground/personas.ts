/** A person of `people.csv` whose chat stands on the desk. */
export interface Persona {
  /** As in the people file. */
  readonly id: string;
  readonly entraId: string;
  readonly name: string;
  readonly email: string;
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
    who: {
      nl: 'MSG-mentor in Gent, met acht ASO’s in hun eerste jaar',
      en: 'MSG mentor in Ghent, with eight residents in their first year',
      fr: 'Mentor MSG à Gand, avec huit assistants en première année',
    },
    opener: 'sessie',
    outcome: {
      nl: 'en loop door de eerste sessie, stap voor stap.',
      en: 'and walk through the first session, step by step.',
      fr: 'et parcours la première session, étape par étape.',
    },
  },
  trainee: {
    id: 'noor.maes',
    entraId: entra('c1'),
    name: 'Noor Maes',
    email: 'noor.maes@example.org',
    who: {
      nl: 'ASO in haar derde jaar, in de groep van een andere mentor',
      en: 'Resident in her third year, in the group of another mentor',
      fr: 'Assistante en troisième année, dans le groupe d’un autre mentor',
    },
    opener: 'sessie',
    outcome: {
      nl: 'en lees het thema dat komt. Leiden kan ze niet.',
      en: 'and read the theme to come. She can’t run it.',
      fr: 'et lis le thème à venir. Elle ne peut pas la mener.',
    },
  },
  coordinator: {
    id: 'katrien.de.smet',
    entraId: entra('d1'),
    name: 'Katrien De Smet',
    email: 'katrien.de.smet@example.org',
    who: {
      nl: 'Coördinator van het MSG-programma',
      en: 'Coordinator of the MSG programme',
      fr: 'Coordinatrice du programme MSG',
    },
    opener: 'overzicht',
    outcome: {
      nl: 'en zie hoe het loopt, met geen cijfer over een enkeling.',
      en: 'and see how it goes, with no figure about a single person.',
      fr: 'et vois où on en est, sans aucun chiffre sur une seule personne.',
    },
  },
  vuMentor: {
    id: 'hanna.de.boer',
    entraId: entra('e1'),
    name: 'Dr. Hanna de Boer',
    email: 'hanna.de.boer@example.org',
    who: {
      nl: 'Mentor aan de VU in Amsterdam, van één coassistent',
      en: 'Mentor at VU Amsterdam, of one clerk',
      fr: 'Mentor à la VU d’Amsterdam, d’un seul étudiant en stage',
    },
    opener: 'gesprekken',
    outcome: {
      nl: 'en open het eerste van de negen gesprekken.',
      en: 'and open the first of the nine talks.',
      fr: 'et ouvre le premier des neuf entretiens.',
    },
  },
  vuTrainee: {
    id: 'sam.bakker',
    entraId: entra('f1'),
    name: 'Sam Bakker',
    email: 'sam.bakker@example.org',
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
