import { readConfig } from '../config.ts';
import { causeOf } from '../core/kernel/cause-of.ts';
import { loadProgrammesApart } from './load-programmes-apart.ts';

/** How long what is left behind may keep the process, in milliseconds. */
const lingerFor = 500;

/**
 * Runs the bot until the process is told to stop. Gives the exit code: 0 after a stop that was asked for, 1 when a part
 * of it can't be had, 2 when the environment does not say what is needed. Says every problem at once.
 */
export async function serve(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const config = readConfig(env);
  if (!config.ok) return complain(config.refusal, 2);
  process.once('uncaughtException', endAloud);
  // From the beginning: whoever stops it while it opens means it too.
  const asked = stopAsked();
  // Loaded after what needs none of it: a setting that is wrong is said at once.
  const [programmes, { CannotStart, openHouse }] = await Promise.all([
    loadProgrammesApart(config.value.programmesFolder),
    import('../composition.ts'),
  ]);
  try {
    const house = await openHouse(config.value, { programmes });
    if (config.value.mode === 'local')
      process.stderr.write(
        `Klankbord listens on ${house.url}, on this machine only: without CLIENT_ID nobody is asked who they are\n`,
      );
    await asked;
    await house.close();
    // Libraries leave timers and connections behind; a bot that has stopped does not stay for them.
    setTimeout(() => process.exit(), lingerFor).unref();
    return 0;
  } catch (cause) {
    if (cause instanceof CannotStart) return complain(cause.lines, 1);
    throw cause;
  }
}

function complain(lines: readonly string[], code: number): number {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return code;
}

/** Says what ended the process by name, code and place; the message is left out, since it may hold what people typed. */
function endAloud(cause: unknown): void {
  process.stderr.write(`${JSON.stringify({ level: 60, ...causeOf(cause), msg: 'ended' })}\n`);
  process.exit(1);
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
