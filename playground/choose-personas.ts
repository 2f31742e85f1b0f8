import { accept, type Result, refuse } from '../src/core/kernel/result.ts';
import { type Persona, personas } from './personas.ts';

/**
 * Whose clients to start, from `KLANKBORD_PLAYGROUND`: everybody's when it is empty or `on`, nobody's when it is `off`,
 * else those of the people named, by id and with commas between. Refuses an id that is none of theirs, in a line.
 */
export function choosePersonas(raw: string | undefined): Result<readonly Persona[], string> {
  if (!raw || raw === 'on') return accept(personas);
  if (raw === 'off') return accept([]);
  const asked = raw.split(',').map((id) => id.trim());
  const unknown = asked.filter((id) => !personas.some((persona) => persona.id === id));
  if (unknown.length === 0) return accept(personas.filter(({ id }) => asked.includes(id)));
  const known = personas.map(({ id }) => id).join(', ');
  return refuse(`KLANKBORD_PLAYGROUND: expected on, off or some of ${known}, found "${unknown.join(', ')}"`);
}
