/** Severities in order, and which of them end a check with a fault. */
import type { Finding, Severity } from '../checks/finding.ts';
import type { FailOn } from './arguments.ts';

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const fails = ({ severity }: Finding, failOn: FailOn): boolean =>
  failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
