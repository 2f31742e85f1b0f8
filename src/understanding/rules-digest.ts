import { source } from './dates/vocabulary.ts';
import { oneOf } from './one-of.ts';
import { any, both, exactly, not, type Rule } from './rule.ts';

const behind = any('lopen achter|loopt achter|achterstand|achter|behind|en retard');
/** Asking for people rather than for numbers. */
const asksWho = any(
  '^(?:wie|who|qui)|(?:welke|which|quels?|quelles?) (?:\\S+ )?(?:studenten|student|trainees?|residents?|assistants?|mentees?|etudiants?)',
);

/** Nothing else is said of what: of the programme, to who sees to it; of their own years together, to others. */
const overviewAlone =
  '^(?:het |een |the |an |l |un )?(?:overzicht|overview|apercu)(?: (?:aub|graag|please|svp))?$';
const overview = any(overviewAlone);

/** Figures and a month or week that is over, and nothing else: nobody else has figures here. */
const figuresOf = exactly(
  `(?:(?:geef|toon|show|give|montre|donne)(?: mij| me| moi)? )?(?:de |the |les |le )?(?:${oneOf(
    'cijfers|figures|numbers|chiffres|statistieken|statistics|stats|statistiques|digest|maandoverzicht',
  )}) (?:(?:van|voor|uit|over|of|for|from|in|de|du|d|pour) )?(?:de |the |la |le |l )?(?:${oneOf(
    `(?:maand |month of |mois (?:de |d ))?${source.month}(?: 20\\d\\d)?`,
    '(?:vorige|verleden|afgelopen|deze) (?:maand|week)|(?:last|this) (?:month|week)',
    '(?:mois|semaine) (?:derniere?|passee?)|ce mois(?: ci)?|cette semaine',
  )})`,
);

/** How the programme goes, in numbers; of single people or small groups it says nothing. */
export const digest: readonly Rule[] = [
  { intent: 'digest', fits: figuresOf, sure: true, slots: () => ({}) },
  {
    intent: 'digest',
    fits: both(
      any(
        'digest|weekoverzicht|maandoverzicht|weekrapport|rapport|rapportage|statistieken?|cijfers|dashboard',
        'statistics|stats|report|summary|chiffres|statistiques|bilan|synthese|recapitulatif',
        'resume hebdomadaire|weekly (?:overview|summary|report)|stand van (?:zaken|het programma)',
        'hoe loopt het programma',
        overviewAlone,
        '(?:overzicht|overview|apercu|vue d ensemble|rapport) (?:\\S+ ){0,3}(?:opleidingscommissie|oc|' +
          'commissie|coordinatie|coordinator|programma|programme|committee|commission|cik|faculteit)',
        '(?:hoeveel|how many|combien de?) (?:\\S+ ){0,2}(?:doorverwijzingen|verwijzingen|sessies|groepen|' +
          'gesprekken|mentoren|mentors|studenten|trainees?|referrals|sessions|groups|talks|orientations|' +
          'seances|groupes|entretiens)',
        '(?:welke|wie|wie van|who|(?<!ce )qui|which|who of|quels?|quelles) (?:\\S+ ){0,5}(?:lopen achter|' +
          'loopt achter|achterstand|achter|behind|en retard|doorverwezen|verwezen|referred|orientes?|' +
          'orientees?|opgedaagd|show up|showed up|absent|afwezig|geweigerd|gemist|missed|manque|refused|' +
          'toestemming|crisis|(?:slecht|zwak|laag|onvoldoende) (?:scoort|scoren|presteert|presteren)|' +
          'onvoldoende|underperform\\w*|(?:doing|scores?|performs?) (?:badly|poorly)|not met|not had|(?:niet|' +
          'pas) (?:\\S+ ){0,2}(?:gezien|gesproken|vus?)|niet gehad|geen (?:\\S+ )?(?:gesprek|sessie|' +
          'afspraak) gehad|geen sessie|not met|no session|pas vu|niet samen)',
      ),
      not(
        any(
          '^(?:wie|who|qui) (?:is|was|est|etait|zijn)(?: er)? (?:absente?|afwezig|there|here)',
          '(?:can|must|should|to|i) report|report (?:an?|misconduct|bullying|harassment|someone)|per (?:jaar|year)|par an|elk jaar|moet|must|should|faut',
        ),
      ),
    ),
    slots: (text) => {
      if (
        any(
          'doorverwijzingen|verwijzingen|referrals|orientations|doorverwezen|verwezen|referred|oriente\\w*',
        )(text) &&
        !asksWho(text) &&
        any(
          'bij|groep|groepje|group|groupe|zijn|haar|his|her|chez|(?:van|of|de|du|in) (?:dr|dokter|docteur|doctor|prof|mentor|mijn|my|mon)',
        )(text)
      )
        return { refused: 'small-group' };
      if (overview(text)) return { view: 'own' };
      return behind(text) || asksWho(text) ? { refused: 'individual' } : {};
    },
  },
];
