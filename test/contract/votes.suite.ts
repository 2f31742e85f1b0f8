import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { castVote, changeVote, openVote } from '../../src/core/appointments/commit-vote.ts';
import { leaveOut, settleVote, winVote } from '../../src/core/appointments/decide-group-vote.ts';
import { groupVotes } from '../../src/core/appointments/group-vote.ts';
import { appointmentId } from '../../src/core/kernel/id.ts';
import type { Instant } from '../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import {
  facts,
  mentor,
  options,
  proposalOf,
  row,
  scheduling,
  voters,
} from '../core/appointments/sample-vote.ts';

const id = appointmentId('v');
const [first] = options as [Instant];

/** What must hold of the votes of a group, whatever the store; `open` opens the same place each time, as processes do. */
export function groupVotesContract(
  name: string,
  open: () => Promise<DocumentStore>,
  clear: () => Promise<void>,
): void {
  describe(`the votes of a group in ${name}`, () => {
    let one: DocumentStore;
    let two: DocumentStore;

    beforeEach(async () => {
      await clear();
      one = await open();
      await one.prepare([groupVotes]);
      two = await open();
      await two.prepare([groupVotes]);
    });

    afterEach(async () => {
      await one.close();
      await two.close();
    });

    const put = (store: DocumentStore, vote = 'v', group = 'g') =>
      openVote(store, proposalOf(vote, group), scheduling, facts);
    const load = async () => (await one.load(groupVotes, id))?.document;

    test('are one at a time on one meeting, whoever opens them at once', async () => {
      const opened = await Promise.all([put(one, 'a'), put(two, 'b')]);
      expect(opened.filter(({ ok }) => ok)).toHaveLength(1);
      expect(opened.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'vote.running' });
      expect(await put(two, 'c', 'other')).toMatchObject({ ok: true });
    });

    test('all count when everybody votes at the same moment in two processes', async () => {
      await put(one);
      const cast = await Promise.all(
        voters.map((by, n) =>
          castVote(n % 2 === 0 ? one : two, { id, by, answers: row('yes', 'yes') }, facts),
        ),
      );
      expect(cast.map(({ ok }) => ok)).toEqual(voters.map(() => true));
      expect(Object.keys((await load())?.votes ?? {}).toSorted()).toEqual([...voters]);
    });

    test('close once, and make room for another on the same meeting', async () => {
      await put(one);
      for (const by of voters) await castVote(one, { id, by, answers: row('yes', 'no', 'no') }, facts);
      expect((await load())?.state).toEqual({ name: 'booking', at: first });
      await Promise.all(
        [one, two].map((store) => changeVote(store, id, (vote) => winVote(vote, first, facts))),
      );
      const { outbox = [] } = (await load()) ?? {};
      expect(outbox.filter(({ kind }) => kind === 'vote.closed')).toHaveLength(voters.length);
      expect(await castVote(two, { id, by: mentor, answers: row('no') }, facts)).toEqual({
        ok: false,
        refusal: 'vote.closed',
      });
      expect(await put(two, 'next')).toMatchObject({ ok: true });
    });

    test('lose a moment that is taken once, whichever process finds out', async () => {
      await put(one);
      for (const by of voters) await castVote(two, { id, by, answers: row('yes', 'no', 'no') }, facts);
      await Promise.all(
        [one, two].map((store) => changeVote(store, id, (vote) => leaveOut(vote, first, facts))),
      );
      expect((await load())?.taken).toEqual([first]);
    });

    test('are found while they are to close, and not afterwards', async () => {
      await put(one);
      const live = async () => (await two.query(groupVotes, 'live', 'yes')).map(({ key }) => key);
      expect(await live()).toEqual(['v']);
      const over = { ...facts, now: (options.at(-1) ?? first) as Instant };
      await changeVote(one, id, (vote) => settleVote(vote, over));
      expect(await live()).toEqual([]);
    });
  });
}
