import type {
  Collection,
  DocumentStore,
  Page,
  Stored,
  WriteOutcome,
} from '../../src/core/store/documents.ts';

interface Kept {
  readonly collection: string;
  readonly key: string;
  readonly version: number;
  readonly document: unknown;
  readonly unique: readonly string[];
}

/** A store in memory for tests of decisions. `beforeWrite` sees every write before it happens; throwing is a crash. */
export function openMemoryStore(beforeWrite: () => Promise<void> | void = () => undefined): DocumentStore {
  const kept = new Map<string, Kept>();
  const place = (collection: string, key: string) => `${collection} ${key}`;

  async function write<T>(
    collection: Collection<T>,
    key: string,
    version: number,
    document: T,
  ): Promise<WriteOutcome> {
    await beforeWrite();
    const here = kept.get(place(collection.name, key));
    if ((here?.version ?? 0) !== version) return 'stale';
    const unique = Object.entries(collection.indexes).flatMap(([name, index]) =>
      index.unique ? index.values(document).map((value) => `${name} ${value}`) : [],
    );
    const others = [...kept.values()].filter(
      (other) => other.collection === collection.name && other.key !== key,
    );
    if (others.some((other) => other.unique.some((value) => unique.includes(value)))) return 'taken';
    const copy = structuredClone(document);
    kept.set(place(collection.name, key), {
      collection: collection.name,
      key,
      version: version + 1,
      document: copy,
      unique,
    });
    return 'written';
  }

  function all<T>(collection: Collection<T>): readonly Stored<T>[] {
    return [...kept.values()]
      .filter((found) => found.collection === collection.name)
      .map(({ key, version, document }) => {
        return {
          key,
          version,
          document: collection.migrate(structuredClone(document), collection.schemaVersion),
        };
      })
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }

  const cut = <T>(found: readonly Stored<T>[], { after = '', limit = 100 }: Page = {}) =>
    found.filter(({ key }) => key > after).slice(0, limit);

  return {
    prepare: async () => undefined,
    load: async (collection, key) => all(collection).find((found) => found.key === key),
    query: async (collection, index, value, page) =>
      cut(
        all(collection).filter(({ document }) => collection.indexes[index]?.values(document).includes(value)),
        page,
      ),
    queryRange: async (collection, index, { from, to, limit = 100 }) => {
      const valueIn = ({ document }: Stored<never>) => collection.indexes[index]?.values(document)[0] ?? '';
      const found = all(collection) as readonly Stored<never>[];
      return found
        .filter((each) => valueIn(each) >= from && valueIn(each) <= to && valueIn(each) !== '')
        .toSorted((a, b) => (valueIn(a) < valueIn(b) ? -1 : valueIn(a) > valueIn(b) ? 1 : 0))
        .slice(0, limit);
    },
    list: async (collection, page) => cut(all(collection), page),
    insert: (collection, key, document) => write(collection, key, 0, document),
    replace: (collection, key, expected, document) => write(collection, key, expected, document),
    async delete(collection, key, expected) {
      if (kept.get(place(collection.name, key))?.version !== expected) return 'stale';
      kept.delete(place(collection.name, key));
      return 'written';
    },
    ping: async () => undefined,
    close: async () => undefined,
  };
}
