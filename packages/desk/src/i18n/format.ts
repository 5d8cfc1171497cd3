import type { Language } from "./catalogue.ts";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", bn: "bn-BD" };

/** Numbers, dates and phone numbers as people of a language write them. */
export interface Formats {
  number(value: number): string;
  /** Digits of a number that is none to be counted with: an account, a document. */
  digits(text: string): string;
  /** Of an ISO date, `2001-02-03`. */
  date(isoDate: string): string;
  /** Of an ISO instant, in the device's time zone. */
  dateTime(instant: string): string;
  /** How long ago an instant was, in its largest unit. */
  ago(instant: string, now?: number): string;
  /** Of a phone number in E.164; Bangladeshi ones in their usual groups. */
  phone(e164: string): string;
  /** Of a size in bytes. */
  size(bytes: number): string;
  percent(share: number): string;
  list(items: readonly string[]): string;
}

const ASCII_ZERO = 48;

const grouped = (e164: string): string => {
  const [, prefix, rest] = /^\+880(\d{4})(\d{6})$/.exec(e164) ?? [];
  return prefix === undefined ? e164 : `+880 ${prefix}-${rest}`;
};

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

const agoOf = (format: Intl.RelativeTimeFormat, difference: number): string => {
  const [unit, length] = units.find(([, one]) => Math.abs(difference) >= one) ?? ["second", Math.abs(difference) || 1];
  return unit === "second" ? format.format(0, "second") : format.format(Math.trunc(difference / length), unit);
};

export const formatsOf = (language: Language, timeZone?: string): Formats => {
  const locale = locales[language];
  const zone = timeZone === undefined ? {} : { timeZone };
  const number = new Intl.NumberFormat(locale);
  const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const dateTime = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
    ...zone,
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const single = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = (text: string): string =>
    text.replaceAll(/[0-9]/g, (digit) => single.format(digit.charCodeAt(0) - ASCII_ZERO));
  return {
    number: (value) => number.format(value),
    digits,
    date: (isoDate) => date.format(new Date(`${isoDate}T00:00:00Z`)),
    dateTime: (instant) => dateTime.format(new Date(instant)),
    ago: (instant, now = Date.now()) => agoOf(relative, new Date(instant).getTime() - now),
    phone: (e164) => digits(grouped(e164)),
    size: (bytes) =>
      bytes < 1_000_000 ? `${number.format(Math.ceil(bytes / 1000))} kB` : `${megabytes.format(bytes / 1_000_000)} MB`,
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
  };
};
