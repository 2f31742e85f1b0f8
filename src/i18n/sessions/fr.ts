import type { nlSessions } from './nl.ts';

/** Part of `../fr.ts`. */
export const frSessions: typeof nlSessions = {
  'button.alreadyHeld': 'Elle a déjà eu lieu',
  'button.heldOtherDay': 'Oui, un autre jour',
  'button.saveHeld': 'Enregistrer ce jour',
  'heldDay.title': 'C’était quel jour ?',
  'heldDay.explain': 'Choisis le jour où vous vous êtes vus. Ensuite, tu peux noter qui était là.',
  'heldDay.explainNoNames': 'Choisis le jour où vous vous êtes vus.',
  'heldDay.missing': 'Choisis aujourd’hui ou un jour passé.',
  'held.who': 'Décoche les absents.',
  'session.bad-day':
    'Choisis le jour où vous vous êtes vus : aujourd’hui ou avant, jusqu’à deux ans en arrière.',
  'date.them': 'les assistants',
  'date.reminded': (p) => {
    const days = p.days.join(' et le ');
    return p.mentor ? `Rappel pour toi et pour ${p.them} le ${days}.` : `Rappel pour ${p.them} le ${days}.`;
  },
  'date.toldSoon': (p) => `Je préviens ${p.them} dans un instant.`,
  'soon.tomorrow': (p) => `Demain, ${p.when}`,
  'soon.today': (p) => `Aujourd’hui, ${p.when}`,
  'paused.session': (p) => `D’accord. ${p.title} reste à l’étape ${p.step} sur ${p.steps}. Rien n’est perdu.`,
  'paused.resume': 'Choisis **Continuer** à ton retour, aujourd’hui ou plus tard.',
};
