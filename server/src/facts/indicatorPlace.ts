/** What is known of a figure when its indicator is sought. */
import type { FigureProposal } from '../mentions/proposal.ts';
import type { Measure } from './fact.ts';
import type { FigurePhrase } from './figurePhrase.ts';

export interface IndicatorPlace {
  readonly figure: FigureProposal;
  /** The figure as written. */
  readonly written: string;
  readonly measure: Measure;
  readonly phrase: FigurePhrase;
  /** The words of the phrase without a place before them. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** The same over the figures that follow. */
  readonly beyond: string;
  /** Indicator of the figure before in the same sentence. */
  readonly previous: string | undefined;
  readonly previousMeasure: Measure | undefined;
  /** Indicator of the last figure of the same dimension before in the sentence. */
  readonly told: string | undefined;
  /** Indicator of the last level or count before in the sentence. */
  readonly level: string | undefined;
}
