/** Gives the address in lower case: no mail server in use tells `Jan@` from `jan@`, and people write both. */
export function parseEmail(text: string): string | undefined {
  return /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]._-][^\s@<>(),;:"\\[\]]*\.[^\s@<>(),;:"\\[\].]{2,}$/u.test(
    text,
  )
    ? text.toLowerCase()
    : undefined;
}
