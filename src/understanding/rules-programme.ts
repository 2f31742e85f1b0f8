import { oneOf } from './one-of.ts';
import { any, both, named, not, numberAfter, type Rule, speaksOf, yearIn } from './rule.ts';
import { digest } from './rules-digest.ts';
import { hours } from './rules-hours.ts';
import { taskSlots } from './task-slots.ts';
import { done, isTold } from './words-of-done.ts';

const goalNumber = numberAfter(
  'leerdoel|doel|goal|leervraag|leerpunt|learning goal|objectif|objectif d apprentissage|leerdoelen',
);

/** Which evaluations are still to be made, rather than whether a mentor makes any. */
export const whomToEvaluate = any(
  '^(?:wie|welke|who|which|qui|quels?) (?:\\S+ ){0,5}(?:evalueren|beoordelen|evaluate|assess|evaluer)',
);

/** Whom a form is about: the name behind `voor`, which no longer has its capital. */
function traineeIn(text: string): string | undefined {
  const name =
    /(?<= )(?:voor|for|pour) (\p{L}{2,20})(?=$| (?:jaar|jr|year|annee|invullen|aub|graag|please))/u.exec(
      text,
    )?.[1];
  if (name === undefined || notAName.test(name)) return undefined;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const notAName = new RegExp(
  '^(?:' +
    oneOf(
      'jaar|jr|year|annee|mijn|my|mon|mes|de|het|the|le|la|les|een|mij|me|moi|deze|dit|this|alle|all',
      'student(?:en)?|trainees?|iedereen|everyone|ma|di|wo|do|vr|za|zo',
    ) +
    ')$',
);

/** What the programme knows: numbers, forms, tasks, people to go to, standing questions. */
export const facts: readonly Rule[] = [
  ...digest,
  ...hours,
  {
    intent: 'learning-goals',
    fits: any(
      'leerdoel|leerdoelen|leerdoelstelling|leervraag|leervragen|leerpunt|leerpunten|learning goals?',
      'learning objectives?|learning questions?|objectifs? d apprentissage|mijn doelen|my goals',
      'mes objectifs|doelen|(?:leer)?(?:doel|goal|objectif)s? \\d',
      '(?:add|ajouter|ajoute|voeg|nieuw|new|nouvel|set|maak|formuler|fixer) (?:\\S+ ){0,2}(?:goals?|objectifs?|doel)',
      'smart|(?:welke|which|quels) (?:doelen|goals|objectifs)|objectifs',
    ),
    slots: (text) => {
      const goal = goalNumber(text);
      return {
        ...(goal === undefined ? {} : { goal }),
        ...(any(`behaald|bereikt|afronden|afvinken|achieved|reached|complete|tick off|atteint|${done}`)(text)
          ? ({ action: 'done' } as const)
          : {}),
        ...(any('nieuw|nieuwe|toevoegen|voeg|new|add|ajouter|ajoute|nouvel|nouveau|maak|maken')(text)
          ? ({ action: 'add' } as const)
          : {}),
      };
    },
  },
  {
    intent: 'task-done',
    fits: both(speaksOf('task'), any(done), isTold),
    slots: taskSlots,
  },
  {
    intent: 'tasks',
    fits: both(speaksOf('task'), not(any('portfolio (?:tonen|delen)'))),
    slots: taskSlots,
  },
  {
    intent: 'training',
    fits: both(
      any(
        'train the trainer|training|trainingen|mentortraining|mentoropleiding|intervisietraining|scholing',
        'bijscholing|nascholing|inwerkmoment|inwerken|accreditatie|accreditatiepunten|aban|accreditation',
        'accredited|cme|workshop|formation|formations|accreditation|attest',
        'opleiding (?:tot|voor|als|van) mentor\\w*|mentor(?:en)? ?(?:opleiding|cursus)|cursus',
        'course for mentors|leren mentoren|onboarding|opleiding (?:\\S+ ){0,3}volgen',
        '(?<!(?:mijn|my|mon) )mentor worden',
      ),
      not(any('supervisor')),
    ),
    slots: (text) => ({
      ...(any('intervisie\\w*|intervision')(text) ? { part: 'intervisie' } : {}),
      ...(any('accreditatie|accreditatiepunten|aban|accreditation|punten|points')(text)
        ? { field: 'aban' }
        : {}),
    }),
  },
  {
    intent: 'evaluation-form',
    fits: (text) =>
      whomToEvaluate(text) ||
      any(
        'evaluatieformulier|evaluatieformulieren|evaluaties?|eval|formulier|formulieren|beoordelingsformulier',
        'ontwikkelformulier|jaarformulier|evaluation forms?|assessment forms?|evaluations?|forms?',
        'formulaires?|formulaire d evaluation',
      )(text),
    slots: (text) => {
      const year = yearIn(text);
      const person = traineeIn(text);
      if (year !== undefined) return { ...named('person', person), year };
      if (any('wie|who|welke|which|quelles?|quels?|nog|open|openstaande')(text)) return { view: 'open' };
      return person === undefined ? { missing: ['trainee', 'year'] } : { person, missing: ['year'] };
    },
  },
  {
    intent: 'tasks',
    fits: both(
      not(any('op te lossen|oplossen')),
      any(
        'behind on|(?:loop|ben|lig) ik (?:\\S+ ){0,3}achter|suis je en retard|taken|taak|takenlijst|to do',
        'todo|todos|to dos|deadlines?|tasks?|taches?|echeances?|verplichtingen|checklist programme',
        'wat moet ik (?!hier|nu)(?:\\S+ ){0,2}(?:doen|indienen|afgeven|inleveren|in orde brengen)',
        'wat moet er nog|what do i (?:still )?(?:need|have) to|what s due|still to do',
        'que dois je (?:encore )?|qu est ce que je dois|nog niet in orde|overdue|achterstallig|te laat met',
        'a remettre|a rendre|(?:que|qu) (?:\\S+ ){0,5}(?:rendre|remettre|faire encore|encore faire)',
        '(?:wat|what) (?:\\S+ ){0,5}(?:indienen|inleveren|afgeven|hand in|submit|turn in|openstaat|nog open|nog doen|nog te doen)',
        'te doen|obligations|hoe ver sta ik|mijn voortgang|wat staat er (?:nog )?open|what is left|still open',
        'reste t il|me reste',
      ),
    ),
  },
  {
    intent: 'find-mentor',
    fits: any(
      '(?:wie|who|qui) (?:\\S+ ){0,2}(?:mentor|mentore)',
      '(?:andere|ander|nieuwe|different|another|new|autre|nouveau) mentor',
      '(?:wisselen|veranderen|wissel|verander|change|switch|changer) (?:\\S+ ){0,3}mentor',
      'mentor (?:\\S+ ){0,2}(?:wisselen|veranderen|vinden|zoeken|kiezen|contacteren|bereiken|mailen|bellen|change|changer)',
      '(?:contact|contacteer|bereik|mail|email|gegevens|telefoon|adres|coordonnees) (?:\\S+ ){0,3}mentor',
      '(?:wie|who|qui) (?:begeleidt|is aangewezen|mentors|m accompagne)|geen mentor|no mentor|pas de mentor',
      '(?:vind|zoek|find|trouve|trouver|chercher|cherche) (?:\\S+ ){0,2}mentor|^(?:mijn|my|mon) mentor$',
      'hoe heet mijn mentor',
    ),
    slots: (text) =>
      any(
        'andere|ander|nieuwe|different|another|new|autre|nouveau|wisselen|wissel|veranderen|verander|change|switch|changer',
      )(text)
        ? { action: 'change' }
        : {},
  },
];
