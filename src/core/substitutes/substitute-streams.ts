const requestPrefix = 'substitute:';
const releasePrefix = 'substitute-release:';
const vacancyPrefix = 'substitute-vacancy:';

interface Place {
  readonly meetingId: string;
  readonly municipalityCode: string;
}

export type SubstituteStream =
  /** Asks the substitute of the round. */
  | (Place & { readonly kind: 'request' | 'release'; readonly round: number })
  /** Tells the coordinators that nobody is left; `since` tells one vacancy from the next. */
  | (Place & { readonly kind: 'vacancy'; readonly since: string });

export function requestStream({ meetingId, municipalityCode }: Place, round: number): string {
  return `${requestPrefix}${meetingId}:${municipalityCode}:${round}`;
}

/** Tells a substitute who had accepted that nobody is needed any more. */
export function releaseStream({ meetingId, municipalityCode }: Place, round: number): string {
  return `${releasePrefix}${meetingId}:${municipalityCode}:${round}`;
}

export function vacancyStream({ meetingId, municipalityCode }: Place, since: string): string {
  return `${vacancyPrefix}${meetingId}:${municipalityCode}:${Date.parse(since)}`;
}

/** Null for any other stream. */
export function readSubstituteStream(streamId: string): SubstituteStream | null {
  const found = /^(substitute|substitute-release|substitute-vacancy):(.+):(\w+):(\d+)$/.exec(streamId);
  const [, kind, meetingId, municipalityCode, last] = found ?? [];
  if (!meetingId || !municipalityCode || !last) return null;
  if (kind === 'substitute-vacancy') {
    return { kind: 'vacancy', meetingId, municipalityCode, since: new Date(Number(last)).toISOString() };
  }
  return {
    kind: kind === 'substitute' ? 'request' : 'release',
    meetingId,
    municipalityCode,
    round: Number(last),
  };
}
