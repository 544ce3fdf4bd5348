/** What the server is doing and what it could not do, gathered from all its parts and told to the client when it changes. */
import type { Bilingual } from '../checks/finding.ts';
import type { StatusParams } from './protocol.ts';

export interface Status {
  /** Replaces what one part of the server has to say. `degraded`: something that should work does not. */
  say(part: string, messages: readonly Bilingual[], degraded?: boolean): void;
  /** Adds to what a part has said; a message that is there already is not repeated. */
  add(part: string, message: Bilingual, degraded?: boolean): void;
  reading(isReading: boolean): void;
  isReading(): boolean;
  /** Documents whose analysis is spoken of. */
  failedAnalyses(): readonly string[];
  /** Tells the client where there is news. */
  tell(documents: number, rates: StatusParams['rates']): void;
}

interface Part {
  readonly messages: readonly Bilingual[];
  readonly degraded: boolean;
}

/** The part that speaks of the analysis of one document. */
export const analysisOf = (uri: string): string => `${analysisPart}${uri}`;
const analysisPart = 'analysis of ';

/** More lines nobody reads. */
const longest = 10;

export function createStatus(language: () => 'zh' | 'en', send: (status: StatusParams) => void): Status {
  const parts = new Map<string, Part>();
  // The folders are read first of all.
  let isReading = true;
  let last = '';

  function say(part: string, messages: readonly Bilingual[], degraded = false): void {
    if (messages.length > 0) parts.set(part, { messages, degraded });
    else parts.delete(part);
  }

  function lines(): readonly string[] {
    const messages = [...parts.values()].flatMap((part) => part.messages);
    const rest = messages.length - longest;
    const more = { zh: `… 还有 ${rest} 条`, en: `… and ${rest} more` };
    return [...messages.slice(0, longest), ...(rest > 0 ? [more] : [])].map((message) => message[language()]);
  }

  return {
    say,
    add(part, message, degraded = false) {
      const before = parts.get(part);
      if (before?.messages.some((other) => other.en === message.en)) return;
      say(part, [...(before?.messages ?? []), message], degraded || (before?.degraded ?? false));
    },
    failedAnalyses: () =>
      [...parts.keys()].filter((part) => part.startsWith(analysisPart)).map((part) => part.slice(analysisPart.length)),
    reading(next) {
      isReading = next;
    },
    isReading: () => isReading,
    tell(documents, rates) {
      const all = [...parts.values()];
      const status: StatusParams = {
        state: isReading ? 'reading' : all.some((part) => part.degraded) ? 'degraded' : 'ready',
        documents,
        messages: lines(),
        rates,
      };
      const written = JSON.stringify(status);
      if (written === last) return;
      last = written;
      send(status);
    },
  };
}
