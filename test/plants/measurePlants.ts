/** Plants one contradiction after the other into a workspace, runs the rules before and after, and counts what was found. */
import type { Finding } from '../../server/src/checks/finding.ts';
import { allFindings } from '../../server/src/checks/findingStore.ts';
import { rules } from '../../server/src/checks/rules.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import type { Segmenter } from '../../server/src/text/segmenter.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import type { Host } from '../../server/src/workspace/host.ts';
import { arithmeticSites } from './arithmeticSites.ts';
import { dateSites } from './dateSites.ts';
import { copySites, repeatedSites, restatedSites } from './figureSites.ts';
import { type GoldenRelation, goldenSites } from './goldenSites.ts';
import { listSites } from './listSites.ts';
import {
  type Chance,
  chanceFrom,
  drawSome,
  type Plant,
  type PlantedDocument,
  type PlantedPlace,
  type Site,
} from './plant.ts';
import { sumSites } from './sumSites.ts';

export interface Score {
  readonly kind: string;
  planted: number;
  found: number;
  /** New findings that do not name the plant, or of a rule that does not fit it. */
  wrong: number;
  /** Changes that contradict nothing, over which `found` counts silence. */
  silent?: true;
  /** Findings by rule that found a plant. */
  readonly byRule: Map<string, number>;
  readonly missed: string[];
  readonly strange: string[];
}

export interface PlantOptions {
  /** Plants of each kind at most. */
  readonly most: number;
  readonly seed: string;
  readonly segmenter: Segmenter;
  /** Golden relations, and the documents that they name. */
  readonly golden?: {
    readonly relations: readonly GoldenRelation[];
    readonly documents: ReadonlyMap<string, PlantedDocument>;
  };
  /** Kinds that are planted; all where absent. */
  readonly only?: RegExp;
  /** Documents in which nothing is planted: the others of the workspace. */
  readonly plantIn?: (document: PlantedDocument) => boolean;
}

const fitting: readonly (readonly [kind: RegExp, rules: RegExp])[] = [
  [/^golden: weekday/, /weekday/],
  [/^golden: plan-year/, /plan-years/],
  [
    /^(?:copy|repeated|restated|golden: (?!weekday|plan))/,
    /conflicting|altered|slipped|unit-slip|headline|from-to|growth|count-differs|named-count|part|share|increase|respectively|reversed|bound/,
  ],
  [/^list/, /count-differs|sequence-gap|respectively|conflicting|altered/],
  [/^date: weekday/, /weekday/],
  [/^date: impossible/, /impossible-date/],
  [/^date: duration/, /duration/],
  [/^date: dateline/, /dateline/],
  [/^date: anniversary/, /anniversary/],
  [/^date: year of a session/, /session-year/],
  [/^range/, /reversed-range|plan-years/],
  [/^arithmetic/, /from-to|growth|multiple|conflicting|altered|part|share|bounds|cumulative|increase/],
];
const fits = (kind: string, rule: string): boolean => fitting.some(([k, r]) => k.test(kind) && r.test(rule));

export function sitesIn(documents: readonly PlantedDocument[], chance: Chance): readonly Site[] {
  return documents.flatMap((document) => [
    ...copySites(document, chance),
    ...repeatedSites(document, chance),
    ...restatedSites(document, chance),
    ...listSites(document, chance),
    ...dateSites(document, chance),
    ...arithmeticSites(document, chance),
    ...sumSites(document, chance),
  ]);
}

export function measurePlants(documents: readonly PlantedDocument[], options: PlantOptions): readonly Score[] {
  const chance = chanceFrom(options.seed);
  const { golden, only, plantIn = () => true } = options;
  const sites = [
    ...sitesIn(documents.filter(plantIn), chance),
    ...(golden ? goldenSites(golden.documents, golden.relations, chance) : []),
  ];
  const byKind = new Map<string, Site[]>();
  for (const site of sites) {
    if (only && !only.test(site.kind)) continue;
    const known = byKind.get(site.kind);
    if (known) known.push(site);
    else byKind.set(site.kind, [site]);
  }
  const host = createHost({
    tools: { segmenter: options.segmenter, glossary: emptyGlossary },
    rules,
    // Off by default, for no real text has the fault; what it finds and what it should not is measured all the same.
    settings: { 'dateline-mismatch': 'error' },
    onFailure: (rule, error) => {
      throw new Error(`${rule} failed: ${String(error)}`);
    },
  });
  for (const document of documents) put(host, document);
  return [...byKind].map(([kind, all]) => {
    const score: Score = { kind, planted: 0, found: 0, wrong: 0, byRule: new Map(), missed: [], strange: [] };
    for (const site of drawSome(all, all.length, chance)) {
      if (score.planted >= options.most) break;
      const plant = site.make();
      if (plant) judge(host, documents, plant, score);
    }
    return score;
  });
}

const put = (host: Host, { name, text }: PlantedDocument): void =>
  host.setDocument({ uri: name, fileName: name, text, force: true });

/** A finding whichever copy of its document it stands in, and whatever other places agree with it: its rule and the words that it sets against each other. */
const sameness = ({ rule, uri, text, related }: Finding): string =>
  [uri.replace('（副本）', ''), rule, ...new Set([text, ...related.map((place) => place.text)].sort())].join('|');

const reported = (host: Host): readonly Finding[] =>
  allFindings(host.snapshot().findings).filter(({ severity }) => severity === 'error' || severity === 'warning');

function judge(host: Host, documents: readonly PlantedDocument[], plant: Plant, score: Score): void {
  const standing = new Set(reported(host).map(sameness));
  for (const document of plant.before) put(host, document);
  const before = reported(host);
  const known = new Set(before.map(sameness));
  // The true text must be silent too: what it adds is wrong.
  const strange = before.filter((finding) => !standing.has(sameness(finding)));
  for (const document of plant.after) put(host, document);
  const fresh = reported(host).filter((finding) => !known.has(sameness(finding)));
  const finders = fresh.filter((finding) => fits(plant.kind, finding.rule) && names(finding, plant.places));
  const wrong = [
    ...strange,
    ...fresh.filter((one) => (plant.silentAgainst ? isAgainst(one, plant) : !finders.includes(one))),
  ];
  score.planted++;
  if (plant.silentAgainst) score.silent = true;
  else for (const { rule } of finders) score.byRule.set(rule, (score.byRule.get(rule) ?? 0) + 1);
  if (plant.silentAgainst ? wrong.length === 0 : finders.length > 0) score.found++;
  else score.missed.push(`${plant.after[0]?.name}: ${plant.note}`);
  score.wrong += wrong.length;
  for (const finding of wrong)
    score.strange.push(`${plant.note} :: ${finding.rule} ${finding.text} ${finding.message.zh}`);
  for (const { name } of plant.before) {
    const own = documents.find((document) => document.name === name);
    if (own) put(host, own);
    else host.removeDocument(name);
  }
}

/** Whether a finding sets a change that contradicts nothing against what it may not be set against. */
const isAgainst = (finding: Finding, { places, silentAgainst = [] }: Plant): boolean =>
  names(finding, places) &&
  (silentAgainst.length === 0 ? /list/ : sameFact).test(finding.rule) &&
  (silentAgainst.length === 0 || names(finding, silentAgainst));

/** Rules that take two figures for one fact. */
const sameFact = /conflicting|altered|slipped|unit-slip|headline|named-count/;

const names = (finding: Finding, places: readonly PlantedPlace[]): boolean =>
  [finding, ...finding.related].some(({ uri, span }) =>
    places.some(({ name, start, end }) => uri === name && span.start < end && start < span.end),
  );

/** All figures of a table: recall of plants, precision of new findings. What must stay silent has no recall. */
export function totals(scores: readonly Score[]): {
  readonly planted: number;
  readonly recall: number;
  readonly precision: number;
} {
  const sum = (of: (score: Score) => number, from = scores): number => from.reduce((all, one) => all + of(one), 0);
  const contradictions = scores.filter(({ silent }) => !silent);
  const finders = sum(({ byRule }) => [...byRule.values()].reduce((a, b) => a + b, 0));
  const planted = sum((score) => score.planted, contradictions);
  const wrong = sum((score) => score.wrong);
  return {
    planted,
    recall: planted === 0 ? 1 : sum((score) => score.found, contradictions) / planted,
    precision: finders + wrong === 0 ? 1 : finders / (finders + wrong),
  };
}
