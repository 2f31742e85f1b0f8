import type { Slots } from './intent.ts';
import { lexicon } from './lexicon.ts';
import { oneOf } from './one-of.ts';
import type { Said } from './programme-words.ts';
import { nameReferred, refersSomebody } from './refer-whom.ts';
import { any, both, either, named, nameIn, not, type Rule, speaksOf } from './rule.ts';
import { hasClock, hasDate } from './says-when.ts';

const { supervisor } = lexicon;

const harm = oneOf(
  'grensoverschrijdend\\w*|ongewenst gedrag|pesten|gepest|pesterijen|pest|intimidatie|geintimideerd',
  'kleineert|kleineren|vernedert|vernederd|uitgescholden|uitgelachen|uitgesloten|buitengesloten',
  'belachelijk|beledig\\w*|bedreig\\w*|dreigt|agressie\\w*|agressi\\w*|brult|tiert|seksisti\\w*',
  'racisti\\w*|sexist\\w*|racist\\w*|seksuele?|raakt (?:mij|me|ons) aan|aangeraakt|inappropriate',
  'touches me|insult\\w*|threaten\\w*|belittl\\w*|abus(?!ievelijk)\\w*|toxic|insulte\\w*|menace\\w*|attouchements?',
  'sexiste|raciste|rabaisse\\w*|discriminatie|racisme|seksueel|seksisme|bullying|bullied|bully|bullies',
  'mobbing|harassment|harassed|misconduct|intimidated|discrimination|humiliat\\w*|harcel\\w*',
  'intimidation|discrimination|humilie',
);
const unwell = oneOf(
  'helemaal op|ik ben (?:echt |zo )?op$|er (?:\\S+ )?doorheen|er onderdoor|onderdoor|op mijn tandvlees',
  'niet meer aan|kan het niet aan|uitgeput|oververmoeid|doodmoe|overspannen|burn out|burnout|opgebrand',
  'opgebrande|huil|huilen|ik kan niet meer|ik trek het niet meer|trek het niet',
  'slaap (?:niet|slecht|amper|bijna niet|nauwelijks)|gaat niet (?:meer|goed)',
  'niet goed in (?:mijn|zijn|haar) vel|zit er door|kan niet slapen|slapeloos|hou het niet vol',
  'niet volhouden|te veel voor mij|wordt (?:mij|me) te veel|can t sleep|crying|cry|cries',
  'dors (?:plus|pas|mal|a peine)|pleure|c est trop|je craque|a bout|stressklachten|uitval|burnt|mentaal',
  'mental health|sante mentale|depressief|depressie|depressed|depression|deprime|exhausted|burned out',
  'burnt out|overwhelmed|epuise|epuisee|au bout du rouleau|n en peux plus|i can t cope|panic|paniek',
  'paniekaanval|angstig|anxious|anxiete|verslaving|verslaafd|alcohol|drank|drugs|addiction|addicted',
  'eenzaam|lonely|gaat niet goed|niet goed met mij',
);
const topicIn = nameIn({ 'grensoverschrijdend-gedrag': harm, welzijn: unwell });

/** Tired, and asking for nothing. */
const isTired = any(
  '(?:ben|was|zijn|voel (?:mij|me)) (?:\\S+ ){0,2}(?:moe|kapot|stuk|bekaf|versleten)',
  '^(?:zo |te |echt |erg |heel )?(?:moe|bekaf)$',
  '(?:lange|zware|drukke|rot) (?:nacht|dag|avond|dienst|wacht|nachtdienst|week)',
  '(?:i m|i am|so|very|really|too) (?:\\S+ )?(?:tired|shattered|knackered|worn out)|^tired$',
  '(?:long|rough|hard|heavy|busy) (?:night|day|shift|evening|week)',
  '(?:suis|tellement|trop|si|tres) (?:\\S+ )?(?:fatiguee?|crevee?|claquee?|lessivee?)',
  '(?:longue|dure|rude) (?:nuit|journee|garde|soiree|semaine)|nuit (?:difficile|longue)',
);

/** Who is tired and asks for nothing is told to rest. */
export const tired: readonly Rule[] = [
  {
    intent: 'refer',
    fits: both(
      isTired,
      not(speaksOf('recipient')),
      not(any(harm, unwell, lexicon.appointment, supervisor, 'intervisie|wacht van|thema|hulp')),
      not((text) => hasDate(text) || hasClock(text)),
    ),
    slots: () => ({ topic: 'moe', store: false }),
  },
];

/** Who needs somebody else than the mentor, and who is looking for whom. */
export const help: readonly Rule[] = [
  {
    intent: 'refer',
    fits: refersSomebody,
    sure: true,
    slots: (text, said) => (any(harm, unwell)(text) ? {} : named('person', nameReferred(text, said))),
  },
  {
    intent: 'refer',
    fits: both(
      not(
        any('(?:met|with|avec) (?:de |the |le |deze |this |ce )?(?:bot|klankbord|app|programma)|hoe gebruik'),
      ),
      either(
        speaksOf('recipient'),
        any(
          harm,
          unwell,
          'verwijs (?:\\S+ ){0,9}door',
          '(?:stuur|sturen|doorsturen|send|envoyer) (?:\\S+ ){0,3}(?:naar|to|vers) (?:\\S+ )?(?:hulp|hulpverlening|help|aide)',
          '(?:someone|somebody|iemand|quelqu un) (?:to talk|om mee te praten|pour parler)|need someone',
          'niet veilig|onveilig|unsafe|not safe|roept|schreeuwt|shouting|shouts|yells|crie|drink te veel',
          'drinking|bois trop|medicatie nemen|doorverwijz\\w*|doorverwijs|verwijzen|verwijs|verwijzing|refer',
          'referral|referrals|referring|orienter|oriente|orientation|aankaarten|aankaart',
          '(?:bericht|mail|brief|message|email|e mail|lettre|zeg|zeggen|vertel|vertellen|tell|inform|dire|' +
            'parler|parle|schrijf|schrijven|write|ecrire|contacteer|contact|praten|spreken|inlichten|informeren|' +
            `verwittig|verwittigen) (?:\\S+ ){0,5}${supervisor}`,
          `${supervisor} (?:\\S+ ){0,4}(?:inlichten|informeren|contacteren|aanspreken|mailen|schrijven|bericht|laten weten|verwittigen)`,
          '(?:raise|bring|discuss|bespreken|bespreek|aanbrengen|overleggen|aborder|evoquer|soulever|signaler|' +
            `melden|melding) (?:\\S+ ){0,5}${supervisor}`,
          `${supervisor} (?:\\S+ ){0,3}(?:bespreken|aankaarten|melden|overleggen)`,
          `(?:probleem|problemen|conflict|ruzie|moeilijk|moeilijkheden|botst|klacht|problem|trouble|probleme|plainte) (?:\\S+ ){0,4}${supervisor}`,
          `${supervisor} (?:\\S+ ){0,4}(?:mij|me|ons|niet|geen)$`,
          'niet door (?:een|1) deur|(?:klikt|botert|vlot|loopt) (?:\\S+ ){0,3}niet (?:\\S+ ){0,2}(?:met|tussen)',
          '(?:don t|doesn t|can t) get along|m entends pas|s entend pas',
          'waar (?:vind ik (?:\\S+ ){0,2}hulp|meld|kan ik (?:\\S+ ){0,3}(?:melden|terecht))',
          'bij wie (?:kan|moet|mag)|met wie kan ik (?:praten|spreken)|met iemand (?:praten|spreken)',
          'who can i (?:talk|speak|turn) to|talk to (?:someone|somebody)|a qui (?:parler|s adresser|puis je)',
          'parler a quelqu un|externe hulp|external help|outside help|aide externe',
          '(?:wie|who|qui) (?:kan|can|peut) (?:\\S+ ){0,3}(?:helpen|help|aider)|hulp (?:bij|voor|tegen)',
          'help (?:with|for) (?:stress|burnout|burn out|depression|anxiety)|professionele hulp',
          'iemand die kan helpen|quelqu un qui peut aider|hulp nodig|i need help|j ai besoin d aide',
          'besoin d aide|hulp zoeken|ik zit vast|klacht|complaint|plainte',
        ),
      ),
    ),
    slots: referSlots,
  },
];

function referSlots(text: string, said: Said): Slots {
  const topic = topicIn(text);
  const toSupervisor = any(supervisor)(text);
  const to = said.recipient ?? (toSupervisor ? 'supervisor' : undefined);
  if (topic === 'welzijn') return { topic, store: false, offer: 'crisis-card' };
  if (topic !== undefined) return aboutOneself(text) ? { topic, store: false } : { topic };
  if (toSupervisor) {
    const asks = any(
      'mag jij|mag je|kan jij|kan je|kun je|wil je|wil jij|could you|can you|would you|peux tu|pourrais tu',
    )(text);
    return {
      ...named('recipient', to),
      requires: 'consent',
      ...(asks ? ({ initiator: 'trainee' } as const) : {}),
    };
  }
  return to === undefined ? { missing: ['topic'] } : { recipient: to };
}

/** What somebody tells of what is done to them is kept nowhere. */
const aboutOneself = any(
  `${supervisor} (?:\\S+ ){0,4}(?:mij|me|m|ons|us|nous)|ik (?:word|werd|ben)|i (?:m|am|was|get|feel)`,
  'je (?:suis|me fais)|(?:doet|doen|noemt|behandelt) (?:mij|me)',
);
