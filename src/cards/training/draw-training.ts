import type { Programme, TrainingDue, TrainingPart } from '../../core/programme/programme.ts';
import type { SeenTraining } from '../../core/training/commit-training.ts';
import { isBeforeFirstTalk, markOf, type TrainingMark, trainingStage } from '../../core/training/training.ts';
import type { TrainingAnswer } from '../../core/training/wishes.ts';
import { sayDay } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillEach, primary } from '../kit/button.ts';
import { bare, plain, spoken } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import template from './training.card.json' with { type: 'json' };

export interface TrainingCard {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly seen: SeenTraining;
  /** What came of the press that this card answers. */
  readonly note?: string;
  /** Whether that press changed something, or one just like it, so that it can be taken back. */
  readonly canUndo?: boolean;
  /** Where it leads on. */
  readonly wayOn: readonly Button[];
}

const fill = compile<object>(template);

/** Draws the training of a mentor: a switch for each part, or a choice where there can be an exemption. */
export function drawTraining(card: TrainingCard): AdaptiveCard {
  const { reader, programme, seen, note } = card;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const status = sayStage(card, words);
  const parts = programme.training.map((part) => fillPart(card, part, texts));
  const isComplete = trainingStage(programme.training, seen.noted) === 'complete';
  return fill({
    lang: reader.language,
    speak: spoken(note ?? words['training.title'], status),
    hasNote: note !== undefined,
    note: note ?? '',
    title: words['training.title'],
    status,
    explain: words[isComplete ? 'training.mend' : 'training.explain'],
    parts,
    save: fillEach([saveButton(card, words, isComplete)]),
    whoSees: words['training.whoSees']({ contact: texts.text(programme.contact) }),
    buttons: fillEach([
      ...offerUndo(card, words),
      ...card.wayOn.map((each): Button => ({ ...each, style: 'default' })),
    ]),
    ...texts.note(),
  });
}

/** Where nothing is left to do, nothing asks for a press. */
function saveButton({ programme, seen }: TrainingCard, words: Words, isComplete: boolean): Button {
  const data = { programme: programme.id, seen: seen.version, change: 'mark' } as const;
  const draw = isComplete ? button : primary;
  return draw(words['button.saveTraining'], 'training.save', data);
}

/** Right after a change, while there is something to go back to. */
function offerUndo({ programme, seen, canUndo = false }: TrainingCard, words: Words): readonly Button[] {
  if (!canUndo || seen.noted.before === undefined) return [];
  const data = { programme: programme.id, seen: seen.version, change: 'unmark' } as const;
  return [button(words['button.undo'], 'training.save', data)];
}

function sayStage({ programme: { training }, seen: { noted } }: TrainingCard, words: Words): string {
  const left = training.filter((part) => markOf(part, noted.done) === undefined);
  const stage = trainingStage(training, noted);
  switch (stage) {
    case 'open':
      return words['training.open']({ left: left.length, count: left.filter(isBeforeFirstTalk).length });
    case 'ready': {
      const word = training.some(isBeforeFirstTalk) ? 'training.ready' : 'training.left';
      return words[word]({ count: left.length });
    }
    case 'complete':
      return words['training.complete'];
  }
}

function fillPart({ reader, seen }: TrainingCard, part: TrainingPart, texts: ProgrammeTexts) {
  const { words } = texts;
  const mark = markOf(part, seen.noted.done);
  const title = texts.raw(part.title).trim() || part.id;
  const detail = [
    sayHours(part.hours, words),
    ...(mark === undefined ? [sayDue(part.due, words)] : []),
    ...(part.accreditation === undefined ? [] : [plain(part.accreditation)]),
    ...(mark === undefined ? [] : [words['training.noted']({ when: sayDay(reader.language, mark.on) })]),
  ];
  return {
    id: `part:${part.id}`,
    title: plain(title),
    label: bare(title),
    exemption: part.exemption,
    value: answerTo(part, mark),
    choices: answers.map((value) => ({ value, title: words[`training.${value}`] })),
    detail: detail.join(' · '),
  };
}

const answers: readonly TrainingAnswer[] = ['not-yet', 'followed', 'exempt'];

/** As the input of the part reads it. */
function answerTo({ exemption }: TrainingPart, mark: TrainingMark | undefined): string {
  return exemption ? (mark?.how ?? 'not-yet') : String(mark !== undefined);
}

/** Parts of an hour are said in minutes. */
function sayHours(hours: number, words: Words): string {
  if (Number.isInteger(hours)) return words['training.hours']({ count: hours });
  return words['training.minutes']({ minutes: Math.round(hours * 60) });
}

function sayDue(due: TrainingDue, words: Words): string {
  switch (due.kind) {
    case 'before-talk':
      return words['training.beforeTalk']({ number: due.talk });
    case 'around-talk':
      return words['training.aroundTalk']({ number: due.talk });
    case 'within':
      return words['training.within']({ count: due.months });
  }
}
