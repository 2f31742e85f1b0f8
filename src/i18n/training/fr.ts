import type { nlTraining } from './nl.ts';

export const frTraining: typeof nlTraining = {
  'button.training': 'Ma formation de mentor',
  'button.saveTraining': 'Enregistrer',
  'training.title': 'Ta formation de mentor',
  'training.open': (p) => {
    if (p.left > p.count) return `Encore ${p.left} parties, dont ${p.count} avant ton premier entretien.`;
    return p.left === 1
      ? 'Encore 1 partie, avant ton premier entretien.'
      : `Encore ${p.left} parties, avant ton premier entretien.`;
  },
  'training.ready': (p) =>
    p.count === 1
      ? 'Tout est prêt pour ton premier entretien. Il reste 1 partie.'
      : `Tout est prêt pour ton premier entretien. Il reste ${p.count} parties.`,
  'training.left': (p) => (p.count === 1 ? 'Encore 1 partie.' : `Encore ${p.count} parties.`),
  'training.complete': 'Tu as tout fait. Merci d’y avoir consacré du temps.',
  'training.explain': 'Coche ce que tu as suivi.',
  'training.mend': 'Une erreur ? Corrige-la ici.',
  'training.hours': (p) => (p.count === 1 ? '1 heure' : `${p.count} heures`),
  'training.minutes': (p) => `${p.minutes} minutes`,
  'training.beforeTalk': (p) => `avant l’entretien ${p.number}`,
  'training.aroundTalk': (p) => `autour de l’entretien ${p.number}`,
  'training.within': (p) =>
    p.count === 12 ? 'pendant ta première année de mentor' : `pendant tes ${p.count} premiers mois de mentor`,
  'training.noted': (p) => `noté le ${p.when}`,
  'training.not-yet': 'Pas encore',
  'training.followed': 'Suivie',
  'training.exempt': 'Dispense',
  'training.whoSees': (p) =>
    'La coordination voit seulement combien de mentors sont prêts ou ont encore une partie à suivre, ' +
    `sans aucun nom. Des questions sur la formation ? Adresse-toi à ${p.contact}.`,
  'training.saved': 'C’est enregistré.',
  'training.undone': 'D’accord, tout est comme avant.',
  'training.same': 'C’était déjà noté ainsi.',
  'training.old':
    'C’était une fiche plus ancienne, je n’ai donc rien changé. Voici ce qui est noté maintenant.',
  'training.ofMentors':
    'La formation de mentor s’adresse aux mentors. Ce que ton mentor a suivi n’apparaît pas ici.',
  'training.inDigest':
    'Les mentors notent eux-mêmes ce qu’ils ont suivi. L’aperçu dit seulement combien de mentors sont prêts ou ont encore une partie à suivre.',
  'training.none': (p) =>
    `Dans ce programme, je ne tiens pas de suivi des formations et des cours. Des questions à ce sujet ? Adresse-toi à ${p.contact}.`,
  'training.noneHere': 'Dans ce programme, je ne tiens pas de suivi des formations et des cours.',
  'training.not-yours': 'Seul un mentor peut noter ici sa propre formation, dans un programme qui en a une.',
  'training.no-exemption': 'Il n’y a pas de dispense pour cette partie. Rien n’a changé.',
};
