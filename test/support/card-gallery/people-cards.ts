import { sayNoPlace } from '../../../src/bots/appointments/intents.ts';
import type { Answer, Asker } from '../../../src/bots/asker.ts';
import { sayInstalling } from '../../../src/bots/help/intents.ts';
import { drawRefusal, serveWish } from '../../../src/bots/turns/serve-wish.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import { sessionKey, sessions } from '../../../src/core/sessions/session.ts';
import type { Wish } from '../../../src/core/wishes/wish.ts';
import { askerOf } from './asker.ts';
import type { GalleryCard } from './card-cases.ts';
import { heldWith, type Material, placeOf } from './material.ts';

/** Who is who, how to reach them, and what this bot knows of somebody or leaves to others. */
export async function drawPeopleCards(
  language: Language,
  { group, pairs, names }: Material,
): Promise<readonly GalleryCard[]> {
  const [name = ''] = names;
  const mentor = await askerOf(language, group, 'mentor', name);
  const trainee = await askerOf(language, group, 'trainee', name);
  const coordinator = await askerOf(language, group, 'coordinator', name);
  const coassistant = await askerOf(language, pairs, 'trainee', name);
  const draw = async (label: string, asker: Asker, wish: Wish) => ({
    name: label,
    card: cardOf(asker, await serveWish(asker, wish)),
  });
  const alone = await askerOf(language, group, 'trainee', name);
  await forgetMentor(alone);
  const none = await draw('own-attendance-none', trainee, { verb: 'attendance.own' });
  await noteAttendance(trainee);
  return [
    await draw('contact', mentor, { verb: 'person.contact' }),
    await draw('contact-stop', mentor, { verb: 'person.contact', about: 'stop' }),
    await draw('contact-self', coordinator, { verb: 'person.contact' }),
    await draw('group-mentor', mentor, { verb: 'person.group' }),
    await draw('group-trainee', trainee, { verb: 'person.group' }),
    await draw('group-coordinator', coordinator, { verb: 'person.group' }),
    await draw('group-talk-trainee', coassistant, { verb: 'person.group' }),
    await draw('kept-mentor', mentor, { verb: 'person.kept' }),
    await draw('kept-trainee', trainee, { verb: 'person.kept' }),
    none,
    await draw('own-attendance', trainee, { verb: 'attendance.own' }),
    await draw('own-attendance-not-asked', coassistant, { verb: 'attendance.own' }),
    await draw('own-attendance-mentor', mentor, { verb: 'attendance.own' }),
    await draw('no-mentor', alone, { verb: 'person.mentor' }),
    await draw('no-tasks', coordinator, { verb: 'task.list' }),
    await draw('tasks-shared-none', mentor, { verb: 'task.shared' }),
    await draw('tasks-choose', mentor, { verb: 'task.choose' }),
    await draw('no-tasks-here', await askerOf(language, { ...group, tasks: [] }, 'trainee', name), {
      verb: 'task.list',
    }),
    { name: 'no-place', card: cardOf(trainee, await sayNoPlace(trainee)) },
    { name: 'no-place-mentor', card: cardOf(mentor, await sayNoPlace(mentor)) },
    { name: 'installing', card: cardOf(mentor, await sayInstalling(mentor)) },
    { name: 'installing-coordinator', card: cardOf(coordinator, await sayInstalling(coordinator)) },
  ];
}

/** Two sessions that were held: at one of them the trainee was not. */
async function noteAttendance({ deps, person, programme }: Asker): Promise<void> {
  for (const [at, plan] of programme.sessions.slice(0, 2).entries()) {
    const place = placeOf(programme, plan);
    const held = heldWith(place, plan, [], at === 1 ? [person] : [], [person]);
    await deps.store.insert(sessions, sessionKey(place), held);
  }
}

function cardOf(asker: Asker, answer: Answer) {
  return 'card' in answer ? answer.card : drawRefusal(asker, answer.refusal);
}

async function forgetMentor({ deps }: Asker): Promise<void> {
  const mentor = await deps.store.load(people, 'mentor');
  if (mentor !== undefined) await deps.store.delete(people, 'mentor', mentor.version);
}
