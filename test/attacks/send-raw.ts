import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Opens a plain line to a port of this machine and writes on it; the other end may close its half, ours stays open. */
export async function openLine(port: number, written: string): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  // A line that is reset is closed too, which is what the tests wait for.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(written);
  return socket;
}

/** All that came back until the other end closed the line for good. */
export async function readToEnd(socket: Socket): Promise<string> {
  let read = '';
  socket.on('data', (chunk) => {
    read += String(chunk);
  });
  if (!socket.readableEnded && !socket.destroyed)
    await Promise.race([once(socket, 'end'), once(socket, 'close')]);
  return read;
}
