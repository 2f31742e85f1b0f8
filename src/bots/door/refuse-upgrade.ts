import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const refusal =
  'HTTP/1.1 426 Upgrade Required\r\nUpgrade: HTTP/1.1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/**
 * Answers a request for another protocol, and closes its socket. restify listens for such requests, so Node hands the
 * socket over and forgets it: what nobody closes then stays open for good, and keeps the process from ending.
 */
export function refuseUpgrade(_: IncomingMessage, socket: Duplex): void {
  // Whoever asked may be gone; there is nothing left to do for them.
  socket.on('error', () => socket.destroy());
  socket.end(refusal, () => socket.destroy());
}
