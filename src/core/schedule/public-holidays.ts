/** Which days are off in a country, besides the weekends. */
export interface PublicHolidays {
  /** Of a date as `YYYY-MM-DD`, in the country of an ISO 3166 code; nothing is a holiday in a country that is not known. */
  isHoliday(date: string, country: string): boolean;
}
