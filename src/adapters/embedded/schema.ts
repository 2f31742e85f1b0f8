/** Documents as JSON, and beside them the values by which they are found; `lone` repeats the value of a unique index. */
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
  CREATE INDEX IF NOT EXISTS index_values_by_key ON index_values (collection, key);
`;
