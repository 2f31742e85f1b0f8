import { oneOf } from './one-of.ts';
import { any, both, exactly, not, type Rule } from './rule.ts';
import { aboutTheBot } from './rules-about-bot.ts';

const coordinators =
  'coordinator|coordinatoren|coordinators|coordinatie|coordinatrice|coordinateurs?|coordination|programmacoordinator|contactpersoon';
const reach = oneOf(
  'contact\\w*|bereik|bereiken|bereikbaar|bereikt|e mail\\w*|mail|mailen|mailadres|email\\w*|bel|bellen',
  'telefoon|telefoonnummer|phone|telephone|nummer|number|numero|adres|address|adresse|chat|chatten',
  'praten|spreken|spreek|schrijf|schrijven|talk|speak|write|message|call|reach|joindre|parler|ecrire',
  'appeler|coordonnees|wie|who|qui|hoe heet|naam|name|nom|vraag|vragen|ask|demander|terecht|bericht',
);
/** Asking what the coordinators see or get to read is another question. */
const whatTheySee = oneOf(
  'ziet|zien|leest|lezen|meelezen|weet|weten|hoort|horen|krijgt|see|sees|read|reads|know|knows|hear',
  'hears|voit|voir|voient|lit|lire|sait|savoir|entend|overzicht|overview|digest|rapport|report|apercu',
  'bilan',
);

const members =
  'assistenten|assistent|mentees?|trainees?|residents?|clerks?|assistants?|stagiaires?|deelnemers|groepsleden|groepsgenoten';
const inGroup =
  '(?:in|bij|tot|of|to|dans|de|a) (?:mijn|onze|ons|deze|de|my|our|the|this|mon|notre|ce|le) (?:groep|mentorgroep|group|mentor group|groupe)';

/** Who is in one's group, and where the people of the programme are reached. */
const around: readonly Rule[] = [
  {
    intent: 'find-mentor',
    sure: true,
    fits: both(
      any(
        'mentor|mentors|mentorschap|mentoraat|mentorrol|mentoring|mentorship|mentoren|mentorat',
        'ik (?:leg|wil) (?:\\S+ )?(?:mijn )?mandaat neer',
      ),
      any(
        'stop(?:pen)? (?:\\S+ )?als (?:\\S+ )?mentor|ophouden als mentor|ermee ophouden als mentor',
        '(?:stop|stoppen|ophouden|kappen) (?:ermee )?met (?:het |mijn |dit |de )?(?:mentor zijn|mentorschap|mentoraat|mentorrol|mentoren|mentoring)',
        '(?:stop|stoppen) (?:er)?mee (?:\\S+ )?als mentor',
        'als mentor (?:\\S+ )?(?:stoppen|ophouden|ermee stoppen)',
        '(?:geen|niet (?:meer|langer)) mentor (?:meer )?(?:zijn|blijven)',
        '(?:mentorschap|mentoraat|mentorrol|mandaat|mentor zijn) (?:\\S+ )?(?:neerleggen|stopzetten|beeindigen|opgeven|stoppen|neer)$',
        'ontslag (?:nemen )?als mentor',
        '(?:stop|quit) (?:being |as )?(?:a |the |their |your )?mentor|(?:stop|quit) mentoring',
        '(?:stop|quit|end|leave) (?:my |the |this )?mentorship',
        '(?:resign|step down|step back) (?:as |from being )(?:a |the |their )?mentor',
        '(?:no longer|not) (?:want to |wish to )?be (?:a |the |their )?mentor',
        'don t want to be (?:a |the |their )?mentor|don t want to mentor|no longer (?:want to )?mentor',
        '(?:arreter|arrete|cesser|cesse) (?:d etre |comme |en tant que |mon role de )?mentor',
        '(?:arreter|arrete|quitter|quitte|cesser) (?:le |mon |ce )?mentorat|plus etre (?:leur |le )?mentor',
        'demissionne\\w* (?:comme |de mon role de |en tant que )?mentor',
        'fin (?:a|de) mon (?:mentorat|role de mentor)',
      ),
    ),
    slots: () => ({ action: 'stop' }),
  },
  {
    intent: 'find-mentor',
    fits: any(
      '^(?:en )?(?:wie|who|qui)(?: (?:er|allemaal|nog|ook|else|is|are|s|zit|zitten|zijn|hoort|horen|staat|' +
        `staan|est|sont|fait|font|partie|y a t il)){1,5} ${inGroup}`,
      `^(?:wie|who|qui)(?: (?:allemaal|is|are|zijn|s|sont|est))? (?:zijn |is |are |sont |est )?(?:mijn|onze|my|our|mes|mon|nos) (?:${members})(?: \\S+)?$`,
      `^(?:welke|which|quels|hoeveel|how many) (?:${members}) (?:heb ik|begeleid ik|` +
        'zitten (?:er )?in (?:mijn|onze)|zijn van mij|zijn mijn|do i (?:have|mentor)|am i|are mine|are in my|' +
        'sont les miens|sont dans mon|ai je|j ai|j accompagne)',
      '(?:namen|lijst|names?|list|noms?|liste|leden|members?|membres|samenstelling|composition) (?:van |' +
        'of |de |du |des |d )?(?:(?:mijn|onze|de|het|my|our|the|mon|notre|le|mes) )?(?:groep|mentorgroep|' +
        `group|groupe|${members})$`,
      '^(?:toon|geef|laat|show|show me|see|montre|montre moi|voir)(?: (?:mij|me))? (?:mijn|my|mon) (?:groep|mentorgroep|group|groupe)(?: (?:zien|eens))?$',
      'met wie (?:zit|ben|zijn|zitten) (?:ik|we) (?:\\S+ )?in (?:\\S+ )?(?:groep|mentorgroep)',
      'wie (?:zit|zitten) er (?:\\S+ )?(?:bij|met) (?:mij|ons)',
      '(?:who am i|who are we) (?:\\S+ )?(?:with in (?:\\S+ )?group|mentoring)|(?:who|whom) do i mentor',
      'wie (?:begeleid|mentor) ik|avec qui suis je (?:\\S+ )?dans (?:\\S+ )?groupe',
      'qui (?:est ce que )?j accompagne',
    ),
    slots: () => ({ kind: 'group' }),
  },
  {
    intent: 'find-mentor',
    fits: exactly(
      '(?:mijn |onze |de |my |our |the |mon |notre |le |la )?(?:groep|mentorgroep|group|mentor group|groupe)',
      'groepsleden|groepsgenoten|group members|membres du groupe',
      `(?:mijn|onze|my|our|mes|mon) (?:${members})`,
    ),
    slots: () => ({ kind: 'group' }),
  },
  {
    intent: 'find-mentor',
    fits: exactly(
      `(?:mijn |onze |de |my |our |the |la |le |notre |ma |mon )?(?:${coordinators})|contact|contacts`,
      'contacten|contactgegevens|contacteren|contact opnemen|contact details|nous contacter|contacter',
      'coordonnees',
    ),
    slots: () => ({ recipient: 'coordinator' }),
  },
  {
    intent: 'find-mentor',
    fits: both(any(coordinators), any(reach), not(any(whatTheySee))),
    slots: () => ({ recipient: 'coordinator' }),
  },
  {
    intent: 'find-mentor',
    fits: any(
      '(?:contacter|joindre|contact|reach|call|phone|ecrire a|appeler|mail) (?:mon|ma|my) mentore?$',
      '(?:adresse|coordonnees|numero|e mail|email|mail|address|number) (?:de|of) (?:mon|ma|my) mentore?$',
      '(?:my|mijn) mentor (?:s )?(?:e mail|email|mail|address|number|mailadres|adres|nummer)$',
    ),
  },
];

const own = any(
  '(?:mijn|my|mes|ma) (?:eigen |own |propres? )?(?:aanwezigheid|aanwezigheden|presentie|afwezigheid|afwezigheden|attendance|absences?|presences?)',
  '(?:was|ben|stond|sta) ik (?:\\S+ ){0,3}(?:aanwezig|afwezig|present|absent)',
  '(?:was|am|were) i (?:\\S+ ){0,3}(?:present|absent|there|marked present|marked absent)',
  '(?:etais|suis) je (?:\\S+ ){0,3}(?:presente?|absente?|la$)',
  'ai je ete (?:\\S+ )?(?:presente?|absente?|notee?)',
  '(?:hoe vaak|hoeveel keer|welke keren|wanneer) (?:was|ben) ik (?:er|aanwezig|afwezig)',
  '(?:how often|how many times|when) (?:was i|have i been) (?:\\S+ )?(?:there|present|absent)',
  'combien de fois (?:\\S+ ){0,3}(?:presente?|absente?|la$)',
  '(?:which|welke|quelles) (?:sessions|sessies|seances) (?:\\S+ ){0,3}(?:attend|attended|bijgewoond|' +
    'gemist|missed|miss|manque\\w*|suivies|assiste)',
  'ou ai je ete (?:presente?|absente?)',
);

/** One's own part in what was held, where it was held, and how one group is doing. */
const ownFacts: readonly Rule[] = [
  { intent: 'attendance', fits: both(own, not(any('csv|export\\w*|excel'))), slots: () => ({ view: 'own' }) },
  {
    intent: 'my-appointments',
    fits: any(
      '^(?:de |the |la |le |quelle |welke |which )?(?:locatie|plaats|lokaal|zaal|ruimte|adres|location|' +
        'place|room|venue|address|lieu|endroit|salle|adresse)(?: (?:van|of|de|du|for|voor|' +
        'pour) (?:\\S+ )?(?:\\S+ )?(?:sessie|gesprek|afspraak|session|talk|meeting|seance|entretien|' +
        'rendez vous|bijeenkomst))?$',
      '^(?:waar|where|ou)(?: (?:precies|exactly|juist))? (?:gaat|is|vindt|zien|komen|spreken|zitten|moet|' +
        'hebben|zijn|do|does|are|will|est|a|se|aura|dois|devons|allons)(?: \\S+){0,5} (?:sessie|gesprek|' +
        'afspraak|bijeenkomst|intervisie|session|talk|meeting|seance|entretien|rendez vous|samen|af|zijn|' +
        'naartoe|plaats|door|meet|go|held|lieu|passe|voit|retrouve|aller)$',
      '(?:welk lokaal|welke zaal|welke ruimte|what room|which room|quelle salle|quel local|op welke plaats|in what place|a quel endroit)',
    ),
    slots: () => ({ field: 'place' }),
  },
  {
    intent: 'digest',
    sure: true,
    fits: any(
      '(?:hoe (?:gaat|loopt|is|doet|staat|ver)|how (?:is|are|s)|how far|comment (?:va|se porte|se passe|' +
        'ca va|avance|ca se passe)|ou en est)(?: (?:het|it|ca|met|with|dat|zit|staat|is|er|er mee|voor|bij|' +
        'in|going|things|avec|chez|dans|pour|le|la|de|the|mijn|my|mon)){0,5} (?:groep|mentorgroep|group|' +
        'groupe|paar|duo|pair|koppel|binome) (?:van )?\\S+(?: \\S+){0,3}$',
      '^(?:hoe (?:gaat|loopt|doet)|how is|how s|comment va)(?: \\S+){1,4} (?:zijn|haar|s) (?:groep|group)(?: \\S+)?$',
    ),
    slots: () => ({ refused: 'small-group' }),
  },
];

/** What people ask about each other, about the bot and about what it knows of them. */
export const people: readonly Rule[] = [...around, ...aboutTheBot, ...ownFacts];
