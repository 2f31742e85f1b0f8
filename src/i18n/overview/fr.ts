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
  'button.printOverview': 'Imprimer',
  'overview.pageTitle': 'Le parcours sur papier',
  'overview.pageLink': (p) => `[Ouvrir la page](${p.url})`,
  'overview.pageText':
    'Le lien fonctionne dix minutes et s’ouvre une seule fois. Ne le transmets pas : qui l’ouvre voit l’aperçu.',
  'overview.pageOnce':
    'Tu peux ouvrir cette page une seule fois. Ensuite, demande un nouveau lien dans la discussion avec Klankbord.',
  'overview.pageOpen': 'Ouvrir l’aperçu',
  'overview.asOf': (p) => `Situation au ${p.day}.`,
  'overview.printHint':
    'Pour l’imprimer ou l’enregistrer en PDF : Ctrl+P ou Cmd+P. Ferme la fenêtre ensuite : la page n’est conservée nulle part ailleurs.',
  'overview.no-page':
    'Je ne peux pas donner de page à imprimer ici. L’aperçu lui-même est dans la discussion.',
  'overview.goals.own': 'Tes objectifs d’apprentissage',
  'overview.goals.own.note': 'Ton mentor ne voit que ceux que tu lui laisses lire.',
  'overview.goals.shared': 'Les objectifs d’apprentissage que tu peux lire',
  'overview.goals.shared.note': 'Ce qu’ils disent se lit dans les objectifs eux-mêmes.',
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
