import { isHtml } from './addresses.ts';
import { answerInTime } from './patience.ts';
import { lookAtPage } from './superseded.ts';

interface Page {
  readonly build: string;
  /** The page of this build that the app fills. */
  readonly shell: () => string;
}

/** The page as the server has it now, whatever caches in between say; without the server, one of this build. */
export async function newestPage(request: Request, event: ExtendableEvent, { build, shell }: Page): Promise<Response> {
  const asked = fetch(new Request(request, { cache: 'no-cache' }));
  const answer = await answerInTime(asked);
  if (!answer) return new Response(shell(), { headers: { 'content-type': 'text/html; charset=utf-8' } });
  if (answer.ok && isHtml(answer)) event.waitUntil(lookAtPage(answer.clone().text(), build));
  return answer;
}
