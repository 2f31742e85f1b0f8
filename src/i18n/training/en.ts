import type { nlTraining } from './nl.ts';

export const enTraining: typeof nlTraining = {
  'button.training': 'My mentor training',
  'button.saveTraining': 'Save',
  'training.title': 'Your mentor training',
  'training.open': (p) => {
    if (p.left > p.count) return `${p.left} parts to go, ${p.count} of them before your first talk.`;
    return p.left === 1
      ? '1 part to go, before your first talk.'
      : `${p.left} parts to go, before your first talk.`;
  },
  'training.ready': (p) =>
    p.count === 1
      ? 'Ready for your first talk. 1 more part to go.'
      : `Ready for your first talk. ${p.count} more parts to go.`,
  'training.left': (p) => (p.count === 1 ? '1 part to go.' : `${p.count} parts to go.`),
  'training.complete': 'You have done it all. Thank you for making the time.',
  'training.explain': 'Tick what you have completed.',
  'training.mend': 'Is something wrong? Change it here.',
  'training.hours': (p) => (p.count === 1 ? '1 hour' : `${p.count} hours`),
  'training.minutes': (p) => `${p.minutes} minutes`,
  'training.beforeTalk': (p) => `before talk ${p.number}`,
  'training.aroundTalk': (p) => `around talk ${p.number}`,
  'training.within': (p) =>
    p.count === 12 ? 'in your first year as a mentor' : `in your first ${p.count} months as a mentor`,
  'training.noted': (p) => `noted on ${p.when}`,
  'training.not-yet': 'Not yet',
  'training.followed': 'Completed',
  'training.exempt': 'Exempt',
  'training.whoSees': (p) =>
    `The coordinators only see how many mentors are ready or still have a part to go, no names. Questions about the training? Contact ${p.contact}.`,
  'training.saved': 'Saved.',
  'training.undone': 'All right, everything is as it was before.',
  'training.same': 'It was already noted that way.',
  'training.old': 'That was an older card, so I changed nothing. This is what is noted now.',
  'training.ofMentors':
    'The mentor training is for mentors. What your mentor has completed is not shown here.',
  'training.inDigest':
    'Mentors themselves note what they have completed. The overview only says how many mentors are ready or still have a part to go.',
  'training.none': (p) =>
    `I do not keep track of training and courses in this programme. Questions about them? Contact ${p.contact}.`,
  'training.noneHere': 'I do not keep track of training and courses in this programme.',
  'training.not-yours': 'Only a mentor can note their own training here, in a programme that has one.',
  'training.no-exemption': 'There is no exemption for that part. Nothing was changed.',
};
