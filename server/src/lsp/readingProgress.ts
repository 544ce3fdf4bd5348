/** The progress that an editor shows while folders are read. */
import type { Session } from './session.ts';

export interface ReadingProgress {
  report(done: number, total: number): void;
  done(): void;
}

const titles = { zh: '正在阅读政策文件', en: 'Reading policy documents' } as const;

/** Does nothing where the client shows no progress: nothing is read later or worse for want of a bar. */
export async function startProgress({ connection, client }: Session): Promise<ReadingProgress> {
  const reporter = client.progress ? await connection.window.createWorkDoneProgress().catch(() => null) : null;
  if (!reporter) return { report: () => {}, done: () => {} };
  let percent = -1;
  reporter.begin(titles[client.language], 0);
  return {
    report(done, total) {
      const now = Math.floor((done / total) * 100);
      // A message for each of many thousand files would take longer than reading them.
      if (now === percent) return;
      percent = now;
      reporter.report(now, `${done} / ${total}`);
    },
    done: () => reporter.done(),
  };
}
