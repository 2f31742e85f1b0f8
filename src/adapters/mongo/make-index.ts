import { type Collection, type CreateIndexesOptions, type Document, MongoServerError } from 'mongodb';

/** https://www.mongodb.com/docs/manual/reference/error-codes/ : IndexNotFound; IndexOptionsConflict, IndexKeySpecsConflict */
const notFound = 27;
const isOtherwise = new Set<unknown>([85, 86]);

/**
 * Makes an index, unless it stands. One of that name which another version of this program made otherwise is taken away
 * first: a server refuses to make it over.
 */
export async function makeIndex<T extends Document>(
  collection: Collection<T>,
  keys: Readonly<Record<string, 1>>,
  options: CreateIndexesOptions & { readonly name: string },
): Promise<void> {
  try {
    await collection.createIndex(keys, options);
  } catch (cause) {
    if (!(cause instanceof MongoServerError) || !isOtherwise.has(cause.code)) throw cause;
    await dropIndex(collection, options.name);
    await collection.createIndex(keys, options);
  }
}

/** Another process that starts at the same moment may have taken it away. */
async function dropIndex<T extends Document>(collection: Collection<T>, name: string): Promise<void> {
  try {
    await collection.dropIndex(name);
  } catch (cause) {
    if (!(cause instanceof MongoServerError) || cause.code !== notFound) throw cause;
  }
}
