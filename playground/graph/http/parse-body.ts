import type { ZodError, ZodIssue, ZodTypeAny, z } from 'zod';
import { readJson } from './call.ts';
import { GraphRefusal } from './refusal.ts';

/** Types of Graph below a property, for the words of a refusal. */
const typeBelow: Readonly<Record<string, string>> = {
  attendees: 'attendee',
  toRecipients: 'recipient',
  ccRecipients: 'recipient',
  bccRecipients: 'recipient',
  emailAddress: 'emailAddress',
  start: 'dateTimeTimeZone',
  end: 'dateTimeTimeZone',
  startTime: 'dateTimeTimeZone',
  endTime: 'dateTimeTimeZone',
  body: 'itemBody',
  location: 'location',
  singleValueExtendedProperties: 'singleValueLegacyExtendedProperty',
};

/**
 * Reads a body as a type of Graph; refused in Graph's words when a property is unknown or has another type:
 * github.com/microsoftgraph/msgraph-sdk-javascript/issues/212
 */
export function parseBody<S extends ZodTypeAny>(schema: S, text: string, type: string): z.output<S> {
  const parsed = schema.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  throw refusalOf(parsed.error, type);
}

function refusalOf(error: ZodError, type: string): GraphRefusal {
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0];
  const message = issue === undefined ? 'The body is not understood.' : sayIssue(issue, type);
  return new GraphRefusal(400, 'RequestBodyRead', message);
}

function sayIssue(issue: ZodIssue, type: string): string {
  const names = issue.path.filter((part) => typeof part === 'string');
  if (issue.code === 'unrecognized_keys') {
    const below = names.map((name) => typeBelow[name]).findLast((each) => each !== undefined);
    return `The property '${issue.keys[0]}' does not exist on type 'microsoft.graph.${below ?? type}'. Make sure to only use property names that are defined by the type or mark the type as open type.`;
  }
  return `Property ${names.join('.')} in payload has a value that does not match schema. ${issue.message}.`;
}
