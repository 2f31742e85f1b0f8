/** Documents as JSON, and beside them the values by which they are found; `collections` says from what these were made; `pings` when somebody last asked whether this store can be written. */
export const schema = `
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL,
    schema_version INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (collection, key)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS index_values (
    collection TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, key TEXT NOT NULL,
    PRIMARY KEY (collection, name, value, key)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY, indexed TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS pings (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS index_values_by_key ON index_values (collection, key);
`;
