import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';
import { change, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import {
  type DialogKind,
  type DialogToken,
  dialogs,
  isForgotten,
  judgeToken,
  type OpenDialog,
  type TokenStanding,
} from './open-dialog.ts';

/** What a turn makes of a dialog. `leave` keeps all as it is; so does a wish that is still to be carried out. */
export type Turned<A> =
  | { readonly to: 'keep'; readonly state: unknown; readonly answer: A }
  | { readonly to: 'end'; readonly how: 'done' | 'stopped'; readonly answer: A }
  | { readonly to: 'leave'; readonly answer: A };

/** What came of a turn. `dialog` is as it stands now. */
export type Taken<A> =
  | { readonly standing: 'taken'; readonly dialog: OpenDialog; readonly answer: A }
  | { readonly standing: Exclude<TokenStanding, 'next'>; readonly dialog?: OpenDialog };

interface Turn {
  readonly person: PersonId;
  readonly token: DialogToken;
  /** The shape of the states that the machine reads. */
  readonly shape: number;
  readonly now: Instant;
}

/** Typed messages that are remembered; Teams sends one again within minutes. */
const remembered = 10;

/** The dialog that waits for an answer of this person; none when there is none, or it is over or forgotten. */
export async function loadDialog(
  store: DocumentStore,
  person: PersonId,
  now: Instant,
): Promise<OpenDialog | undefined> {
  const dialog = (await store.load(dialogs, person))?.document;
  return dialog === undefined || dialog.over !== undefined || isForgotten(dialog, now) ? undefined : dialog;
}

interface Opening {
  readonly person: PersonId;
  /** Random. */
  readonly id: string;
  readonly kind: DialogKind;
  readonly shape: number;
  readonly state: unknown;
  readonly now: Instant;
  /** Of the typed message that opens it. */
  readonly message?: string;
}

/**
 * Opens a dialog, in the place of what the person had open. A message that has opened one already opens none: what stands
 * there is given.
 */
export function openDialog(store: DocumentStore, { message, now, ...opening }: Opening): Promise<OpenDialog> {
  return change(store, { collection: dialogs, key: opening.person }, (found) => {
    const before = found?.document;
    if (message !== undefined && before?.messages.includes(message)) return leave(before);
    const messages = message === undefined ? [] : [message];
    const opened = { ...opening, turn: 1, turnedAt: now, messages };
    return write<OpenDialog, OpenDialog>(opened, opened);
  });
}

/** Loads, decides, writes. `decide` is pure, and asked only when the token may be a turn. */
export function takeTurn<A>(
  store: DocumentStore,
  turn: Turn,
  decide: (dialog: OpenDialog) => Turned<A>,
): Promise<Taken<A>> {
  const { person, token, shape, now } = turn;
  return change<OpenDialog, Taken<A>>(store, { collection: dialogs, key: person }, (found) => {
    const dialog = found?.document;
    const standing = judgeToken(dialog, token, shape, now);
    if (dialog === undefined || standing === 'none') return leave<Taken<A>>({ standing: 'none' });
    if (standing !== 'next') return leave<Taken<A>>({ standing, dialog });
    const turned = decide(dialog);
    if (turned.to === 'leave') return leave<Taken<A>>({ standing: 'taken', dialog, answer: turned.answer });
    const after = afterTurn(dialog, turned, turn);
    return write<OpenDialog, Taken<A>>(after, { standing: 'taken', dialog: after, answer: turned.answer });
  });
}

function afterTurn<A>(
  { state: _, ...dialog }: OpenDialog,
  turned: Exclude<Turned<A>, { to: 'leave' }>,
  { token, now }: Turn,
): OpenDialog {
  const messages =
    token.kind === 'message' ? [...dialog.messages, token.id].slice(-remembered) : dialog.messages;
  const after = { ...dialog, messages, turn: dialog.turn + 1, turnedAt: now };
  return turned.to === 'keep' ? { ...after, state: turned.state } : { ...after, over: turned.how };
}
