import type { TableCard } from '../../card-content.ts';
import type { FiguresStore, VersionSummary } from '../../figures/figures-store.ts';
import type { Language } from '../../language.ts';
import type { Permissions } from '../../permissions.ts';
import { chatTexts } from '../../texts/chat.ts';
import { longDate } from '../../texts/format.ts';
import { versionTexts } from '../../texts/versions.ts';
import { localTime, type TimeZone } from '../../time/zone.ts';
import { compareVersions } from '../../versions/compare-versions.ts';
import { describeDifference } from '../../versions/describe-difference.ts';
import { findVersion } from '../../versions/find-version.ts';
import type { OutgoingMessage } from '../replies.ts';
import { tableMessage } from '../table-message.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';

interface Dependencies {
  readonly versions: FiguresStore;
  readonly permissions: Permissions;
  readonly zone: TimeZone;
  /** Reads the current figures anew, so that this process answers from them at once. */
  readonly refreshFigures: () => Promise<void>;
}

interface VersionCommands {
  readonly list: RunCommand;
  readonly compare: RunCommand;
  readonly switchTo: RunCommand;
}

/** The coordinator looks at the versions of the figures, and lets a year use another one. */
export function createVersionCommands(deps: Dependencies): VersionCommands {
  const forCoordinator =
    (run: (deps: Dependencies, context: CommandContext) => ReturnType<RunCommand>): RunCommand =>
    async (context) =>
      deps.permissions.isCoordinator(context.message.person)
        ? run(deps, context)
        : sentence(chatTexts[context.language].coordinatorsOnly);
  return {
    list: forCoordinator(list),
    compare: forCoordinator(compare),
    switchTo: forCoordinator(switchTo),
  };
}

async function list({ versions: store, zone }: Dependencies, { language }: CommandContext) {
  const texts = versionTexts[language];
  const versions = await store.listVersions();
  const [newest] = versions;
  if (!newest) return sentence(texts.none);
  const { versionByYear } = await store.currentVersions();
  const isCurrent = ({ year, versionId }: VersionSummary) => versionByYear.get(year) === versionId;
  const before = versions.find((version) => version !== newest && version.year === newest.year);
  const other = versions.find((version) => version.year === newest.year && !isCurrent(version));
  return [
    versionTable(language, {
      lead: texts.list(versions.length, new Set(versions.map(({ year }) => year)).size),
      columns: [
        { title: texts.columns.version, weight: 3, numeric: false },
        { title: texts.columns.year, weight: 1, numeric: false },
        { title: texts.columns.loaded, weight: 2, numeric: false },
        { title: texts.columns.content, weight: 2, numeric: false },
        { title: texts.columns.current, weight: 1, numeric: false },
      ],
      rows: versions.map((version) => [
        version.versionId,
        String(version.year),
        longDate(localTime(new Date(version.loadedAt), zone).date, language),
        contentOf(version, language),
        isCurrent(version) ? texts.current : texts.notCurrent,
      ]),
      more: [
        ...(before
          ? [{ title: texts.compareButton, text: texts.compareCommand(before.versionId, newest.versionId) }]
          : []),
        ...(other
          ? [{ title: texts.switchButton(other.versionId), text: texts.switchCommand(other.versionId) }]
          : []),
      ],
    }),
  ];
}

function contentOf({ asOf, corrections }: VersionSummary, language: Language): string {
  const texts = versionTexts[language];
  return [
    asOf === null ? texts.asLoaded : texts.asOf(longDate(asOf, language)),
    ...(corrections.length === 0 ? [] : [texts.corrections(corrections.length)]),
  ].join(', ');
}

async function compare({ versions: store }: Dependencies, { argument, language }: CommandContext) {
  const texts = versionTexts[language];
  const typed = argument.split(' ');
  if (typed.length !== 2) return sentence(texts.compareHow);
  const all = await store.listVersions();
  const found = typed.map((version) => findOne(version, all, language));
  const [one, other] = found;
  if (one === undefined || other === undefined) return sentence(texts.compareHow);
  if (typeof one === 'string') return sentence(one);
  if (typeof other === 'string') return sentence(other);
  if (one.year !== other.year) return sentence(texts.otherYears);
  const [before, after] = await Promise.all([
    store.readVersion(one.versionId),
    store.readVersion(other.versionId),
  ]);
  if (!before || !after) return sentence(texts.unknown(before ? other.versionId : one.versionId));
  const pair = { year: one.year, before: one.versionId, after: other.versionId };
  const differences = compareVersions(before, after);
  if (differences.length === 0) return sentence(texts.same(pair));
  return [
    versionTable(language, {
      lead: texts.differences({ ...pair, count: differences.length }),
      columns: [
        { title: texts.differenceColumns.figure, weight: 3, numeric: false },
        { title: texts.differenceColumns.before, weight: 2, numeric: true },
        { title: texts.differenceColumns.after, weight: 2, numeric: true },
      ],
      rows: differences.map((difference) => {
        const described = describeDifference(difference, after, language);
        return [described.figure, described.before, described.after];
      }),
      more: [],
    }),
  ];
}

async function switchTo(deps: Dependencies, { argument, language }: CommandContext) {
  const texts = versionTexts[language];
  if (argument === '' || argument.includes(' ')) return sentence(texts.switchHow);
  const version = findOne(argument, await deps.versions.listVersions(), language);
  if (typeof version === 'string') return sentence(version);
  const switched = await deps.versions.switchTo(version);
  await deps.refreshFigures();
  const { year, versionId } = version;
  return sentence(
    switched === 'switched' ? texts.switched(year, versionId) : texts.alreadyCurrent(year, versionId),
  );
}

/** The version, or why there is not one. */
function findOne(typed: string, all: readonly VersionSummary[], language: Language): VersionSummary | string {
  const texts = versionTexts[language];
  const found = findVersion(typed.toLowerCase(), all);
  if (found === null) return texts.unknown(typed);
  return found === 'several' ? texts.several(typed) : found;
}

function versionTable(
  language: Language,
  table: Pick<TableCard, 'lead' | 'columns' | 'rows' | 'more'>,
): OutgoingMessage {
  const data: TableCard = { ...table, lang: language, chart: null, source: null };
  return tableMessage(data);
}
