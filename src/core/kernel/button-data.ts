/** What stands behind a button: ids and the version of what the card was drawn from, never a record. */

/** Behind a button that needs no more than its verb. */
export type NoData = Readonly<Record<string, never>>;

/** Which session of which group. */
export type PlaceData = {
  readonly programme: string;
  readonly group: string;
  readonly plan: string;
  readonly year: number;
  readonly intake: string;
};

/** A session, and the version of it that the card was drawn from. */
export type SeenPlaceData = PlaceData & { readonly seen: number };
