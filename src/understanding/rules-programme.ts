import { numberIn, says } from './dates/vocabulary.ts';
import type { Slots } from './intent.ts';
import { lexicon } from './lexicon.ts';
import { any, both, nameIn, not, numberAfter, type Rule, taskIn, themeIn, yearIn } from './rule.ts';
import { minutesSaid } from './time-slots.ts';

const tasks = Object.values(lexicon.task).join('|');
const done =
  'binnen|ingeschreven|afgelegd|getekend|ondertekend|opgestuurd|enrolled|registered|signed|sent in|turned in|inscrite?|rendue?|complete|completee|signee?|remplie?|deposee?|ingediend|ingeleverd|ingegeven|afgegeven|afgewerkt|gedaan|klaar|in orde|geregeld|opgeladen|verstuurd|ingevuld|gehaald|done|submitted|handed in|finished|completed|uploaded|fait|faite|remis|remise|termine|terminee|depose|deposee|envoye|rendu';
const goalNumber = numberAfter(
  'leerdoel|doel|goal|leervraag|leerpunt|learning goal|objectif|objectif d apprentissage|leerdoelen',
);

/** What the programme knows: numbers, forms, tasks, people to go to, standing questions. */
export const facts: readonly Rule[] = [
  {
    intent: 'digest',
    fits: both(
      any(
        'digest|weekoverzicht|maandoverzicht|weekrapport|rapport|rapportage|statistieken?|cijfers|dashboard|statistics|stats|report|summary|chiffres|statistiques|bilan|synthese|recapitulatif|resume hebdomadaire|weekly (?:overview|summary|report)|stand van zaken|hoe loopt het programma',
        '(?:overzicht|overview|apercu|vue d ensemble|rapport) (?:\\S+ ){0,3}(?:opleidingscommissie|oc|commissie|coordinatie|coordinator|programma|programme|committee|commission|cik|faculteit)',
        '(?:hoeveel|how many|combien de?) (?:\\S+ ){0,2}(?:doorverwijzingen|verwijzingen|sessies|groepen|gesprekken|mentoren|mentors|studenten|aso s|asos|coassistenten|trainees|referrals|sessions|groups|talks|orientations|seances|groupes|entretiens)',
        '(?:welke|wie|wie van|who|(?<!ce )qui|which|who of|quels?|quelles) (?:\\S+ ){0,4}(?:lopen achter|loopt achter|achterstand|achter|behind|en retard|doorverwezen|verwezen|referred|orientes?|orientees?|opgedaagd|show up|showed up|absent|afwezig|geweigerd|refused|toestemming|crisis|not met|not had|(?:niet|pas) (?:\\S+ ){0,2}(?:gezien|gesproken|vus?)|niet gehad|geen sessie|not met|no session|pas vu|niet samen)',
      ),
      not(any('per (?:jaar|year)|par an|elk jaar|moet|must|should|faut')),
    ),
    slots: (text) => {
      if (
        any('doorverwijzingen|verwijzingen|referrals|orientations')(text) &&
        any('bij|van|groep|group|groupe|zijn|haar|chez|of|in')(text)
      )
        return { refused: 'small-group' };
      return any(
        'lopen achter|loopt achter|achterstand|achter|behind|en retard|doorverwezen|verwezen|referred|orientes?|orientees?|opgedaagd|show up|showed up|absent|afwezig|geweigerd|refused',
      )(text)
        ? { refused: 'individual' }
        : {};
    },
  },
  {
    intent: 'hours',
    fits: both(
      any(
        '^(?:mijn |my |mes |de )?(?:uren|hours|heures|urenregistratie|timesheet)$|(?:mijn|my|mes|gemaakte|resterende|remaining|totaal|total|hoeveel|how many|combien d) (?:\\S+ ){0,2}(?:uren|hours|heures)|(?:uren|hours|heures) (?:\\S+ ){0,3}(?:noteren|registreren|loggen|boeken|invoeren|toevoegen|invullen|over|left|restantes|encoder)|\\d+ ?(?:min|minuten|minutes|uur|hours?|u|h) (?:\\S+ ){0,3}(?:noteren|registreren|loggen|boeken|toevoegen|log|encoder)|(?:log|logge|ajouter|noter|enregistrer|inscrire|encoder|toevoegen|register|record|noteer|registreer|schrijf|note|add|voeg|boek|encode|enregistre|ajoute) (?:\\S+ )?\\d+ ?(?:min|minuten|minutes|uur|hours?|heures?|u|h)\\b',
        '(?:van de|of the|of|des) \\d+ (?:uur|uren|hours|heures)|(?:hoeveel|how many|combien d) (?:\\S+ )?(?:uur|uren|hours|heures)',
      ),
      not(
        any(
          'welk uur|working hours|part of|vrijmaken|kost|vraagt|verplicht|must i|per (?:maand|jaar|month|year)',
        ),
      ),
    ),
    slots: hourSlots,
  },
  {
    intent: 'learning-goals',
    fits: any(
      'leerdoel|leerdoelen|leerdoelstelling|leervraag|leervragen|leerpunt|leerpunten|learning goals?|learning objectives?|learning questions?|objectifs? d apprentissage|mijn doelen|my goals|mes objectifs|doelen|(?:leer)?(?:doel|goal|objectif)s? \\d|(?:add|ajouter|ajoute|voeg|nieuw|new|nouvel|set|maak|formuler|fixer) (?:\\S+ ){0,2}(?:goals?|objectifs?|doel)|smart|(?:welke|which|quels) (?:doelen|goals|objectifs)|objectifs',
    ),
    slots: (text) => {
      const goal = goalNumber(text);
      return {
        ...(goal === undefined ? {} : { goal }),
        ...(any(`behaald|bereikt|achieved|reached|atteint|${done}`)(text)
          ? ({ action: 'done' } as const)
          : {}),
        ...(any('nieuw|nieuwe|toevoegen|voeg|new|add|ajouter|ajoute|nouvel|nouveau|maak|maken')(text)
          ? ({ action: 'add' } as const)
          : {}),
      };
    },
  },
  {
    intent: 'faq',
    fits: any(
      '(?:moet|mag|kan|dien|hoef|must|should|do|can|dois|doit|peux|peut|faut) (?:\\S+ ){0,4}(?:evalueren|beoordelen|punten geven|quoteren|evaluate|assess|grade|evaluer|juger|noter)|(?:evalueert|beoordeelt) (?:de |een |mijn )?mentor|(?:mentor|tu) (?:m )?(?:evalue|evaluate|assess)',
    ),
    slots: () => ({ topic: 'niet-evalueren' }),
  },
  {
    intent: 'task-done',
    fits: both(
      any(tasks),
      any(done),
      not(
        any(
          'wanneer|when|quand|due|deadline|echeance|moet|must|dois|hoe|niet|not|pas|nog|tegen|deadline|gepland',
        ),
      ),
    ),
    slots: (text) => named('task', taskIn(text)),
  },
  {
    intent: 'tasks',
    fits: both(any(tasks), not(any('portfolio (?:tonen|delen)'))),
    slots: (text) => named('task', taskIn(text)),
  },
  {
    intent: 'training',
    fits: any(
      'train the trainer|training|trainingen|mentortraining|mentoropleiding|intervisietraining|scholing|bijscholing|nascholing|inwerkmoment|inwerken|accreditatie|accreditatiepunten|aban|accreditation|accredited|cme|workshop|formation|formations|accreditation|attest|opleiding (?:tot|voor|als|van) mentor\\w*|mentor(?:en)? ?(?:opleiding|cursus)|cursus|course for mentors|leren mentoren|onboarding|opleiding (?:\\S+ ){0,3}volgen|mentor worden',
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
    fits: any(
      'evaluatieformulier|evaluatieformulieren|evaluaties?|eval|formulier|formulieren|beoordelingsformulier|ontwikkelformulier|jaarformulier|evaluation forms?|assessment forms?|evaluations?|forms?|formulaires?|formulaire d evaluation',
    ),
    slots: (text) => {
      const year = yearIn(text);
      if (year !== undefined) return { year };
      if (any('welke|which|quelles?|quels?|nog|open|openstaande')(text)) return { view: 'open' };
      return { missing: ['trainee', 'year'] };
    },
  },
  {
    intent: 'tasks',
    fits: any(
      'taken|taak|takenlijst|to do|todo|todos|to dos|deadlines?|tasks?|taches?|echeances?|verplichtingen|checklist msg|wat moet ik (?!hier|nu)(?:\\S+ ){0,2}(?:doen|indienen|afgeven|inleveren|in orde brengen)|wat moet er nog|what do i (?:still )?(?:need|have) to|what s due|still to do|que dois je (?:encore )?|qu est ce que je dois|nog niet in orde|overdue|achterstallig|te laat met|a remettre|a rendre|(?:que|qu) (?:\\S+ ){0,5}(?:rendre|remettre|faire encore|encore faire)|(?:wat|what) (?:\\S+ ){0,5}(?:indienen|inleveren|afgeven|hand in|submit|turn in|openstaat|nog open|nog doen|nog te doen)|te doen|obligations|hoe ver sta ik|mijn voortgang|wat staat er (?:nog )?open|what is left|still open|reste t il|me reste',
    ),
  },
  {
    intent: 'find-mentor',
    fits: any(
      '(?:wie|who|qui) (?:\\S+ ){0,2}(?:mentor|mentore)|(?:andere|ander|nieuwe|different|another|new|autre|nouveau) mentor|(?:wisselen|veranderen|wissel|verander|change|switch|changer) (?:\\S+ ){0,3}mentor|mentor (?:\\S+ ){0,2}(?:wisselen|veranderen|vinden|zoeken|kiezen|contacteren|bereiken|mailen|bellen|change|changer)|(?:contact|contacteer|bereik|mail|email|gegevens|telefoon|adres|coordonnees) (?:\\S+ ){0,3}mentor|(?:wie|who|qui) (?:begeleidt|is aangewezen|mentors|m accompagne)|geen mentor|no mentor|pas de mentor|(?:vind|zoek|find|trouve|trouver|chercher|cherche) (?:\\S+ ){0,2}mentor|^(?:mijn|my|mon) mentor$|hoe heet mijn mentor',
    ),
    slots: (text) =>
      any(
        'andere|ander|nieuwe|different|another|new|autre|nouveau|wisselen|wissel|veranderen|verander|change|switch|changer',
      )(text)
        ? { action: 'change' }
        : {},
  },
];

export const themes: readonly Rule[] = [
  {
    intent: 'theme',
    fits: (text) =>
      (themeIn(text) !== undefined ||
        yearIn(text) !== undefined ||
        any('dit jaar|this year|cette annee|volgende|next|prochain|vorig|huidig|current')(text)) &&
      any(
        'thema|themas|thema s|theme|themes|onderwerp|topic|topics|sujet|omgaan|omgaan met|om met|ga ik om|hoe|how|comment|handle|handling|cope with|leren|coping|cope|deal|dealing|faire face|gerer|vragen over|questions? (?:about|on|sur)|tips|over|about|sur|jaar|year|annee|iets|something|info|informatie|rond|programma|materiaal|material|zoek|looking for|oefening|oefeningen|exercise|exercice',
      )(text),
    slots: themeSlots,
  },
  {
    intent: 'theme',
    fits: (text) => themeIn(text) !== undefined && text.split(' ').length <= 5,
    slots: themeSlots,
  },
];

function themeSlots(text: string): Slots {
  const year = yearIn(text);
  return { ...named('theme', themeIn(text)), ...(year === undefined ? {} : { year }) };
}

const left = 'nog|over|left|remaining|resterende|reste|restantes';

function lengthIn(text: string): number | undefined {
  const said = minutesSaid(text);
  if (said !== undefined) return said;
  const hours =
    /(?<![\d.])(\d{1,2}|een|twee|drie|one|two|three|une|deux|trois) ?(?:u|uur|uren|h|hours?|heures?)(?!\p{L})/u.exec(
      text,
    )?.[1];
  return hours === undefined ? undefined : (numberIn(hours) ?? 0) * 60;
}

function hourSlots(text: string): Slots {
  const minutes = lengthIn(text);
  const person = /(?:voor|for|pour|van|met) (\p{L}+)$/u.exec(text)?.[1];
  if (minutes !== undefined && !says(text, left)) {
    const category = nameIn({
      preparation: 'voorbereiding|voorbereiden|preparation|prep|portfolio|dossier|inlezen',
      'evaluation-form': 'formulier|formulieren|form|formulaire|evaluatie|evaluation',
      'planning-and-followup': 'opvolging|follow up|suivi|planning|mails?|administratie',
      conversation: 'gesprek|gesprekken|talk|conversation|entretien|meeting',
    })(text);
    return { action: 'add', minutes, ...named('category', category) };
  }
  if (says(text, left)) return { ...named('person', person && capital(person)), view: 'remaining' };
  return {};
}

function named<K extends 'task' | 'theme' | 'category' | 'person'>(
  slot: K,
  value: string | undefined,
): Slots {
  return value === undefined ? {} : { [slot]: value };
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
