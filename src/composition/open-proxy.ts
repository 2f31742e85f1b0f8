import { canUseProxy, useProxy } from '../adapters/http/use-proxy.ts';
import type { Config } from '../config.ts';
import { CannotStart } from './open-programmes.ts';

/**
 * Sends everything that asks the internet through the company's proxy, where there is one; gives what takes that back.
 * Throws `CannotStart` where it could not be all of it: half of the requests going another way is found out too late.
 */
export function openProxy({ proxy }: Config): () => void {
  if (proxy === undefined) return () => undefined;
  if (!canUseProxy())
    throw new CannotStart([`HTTPS_PROXY: Node ${process.version} can't use one; it can from 24.14 on`]);
  return useProxy(proxy);
}
