import { any, both, not, type Rule } from './rule.ts';

/** The years that a pair or a group goes through together, in all languages. */
const course =
  '(?:mentor)?traject|(?:mentor)?parcours|trajectory|journey|path|mentorship|mentorschap|mentoraat|mentorat|drie jaar|three years|trois ans';
const ours = 'ons|onze|mijn|our|my|notre|mon';
const view =
  'overzicht|overview|apercu|vue d ensemble|at a glance|summary|tijdlijn|timeline|ligne du temps|lijn|toon|laat|show|montre|montrez';

/** All that was held and is to come, of all the years: to be looked at, and nobody else’s business. */
export const wholeCourse: readonly Rule[] = [
  {
    intent: 'overview',
    fits: both(
      any(
        `(?:${view}) (?:\\S+ ){0,4}(?:${ours}) (?:\\S+ )?(?:${course})`,
        `^(?:${ours}) (?:${course})(?: (?:tot nu toe|tot nog toe|so far|at a glance|jusqu ici|aub|please|svp))?$`,
        `(?:hoe ver|waar) (?:\\S+ ){0,3}(?:we|wij|ik) (?:\\S+ ){0,2}(?:ons|onze|mijn|het|de) (?:${course})`,
        `(?:how far|where) (?:\\S+ )?(?:are we|am i|we are|i am) (?:\\S+ ){0,3}(?:our|my|the) (?:${course})`,
        `ou en (?:sommes nous|suis je|est on) (?:\\S+ ){0,2}(?:notre|mon|le) (?:${course})`,
        `(?:${view}) (?:van |of |de )?(?:de |onze |the |our |les |nos |des )?(?:3|drie|three|trois) (?:jaren|jaar|years|ans|annees)`,
      ),
      not(
        any(
          'commissie|committee|commission|coordinat\\w*|faculteit|faculty|faculte|programma|programme|stoppen|stop|arreter|quit|evaluati\\w*|evalueren',
        ),
      ),
    ),
  },
];
