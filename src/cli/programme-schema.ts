import * as z from 'zod/v4';
import { programmeSchema } from '../adapters/programme-files/schema.ts';

/**
 * The JSON Schema of a programme file, for editors; made from what the bot itself reads files with. Draft 7 is what the
 * YAML extensions of editors understand best.
 */
export function programmeSchemaText(): string {
  const schema = z.toJSONSchema(programmeSchema, { target: 'draft-7', unrepresentable: 'any', io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'A mentorship programme' }, null, 2)}\n`;
}
