import { MongoClient } from 'mongodb';
import { MongoStore } from './mongo-store.ts';

/** How long a call waits for a server that can be reached, in milliseconds: well within the 15 seconds of Teams. */
const patience = 5_000;
/** How long a socket may be silent, in milliseconds. Calls end sooner; this frees what they held, and lets an index be made. */
const socketPatience = 20_000;

/**
 * Opens the store of many processes: any MongoDB, sharded or not. A write is answered when the majority has it in the
 * journal, and reads see only such writes. The database is the one that the URI names, else `klankbord`. Throws when no
 * server answers; what it throws does not carry the URI, which may hold a password.
 */
export async function openMongoStore(uri: string): Promise<MongoStore> {
  const client = new MongoClient(uri, {
    appName: 'klankbord',
    serverSelectionTimeoutMS: patience,
    connectTimeoutMS: patience,
    waitQueueTimeoutMS: patience,
    socketTimeoutMS: socketPatience,
    retryWrites: true,
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
  });
  try {
    await client.connect();
    const database = client.db(namesDatabase(uri) ? undefined : 'klankbord');
    await database.command({ ping: 1 });
    return new MongoStore(client, database);
  } catch (cause) {
    await client.close();
    throw cause;
  }
}

function namesDatabase(uri: string): boolean {
  return /^mongodb(\+srv)?:\/\/[^/]+\/[^?]/.test(uri);
}
