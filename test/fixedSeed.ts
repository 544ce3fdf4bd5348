/**
 * Imported by property tests: every run draws the same examples, so that a failure is the change's fault and not chance's. A failure
 * prints its seed and path; PROPERTY_SEED=n draws others.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 20_190_714) });
