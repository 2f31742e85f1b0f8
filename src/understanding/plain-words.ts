import { wordsBefore } from './dates/mention.ts';
import { oneOf } from './one-of.ts';

/**
 * Says the same in plainer words, so that the rules need to know one form of each: Flemish and telephone spelling,
 * shortened words and diminutives become the usual word; words that only make a request kinder are left out. Takes and
 * gives a normalised text.
 */
export function toPlainWords(text: string): string {
  const plain = text.split(' ').map((word) => usual.get(word) ?? word.replace(diminutive, '$1'));
  const joined = rewrite(plain.join(' '));
  const bare = joined.replace(polite, ' ').replace(/ {2,}/g, ' ').trim();
  return bare === '' ? joined : bare;
}

/** Usual word: what people write for it. */
const spellings: Readonly<Record<string, string>> = {
  je: 'ge gij gy jij gijle jullie',
  mijn: 'mijne mijnen',
  dat: 'da datte',
  wat: 'wa watte',
  niet: 'nie ni nt nit',
  mag: 'moogt mogt moog meugt',
  bent: 'zijt',
  kan: 'kunt kun kunde kuntge',
  wil: 'wilt wilde wille',
  heb: 'hebt hebde hedde',
  moet: 'moeten moest moete',
  ik: 'kik ikke',
  'dat is': 'das dass',
  'wat is': 'wats',
  gesprek: 'gsprk gespr gesprekje gesprekske gespreksken babbel babbeltje',
  afspraak: 'afspr afsprk afspraakje afsprakske afspraaksken',
  bericht: 'berichtje berichtke',
  dag: 'dagje dagske',
  week: 'weekje weekske',
  kwartier: 'kwartiertje',
  berichten: 'berichtjes berichtjen smsjes',
  sessie: 'sess sessietje sessieke',
  groep: 'groepje groepke',
  uurtje: 'uurke uurken',
  meeting: 'mtg meetings vergadering',
  appointment: 'appt appmt apt',
  'rendez vous': 'rendezvous',
  evaluatie: 'evalu',
  misschien: 'mss msschn misch',
  vandaag: 'vndg vandg vdaag',
  vanavond: 'vnavond vanaaf',
  deze: 'dees dezen',
  'van de': 'vd',
  'van het': 'vh',
  tussen: 'tss tssn',
  weken: 'wkn',
  until: 'til',
  'in plaats van': 'ipv',
  'apres midi': 'aprem aprm',
  afternoon: 'arvo',
  morgen: 'mrgn mrg',
  overmorgen: 'overmrgn',
  volgende: 'vlgnde volg vlg',
  next: 'nxt',
  tomorrow: 'tmrw tmr 2moro tomoz tomorow tommorow',
  'don t': 'dont',
  'can t': 'cant cannot',
  'i m': 'im',
  'won t': 'wont',
  'didn t': 'didnt',
  'doesn t': 'doesnt',
  'isn t': 'isnt',
  'what s': 'whats',
  'that s': 'thats',
  'let s': 'lets',
  'want to': 'wanna',
  'going to': 'gonna',
  'je ne': 'jne',
  'je suis': 'chuis',
  pour: 'pr',
  'aujourd hui': 'auj ajd',
  annuleer: 'annul anul',
};

const usual: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([word, written]) =>
    written.split(' ').map((each) => [each, word] as const),
  ),
);

/** `kwartierke`, `vraagje`: small words for ordinary things. */
const diminutive =
  /^(kwartier|dag|week|maand|gesprek|sessie|bericht|groep|vraag|moment|formulier|taak|overzicht|lijst|checklist|datum)(?:s?ke|tje|je|etje|pje)$/;

/** Words that change with their neighbours. */
function rewrite(text: string): string {
  return text
    .replace(/(?<![\d:.] ?)(?<=^| )u(?= |$)/g, 'je')
    .replace(/(?<=^| )t e m(?= )/g, 'tem')
    .replace(/(?<=^| )m n(?= )/g, 'mijn')
    .replace(/(?<=^| )z n(?= )/g, 'zijn')
    .replace(
      /(?<=^| )k(?= (?:wil|ben|heb|kan|zie|zou|moet|ga|weet|wou|had|was|doe|kom|trek|zit|voel))/g,
      'ik',
    )
    .replace(/(?<=^| )t(?= (?!m )\p{L})/gu, (found, at: number, whole: string) =>
      /(?:don|can|won|didn|doesn|isn|aren|couldn|shouldn|wouldn|haven|hasn|wasn|l|est|qu|a|y a) $/.test(
        wordsBefore(whole, at),
      )
        ? found
        : 'het',
    )
    .replace(/(?<=^| )t(kan|is|gaat|lukt|past|moet|mag|komt|schikt)(?= )/g, 'het $1')
    .replace(/(?<=^| )k(ben|heb|wil|kan|moet|zou|zit|zie|voel|trek|ga)(?= )/g, 'ik $1')
    .replace(/(?<=^| )dat s(?= |$)/g, 'dat is')
    .replace(/(?<=^| )ne (?:keer|kier)(?= |$)/g, ' ')
    .replace(/(?<=(?:^| )(?:in|van|naar|over|met) )ne(?= )/g, 'een');
}

const polite = new RegExp(
  '(?<=^| )(?:' +
    oneOf(
      'aub|a u b|alstublieft|alsjeblieft|alstu|svp|stp|please|pls|plz|s il (?:te|vous) plait',
      '(?<!mee )(?<!het )eens|(?<!het )even(?! we(?:ek|ken)(?: |$))|effe|effen|efkes|eventjes|nekeer|gewoon|kindly|just|sorry',
      'helaas|spijtig genoeg',
    ) +
    ')(?= |$)',
  'g',
);
