/**
 * Makes a proposal of a span that has been found to be a name: takes off what is no part of it and reads its name.
 */
import { gated } from '../base/gated.ts';
import { local, span } from '../base/span.ts';
import type { ProjectProposal, ProjectType } from './proposal.ts';

const blank = gated(/\s/u);

type Evidence = ProjectProposal['evidence'];

const opening = gated(/^[“”"「」『』《》〈〉‘’、·\s]$/u);

const beforeName = gated(/[\s、·”」》]/u);

const behindName = gated(/[\s、·“「《]/u);

const closing = gated(/[”」》]/u);

/** A quotation mark is part of the name only where the name goes on outside it (`“江岸”工程`). */
export function proposeName(
  text: string,
  from: number,
  to: number,
  type: ProjectType,
  evidence: Evidence,
): ProjectProposal | undefined {
  let start = from;
  let end = to;
  while (start < end && beforeName.test(text[start] as string)) start++;
  while (end > start && behindName.test(text[end - 1] as string)) end--;
  const closesAt = text.slice(start + 1, end).search(closing);
  if (opening.test(text[start] ?? '') && closesAt === end - start - 2) {
    start++;
    end--;
  }
  const written = text.slice(start, end);
  const name = blank.test(written) ? written.replace(/\s/gu, '') : written;
  if (name.length < 2) return undefined;
  return { kind: 'project', span: span(local(start), local(end)), name, type, evidence };
}
