const mentionTag = /<at\b[^>]*>[^<]*<\/at>/gi;
const mailAddress = /\S*@\S*/g;
/** Five digits or more, however they are grouped: a telephone number, a personnummer, an account, an amount. */
const digits = /\+?\d(?:[\s().+/\u2010-\u2015-]*\d){4,}/g;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const year = /^(?:19|2[01])\d{2}$/;

/**
 * A question as it may leave the organisation: without mentions, mail addresses and long numbers. Dates and years stay.
 * Names that are typed are not known here: a text that holds a word which nothing explains does not leave at all.
 */
export function withoutPersonalData(text: string): string {
  return text
    .replace(mentionTag, ' ')
    .replace(mailAddress, ' ')
    .replace(digits, (run) => (isoDate.test(run) || run.split(/\D+/).every(isYear) ? run : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function isYear(part: string): boolean {
  return year.test(part);
}
