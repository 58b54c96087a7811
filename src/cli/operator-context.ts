import type { ErasureStore } from '../core/anonymise/erasure.ts';
import type { PersonalData } from '../core/anonymise/personal-data.ts';
import type { AttendanceStore } from '../core/attendance/attendance-store.ts';
import type { BackupSource } from '../core/backup/backup.ts';
import type { Clock, Ids } from '../core/clock.ts';
import type { OutboxStore, WakeUps } from '../core/delivery/outbox-store.ts';
import type { ChannelStore } from '../core/directory/channel-store.ts';
import type { PeopleStore } from '../core/directory/people-store.ts';
import type { RosterStore } from '../core/directory/roster-store.ts';
import type { FiguresStore } from '../core/figures/figures-store.ts';
import type { ImportProblem } from '../core/import/problem.ts';
import { problemLine } from '../core/import/problem.ts';
import type { InquiryStore } from '../core/inquiries/inquiry-store.ts';
import type { Language } from '../core/language.ts';
import type { PlanStore } from '../core/plan/plan-store.ts';
import type { PresenceStore } from '../core/presence/presence-store.ts';
import type { SubstituteChainStore } from '../core/substitutes/substitute-chain-store.ts';
import type { SynonymStore } from '../core/synonyms/synonym-store.ts';
import { operatorTexts } from '../core/texts/operator.ts';
import type { TimeZone } from '../core/time/zone.ts';

export interface OperatorStores {
  readonly backup: BackupSource;
  readonly figures: FiguresStore;
  readonly roster: RosterStore;
  readonly inquiries: InquiryStore;
  readonly synonyms: SynonymStore;
  readonly plan: PlanStore;
  readonly presence: PresenceStore;
  readonly attendance: Pick<AttendanceStore, 'answers'>;
  readonly substitutes: Pick<SubstituteChainStore, 'list'>;
  readonly outbox: OutboxStore;
  readonly channels: ChannelStore;
  readonly people: PeopleStore;
  readonly personalData: PersonalData;
  readonly erasures: ErasureStore;
  readonly wakeUps: WakeUps;
}

/** What every command works with. */
export interface OperatorContext {
  readonly language: Language;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The board's own time zone. */
  readonly zone: TimeZone;
  readonly coordinators: ReadonlySet<string>;
  openStores(): Promise<OperatorStores>;
  /** One line of the result. */
  print(line: string): void;
  /** One line of progress or of what is wrong. */
  printAside(line: string): void;
}

/** 0: done. 1: the input or the storage is wrong. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Lists every problem, one a line, and how many there are. */
export function refuse(context: OperatorContext, problems: readonly ImportProblem[]): ExitCode {
  for (const found of problems) context.printAside(problemLine(found, context.language));
  context.printAside(operatorTexts[context.language].refused(problems.length));
  return 1;
}
