import { runOperator } from '../../src/app.ts';

type Environment = Readonly<Record<string, string>>;

/** Runs one operators' command; gives what it said, and throws that when the command fails. */
export async function operate(env: Environment, ...argv: readonly string[]): Promise<string> {
  let said = '';
  const keep = (text: string) => {
    said += text;
  };
  const exitCode = await runOperator(argv, env, { out: keep, err: keep });
  if (exitCode !== 0) throw new Error(said);
  return said;
}

/** Posts an activity to a bot on this machine as Teams does; the body is null when there is none. */
export async function postActivity(port: number, activity: unknown) {
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}
