import type { Slots } from './intent.ts';
import { lexicon } from './lexicon.ts';
import { any, nameIn, type Rule, recipientIn } from './rule.ts';

const { supervisor } = lexicon;
const recipients = Object.values(lexicon.recipient).join('|');

const harm =
  'grensoverschrijdend\\w*|ongewenst gedrag|pesten|gepest|pesterijen|pest|intimidatie|geintimideerd|kleineert|kleineren|vernedert|vernederd|uitgescholden|discriminatie|racisme|seksueel|seksisme|bullying|bullied|harassment|harassed|misconduct|intimidated|discrimination|humiliat\\w*|harcelement|harcele|intimidation|discrimination|humilie';
const unwell =
  'helemaal op|ik ben op|er (?:\\p{L}+ )?doorheen|er onderdoor|onderdoor|op mijn tandvlees|niet meer aan|kan het niet aan|uitgeput|oververmoeid|doodmoe|overspannen|burn out|burnout|opgebrand|opgebrande|huil|huilen|ik kan niet meer|ik trek het niet meer|trek het niet|slaap niet|slapeloos|depressief|depressie|depressed|depression|deprime|exhausted|burned out|burnt out|overwhelmed|epuise|epuisee|au bout du rouleau|n en peux plus|i can t cope|panic|paniek|paniekaanval|angstig|anxious|anxiete|verslaving|verslaafd|alcohol|drank|drugs|addiction|addicted|eenzaam|lonely|ik voel mij|ik voel me|i feel|je me sens|gaat niet goed|niet goed met mij';
const topicIn = nameIn({ 'grensoverschrijdend-gedrag': harm, welzijn: unwell });

/** A mentor who asks when to refer asks a standing question, and refers nobody. */
export const whenToRefer: readonly Rule[] = [
  {
    intent: 'faq',
    fits: any(
      'wanneer (?:moet |mag |kan )?(?:ik )?(?:verwijs|doorverwijzen|verwijzen|doorverwijs)|when (?:should|must|do) i refer|quand (?:dois je )?orienter',
    ),
    slots: () => ({ topic: 'doorverwijzen' }),
  },
];

/** Who needs somebody else than the mentor, and who is looking for whom. */
export const help: readonly Rule[] = [
  {
    intent: 'refer',
    fits: any(
      harm,
      unwell,
      recipients,
      'verwijs (?:\\p{L}+ )*door|(?:someone|somebody|iemand|quelqu un) (?:to talk|om mee te praten|pour parler)|need someone|niet veilig|onveilig|unsafe|not safe|roept|schreeuwt|shouting|shouts|yells|crie|drink te veel|drinking|bois trop|medicatie nemen|doorverwijz\\w*|doorverwijs|verwijzen|verwijs|verwijzing|refer|referral|referrals|referring|orienter|oriente|orientation|aankaarten|aankaart',
      `(?:bericht|mail|brief|message|email|e mail|lettre|schrijf|schrijven|write|ecrire|contacteer|contact|praten|spreken|inlichten|informeren|verwittig|verwittigen) (?:\\p{L}+ ){0,5}${supervisor}|${supervisor} (?:\\p{L}+ ){0,4}(?:inlichten|informeren|contacteren|aanspreken|mailen|schrijven|bericht|laten weten|verwittigen)`,
      `(?:probleem|problemen|conflict|ruzie|moeilijk|moeilijkheden|botst|klacht|problem|trouble|probleme|plainte) (?:\\p{L}+ ){0,4}${supervisor}|${supervisor} (?:\\p{L}+ ){0,4}(?:mij|me|ons|niet|geen)$`,
      'waar (?:meld|kan ik (?:\\p{L}+ ){0,3}(?:melden|terecht))|bij wie (?:kan|moet|mag)|met wie kan ik (?:praten|spreken)|met iemand (?:praten|spreken)|who can i (?:talk|speak|turn) to|talk to (?:someone|somebody)|a qui (?:parler|s adresser|puis je)|parler a quelqu un|externe hulp|external help|outside help|aide externe|hulp nodig|i need help|j ai besoin d aide|besoin d aide|hulp zoeken|ik zit vast|klacht|complaint|plainte',
    ),
    slots: referSlots,
  },
];

function referSlots(text: string): Slots {
  const topic = topicIn(text);
  const toSupervisor = any(supervisor)(text);
  const to = toSupervisor ? 'stagemeester' : recipientIn(text);
  if (topic === 'welzijn') return { topic, store: false, offer: 'crisis-card' };
  if (topic !== undefined) return { topic };
  if (to === 'stagemeester') {
    const asks = any(
      'mag jij|mag je|kan jij|kan je|kun je|wil je|wil jij|could you|can you|would you|peux tu|pourrais tu',
    )(text);
    return { recipient: to, requires: 'consent', ...(asks ? ({ initiator: 'trainee' } as const) : {}) };
  }
  return to === undefined ? { missing: ['topic'] } : { recipient: to };
}
