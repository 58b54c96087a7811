import type { Language } from './language.ts';

/**
 * What each Adaptive Card shows: the template's name and its data. Every text is already in one language, with figures
 * and dates formatted, but not escaped: `src/cards` does that. The first line of each card is its message's summary.
 */
export type CardContent =
  | { readonly template: 'attendance'; readonly data: AttendanceCard }
  | { readonly template: 'digest'; readonly data: DigestCard }
  | { readonly template: 'digest-approval'; readonly data: DigestApprovalCard }
  | { readonly template: 'table'; readonly data: TableCard }
  | { readonly template: 'choices'; readonly data: ChoicesCard };

export type TemplateName = CardContent['template'];

/** One meeting, who comes, and the buttons to answer. */
export interface AttendanceCard {
  readonly lang: Language;
  readonly meetingId: string;
  readonly heading: string;
  readonly when: string;
  /** The presser's own answer, or why no answer is taken; null when there is nothing to say. */
  readonly notice: string | null;
  readonly goalLine: string;
  readonly goalMet: boolean;
  readonly quorumLine: string;
  readonly quorumMet: boolean;
  /** Only groups with an answer: "På plats (2)" and "Boden, Kiruna". */
  readonly groups: readonly { readonly label: string; readonly municipalities: string }[];
  /** "Saknar svar (12)" and the municipalities; null when all have answered. */
  readonly missing: { readonly label: string; readonly municipalities: string } | null;
  readonly asOf: string;
  /** False once the meeting takes no answers: only refresh is left. */
  readonly open: boolean;
  readonly buttons: {
    readonly onSite: string;
    readonly online: string;
    readonly substitute: string;
    readonly notComing: string;
    readonly refresh: string;
    readonly substituteName: string;
    readonly substituteNameMissing: string;
    readonly send: string;
  };
}

/** A label and a number for a chart, with the number written out beside it. */
export interface ChartPoint {
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  readonly reached: boolean;
}

/** The monthly digest, exactly as it goes out. */
export interface DigestCard {
  readonly lang: Language;
  readonly month: string;
  readonly heading: string;
  /** One sentence with the month's main figures: notification text and first line. */
  readonly lead: string;
  readonly goals: {
    readonly heading: string;
    readonly rows: readonly {
      readonly mark: string;
      readonly title: string;
      readonly status: string;
      readonly detail: string;
      readonly style: 'good' | 'warning' | 'attention' | 'default';
    }[];
  };
  readonly attendance: {
    readonly heading: string;
    readonly target: string;
    /** Value in per cent, 0 to 100. */
    readonly points: readonly ChartPoint[];
  };
  readonly meetings: { readonly heading: string; readonly rows: readonly string[] };
  readonly projects: {
    readonly heading: string;
    readonly rows: readonly { readonly name: string; readonly phase: string; readonly status: string }[];
  };
  readonly economy: {
    readonly heading: string;
    readonly lead: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly footer: string;
}

/** The coordinator's card beside a preview: what will go where, and how far it has come. */
export interface DigestApprovalCard {
  readonly lang: Language;
  readonly month: string;
  /** Mark of the content that was previewed; approving another one is refused. */
  readonly contentRevision: string;
  readonly heading: string;
  readonly status: string;
  readonly recipients: readonly { readonly name: string; readonly state: string }[];
  readonly note: string | null;
  /** Buttons of the state: approve and discard while waiting, refresh afterwards. */
  readonly buttons: readonly {
    readonly title: string;
    readonly verb: 'digest-approve' | 'digest-discard' | 'digest-progress' | 'digest-retry';
    readonly style: 'default' | 'positive' | 'destructive';
  }[];
}

/** A table answer; the numbers of the chart, when there is one, stand in the table too. */
export interface TableCard {
  readonly lang: Language;
  /** The whole answer in one sentence. */
  readonly lead: string;
  readonly columns: readonly { readonly title: string; readonly weight: number; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  readonly chart: { readonly title: string; readonly points: readonly ChartPoint[] } | null;
  readonly source: string | null;
  readonly more: readonly ChoiceButton[];
}

/** A sentence and things to press; each press is the same as typing its `text`. */
export interface ChoicesCard {
  readonly lang: Language;
  readonly lead: string;
  readonly lines: readonly string[];
  readonly choices: readonly ChoiceButton[];
}

export interface ChoiceButton {
  readonly title: string;
  /** What pressing it asks, as if typed. */
  readonly text: string;
}
