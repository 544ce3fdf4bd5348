/** Which event of common knowledge an anniversary is of. */
import { knownEvents } from '../lexicon/knownEvents.ts';

/** The year of the event that the words before an anniversary's number end with (新中国成立75周年、开发区建设40周年), or null. */
export function knownEventIn(words: string): number | null {
  const last = words.split(/周年|[、，]/).at(-1) ?? '';
  return knownEvents.find(([event]) => event.test(last))?.[1] ?? null;
}
