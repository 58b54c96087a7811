import type { Bilingual } from './catalogue.ts';
import type { ArgumentHelp, CommandHelp } from './operator-help.ts';

/** The help page of the command that compares two versions. */
export const compareHelp: Bilingual<
  CommandHelp & { readonly before: ArgumentHelp; readonly after: ArgumentHelp }
> = {
  sv: {
    usage: '[flaggor] <version> <version>',
    summary: 'Visa vad som skiljer två versioner av ett år, rad för rad.',
    details: 'Början av en version räcker när den inte kan förväxlas.',
    before: { name: 'version', description: 'den första versionen, som kommandot versions visar den' },
    after: { name: 'version', description: 'den andra versionen' },
  },
  en: {
    usage: '[options] <version> <version>',
    summary: 'Show what differs between two versions of a year, row by row.',
    details: 'The beginning of a version is enough when it is unmistakable.',
    before: { name: 'version', description: 'the first version, as the command versions shows it' },
    after: { name: 'version', description: 'the second version' },
  },
};
