import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../playground/teams/chat.ts';
import { openStore } from '../../src/composition.ts';
import { people } from '../../src/core/people/people-collection.ts';
import { type Bot, cohort, entraOf, openBot } from '../support/open-bot.ts';

/** Everyday questions, as people type them: each is answered with something true and a way on. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const languages = ['nl-BE', 'nl-NL', 'en', 'fr'] as const;
type Language = (typeof languages)[number];
const speak = (id: string, language: Language) =>
  bot.chat(id).press({ verb: 'person.language', data: { language } });

afterEach(async () => {
  for (const id of ['an', 'bilal', 'gert', 'iris']) await speak(id, id === 'iris' ? 'nl-NL' : 'nl-BE');
});

/** Where the buttons of a card lead that leave the chat. */
function linksOf(card: unknown): readonly string[] {
  return [...JSON.stringify(card).matchAll(/"Action\.OpenUrl","title":"[^"]+","url":"([^"]+)"/g)].map(
    ([, url]) => url ?? '',
  );
}

function goesOn(card: Json): boolean {
  return buttonsOf(card).some(({ verb }) => verb === 'help.show');
}

interface Line {
  readonly who: string;
  /** What the answer says, in the language in which it is asked. */
  readonly says: Readonly<Record<Language, RegExp>>;
  readonly typed: Readonly<Record<Language, readonly string[]>>;
  /** Whom the card leads to. */
  readonly to?: readonly string[];
}

const lines: Readonly<Record<string, Line>> = {
  'to stop as a mentor': {
    who: 'an',
    to: ['gert'],
    says: {
      'nl-BE': /spreek je af met de coördinatie/,
      'nl-NL': /spreek je af met de coördinatie/,
      en: /arrange with the coordinators/,
      fr: /se décide avec la coordination/,
    },
    typed: {
      'nl-BE': [
        'ik wil stoppen als mentor',
        'ik wil geen mentor meer zijn',
        'hoe stop ik als mentor',
        'ik stop ermee als mentor',
        'kan ik mijn mentorschap stopzetten',
      ],
      'nl-NL': [
        'ik wil stoppen als mentor',
        'ik wil stoppen met mentoren',
        'ik wil mijn mentorschap neerleggen',
        'ik wil niet langer mentor zijn',
      ],
      en: [
        'I want to stop being a mentor',
        'how do I stop mentoring?',
        'I no longer want to be a mentor',
        'can I resign as a mentor',
        "I'd like to step down as mentor",
      ],
      fr: [
        'je veux arrêter d’être mentor',
        'je ne veux plus être mentor',
        'comment arrêter le mentorat ?',
        'je démissionne comme mentor',
      ],
    },
  },
  'who is in the group': {
    who: 'an',
    says: {
      'nl-BE': /Bilal Amrani\nChloé Dubois\nDaan Wouters/,
      'nl-NL': /Bilal Amrani\nChloé Dubois\nDaan Wouters/,
      en: /Group gent-1[\s\S]*Bilal Amrani/,
      fr: /Groupe gent-1[\s\S]*Bilal Amrani/,
    },
    typed: {
      'nl-BE': [
        'wie zit er in mijn groep',
        'Wie zit er allemaal in mijn groep?',
        'wie zijn mijn aso’s',
        'welke aso’s heb ik',
        'namen van mijn groep',
        'mijn groep',
      ],
      'nl-NL': ['wie zitten er in de groep', 'wie zijn mijn aios', 'leden van de groep', 'toon mijn groep'],
      en: [
        'who is in my group',
        "who's in my group?",
        'who are my trainees',
        'show me my group',
        'group members',
      ],
      fr: [
        'qui est dans mon groupe',
        'qui fait partie de mon groupe ?',
        'qui sont mes assistants',
        'les noms de mon groupe',
        'montre-moi mon groupe',
      ],
    },
  },
  'how to reach the coordinators': {
    who: 'bilal',
    to: ['gert'],
    says: { 'nl-BE': /Gert Jacobs/, 'nl-NL': /Gert Jacobs/, en: /Gert Jacobs/, fr: /Gert Jacobs/ },
    typed: {
      'nl-BE': ['contact coördinator', 'contact', 'hoe bereik ik de coördinator', 'mail van de coördinator'],
      'nl-NL': ['contact met de coördinatie', 'wie is de coördinator?', 'ik wil de coördinatie spreken'],
      en: ['contact coordinator', 'how do I reach the coordinator', 'who is the coordinator', 'contact'],
      fr: ['contacter la coordination', 'comment joindre la coordination ?', 'qui est le coordinateur'],
    },
  },
  'who the mentor is': {
    who: 'bilal',
    to: ['an', 'gert'],
    says: {
      'nl-BE': /Je mentor is dr\. An Peeters/,
      'nl-NL': /Je mentor is dr\. An Peeters/,
      en: /Your mentor is dr\. An Peeters/,
      fr: /Ton mentor : dr\. An Peeters/,
    },
    typed: {
      'nl-BE': ['wie is mijn mentor', 'mail van mijn mentor', 'contact mentor'],
      'nl-NL': ['hoe bereik ik mijn mentor', 'hoe heet mijn mentor?'],
      en: ['who is my mentor', 'contact my mentor', 'how do I reach my mentor'],
      fr: ['qui est mon mentor', 'contacter mon mentor', 'l’adresse de mon mentor'],
    },
  },
  'who reads what is typed': {
    who: 'bilal',
    says: {
      'nl-BE': /Niemand leest mee/,
      'nl-NL': /Niemand leest mee/,
      en: /Nobody else reads this/,
      fr: /Personne d’autre ne lit/,
    },
    typed: {
      'nl-BE': [
        'ziet mijn mentor wat ik hier typ',
        'leest mijn mentor mijn berichten',
        'ziet de coördinator wat ik hier typ',
      ],
      'nl-NL': ['kan mijn mentor lezen wat ik hier schrijf?', 'ziet iemand deze chat'],
      en: [
        'can my mentor see what I type here',
        'does my mentor read what I write',
        'will my mentor see my messages',
      ],
      fr: ['mon mentor voit-il ce que j’écris ici ?', 'est-ce que mon mentor lit mes messages'],
    },
  },
  'what is kept': {
    who: 'bilal',
    to: ['gert'],
    says: {
      'nl-BE': /Ik bewaar wat het personenbestand[\s\S]*Wat je typt, bewaar ik niet/,
      'nl-NL': /Ik bewaar wat het personenbestand[\s\S]*Wat je typt, bewaar ik niet/,
      en: /I keep what the people file[\s\S]*I do not keep what you type/,
      fr: /Je garde ce que la liste[\s\S]*Ce que tu écris, je ne le garde pas/,
    },
    typed: {
      'nl-BE': ['wat bewaar je over mij', 'wat weet ge van mij', 'wat onthoud je over mij'],
      'nl-NL': ['welke gegevens heb je van mij', 'wat sla je op over mij', 'verwijder mijn gegevens'],
      en: ['what do you keep about me', 'which data do you have about me', 'delete my data'],
      fr: ['que gardes-tu sur moi', 'quelles données as-tu sur moi ?', 'qu’est-ce que tu sais de moi'],
    },
  },
  'the role card': {
    who: 'bilal',
    says: {
      'nl-BE': /De mentor luistert[\s\S]*stagemeester/,
      'nl-NL': /De mentor luistert[\s\S]*opleider/,
      en: /The mentor listens/,
      fr: /Le mentor écoute/,
    },
    typed: {
      'nl-BE': ['rollenkaart', 'de rollenkaart', 'wie is wie'],
      'nl-NL': ['toon de rollenkaart', 'rolkaart'],
      en: ['role card', 'show the role card', 'who is who'],
      fr: ['carte des rôles', 'qui est qui ?'],
    },
  },
  'a task list': {
    who: 'bilal',
    says: {
      'nl-BE': /Wat je nog te doen hebt[\s\S]*Tegen vrijdag 1 januari 2027/,
      'nl-NL': /Wat je nog te doen hebt[\s\S]*Uiterlijk vrijdag 1 januari 2027/,
      en: /What you still have to do[\s\S]*By Friday,? 1 January 2027/,
      fr: /Ce qu’il te reste à faire[\s\S]*Pour le vendredi 1er janvier 2027/,
    },
    typed: {
      'nl-BE': ['takenlijst', 'wat moet ik indienen', 'mijn taken'],
      'nl-NL': ['mijn takenlijst', 'wat moet ik nog inleveren'],
      en: ['task list', 'what do I have to hand in', 'to do list'],
      fr: ['liste des tâches', 'mes tâches'],
    },
  },
  'the place': {
    who: 'bilal',
    to: ['an'],
    says: {
      'nl-BE': /De plaats ken ik niet/,
      'nl-NL': /De plaats ken ik niet/,
      en: /I do not know the place/,
      fr: /Je ne connais pas le lieu/,
    },
    typed: {
      'nl-BE': ['locatie', 'waar is de sessie', 'waar spreken we af', 'welk lokaal'],
      'nl-NL': ['op welke plaats', 'waar zien we elkaar bij de sessie', 'locatie van de sessie'],
      en: ['location', 'where is the session?', 'where do we meet', 'which room'],
      fr: ['lieu', 'où est la séance', 'quelle salle'],
    },
  },
  'how to help somebody with installing': {
    who: 'an',
    to: ['gert'],
    says: {
      'nl-BE': /Laat die persoon in Teams/,
      'nl-NL': /Laat die persoon in Teams/,
      en: /In Teams, have them/,
      fr: /Dans Teams, il suffit/,
    },
    typed: {
      'nl-BE': ['hoe help ik iemand met installeren', 'hoe voeg ik klankbord toe', 'installatie'],
      'nl-NL': ['hoe installeer ik de bot', 'hoe help ik een collega met het installeren van de app'],
      en: ['how do I help someone install the bot', 'how can a colleague add klankbord', 'install'],
      fr: ['comment aider quelqu’un à installer ?', 'comment installer le bot'],
    },
  },
  'how one group is doing': {
    who: 'gert',
    says: {
      'nl-BE': /Over één persoon of één groep vertel ik nooit iets/,
      'nl-NL': /Over één persoon of één groep vertel ik nooit iets/,
      en: /never report on a single person or group/,
      fr: /Je ne dis jamais rien d’une seule personne/,
    },
    typed: {
      'nl-BE': [
        'hoe gaat het met groep Gent 3',
        'hoe loopt het in groep gent-3',
        'hoe doet groep Gent 3 het',
      ],
      'nl-NL': ['hoe gaat het met de groep van dr. Peeters'],
      en: ['how is group Gent 3 doing', 'how are things going with group gent-3'],
      fr: ['comment va le groupe Gand 3', 'comment ça se passe dans le groupe gent-3 ?'],
    },
  },
};

describe.each(Object.entries(lines))('asked for %s', (_, { who, says, typed, to = [] }) => {
  test.each(languages)('it answers in %s with what is true, and a way on', async (language) => {
    await speak(who, language);
    for (const words of typed[language]) {
      const card = await bot.chat(who).ask(words);
      expect([words, textOf(card)]).toEqual([words, expect.stringMatching(says[language])]);
      expect([words, goesOn(card)]).toEqual([words, true]);
      expect([words, linksOf(card)]).toEqual([
        words,
        to.map((id) => `https://teams.microsoft.com/l/chat/0/0?users=${id}@example.org`),
      ]);
      for (const id of to) expect(textOf(card)).toContain(`[${id}@example.org](mailto:${id}@example.org)`);
    }
  });
});

describe('of a group', () => {
  test('a trainee sees the names of the others and of the mentor, and nothing else of theirs', async () => {
    const card = await bot.chat('bilal').ask('wie zit er in mijn groep');
    for (const name of ['dr. An Peeters', 'Bilal Amrani (jij)', 'Chloé Dubois', 'Daan Wouters'])
      expect(textOf(card)).toContain(name);
    expect(textOf(card)).not.toMatch(/Femke|Els|@|2026/);
    expect(linksOf(card)).toEqual([]);
  });

  test('a coordinator is told where it stands, and a pair is one name', async () => {
    expect(textOf(await bot.chat('gert').ask('wie zit er in mijn groep'))).toMatch(
      /Jij zit zelf in geen groep/,
    );
    const card = await bot.chat('hanna').ask('wie zit er in mijn groep');
    expect(textOf(card)).toContain('Iris Bakker');
    expect(textOf(card)).not.toContain('paar-1');
  });
});

describe('somebody without a group or a mentor', () => {
  beforeAll(async () => {
    const more = [
      cohort,
      `msg,mentor,fien,dr. Fien Baert,fien@example.org,${entraOf('fien')},gent-9,,,,nl-BE`,
      `msg,trainee,guus,Guus Maes,guus@example.org,${entraOf('guus')},gent-9,,,2026-10-01,nl-BE`,
    ];
    await bot.importPeople(more.join('\n'));
    // No people file can leave a group without a mentor: only a store that somebody mended by hand.
    const store = await openStore(bot.config);
    const fien = await store.load(people, 'fien');
    if (fien === undefined) throw new Error('no Fien');
    await store.replace(people, 'fien', fien.version, { ...fien.document, active: false });
    await store.close();
  });

  test('sees whom to turn to, typed and pressed', async () => {
    const typed = await bot.chat('guus').ask('wie is mijn mentor');
    const pressed = await bot.chat('guus').walk({ ...ask, verb: 'person.mentor' });
    for (const card of [typed, pressed]) {
      expect(textOf(card)).toMatch(/geen mentor/);
      expect(linksOf(card)).toEqual(['https://teams.microsoft.com/l/chat/0/0?users=gert@example.org']);
    }
  });

  test('is told whom the programme names where the people file knows no coordinator', async () => {
    const card = await bot.chat('iris').ask('contact');
    expect(textOf(card)).toMatch(/de coördinatie van het mentoraat/);
    expect(linksOf(card)).toEqual([]);
    expect(goesOn(card)).toBe(true);
  });
});

const ask = { type: 'Action.Execute', title: '', verb: '', data: {} };

test('a coordinator is not sent to the coordinators', async () => {
  const card = await bot.chat('gert').ask('contact');
  expect(textOf(card)).toMatch(/Jij hoort zelf bij de coördinatie/);
  expect(linksOf(card)).toEqual([]);
});

test('what asks for the coordinators has a button that leads to them', async () => {
  for (const words of ['vragen', 'moet ik beoordelen']) {
    const card = await bot.chat('an').ask(words);
    const shown = await bot.chat('an').walk(buttonOf(card, 'person.contact'));
    expect(textOf(shown)).toContain('Gert Jacobs');
  }
  expect(linksOf(await bot.chat('an').ask('training'))).toHaveLength(1);
});

test('a mentor whose group is still empty has a button that leads to the coordinators', async () => {
  const empty = `msg,mentor,joke,dr. Joke Maes,joke@example.org,${entraOf('joke')},gent-8,,,,nl-BE`;
  await bot.importPeople([cohort, empty].join('\n'));
  const card = await bot.chat('joke').ask('sessie');
  expect(textOf(await bot.chat('joke').walk(buttonOf(card, 'person.contact')))).toContain('Gert Jacobs');
});

test.each(languages)('the words on a button, typed in %s, do what the button does', async (language) => {
  await speak('bilal', language);
  const menu = buttonsOf(await bot.chat('bilal').ask('help'));
  for (const verb of ['person.group', 'attendance.own', 'person.mentor']) {
    const found = menu.find((each) => each.verb === verb);
    if (found === undefined) throw new Error(`no ${verb}`);
    const [pressed, typed] = [await bot.chat('bilal').walk(found), await bot.chat('bilal').ask(found.title)];
    expect([found.title, textOf(typed)]).toEqual([found.title, textOf(pressed)]);
  }
  const answer = await bot.chat('bilal').ask('rollenkaart');
  const contact = buttonOf(answer, 'person.contact');
  expect(textOf(await bot.chat('bilal').ask(contact.title))).toBe(
    textOf(await bot.chat('bilal').walk(contact)),
  );
});

describe('the standing questions', () => {
  const asked = async (id: string) => {
    const card = await bot.chat(id).ask('vragen');
    return buttonsOf(card).filter(({ verb, data }) => verb === 'faq.show' && 'entry' in data);
  };

  test('are those of a trainee or those of a mentor, and a coordinator sees both', async () => {
    const titles = async (id: string) => (await asked(id)).map(({ title }) => title);
    const [mentor, trainee, coordinator] = await Promise.all(['an', 'bilal', 'gert'].map(titles));
    expect(mentor).toContain('Moet ik beoordelen?');
    expect(mentor).not.toContain('Beoordeelt mijn mentor mij?');
    expect(trainee).toContain('Beoordeelt mijn mentor mij?');
    expect(
      trainee?.filter((title) => /moet ik|als mentor|een ASO|Verwijs ik|verwijs ik/.test(title)),
    ).toEqual([]);
    expect(new Set(coordinator)).toEqual(new Set([...(mentor ?? []), ...(trainee ?? [])]));
  });

  test.each([
    ['moet ik beoordelen', /Moet ik beoordelen\?/, /Beoordeelt mijn mentor mij\?/],
    ['is dit vertrouwelijk', /Mag ik doorvertellen/, /Vertelt mijn mentor door wat ik zeg/],
    ['wat is de rol van de mentor', /bewegingsruimte/, /Wat mag ik van mijn mentor verwachten/],
    [
      'moet de mentor het probleem oplossen',
      /Moet ik het probleem oplossen/,
      /Lost mijn mentor mijn probleem op/,
    ],
  ])('asked as "%s" are answered as the asker means them', async (words, toMentor, toTrainee) => {
    expect(textOf(await bot.chat('an').ask(words))).toMatch(toMentor);
    expect(textOf(await bot.chat('bilal').ask(words))).toMatch(toTrainee);
  });

  test('that stand on an older card are answered still', async () => {
    const old = { ...ask, verb: 'faq.show', data: { entry: 'niet-evalueren' } };
    expect(textOf(await bot.chat('bilal').walk(old))).toMatch(/Moet ik beoordelen/);
  });
});

describe('whether somebody was there', () => {
  beforeAll(async () => {
    const an = bot.chat('an');
    const outline = await an.walk(buttonOf(await an.ask('sessie'), 'session.open'));
    const step = await an.walk(buttonOf(outline, 'session.start'));
    const next = buttonOf(step, 'session.next');
    await an.walk(
      { ...next, verb: 'session.finish' },
      { 'present:bilal': 'true', 'present:chloe': 'false', 'present:daan': 'false' },
    );
  });

  test.each([
    ['nl-BE', 'mijn aanwezigheid', /23 nov 2026, .*: aanwezig$/m],
    ['nl-NL', 'was ik aanwezig?', /23 nov 2026, .*: aanwezig$/m],
    ['en', 'my attendance', /23 Nov 2026, .*: present$/m],
    ['en', 'which sessions did I miss', /: present$/m],
    ['fr', 'mes présences', /23 nov\. 2026, .* : présent$/m],
    ['nl-BE', 'aanwezigheid', /: aanwezig$/m],
    ['nl-BE', 'wie was er', /: aanwezig$/m],
  ] as const)('a trainee sees in %s for "%s", of themselves alone', async (language, words, said) => {
    await speak('bilal', language);
    const card = await bot.chat('bilal').ask(words);
    expect(textOf(card)).toMatch(said);
    expect(JSON.stringify(card)).not.toMatch(/chlo|daan|Dubois|Wouters|niet aanwezig|not present|absent/i);
    expect(textOf(card).match(/23 nov/gi)).toHaveLength(1);
  });

  test('a trainee who was not there reads that, whatever a made-up button asks', async () => {
    for (const data of [{}, { person: 'bilal' }, { group: 'gent-2', person: 'bilal', id: 'bilal' }]) {
      const card = await bot.chat('daan').walk({ ...ask, verb: 'attendance.own', data });
      expect(textOf(card)).toMatch(/: niet aanwezig$/m);
      expect(textOf(card)).not.toMatch(/: aanwezig$/m);
      expect(JSON.stringify(card)).not.toMatch(/bilal/i);
    }
  });

  test('stands behind a button for a trainee whose programme notes it, and behind none for others', async () => {
    const verbsOf = async (id: string) => buttonsOf(await bot.chat(id).ask('help')).map(({ verb }) => verb);
    expect(await verbsOf('bilal')).toContain('attendance.own');
    for (const id of ['an', 'gert', 'iris']) expect(await verbsOf(id)).not.toContain('attendance.own');
  });

  test('is said of nobody to a trainee of another group, a mentor, a coordinator or a pair', async () => {
    expect(textOf(await bot.chat('femke').ask('mijn aanwezigheid'))).toMatch(/nog geen sessie/);
    expect(textOf(await bot.chat('iris').ask('mijn aanwezigheid'))).toMatch(
      /wordt niet genoteerd wie er was/,
    );
    for (const id of ['an', 'gert']) {
      const { body } = await bot.chat(id).press({ verb: 'attendance.own', data: { person: 'bilal' } });
      expect(body.value.code).toBe('attendance.not-taken');
    }
    expect(textOf(await bot.chat('an').ask('mijn aanwezigheid'))).toMatch(/De aanwezigheidslijst maken/);
  });
});
