/** A row as it is stored, its nested parts decoded, whatever part of the bot it belongs to. */
export type PersonalRecord = Readonly<Record<string, unknown>>;

/** What becomes of a record: itself (nothing), another one, none, or something that can be decided only later. */
export type Rewriting = PersonalRecord | 'remove' | 'later';

/**
 * Everything that is stored, area by area. It is for anonymising alone: no other part of the bot looks into records that are
 * not its own. That every table is an area, also one that is added later, is what makes sure that nobody is left behind.
 */
export interface PersonalData {
  readonly areas: readonly string[];
  /** Every record of the area, a page at a time. */
  records(area: string): AsyncIterable<readonly PersonalRecord[]>;
  /**
   * Gives every record of the area to `rewrite`, and writes what it makes of it if the record is still as it was read, else
   * asks again. `rewrite` gives the very record to leave it. `left`: how many were put off.
   */
  rewrite(
    area: string,
    rewrite: (record: PersonalRecord) => Rewriting,
  ): Promise<{ readonly changed: number; readonly left: number }>;
}
