import { lexicon } from './lexicon.ts';
import { any, both, not, type Rule } from './rule.ts';
import { hasClock, hasWhen } from './says-when.ts';

const { supervisor } = lexicon;

/** The standing questions about mentorship that are recognised by what they ask. */
export const questions: readonly Rule[] = [
  {
    intent: 'faq',
    fits: any(
      'bewegingsruimte|room for manoeuvre|leeway|marge de manoeuvre|(?:mijn|my|mon|de|the|le) (?:rol|role)(?: \\S+){0,3}$|wat is (?:de|mijn) rol|rol van (?:de|een) mentor|role of (?:the|a) mentor|role du mentor|wat doet een mentor|what does a mentor do|que fait un mentor',
    ),
    slots: () => ({ topic: 'bewegingsruimte' }),
  },
  {
    intent: 'faq',
    fits: any(
      '(?:taak|rol|verantwoordelijkheid|opdracht|job|role|task|role|tache) (?:\\S+ ){0,4}(?:op te lossen|oplossen|to (?:solve|fix)|de resoudre)|(?:probleem|problemen|problem|problems|probleme|problemes) (?:\\S+ ){0,2}(?:oplossen|solve|fix|resoudre)|(?:oplossen|solve|fix|resoudre) (?:\\S+ ){0,4}(?:probleem|problemen|problem|problems|probleme|problemes)|(?:moet|must|should|dois|am i|do i|hoef) (?:\\S+ ){0,5}(?:oplossen|fix|solve|resoudre|regler|fixen)|(?:solve|fix) (?:it|this|everything|things) for (?:them|him|her)',
    ),
    slots: () => ({ topic: 'niet-oplossen' }),
  },
  {
    intent: 'faq',
    fits: both(
      any(
        `(?:ziet|zien|leest|lezen|hoort|horen|weet|weten|krijgt|te weten|see|sees|read|reads|hear|know|knows|voit|voient|lit|lisent|sait|entend) (?:\\S+ ){0,4}(?:${supervisor}|coordinator|coordinatie|iemand|anyone|anybody|quelqu un|commissie|universiteit|faculteit|dit|this|ca|cela|mee)|(?:${supervisor}|coordinator|mentor|iemand|anyone|quelqu un) (?:\\S+ ){0,2}(?:ziet|leest|hoort|meelezen|zien|lezen|see|read|voir|voit|lire|lit)|(?:komt|komen) (?:\\S+ ){0,4}te weten|(?:wat|what|ce que|everything|anything|alles wat|tout ce que) (?:ik|i|je|j) (?:\\S+ ){0,2}(?:zeg|schrijf|typ|type|vertel|say|write|tell|dis|ecris|tape|raconte)|(?:wordt|worden|is) (?:dit|dat|alles|het|this|my chat) (?:\\S+ ){0,2}(?:opgeslagen|bewaard|gelezen|doorgegeven|gelogd|stored|saved|logged|recorded)|stays? between us|reste entre nous|onder ons|wie (?:ziet|leest|hoort|krijgt|kan (?:\\S+ ){0,3}(?:zien|lezen|horen|inkijken))|(?:will|does|is|wordt|zal|est ce que) (?:\\S+ ){0,2}(?:${supervisor}|coordinator|coordinateur) (?:\\S+ )?(?:told|informed|ingelicht|verwittigd|prevenu|informe|au courant)|who (?:can |will )?(?:see|sees|read|reads|hear)|qui (?:voit|lit|peut (?:voir|lire))|vertrouwelijk\\w*|beroepsgeheim|geheim|geheimhouding|privacy|anoniem|confidential|confidentiality|confidentiel\\w*|confidentialite|secret|anonymous|anonyme|doorvertellen|doorvertel|verder vertellen|blijft (?:dit|dat|het|alles) (?:hier |echt |wel )*(?:tussen|onder) ons|blijft (?:dit|dat|het) (?:binnenskamers|hier)|meelezen`,
      ),
      not(any('^(?:ik|i|je|we) (?:wil|zou|want|would|veux|voudrais|d like)')),
      not(hasClock),
      not(any('mentor (?:see|meet) (?:me|us)|mentor (?:mij|me|ons) (?:zien|ontmoeten)')),
    ),
    slots: () => ({ topic: 'vertrouwelijkheid' }),
  },
  {
    intent: 'faq',
    fits: both(
      any('online|digitaal|via teams|teams|video|en ligne|a distance|remote|remotely|visio'),
      any(
        'toegestaan|toegelaten|mogelijk|ok|autorise|mag|kan|may|can|allowed|peut|peux|puis|possible|permis|moet|mogen|kunnen',
      ),
      not(hasWhen),
    ),
    slots: () => ({ topic: 'online-gesprek' }),
  },
  {
    intent: 'faq',
    fits: any(
      'hoeveel (?:tijd|uur|uren) (?:kost|vraagt|moet|neemt|investeer)|how much time (?:does|do|must|should|will)|combien de temps (?:faut|dois|prend|ca)|tijd vrijmaken',
    ),
    slots: () => ({ topic: 'tijd' }),
  },
  {
    intent: 'faq',
    fits: any(
      'wie (?:neemt|moet) (?:\\S+ ){0,2}(?:initiatief|afspraak|plannen)|wie plant|initiatief|who takes the initiative|who (?:plans|schedules)|qui prend l initiative|qui planifie',
    ),
    slots: () => ({ topic: 'initiatief' }),
  },
  {
    intent: 'faq',
    fits: any(
      `mag ik (?:\\S+ ){0,4}${supervisor}|may i (?:\\S+ ){0,4}${supervisor}|puis je (?:\\S+ ){0,4}${supervisor}`,
    ),
    slots: () => ({ topic: 'stagemeester' }),
  },
];

/** Asking what happens to one's own words: before anything in them counts as a request. */
export const ownWords: readonly Rule[] = [
  {
    intent: 'faq',
    fits: any(
      '^(?:hoe vaak|hoe dikwijls|hoeveel keer|how often|how many times|combien de fois|a quelle frequence)',
    ),
  },
  {
    intent: 'faq',
    fits: any(
      `(?:wie|who|qui)(?: (?:can|could|kan|peut|gaat|else|anders|d autre))* (?:ziet|zien|leest|lezen|sees?|reads?|voit|voir|lit|lire)(?: (?:er|hier|ici|here))? (?:mee|meelezen|along|dit|dat|this|it|ca|ceci|cela|wat ik|what i|ce que j|mijn (?:berichten|antwoorden|chat)|my (?:messages|answers|chat)|mes (?:messages|reponses)|deze chat|this chat)`,
      `(?:leest|kijkt) (?:er )?(?:\\S+ )?(?:iemand|mens) (?:\\S+ )?mee|(?:does|can|is) (?:\\S+ )?(?:anyone|anybody|someone|somebody) (?:\\S+ )?(?:read|reading|see) (?:this|along|what i|my (?:messages|chat))|est ce que (?:quelqu un|on) (?:lit|voit) (?:ca|ceci|cela|ce que)|(?:ziet|leest) (?:\\S+ ){0,2}(?:coordinator|coordinatie|commissie) (?:wat ik|dit|mee)`,
      `(?:ben|are|es) (?:jij|je|you|tu) (?:\\S+ )?(?:een |a |an |un |une )?(?:mens|bot|robot|programma|human|person|program|humain|programme|machine)(?= |$)`,
    ),
    slots: () => ({ topic: 'wie-leest-mee' }),
  },
  {
    intent: 'faq',
    fits: both(
      any(
        '(?:wordt|worden|word|is|are|blijft|blijven|est ce que|ziet|weet|hoort|leest|krijgt|does|do|can|will|who|wie|qui) (?:\\S+ ){0,4}(?:wat|what|ce que|everything|anything|alles wat|tout ce que) (?:ik|i|je|j) (?:\\S+ ){0,2}(?:zeg|schrijf|typ|type|vertel|say|write|tell|dis|ecris|tape|raconte)',
      ),
      not(any('verwijder|wis|delete|vergeet|forget|oublie')),
    ),
    slots: () => ({ topic: 'vertrouwelijkheid' }),
  },
];
