import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { type Intent, intents } from '../../src/understanding/intent.ts';
import { rules } from '../../src/understanding/rules.ts';
import { type KnownPlan, understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();

interface Line {
  readonly lang: Language;
  readonly text: string;
  readonly intent: string;
  readonly now: string;
  readonly slots?: Readonly<Record<string, unknown>>;
}

const now = instant(Date.parse('2026-11-18T10:15:00+01:00'));
const meant = (text: string, language: Language = 'nl-BE') => understand(text, { language, now, ...known });
const read = (file: string): readonly Line[] =>
  readFileSync(`test/understanding/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** The share of lines that are understood, and those that are not. */
function measure(lines: readonly Line[]) {
  const wrong = lines.filter(({ text, lang, intent }) => meant(text, lang).intent !== intent);
  const said = wrong.map(
    ({ text, lang, intent }) => `"${text}" is ${intent}, not ${meant(text, lang).intent}`,
  );
  return { share: 1 - wrong.length / lines.length, said };
}

/** Sessions that the lines name. */
const plans: readonly KnownPlan[] = [
  { id: 'msg-y1-s1', theme: 'kennismaking', years: [1], order: 1, talk: false },
  { id: 'msg-y1-s2', theme: 'stress', years: [1], order: 2, talk: false },
  { id: 'msg-y2-s1', theme: 'onzekerheid', years: [2], order: 1, talk: false },
  { id: 'msg-y3-s1', theme: 'conflict', years: [3], order: 1, talk: false },
  { id: 'msg-y3-s2', theme: 'tijd', years: [3], order: 2, talk: false },
  { id: 'msg-y4-s1', theme: 'rouw-verlies', years: [4], order: 1, talk: false },
  ...[1, 2, 3, 4, 5, 6, 7].map((order) => ({ id: `vu-c${order}`, years: [1], order, talk: true })),
];

describe('what people type', () => {
  test('is heard by a rule, whatever can be meant', () => {
    const heard = new Set(rules.map(({ intent }) => intent));
    expect(intents.filter((intent) => intent !== 'unknown' && !heard.has(intent))).toEqual([]);
  });

  test('is understood: the agreed lines', () => {
    const { share, said } = measure(read('utterances'));
    expect(said).toEqual([]);
    expect(share).toBe(1);
  });

  /** Written before the rules were tried on them; rules and classifier have learnt from them since (see README there). */
  test.each(['held-out', 'fresh-1', 'fresh-2', 'fresh-3', 'fresh-4', 'fresh-5', 'fresh-6', 'fresh-7'])(
    'is understood still: %s',
    (file) => {
      const { share, said } = measure(read(file));
      expect({ said, good: share >= 0.98 }).toMatchObject({ good: true });
    },
  );

  test.each(['utterances', 'fresh-1', 'fresh-2', 'fresh-3', 'fresh-5', 'fresh-6', 'fresh-7'])(
    'says what else it says: %s',
    (file) => {
      const wrong = read(file).flatMap(({ text, lang, now: at, slots, intent }) => {
        if (slots === undefined) return [];
        const understood = understand(text, {
          language: lang,
          now: instant(Date.parse(at)),
          ...known,
          plans,
        });
        // Where the bot asks, it is what a press on the right choice keeps.
        const { [intent as Intent]: pressed = understood.slots } = understood.readings ?? {};
        const said = understood.intent === intent ? understood.slots : pressed;
        return isDeepStrictEqual({ ...said }, slots) ? [] : [{ text, said, slots }];
      });
      expect(wrong).toEqual([]);
    },
  );

  test('is understood where nothing was mended for it: kept-apart', () => {
    const { share, said } = measure(read('kept-apart'));
    expect({ said, good: share >= 0.95 }).toMatchObject({ good: true });
  });

  test('takes no ordinary word, nor another form of a word, for a mistake', () => {
    for (const text of [
      'goeiemorgen, afspraak dinsdag om 10u',
      'laat het bericht eerst lezen',
      'how are the trainees doing',
      'planifie un entretien mardi à 9h',
      'do I have anything planned this week',
    ])
      expect([text, meant(text).slots]).not.toMatchObject([text, { typo: true }]);
    for (const text of ['anulleren', 'afspraak verzeten', 'reschedual my appointment'])
      expect([text, meant(text).slots]).toMatchObject([text, { typo: true }]);
  });

  test('names somebody with a title as it was typed', () => {
    const who = (text: string) => meant(text).slots.person;
    expect(who('gesprek met dr. De Vries op dinsdag om 9u')).toBe('dr De Vries');
    expect(who('book a call with Dr Janssens tomorrow at 9')).toBe('Dr Janssens');
    expect(who('afspraak met dr peeters morgen 10u')).toBe('dr Peeters');
  });

  test('says of what no rule read that it is only likely', () => {
    expect(meant('la nuit était courte')).toMatchObject({ acts: false });
    expect(meant('volgende stap')).toMatchObject({ intent: 'next-step', acts: true });
    expect(meant('volgnde stap')).toMatchObject({ intent: 'next-step', acts: true });
    expect(meant('zzz qqq')).toMatchObject({ intent: 'unknown', acts: false });
  });

  test('is understood without a greeting before it and thanks after it', () => {
    for (const { text, intent } of read('utterances').filter((line) => line.text.split(' ').length > 2)) {
      expect([text, meant(`Goeiemorgen, ${text}`).intent]).toEqual([text, intent]);
      expect([text, meant(`${text}, alvast bedankt`).intent]).toEqual([text, intent]);
    }
  });

  test('is understood mostly with one letter wrong in a longer word', () => {
    const mistyped = [...read('utterances'), ...read('fresh-3'), ...read('fresh-5')].flatMap((line) => {
      const word = line.text.split(' ').findLast((each) => /^\p{L}{6,}$/u.test(each));
      if (word === undefined) return [];
      const middle = Math.floor(word.length / 2);
      const wrong = [
        word.slice(0, middle) + word.slice(middle + 1),
        word.slice(0, middle) + word.charAt(middle) + word.slice(middle),
        word.slice(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.slice(middle + 1),
      ];
      return wrong.map((each) => ({ ...line, text: line.text.replace(word, each) }));
    });
    const { share, said } = measure(mistyped);
    expect({ said, good: share >= 0.93 }).toMatchObject({ good: true });
  });

  test('by its likeness to what others typed where no rule fits, and not at all when it is like nothing', () => {
    expect(meant('ik snap hier niks van').intent).toBe('help');
    for (const nothing of ['qsdfqsdf azer', 'lorem ipsum dolor sit amet', 'xyzzy'])
      expect(meant(nothing)).toMatchObject({ intent: 'unknown', acts: false });
  });

  test('by its likeness too where its words are rare and the likeness is great', () => {
    expect(meant('GDPR access request', 'en')).toMatchObject({ intent: 'export-my-data', acts: true });
    expect(meant('leerdoel: vlotter brieven dicteren')).toMatchObject({ intent: 'learning-goals' });
  });

  test.each(['trek mijn toesteming in', 'annuleer mijn toesteming'])(
    'never withdraws consent on a mistyped word alone: "%s"',
    (text) => {
      expect(meant(text)).toMatchObject({ intent: 'withdraw-consent', slots: { confirm: true, typo: true } });
    },
  );

  test.each([
    ['stageplan deadline', 'tasks'],
    ['stageplan is doorgestuurd', 'task-done'],
    ['toch nog niet klaar', 'task-done'],
    ['training plan not done yet after all', 'task-done'],
    ['plan de stage finalement pas encore fait', 'task-done'],
    ['planningsgesprek in medbook', 'tasks'],
    ['plan van aanpak bij leerdoel 2', 'learning-goals'],
    ['annuleer mijn toestemming', 'withdraw-consent'],
    ['verwijder afspraak dinsdag', 'cancel'],
    ['stop het bericht naar de stagemeester', 'withdraw-consent'],
    ['laat maar vallen', 'stop-dialog'],
    ['never mind', 'stop-dialog'],
    ['laisse tomber', 'stop-dialog'],
    ['moet ik als mentor evalueren?', 'faq'],
    ['ja', 'confirm'],
    ['doorverwijzen', 'refer'],
    ['doorschuiven', 'reschedule'],
    ['verzetten', 'reschedule'],
    ['uren', 'hours'],
    ['welk uur is mijn afspraak', 'my-appointments'],
    ['functioneringsgesprek is gepland op 2/12', 'tasks'],
    ['mijn stagemeester kleineert mij', 'refer'],
    ['ziek vandaag', 'cancel'],
    ['patiënt op bed 12 heeft koorts', 'out-of-scope'],
  ])('keeps apart what looks alike: "%s" is %s', (text, intent) => {
    expect(meant(text).intent).toBe(intent);
  });

  test.each([
    ['klaar', { scope: 'step' }],
    ['done', { scope: 'step' }],
    ['terminé', { scope: 'step' }],
    ['we zijn klaar', { scope: 'step' }],
    ['rond de sessie af', {}],
    ['rond af', {}],
    ['finish session', {}],
    ['sessie gedaan', {}],
    ['terminer', {}],
  ])('knows whether it is the session that ends: "%s"', (text, slots) => {
    expect(meant(text)).toMatchObject({ intent: 'end-session' });
    expect({ ...meant(text).slots }).toEqual(slots);
  });

  test.each([
    ['dank je wel', { said: 'thanks' }],
    ['merci', { said: 'thanks' }],
    ['thanks', { said: 'thanks' }],
    ['ja', { said: 'yes' }],
    ['oui', { said: 'yes' }],
    ['yes', { said: 'yes' }],
    ['ok', {}],
    ['prima', {}],
  ])('tells thanks, a yes and a nod apart: "%s"', (text, slots) => {
    expect(meant(text)).toMatchObject({ intent: 'confirm' });
    expect({ ...meant(text).slots }).toEqual(slots);
  });

  test.each([
    'een lange nacht en ik ben moe',
    'ik ben moe',
    'long night, so tired',
    'je suis fatigué',
    'het was een zware avond',
  ])('hears somebody who is tired, and plans nothing: "%s"', (text) => {
    expect(meant(text)).toMatchObject({ intent: 'refer', slots: { topic: 'moe', store: false } });
  });

  test.each(['het was weer een avond', 'de nacht was kort', 'la nuit était courte'])(
    'takes no part of the day for a wish to meet: "%s"',
    (text) => {
      expect(['plan', 'answer']).not.toContain(meant(text).intent);
    },
  );

  test.each(['ik kan niet meer', "je n'en peux plus", 'ik ben doodmoe en kan niet slapen'])(
    'offers the numbers to somebody who cannot go on: "%s"',
    (text) => {
      expect(meant(text)).toMatchObject({ intent: 'refer', slots: { offer: 'crisis-card', store: false } });
    },
  );

  test.each([
    ['sessie 2', { option: 2 }],
    ['de tweede sessie', { option: 2 }],
    ['séance 1', { option: 1 }],
    ['gesprek 3', { conversation: 3 }],
    ['talk 9', { conversation: 9 }],
    ['intervisie', { format: 'intervisie' }],
    ['intervision', { format: 'intervisie' }],
  ])('hears which session is named: "%s"', (text, slots) => {
    expect(meant(text)).toMatchObject({ intent: 'sessions' });
    expect({ ...meant(text).slots }).toEqual(slots);
  });

  test.each([
    'Wie ziet wat ik hier typ?',
    'wie leest dit?',
    'leest er iemand mee?',
    'who reads this?',
    'who can see what I type here',
    "qui lit ce que j'écris ?",
    'ben jij een mens?',
    'are you a robot?',
  ])('hears who asks about this chat: "%s"', (text) => {
    expect(meant(text)).toMatchObject({ intent: 'faq', slots: { topic: 'wie-leest-mee' } });
  });

  test.each([
    'ik wil dood en annuleer mijn afspraak',
    'plan vrijdag 14u, ik wil niet meer leven',
    'ja, stuur maar, suicide',
  ])('hears danger before anything else: "%s"', (text) => {
    expect(meant(text)).toMatchObject({ intent: 'crisis', slots: { store: false } });
  });

  test.each([
    'ik wil dood',
    "'t leven heeft geen zin meer",
    'ik ben het leven beu',
    'ik wil mij van kant maken',
    'ik wil een einde aan mijn leven maken',
    'ik heb pillen geslikt',
    'ik denk steeds aan de dood',
    'ik trek het leven niet meer',
    'ze zijn beter af zonder mij',
    'ik wil ophouden met bestaan',
    'ik wil zelfmort plegen',
    'I feel suicidal',
    'I took an overdose',
    'I want to end my life',
    "life isn't worth living anymore",
    'I wish I was never born',
    "I'd rather not be here anymore",
    'i cant go on',
    'je veux en finir avec la vie',
    'je pense à me suicider',
    "je n'ai plus envie de vivre",
    "j'ai envie de mourrir",
    'la vie ne vaut plus la peine',
    'je veux disparaître',
    'ik kan niet meer, ik wil niet verder',
    'ik heb mezelf gesneden',
    'ik ben bang dat een student zich van het leven berooft',
    'iedereen is beter af als ik weg ben',
    'het leven heeft voor mij geen zin meer, ik stop ermee',
    'ik ben bang dat ik mijzelf iets ga doen vannacht',
    'I keep thinking about jumping',
    'I keep thinking about just not waking up',
    'everyone would be better without me',
  ])('hears somebody who may be in danger: "%s"', (text) => {
    expect(meant(text).intent).toBe('crisis');
  });

  test.each([
    ['hoe vaak is de hulpkaart geopend', 'digest'],
    ['wie van de assistenten heeft zijn akkoord ingetrokken', 'digest'],
    ['hoe werkt het als ik toestemming intrek', 'faq'],
    ['Daan was er niet', 'attendance'],
  ])('hears what is only worded alike: "%s" is %s', (text, intent) => {
    expect(meant(text).intent).toBe(intent);
  });

  test('hears that a mentor did not show up, and nobody else', () => {
    for (const text of ['mijn mentor kwam niet opdagen', 'my mentor was not there'])
      expect(meant(text)).toMatchObject({ intent: 'reschedule', acts: true });
    expect(meant('corrige la présence de Thomas, il n’était pas là').intent).toBe('attendance');
  });

  test('does what a word says where it is likely enough too, and reads the day back', () => {
    expect(meant('décommande le rendez-vous de mercredi quatorze heures')).toMatchObject({
      intent: 'cancel',
      acts: true,
      slots: { confirm: true },
    });
    expect(meant('volgend punt')).toMatchObject({ intent: 'next-step', acts: true });
  });

  test('marks what must not be kept', () => {
    expect(meant('ziek vandaag').slots.drop_reason).toBe(true);
    expect(meant('ben helemaal op').slots.store).toBe(false);
  });

  test.each([
    ['sessie', 'sessions'],
    ["thema's", 'sessions'],
    ['vragen', 'faq'],
    ['taal', 'language'],
    ['noodnummers', 'crisis'],
    ['help', 'help'],
    ['session', 'sessions'],
    ['themes', 'sessions'],
    ['questions', 'faq'],
    ['language', 'language'],
    ['emergency numbers', 'crisis'],
    ['séance', 'sessions'],
    ['thèmes', 'sessions'],
    ['langue', 'language'],
    ["numéros d'urgence", 'crisis'],
    ['aide', 'help'],
  ])('knows the command word %s in whatever language the person has', (word, intent) => {
    for (const language of ['nl-BE', 'nl-NL', 'en', 'fr'] as const)
      expect(meant(word, language).intent).toBe(intent);
  });
});

describe('any text whatever', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...read('utterances').flatMap((line) => line.text.split(' '))), {
        maxLength: 12,
      })
      .map((words) => words.join(' ')),
  );

  test('has one intent of the list and three offers, the best first, never danger or deletion among them', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { intent, acts, offers } = meant(typed);
        expect(intents).toContain(intent);
        expect(new Set(offers).size).toBe(3);
        if (offers.includes(intent)) expect(offers[0]).toBe(intent);
        if (intent === 'unknown') expect(acts).toBe(false);
        expect(offers).not.toContain('crisis');
        expect(offers).not.toContain('delete-my-data');
      }),
      { numRuns: 300 },
    );
  });

  test('takes a long day for what it is and not for a mistyped "langue"', () => {
    expect(meant('een lange dag en ik ben moe').intent).not.toBe('language');
    expect(meant('langue en').slots).toMatchObject({ to: 'en' });
  });

  test('means the same in capitals, without accents and with other spaces and punctuation around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...read('utterances')), ({ text: typed, lang }) => {
        const { intent } = meant(typed, lang);
        const bare = typed.normalize('NFD').replace(/\p{M}/gu, '');
        for (const same of [typed.toUpperCase(), bare, `  ${typed.replaceAll(' ', '   ')} !!`]) {
          expect(meant(same, lang).intent).toBe(intent);
        }
      }),
    );
  });

  test('is read in a time that grows with its length and no faster', () => {
    const hostile = [
      'a ',
      'nee ',
      'toestemming ',
      '1',
      "l'",
      'stuur de tekst ',
      '\u0301',
      'over een week ',
      'half ',
      'vrijdag tot ',
      '3/1 ',
      'om ',
      'a',
      'ik wil ',
    ].map((piece) => piece.repeat(20_000));
    for (const typed of hostile) expect(intents).toContain(meant(typed).intent);
  });
});
