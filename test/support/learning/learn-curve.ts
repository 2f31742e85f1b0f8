import { agree } from '../../../src/understanding/agree.ts';
import { classify } from '../../../src/understanding/classify.ts';
import type { Learnt } from '../../../src/understanding/learnt.ts';
import { toLearnt } from '../../../src/understanding/learnt.ts';
import { knowShipped } from '../known-programmes.ts';
import { hearAll, makeFrom } from './make-learnt.ts';
import { type Lesson, readLessons } from './read-lines.ts';
import { drawNumbers, shuffle } from './shuffle.ts';

/**
 * Says what more lines bring: learns from ever more of the lines of the hands, and how well a fifth of them is then
 * understood that was not learnt from. None of the lines kept apart is among them.
 */

const { words } = await knowShipped();
const lessons = readLessons();
const others = lessons.filter(({ blind }) => !blind);
const byLot = shuffle(
  lessons.filter(({ blind }) => blind),
  drawNumbers(3),
);
const fifth = Math.floor(byLot.length / 5);
const [asked, learntFrom] = [hearAll(byLot.slice(0, fifth), words), byLot.slice(fifth)];

for (const share of [0.25, 0.5, 0.75, 1]) {
  const some = learntFrom.slice(0, Math.round(learntFrom.length * share));
  const figures = measure(toLearnt(makeFrom([...others, ...some], words)));
  process.stdout.write(`${JSON.stringify({ learntFrom: some.length, askedAbout: fifth, ...figures })}\n`);
}

/** The classifier by itself, and what the bot makes of both opinions, distress left aside; in percent. */
function measure(learnt: Learnt) {
  const read = asked.map(({ heard: { ruled, bare }, ...lesson }) => {
    const ranked = classify(bare, words.hear(bare), ruled?.rule, learnt);
    const { intent, sure } = agree(ruled, () => ranked, bare);
    const place = ranked.findIndex((each) => isMeant(lesson, each.intent));
    return { place, sure, right: isMeant(lesson, intent) };
  });
  const acted = read.filter(({ sure }) => sure);
  return {
    bestIsRight: percent(read.filter(({ place }) => place === 0).length, read.length),
    amongThree: percent(read.filter(({ place }) => place < 3).length, read.length),
    rightWhenActing: percent(acted.filter(({ right }) => right).length, acted.length),
    confidentlyWrong: percent(acted.filter(({ right }) => !right).length, read.length),
    asked: percent(read.length - acted.length, read.length),
  };
}

function isMeant({ intent, also = [] }: Lesson, read: string): boolean {
  return [intent, ...also].some((each) => each === read);
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(whole, 1)) / 10;
}
