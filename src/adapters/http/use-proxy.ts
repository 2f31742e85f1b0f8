import http from 'node:http';

/** The way out of a network that lets nothing out by itself. */
export interface Proxy {
  /** Address of the proxy for https. */
  readonly url: string;
  /** Hosts that are asked directly, in the notation of `NO_PROXY`. */
  readonly except?: string;
}

/** Whether this Node can: from 24.14 on. */
export function canUseProxy(): boolean {
  return typeof http.setGlobalProxyFromEnv === 'function';
}

/**
 * Has all that asks the internet over https go through the proxy from here on, whoever asks: the SDK for its keys and
 * tokens, `fetch`, and our own requests. Gives what takes that back.
 */
export function useProxy({ url, except }: Proxy): () => void {
  return http.setGlobalProxyFromEnv({
    HTTPS_PROXY: url,
    ...(except === undefined ? {} : { NO_PROXY: except }),
  });
}
