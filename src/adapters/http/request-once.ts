import http from 'node:http';
import https from 'node:https';

/** How one request went. */
export type Exchange =
  /** An answer began to come; its body is empty where it could not be read to the end. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: http.IncomingHttpHeaders;
      readonly body: string;
    }
  /** It broke off, or nothing came in time, after there was a connection. */
  | { readonly kind: 'unknown' }
  /** There was never a connection. */
  | { readonly kind: 'not-sent' };

export interface OneRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  /** Left out: none is sent. */
  readonly body?: string;
  /** In milliseconds, from here to the end of the answer. */
  readonly timeLimit: number;
  /** Of an answer no more than this is read, in characters; left out, what the connector needs many times over. */
  readonly readAtMost?: number;
}

const readUsually = 64 * 1024;

/**
 * Connections are kept for the next message, but shorter than any server keeps them: one that the other side is just
 * closing would lose a message.
 */
const kept = { keepAlive: true, timeout: 4_000 };
const plain = new http.Agent(kept);
let secured = { proxyEnv: undefined as https.AgentOptions['proxyEnv'], agent: new https.Agent(kept) };

/** Over https it goes where everything else goes: through the proxy, where one is in use (`use-proxy.ts`). */
function findSecured(): https.Agent {
  const { proxyEnv } = https.globalAgent.options;
  if (proxyEnv !== secured.proxyEnv)
    secured = {
      proxyEnv,
      agent: new https.Agent({ ...kept, ...(proxyEnv === undefined ? {} : { proxyEnv }) }),
    };
  return secured.agent;
}

/**
 * Sends one request, once: no retry, no redirect, whatever comes of it. `fetch` would not do, since it sends again after a
 * 421 and can't tell whether there was a connection when time was up.
 */
export async function requestOnce(url: URL, one: OneRequest): Promise<Exchange> {
  const secure = url.protocol === 'https:';
  const length = one.body === undefined ? {} : { 'content-length': Buffer.byteLength(one.body) };
  const headers = { ...one.headers, ...length };
  const options = { method: one.method, headers, agent: secure ? findSecured() : plain };
  const request = (secure ? https : http).request(url, options);
  const isConnected = watchConnection(request, secure ? 'secureConnect' : 'connect');
  const timer = setTimeout(() => request.destroy(new Error('time is up')), one.timeLimit);
  try {
    const response = await answerOf(request, one.body);
    const { statusCode: status = 0, headers: answered } = response;
    return { kind: 'answered', status, headers: answered, body: await readBody(response, one.readAtMost) };
  } catch {
    // Whatever broke it: what matters is whether the other side may have read something.
    return { kind: isConnected() ? 'unknown' : 'not-sent' };
  } finally {
    clearTimeout(timer);
  }
}

function answerOf(request: http.ClientRequest, body: string | undefined): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    request.on('error', reject);
    request.end(body);
  });
}

/** Whether there was a connection on which something may have been sent. */
function watchConnection(request: http.ClientRequest, event: 'connect' | 'secureConnect'): () => boolean {
  let connected = false;
  request.once('socket', (socket) => {
    connected = !socket.connecting;
    // A line that was kept is connected already; listeners on it would pile up.
    if (!connected)
      socket.once(event, () => {
        connected = true;
      });
  });
  return () => connected;
}

/** The whole body, or nothing where it breaks off or is too long. */
async function readBody(response: http.IncomingMessage, readAtMost = readUsually): Promise<string> {
  let body = '';
  response.setEncoding('utf8');
  try {
    for await (const chunk of response) {
      body += String(chunk);
      if (body.length > readAtMost) return '';
    }
  } catch {
    // The status came and says what happened; without the rest, only the words of the answer are missing.
    return '';
  }
  return body;
}
