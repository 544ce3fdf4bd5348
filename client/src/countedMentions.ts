/** A number of mentions in words. */
import { say } from './say.ts';

export const countedMentions = (count: number): string => (count === 1 ? say('1 mention') : say('{0} mentions', count));
