/**
 * JSON Schema of the part of SARIF 2.1.0 that the product writes, after the sections of the standard named below. Nothing else is allowed,
 * so that a misspelt property fails. Narrower than the schema that OASIS publishes (sarif-schema-2.1.0.json), which is not part of this
 * repository: the output was checked against that by hand, compiled with Ajv (`strict: false`, formats not validated) without its `$schema`
 * and `id`.
 */
const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 1 };

const object = (required: readonly string[], properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const list = (items: unknown) => ({ type: 'array', items });

/** §3.11 message, §3.12 multiformatMessageString. */
const message = object(['text'], { text, markdown: text });

/** §3.29 physicalLocation, §3.4 artifactLocation (a URI reference), §3.30 region. */
const physicalLocation = object(['artifactLocation', 'region'], {
  artifactLocation: object(['uri'], {
    uri: { type: 'string', pattern: "^[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]+$" },
  }),
  region: object(['startLine', 'startColumn', 'endLine', 'endColumn'], {
    startLine: count,
    startColumn: count,
    endLine: count,
    endColumn: count,
    snippet: object(['text'], { text: { type: 'string' } }),
  }),
});

/** §3.28 location. */
const location = object(['physicalLocation'], { id: { type: 'integer', minimum: 0 }, physicalLocation, message });

const level = { enum: ['none', 'note', 'warning', 'error'] };

/** §3.49 reportingDescriptor, §3.50 reportingConfiguration. */
const rule = object(['id'], {
  id: text,
  name: text,
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: object([], { level, enabled: { type: 'boolean' } }),
});

/** §3.27 result. */
const result = object(['ruleId', 'message', 'locations'], {
  ruleId: text,
  ruleIndex: { type: 'integer', minimum: 0 },
  level,
  message,
  locations: { ...list(location), maxItems: 1, minItems: 1 },
  relatedLocations: list(location),
  /** §3.35 suppression. */
  suppressions: list(
    object(['kind'], {
      kind: { enum: ['inSource', 'external'] },
      status: { enum: ['accepted', 'underReview', 'rejected'] },
      justification: text,
    }),
  ),
});

/** §3.13 sarifLog, §3.14 run, §3.19 toolComponent. */
export const sarifShape = object(['version', 'runs'], {
  $schema: text,
  version: { const: '2.1.0' },
  runs: list(
    object(['tool', 'results'], {
      tool: object(['driver'], {
        driver: object(['name'], {
          name: text,
          version: text,
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
          language: { type: 'string', pattern: '^[a-z]{2}-[A-Z]{2}$' },
          rules: list(rule),
        }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(result),
    }),
  ),
});
