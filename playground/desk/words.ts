import type { DeskLanguage, Persona } from '../personas.ts';

/** What the desk itself says; Dutch is the source, the others follow or it does not compile. */
const nl = {
  title: 'Klankbord op je bureau',
  intro:
    'Verzonnen mensen, elk in de eigen chat met de bot, en met een agenda en post die erbij horen. Alles blijft op deze machine. Wat de bot weet, blijft staan tot npm run reset.',
  language: 'Taal van deze pagina',
  people: 'Wie er zijn',
  first: 'Typ eerst',
  chat: (p: { name: string }) => `Chat van ${p.name} met Klankbord`,
  apart: 'Apart openen, met het logboek',
  apartOf: (p: { name: string }) => `Apart openen, met het logboek: ${p.name}`,
  outlook: 'Agenda en post',
  outlookOf: (p: { name: string }) => `Agenda en post van ${p.name}`,
  starting: 'Deze chat wordt gestart en verschijnt hier vanzelf.',
  failed:
    'Deze chat kon niet starten of is gestopt. De bot zelf draait. De terminal zegt waarom; stop daar met Ctrl-C en start opnieuw.',
  again: 'Deze chat viel uit en is opnieuw gestart. Wat erin stond, is weg. De bot weet alles nog.',
  stopped: 'npm start draait niet meer. Start het opnieuw, dan gaat deze pagina vanzelf verder.',
  off: 'De chats staan uit. De bot draait en luistert op dit adres. Start opnieuw zonder KLANKBORD_PLAYGROUND=off om ze hier te zien.',
};
type Words = typeof nl;

const en: Words = {
  title: 'Klankbord on your desk',
  intro:
    'Made-up people, each in a private chat with the bot, and with a calendar and mail to go with it. Everything stays on this machine. What the bot knows is kept until npm run reset.',
  language: 'Language of this page',
  people: 'Who is here',
  first: 'First type',
  chat: ({ name }) => `Chat of ${name} with Klankbord`,
  apart: 'Open apart, with the log',
  apartOf: ({ name }) => `Open apart, with the log: ${name}`,
  outlook: 'Calendar and mail',
  outlookOf: ({ name }) => `Calendar and mail of ${name}`,
  starting: 'This chat is being started and will appear here by itself.',
  failed:
    'This chat could not start, or has stopped. The bot itself runs. The terminal says why; stop it there with Ctrl-C and start again.',
  again:
    'This chat broke down and was started again. What was in it is gone. The bot still knows everything.',
  stopped: 'npm start is no longer running. Start it again, and this page goes on by itself.',
  off: 'The chats are off. The bot runs and listens at this address. Start again without KLANKBORD_PLAYGROUND=off to see them here.',
};

const fr: Words = {
  title: 'Klankbord sur ton bureau',
  intro:
    'Des personnes inventées, chacune dans sa discussion avec le bot, avec un agenda et du courrier. Tout reste sur cette machine. Ce que le bot sait y reste jusqu’à npm run reset.',
  language: 'Langue de cette page',
  people: 'Qui est là',
  first: 'Tape d’abord',
  chat: ({ name }) => `Discussion de ${name} avec Klankbord`,
  apart: 'Ouvrir à part, avec le journal',
  apartOf: ({ name }) => `Ouvrir à part, avec le journal : ${name}`,
  outlook: 'Agenda et courrier',
  outlookOf: ({ name }) => `Agenda et courrier de ${name}`,
  starting: 'Cette discussion démarre et apparaîtra ici toute seule.',
  failed:
    'Cette discussion n’a pas pu démarrer, ou s’est arrêtée. Le bot lui-même tourne. Le terminal dit pourquoi ; arrête-le avec Ctrl-C et relance.',
  again:
    'Cette discussion est tombée en panne et a été relancée. Son contenu a disparu. Le bot, lui, sait encore tout.',
  stopped: 'npm start ne tourne plus. Relance-le, et cette page reprendra toute seule.',
  off: 'Les discussions sont coupées. Le bot tourne et écoute à cette adresse. Redémarre sans KLANKBORD_PLAYGROUND=off pour les voir ici.',
};

const words: Readonly<Record<DeskLanguage, Words>> = { nl, en, fr };

/** All texts of the desk in one language by key; those about a persona have its id in the key. */
export function sayDesk(
  language: DeskLanguage,
  personas: readonly Persona[],
): Readonly<Record<string, string>> {
  const { chat, apartOf, outlookOf, ...fixed } = words[language];
  const own = personas.flatMap((persona) => [
    [`who ${persona.id}`, persona.who[language]],
    [`outcome ${persona.id}`, persona.outcome[language]],
    [`chat ${persona.id}`, chat(persona)],
    [`apart ${persona.id}`, apartOf(persona)],
    [`outlook ${persona.id}`, outlookOf(persona)],
  ]);
  return { ...fixed, ...Object.fromEntries(own) };
}
