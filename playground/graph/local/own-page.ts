import type { Incoming } from '../http/read-request.ts';

const here = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** Whether a request comes from a program of this machine or from a page that it served; no other page may steer it. */
export function isOwnPage({ headers }: Incoming): boolean {
  const { host = '', origin } = headers;
  if (!here.test(host)) return false;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
