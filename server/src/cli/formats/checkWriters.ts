/** The formats of `check` by name. */
import type { CheckFormat } from '../arguments.ts';
import type { CheckWriter } from './checkedRun.ts';
import { findingsHtml } from './findingsHtml.ts';
import { findingsJson } from './findingsJson.ts';
import { findingsText } from './findingsText.ts';
import { githubAnnotations } from './githubAnnotations.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';

export const checkWriters: Readonly<Record<CheckFormat, CheckWriter>> = {
  text: findingsText,
  json: findingsJson,
  sarif,
  github: githubAnnotations,
  junit,
  html: findingsHtml,
};
