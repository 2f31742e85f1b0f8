import type { Persona } from '../../playground/personas.ts';
import type { Album } from './album.ts';
import type { ClientPage, Size } from './client-page.ts';
import type { House } from './house.ts';
import type { Tell } from './tell.ts';

/** What a story is told with. */
export interface Stage {
  readonly client: ClientPage;
  readonly house: House;
  readonly tell: Tell;
  readonly album: Album;
}

/** What one person does in the chat. */
export interface Story {
  readonly title: string;
  readonly who: Persona;
  readonly size: Size;
  readonly play: (stage: Stage) => Promise<void>;
}
