import type { Slots } from './intent.ts';
import { any, both, exactly, not, type Rule } from './rule.ts';
import { isStop } from './rules-sessions.ts';

const dutch = 'nederlands|dutch|neerlandais|nl|vlaams|flemish|flamand';
const english = 'engels|english|anglais|en';
const french = 'frans|french|francais|fr';
const tongue = `(?:${dutch}|${english}|${french})`;

/** Short words that mean one thing when they stand alone. */
export const alone: readonly Rule[] = [
  {
    intent: 'confirm',
    fits: exactly(
      'ok|oke|okay|okee|ja|jaja|jawel|ja hoor|ja graag|ja dat klopt|ja da s goed|ja is goed|ja prima|ja ok|ok goed|ok prima|ok dank je|ja dat is goed|yes that s fine|oui c est bon|da s ok|yes|yes please|yep|yeah|oui|oui merci|prima|goed|is goed|dat is goed|da s goed|top|perfect|parfait|super|klopt|dat klopt|correct|juist|exact|d accord|dacc|entendu|c est bon|c est ok|sure|fine|that s fine|sounds good|great|akkoord|bevestig|bevestigen|confirm|confirmer|confirme|doe maar|graag|bien|tres bien|zeker|natuurlijk|in orde|komt goed|merci|bedankt|dank je|dankjewel|dank u|thanks|thank you',
    ),
  },
  {
    intent: 'deny',
    fits: exactly(
      'nee|neen|no|non|nope|nee dank je|nee bedankt|no thanks|no thank you|non merci|liever niet|niet goed|klopt niet|dat klopt niet|fout|wrong|incorrect|faux|nee hoor|toch maar niet|pas du tout|zeker niet',
    ),
  },
  {
    intent: 'greet',
    fits: any(
      '^(?:dag|hallo|hoi|hey|hei|hi|hello|he|yo|heej|goeiedag|goedendag|goedemorgen|goeiemorgen|goedemiddag|goeienamiddag|goedenavond|goeieavond|bonjour|bonsoir|salut|coucou|good (?:morning|afternoon|evening)|greetings|mogge|moin)(?: (?:bot|klankbord|daar|there|iedereen|allemaal|tout le monde|again|opnieuw|mentor|toi|dag|hallo|hoi))*$',
    ),
  },
  { intent: 'stop-dialog', fits: isStop },
  {
    intent: 'language',
    fits: any(
      `(?:taal|talen|language|languages|langue|langues)(?: (?:${tongue}|be))*|(?:in het|in|en|naar het|naar|to|au|vers le|switch to|spreek|spreekt|praat|speak|speaks|parle|parles|parlez|passe en|passer en|antwoord|answer|reponds|schrijf|write|ecris) (?:\\p{L}+ ){0,2}(?:nederlands|dutch|neerlandais|vlaams|engels|english|anglais|frans|french|francais)|^(?:nederlands|dutch|neerlandais|vlaams|engels|english|anglais|frans|french|francais)(?: (?:aub|please|svp|graag|s il te plait))?$`,
    ),
    slots: languageSlots,
  },
  {
    intent: 'notifications',
    fits: any(
      'meldingen|melding|notificaties?|notifications?|herinnering|herinneringen|herinner|herinneren|reminders?|remind|rappels?|rappelle|berichten (?:uit|aan|pauzeren)|pauze|pauzeer|pauzeren|pause|mute|dempen|demp|niet storen|do not disturb|ne pas deranger|unsubscribe|uitschrijven|stil|snooze',
    ),
  },
];

export const small: readonly Rule[] = [
  {
    intent: 'help',
    fits: both(
      any(
        'help|hulp|aide|helpen|menu|commando s?|commandos|commands?|commandes?|functies|functions|mogelijkheden|opties|options|uitleg|handleiding|manual|mode d emploi|instructies|instructions|wat (?:kan|kun|kunt|doe|doet) (?:je|jij|ge|gij|u|deze|dit|de|hij) ?(?:bot )?(?:\\p{L}+ ){0,3}(?:doen|allemaal|voor mij)?|what (?:can|do) (?:you|i|this) (?:\\p{L}+ ){0,3}(?:do|ask|type)|what (?:are|is) you|que (?:peux|sais|fais) tu|qu est ce que tu (?:peux|sais|fais)|hoe werkt (?:dit|het|deze|je|klankbord)|hoe moet dit|hoe gebruik|how does (?:this|it) work|how do i use|comment (?:ca|cela) (?:marche|fonctionne)|wie ben (?:je|jij)|who are you|qui es tu|wat ben (?:je|jij)|ben je een (?:bot|mens|robot|programma)|are you (?:a|an) (?:bot|human|robot|ai)|info|start hier|ik snap het niet|i don t understand|je ne comprends (?:pas|rien)|au secours|wat moet ik (?:hier|nu) doen|what do i do|wat moet ik (?:typen|zeggen)',
      ),
      not(any('met iemand|nodig|psycholoog|externe')),
    ),
  },
  {
    intent: 'faq',
    fits: any(
      'vraag|vragen|veelgestelde vragen|faq|questions?|frequently asked|foire aux questions|mag ik|moet ik|mag een|mag de|moet een|may i|must i|am i allowed|puis je|dois je|est ce que je (?:peux|dois)|waarom|pourquoi|why|hoe vaak|how often|combien de fois',
    ),
  },
  {
    intent: 'out-of-scope',
    fits: any(
      'dosis|dosering|dose|dosage|paracetamol|ibuprofen|antibiotica|antibiotic|antibiotique|medicatie|medication|medicament|diagnose|diagnosis|diagnostic|behandeling|treatment|traitement|symptomen|symptoms|symptomes|ecg|bloeddruk|guideline|richtlijn|weer|weather|meteo|mop|mopje|joke|blague|recept|recipe|recette|voetbal|football|nieuws|news|restaurant|pizza|vertaal|translate|traduis|hoofdstad|capital of|hoe oud ben|zing|gedicht|poem|beurs|bitcoin|chatgpt|interactie(?:s)? (?:met|tussen)|contra indicatie|bijwerkingen',
    ),
  },
];

function languageSlots(text: string): Slots {
  if (/\bnl be\b|vlaams|flemish|flamand/.test(text)) return { to: 'nl-BE' };
  if (/\bnl nl\b/.test(text)) return { to: 'nl-NL' };
  const last = text.split(' ').toReversed();
  for (const word of last) {
    if (any(dutch)(word)) return { to: 'nl' };
    if (any(french)(word)) return { to: 'fr' };
    if (any(english)(word)) return { to: 'en' };
  }
  return {};
}
