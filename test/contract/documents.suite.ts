import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { change, leave, write } from '../../src/core/store/change.ts';
import type { Collection, DocumentStore } from '../../src/core/store/documents.ts';

interface Note {
  readonly text: string;
  readonly owner: string;
  readonly tags: readonly string[];
}

const notes: Collection<Note> = {
  name: 'notes',
  schemaVersion: 1,
  indexes: {
    owner: { unique: true, values: (note) => (note.owner === '' ? [] : [note.owner]) },
    tag: { unique: false, values: (note) => note.tags },
  },
  migrate: (stored) => stored as Note,
};

interface RenamedNote {
  readonly body: string;
  readonly owner: string;
}

/** The same collection in the next version of the program, which has another name for the text. */
const renamed: Collection<RenamedNote> = {
  name: 'notes',
  schemaVersion: 2,
  indexes: { owner: { unique: true, values: ({ owner }) => (owner === '' ? [] : [owner]) } },
  migrate: (stored, from) => {
    const { text, owner } = stored as Note;
    return { body: `${text} from ${from}`, owner };
  },
};

const note = (more: Partial<Note> = {}): Note => ({ text: 'x', owner: '', tags: [], ...more });

/** What every store must do; `open` opens the same place each time, `clear` makes it empty. */
export function documentStoreContract(
  name: string,
  open: () => Promise<DocumentStore>,
  clear: () => Promise<void>,
): void {
  describe(`a document store in ${name}`, () => {
    let store: DocumentStore;

    beforeEach(async () => {
      await clear();
      store = await open();
      await store.prepare([notes]);
    });

    afterEach(() => store.close());

    test('has two who change one document at once lose nothing', async () => {
      const changes = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 6 });
      let run = 0;
      await fc.assert(
        fc.asyncProperty(changes, changes, async (one, other) => {
          run += 1;
          const key = `both-${run}`;
          const add = (tag: string) =>
            change(store, { collection: notes, key, contended: [] as string[] }, (found) => {
              const before = found?.document ?? note();
              return write({ ...before, tags: [...before.tags, tag] }, [tag]);
            });
          const addAll = async (tags: readonly string[]) => {
            const added: string[] = [];
            for (const tag of tags) added.push(...(await add(tag)));
            return added;
          };
          const accepted = await Promise.all([addAll(one), addAll(other)]);
          const kept = await store.load(notes, key);
          // Each of them in their own order, and nothing that was not answered with success.
          expect(kept?.document.tags.toSorted()).toEqual(accepted.flat().toSorted());
          expect(kept?.version).toBe(accepted.flat().length);
          for (const own of accepted) expect(kept?.document.tags).toEqual(expect.arrayContaining(own));
        }),
        { numRuns: 30 },
      );
    });

    test('answers two who want the same value of a unique index: one has it, the other is told', async () => {
      const want = (key: string) =>
        change(store, { collection: notes, key, taken: 'taken' }, (found) =>
          found === undefined ? write(note({ owner: 'anne' }), 'mine') : leave('mine'),
        );
      expect((await Promise.all([want('a'), want('b')])).toSorted()).toEqual(['mine', 'taken']);
      expect(await store.query(notes, 'owner', 'anne')).toHaveLength(1);
    });

    test('gives back what was inserted, as version 1', async () => {
      expect(await store.insert(notes, 'a', note())).toBe('written');
      expect(await store.load(notes, 'a')).toEqual({ key: 'a', version: 1, document: note() });
      expect(await store.load(notes, 'b')).toBeUndefined();
    });

    test('answers a stale write as a value and changes nothing', async () => {
      await store.insert(notes, 'a', note());
      expect(await store.insert(notes, 'a', note({ text: 'y' }))).toBe('stale');
      expect(await store.replace(notes, 'a', 2, note({ text: 'y' }))).toBe('stale');
      expect(await store.delete(notes, 'a', 2)).toBe('stale');
      expect(await store.load(notes, 'a')).toMatchObject({ version: 1, document: { text: 'x' } });
    });

    test('refuses a value that a unique index has on another document', async () => {
      await store.insert(notes, 'a', note({ owner: 'anne' }));
      expect(await store.insert(notes, 'b', note({ owner: 'anne' }))).toBe('taken');
      expect(await store.load(notes, 'b')).toBeUndefined();
      expect(await store.insert(notes, 'c', note())).toBe('written');
      expect(await store.insert(notes, 'd', note())).toBe('written');
      expect(await store.replace(notes, 'c', 1, note({ owner: 'anne' }))).toBe('taken');
    });

    test('finds by the values of the present version only', async () => {
      await store.insert(notes, 'a', note({ tags: ['p', 'p', 'q'] }));
      await store.replace(notes, 'a', 1, note({ tags: ['q', 'r'] }));
      const keys = async (tag: string) => (await store.query(notes, 'tag', tag)).map((each) => each.key);
      expect([await keys('p'), await keys('q'), await keys('r')]).toEqual([[], ['a'], ['a']]);
    });

    test('frees a unique value when its document is deleted', async () => {
      await store.insert(notes, 'a', note({ owner: 'anne' }));
      expect(await store.delete(notes, 'a', 1)).toBe('written');
      expect(await store.insert(notes, 'b', note({ owner: 'anne' }))).toBe('written');
    });

    test('finds in a collection that is seldom written what was written last, also by another process', async () => {
      const seldom = { ...notes, name: 'seldom', isSeldomWritten: true } as const;
      await store.prepare([seldom]);
      const other = await open();
      const keys = async () => (await store.query(seldom, 'tag', 't')).map((each) => each.key);
      await store.insert(seldom, 'a', note({ tags: ['t'] }));
      expect(await keys()).toEqual(['a']);
      await other.insert(seldom, 'b', note({ tags: ['t'] }));
      expect(await keys()).toEqual(['a', 'b']);
      await store.replace(seldom, 'a', 1, note({ tags: [] }));
      expect(await keys()).toEqual(['b']);
      await other.delete(seldom, 'b', 1);
      expect(await keys()).toEqual([]);
      await other.close();
    });

    test('pages by key', async () => {
      for (const key of ['c', 'a', 'b']) await store.insert(notes, key, note({ tags: ['t'] }));
      const first = await store.query(notes, 'tag', 't', { limit: 2 });
      const rest = await store.query(notes, 'tag', 't', { limit: 2, after: 'b' });
      expect([...first, ...rest].map((each) => each.key)).toEqual(['a', 'b', 'c']);
      expect((await store.list(notes, { after: 'a' })).map((each) => each.key)).toEqual(['b', 'c']);
    });

    test('finds a range of values, both ends in it, by value and then by key', async () => {
      const due = { d: '2026-03', a: '2026-02', c: '2026-02', b: '2026-01', e: '2026-04' };
      for (const [key, month] of Object.entries(due)) await store.insert(notes, key, note({ tags: [month] }));
      await store.insert(notes, 'f', note());
      const range = async (from: string, to: string, limit?: number) => {
        const found = await store.queryRange(notes, 'tag', {
          from,
          to,
          ...(limit === undefined ? {} : { limit }),
        });
        return found.map((each) => each.key).join('');
      };
      expect(await range('', '2026-03')).toBe('bacd');
      expect(await range('2026-02', '2026-02')).toBe('ac');
      expect(await range('2026-02', '2027', 3)).toBe('acd');
      expect(await range('2026-05', '2027')).toBe('');
    });

    test('throws on an index that is not declared', async () => {
      await expect(store.query(notes, 'colour', 'red')).rejects.toThrow('colour');
      await expect(store.queryRange(notes, 'colour', { from: 'a', to: 'b' })).rejects.toThrow('colour');
    });

    test('of thirty that replace at once, one wins', async () => {
      await store.insert(notes, 'a', note());
      const outcomes = await Promise.all(
        Array.from({ length: 30 }, (_, i) => store.replace(notes, 'a', 1, note({ text: String(i) }))),
      );
      expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
    });

    test('keeps hostile keys and texts as they are', async () => {
      const text = `"'; DROP TABLE documents; -- $where {"$gt": ""} \u0000 ${'é'.repeat(10_000)}`;
      await store.insert(notes, '$a.b/"c\'', note({ text }));
      expect((await store.load(notes, '$a.b/"c\''))?.document.text).toBe(text);
    });

    test('keeps everything when it is closed and opened again', async () => {
      await store.insert(notes, 'a', note({ owner: 'anne' }));
      await store.close();
      store = await open();
      await store.prepare([notes]);
      expect(await store.query(notes, 'owner', 'anne')).toHaveLength(1);
    });

    test('migrates whatever it reads from the version it was written in, and leaves what is stored', async () => {
      await store.insert(notes, 'a', note({ owner: 'anne' }));
      await store.prepare([renamed]);
      const present = { key: 'a', version: 1, document: { body: 'x from 1', owner: 'anne' } };
      expect(await store.load(renamed, 'a')).toEqual(present);
      expect(await store.query(renamed, 'owner', 'anne')).toEqual([present]);
      expect(await store.list(renamed)).toEqual([present]);
      expect(await store.load(notes, 'a')).toMatchObject({ version: 1, document: { text: 'x' } });
    });

    test('writes what was migrated in its new shape, and refuses it to an older program', async () => {
      await store.insert(notes, 'a', note());
      expect(await store.replace(renamed, 'a', 1, { body: 'new', owner: 'anne' })).toBe('written');
      expect((await store.load(renamed, 'a'))?.document).toEqual({ body: 'new', owner: 'anne' });
      expect(await store.query(renamed, 'owner', 'anne')).toHaveLength(1);
      await expect(store.load(notes, 'a')).rejects.toMatchObject({ code: 'store.newer-schema' });
      await expect(store.list(notes)).rejects.toMatchObject({ code: 'store.newer-schema' });
    });

    test('finds old documents by an index that is declared later', async () => {
      await store.insert(notes, 'a', note({ text: 'hello' }));
      const later = { ...notes, indexes: { text: { unique: false, values: (each: Note) => [each.text] } } };
      await store.prepare([later]);
      expect(await store.query(later, 'text', 'hello')).toHaveLength(1);
    });
  });
}
