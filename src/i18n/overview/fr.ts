import type { nlOverview } from './nl.ts';

export const frOverview: typeof nlOverview = {
  'button.overview': 'Aperçu de notre parcours',
  'overview.title': 'Le parcours, année par année',
  'overview.total': (p) => `${p.held} ${p.held < 2 ? 'session' : 'sessions'} sur ${sayHeld(p)}.`,
  'overview.year': (p) => `Année ${p.year} : ${p.held} sur ${sayHeld(p)}`,
  'overview.next': 'À venir',
  'overview.fresh': 'Rien n’a encore eu lieu : tout est devant vous.',
  'overview.allHeld': 'Tout a eu lieu. Bravo.',
  'overview.chart': 'Par année',
  'overview.period': 'Année',
  'overview.held': 'A eu lieu',
  'overview.planned': 'Prévu',
  'overview.open': 'Reste',
  'overview.running': 'En cours',
  'overview.toCome': 'Pas encore de date',
  'overview.notNoted': 'Rien de noté',
  'overview.whoSees':
    'Le mentor et tout le groupe voient la même chose : les sessions qui ont eu lieu et leurs thèmes. Qui était là n’y figure pas.',
  'overview.not-yours':
    'Je ne montre un parcours qu’à ceux qui y participent : le mentor et ceux qu’il accompagne. Aucun des tiens n’est ici.',
};

interface Count {
  readonly held: number;
  readonly planned: number;
  readonly of: number;
}

function sayHeld({ held, planned, of }: Count): string {
  const past = `${of} ${held < 2 ? 'a' : 'ont'} eu lieu`;
  if (planned === 0) return past;
  return `${past}, ${planned} ${planned === 1 ? 'est prévue' : 'sont prévues'}`;
}
