import { type SpokenLanguage, spokenLanguages } from '../core/kernel/language.ts';
import type { Slots } from './intent.ts';
import { oneOf } from './one-of.ts';
import { any, both, not, type Rule } from './rule.ts';
import { isStop } from './rules-sessions.ts';
import { isNo, isYes, saidWith } from './words-of-assent.ts';

/** What each language is called in all of them. */
const names: Readonly<Record<SpokenLanguage, string>> = {
  nl: 'nederlands|dutch|neerlandais|nl|vlaams|flemish|flamand',
  en: 'engels|english|anglais|en',
  fr: 'frans|french|francais|fr',
};
const greeting = oneOf(
  'dag|dagje|daag|hallo|hallo(?:o{1,4}|tjes|atjes)|halo|hoi|hoihoi|hoyhoy|hey+|hei|hi+|hello|hee*|ey|yo',
  'heej|heyhey|goeie ?(?:dag|morgen|middag|namiddag|avond)|goede ?(?:dag|morgen|middag|namiddag|avond)',
  'goedendag|goedenavond|goeienavond|goedenmiddag|bonjour|bjr|bonsoir|bsr|salut|slt|coucou',
  'good (?:day|morning|afternoon|evening)|morning|greetings|mogge|moin|gegroet|rebonjour|hallokes',
  'tot ziens|tot later|tot dan|bye|goodbye|see you|see you later|au revoir|a bientot|a plus tard',
);
const tongue = `(?:${Object.values(names).join('|')})`;

const notices = '(?:meldingen|herinneringen|berichten|notifications?|reminders?|messages|rappels?)';
const endOfPause = oneOf(
  `^(?:hervat|hervatten|resume|unpause|reprends|reprendre)(?: (?:de |mijn |the |my |les |mes |des )?${notices})?$`,
  '^(?:einde|stop|beeindig|end|fin|arrete)(?: (?:de|van de|the|of the|la|de la))? pauze?$',
  '^(?:end|stop)(?: the)? pause$|^(?:meldingen|herinneringen) (?:weer |terug )?(?:aan|aanzetten)$',
);

/** Short words that mean one thing when they stand alone. */
export const alone: readonly Rule[] = [
  { intent: 'stop-dialog', fits: isStop },
  {
    intent: 'confirm',
    fits: isYes,
    slots: (text) => {
      const said = saidWith(text);
      return said === undefined ? {} : { said };
    },
  },
  { intent: 'deny', fits: isNo },
  {
    intent: 'deny',
    fits: any(
      '(?:dat|zo) bedoel(?:de)? ik niet|dat is niet wat|i didn t mean that',
      'niet wat ik (?:\\S+ )?(?:bedoel\\w*|vroeg|wil|wou)',
      'not what i (?:\\S+ )?(?:meant|mean|asked|want\\w*)|pas ce que je (?:veux|voulais|demand\\w*|voulus)',
      'begrijpt (?:me|mij) (?:verkeerd|niet)|verkeerd begrepen|misunderstood|mal compris',
    ),
  },
  {
    intent: 'greet',
    fits: any(
      `^(?:${greeting})(?: (?:${greeting}|bot|klankbord|daar|there|iedereen|allemaal|tout le monde|again|` +
        'opnieuw|mentor|toi|a toi|aan je|je|mijn beste|all|everyone|hoe gaat het|hoe is het|how are you|' +
        'ca va|comment vas tu|comment ca va|alles goed|alles ok))*$',
    ),
  },
  {
    intent: 'language',
    fits: any(
      `(?:taal|talen|language|languages|langue|langues)(?: (?:${tongue}|be))*`,
      '(?:in het|in|en|naar het|naar|to|au|vers le|switch to|spreek|spreekt|praat|speak|speaks|parle|' +
        'parles|parlez|passe en|passer en|antwoord|answer|reponds|schrijf|write|' +
        'ecris) (?:\\S+ ){0,2}(?:nederlands|dutch|neerlandais|vlaams|engels|english|anglais|frans|french|' +
        'francais)',
      '(?:kan|kunt|can|peux|peut|liever|rather|plutot|versta|verstaat|begrijp|understand|comprends|wil|' +
        'want|veux|prefer|prefere|taal|zet|zet alles|verander|wijzig|change|' +
        'changer) (?:\\S+ ){0,5}(?:nederlands|dutch|neerlandais|vlaams|engels|english|anglais|frans|french|' +
        'francais)(?: \\S+){0,2}$',
      '^(?:nederlands|dutch|neerlandais|vlaams|engels|english|anglais|frans|french|francais)(?: (?:aub|please|svp|graag|s il te plait))?$',
    ),
    slots: languageSlots,
  },
  {
    intent: 'notifications',
    fits: any(endOfPause),
    slots: () => ({ action: 'resume' }),
  },
  {
    intent: 'notifications',
    fits: any(
      '(?:te veel|zoveel|zo veel|too many|so many|trop de) (?:\\S+ )?(?:berichten|messages|mails|notifications|meldingen)',
      'meldingen|melding|alerts?|alertes?|alarm|seintje|verwittig (?:mij|me)|hou (?:mij|me) op de hoogte',
      'keep me (?:posted|informed|updated)|tiens moi au courant|previens moi|previent|notify|notifie',
      'silence|silencieux|quiet|stilte|spam|ping\\w*|push ?(?:berichten|notifications?|meldingen)',
      '(?:minder|geen|stop met|stop|fewer|less|no more|moins de|plus de) (?:met )?(?:\\S+ ){0,2}(?:berichten|messages|mails|mailtjes|smsen)',
      'meldingen|notificaties?|notifications?|herinnering|herinneringen|herinner|herinneren|reminders?',
      'remind|rappels?|rappelle|berichten (?:uit|aan|pauzeren)|pauze|pauzeer|pauzeren|pause|mute|dempen',
      'demp|niet storen|do not disturb|ne pas deranger|unsubscribe|uitschrijven|stil|snooze',
    ),
  },
];

export const small: readonly Rule[] = [
  {
    intent: 'help',
    fits: both(
      any(
        'help|hulp|aide|helpen|(?:geen|no|aucune) (?:idee|idea|clue) (?:\\S+ )?(?:hoe|how|comment)',
        '(?:hoe|how|comment) (?:\\S+ ){1,3}(?:werkt|works|fonctionne)|(?:te|vous) demander',
        '(?:ask|vragen aan) (?:you|je)|ce que tu (?:sais|peux) faire|aidez',
        'wat (?:kan|mag|moet) (?:ik|men|we) (?:\\S+ ){0,4}(?:vragen|doen|typen|zeggen|allemaal|hier)$',
        'weet niet (?:\\S+ ){0,3}(?:wat|hoe)|wat voor (?:dingen|zaken|vragen|commando s)',
        '(?:welke|what|quelles?) (?:dingen|functies|things|features|fonctions)|a quoi (?:\\S+ )?ser[st]',
        'comment (?:\\S+ ){0,3}(?:utilise\\w*|fonctionne\\w*|marche|servir|commencer)',
        'hoe (?:begin|start|werk) (?:ik|je|dat)|how (?:do|can) (?:i|you) (?:\\S+ )?(?:use|start|work)',
        '(?:ben|raak|zit) (?:de weg kwijt|verloren|vast met de bot)|i m (?:lost|stuck)|je suis perdue?',
        'rondleiding|tour|tutorial|aan de slag|get started|wegwijs|kom er niet uit|menu|commando s?|commandos',
        'commands?|commandes?|functies|functions|mogelijkheden|opties|options|uitleg|handleiding|manual',
        'mode d emploi|instructies|instructions',
        'wat (?:kan|kun|kunt|doe|doet) (?:je|jij|ge|gij|u|deze|dit|de|hij) ?(?:bot )?(?:\\S+ ){0,3}(?:doen|allemaal|voor mij)?',
        'what (?:can|do) (?:you|i|this) (?:\\S+ ){0,3}(?:do|ask|type)|what (?:are|is) you',
        'que (?:peux|sais|fais) tu|qu est ce que tu (?:peux|sais|fais)',
        'hoe werkt (?:dit|het|deze|je|klankbord)|hoe moet dit|hoe gebruik|how does (?:this|it) work',
        'how do i use|comment (?:ca|cela) (?:marche|fonctionne)|wie ben (?:je|jij)|who are you|qui es tu',
        'wat ben (?:je|jij)|ben je een (?:bot|mens|robot|programma)|are you (?:a|an) (?:bot|human|robot|ai)',
        'info|start hier|ik snap het niet|i don t understand|je ne comprends (?:pas|rien)|au secours',
        'wat moet ik (?:hier|nu) doen|what do i do|wat moet ik (?:typen|zeggen)',
      ),
      not(any('met iemand|nodig|psycholoog|externe')),
    ),
  },
  {
    intent: 'faq',
    fits: any(
      'vraag|vragen|vraagje|(?:hoe vaak|hoe dikwijls|hoeveel keer|how often|how many times|combien de fois)',
      '(?:hoe lang|hoelang|how long|combien de temps) (?:\\S+ ){0,2}(?:duurt|duren|does|is|are|dure|durent)',
      '(?:wat|what) (?:gebeurt er )?(?:als|if|happens)|que se passe t il',
      '(?:ben|zijn) (?:ik|we) (?:\\S+ )?(?:verplicht|verantwoordelijk)|verplicht|mandatory|compulsory',
      'obligatoire|facultatief|optional',
      '(?:am i|are we) (?:\\S+ )?(?:supposed|required|expected|responsible|obliged)',
      'do (?:i|we) (?:really )?(?:have to|need to|must)|should (?:i|we|a mentor)',
      '(?:telt|tellen|compte|counts?|count) (?:\\S+ ){0,5}(?:werktijd|arbeidstijd|werkuren|working time|work time|temps de travail)',
      'working hours|heures de travail|werktijd|arbeidstijd|beschermde tijd|protected time|temps protege',
      'wat is (?:\\S+ ){0,2}(?:mentorschap|mentoraat|intervisie|klankbord|mentor)',
      'what is (?:\\S+ ){0,2}(?:mentoring|mentorship|intervision|peer consultation|a mentor)',
      'qu est ce qu (?:\\S+ ){0,2}(?:mentorat|mentor|intervision)|waarvoor dient|wat is het nut',
      'what s the point|purpose of|a quoi sert (?:le|la|un)|faut il|doit on|peut on|word ik betaald',
      'krijg ik (?:\\S+ )?betaald|vergoeding|veelgestelde vragen|faq|questions?|frequently asked',
      'foire aux questions|mag ik|moet ik|mag een|mag de|moet een|may i|must i|am i allowed|puis je|dois je',
      'est ce que je (?:peux|dois)|waarom|pourquoi|why|hoe vaak|how often|combien de fois',
    ),
  },
  {
    intent: 'out-of-scope',
    fits: any(
      /(?<!\p{L})\p{L}{3,20}(?:cilline|cillin|mycine|mycin|prazol|prazole|sartan|statine|statin|formine|olol|azepam|dipine|floxacine|parine|parin)(?!\p{L})/u,
      'hoeveel (?:mg|milligram|ml)|\\d+ ?(?:mg|kg|ml|mmhg)|effets secondaires|side effects?|posologie',
      'differentiaaldiagnose|labo(?:resultaten)?|lab results|antibio\\w*|vaccin\\w*|sepsis|infarct',
      'pneumonie|wat eten|koken|(?:lunch|diner|dinner|repas) |wie (?:won|heeft gewonnen)|who won',
      'qui a gagne|film|movie|muziek|music|song|chanson|horoscoop|lotto|reis boeken|vlucht|trein naar',
      'recette|bitcoin|president|koning|dosis|dosering|dose|dosage|paracetamol|ibuprofen|antibiotica',
      'antibiotic|antibiotique|medicatie|medication|medicament|diagnose|diagnosis|diagnostic|behandeling',
      'treatment|traitement|symptomen|symptoms|symptomes|ecg|bloeddruk|guideline|richtlijn',
      '(?:hoe is|hoe wordt|wat wordt|is|wat voor|welk|mooi|slecht) (?:het )?weer(?! (?:aan|een|met|gesprek))',
      'weerbericht|weersvoorspelling|weather|meteo|mop|mopje|joke|blague|recept|recipe|recette|voetbal',
      'football|nieuws|news|restaurant|pizza|vertaal|translate|traduis|hoofdstad|capital of|hoe oud ben',
      'zing|gedicht|poem|beurs|bitcoin|chatgpt|interactie(?:s)? (?:met|tussen)|contra indicatie',
      'bijwerkingen',
    ),
  },
];

function languageSlots(text: string): Slots {
  if (/\bnl be\b|vlaams|flemish|flamand/.test(text)) return { to: 'nl-BE' };
  if (/\bnl nl\b/.test(text)) return { to: 'nl-NL' };
  const last = text.split(' ').toReversed();
  for (const word of last) {
    const to = spokenLanguages.find((language) => any(names[language])(word));
    if (to !== undefined) return { to };
  }
  return {};
}
