import { compareNames } from "./collation.ts";
import type { Language } from "./message.ts";

/** City as it is named in a list · the French phrase after “heure”. Reviewed by hand; order is of no meaning. */
const CITIES: Readonly<Record<string, readonly [ar: string, fr: string, frOf: string, en: string]>> = {
  "Africa/Algiers": ["الجزائر", "Alger", "d’Alger", "Algiers"],
  "Africa/Cairo": ["القاهرة", "Le Caire", "du Caire", "Cairo"],
  "Africa/Casablanca": ["الدار البيضاء", "Casablanca", "de Casablanca", "Casablanca"],
  "Africa/Djibouti": ["جيبوتي", "Djibouti", "de Djibouti", "Djibouti"],
  "Africa/El_Aaiun": ["العيون", "Laâyoune", "de Laâyoune", "Laayoune"],
  "Africa/Johannesburg": ["جوهانسبرغ", "Johannesburg", "de Johannesburg", "Johannesburg"],
  "Africa/Khartoum": ["الخرطوم", "Khartoum", "de Khartoum", "Khartoum"],
  "Africa/Lagos": ["لاغوس", "Lagos", "de Lagos", "Lagos"],
  "Africa/Mogadishu": ["مقديشو", "Mogadiscio", "de Mogadiscio", "Mogadishu"],
  "Africa/Nairobi": ["نيروبي", "Nairobi", "de Nairobi", "Nairobi"],
  "Africa/Nouakchott": ["نواكشوط", "Nouakchott", "de Nouakchott", "Nouakchott"],
  "Africa/Tripoli": ["طرابلس", "Tripoli", "de Tripoli", "Tripoli"],
  "Africa/Tunis": ["تونس", "Tunis", "de Tunis", "Tunis"],
  "America/Los_Angeles": ["لوس أنجلوس", "Los Angeles", "de Los Angeles", "Los Angeles"],
  "America/New_York": ["نيويورك", "New York", "de New York", "New York"],
  "America/Toronto": ["تورونتو", "Toronto", "de Toronto", "Toronto"],
  "Asia/Aden": ["عدن", "Aden", "d’Aden", "Aden"],
  "Asia/Amman": ["عمّان", "Amman", "d’Amman", "Amman"],
  "Asia/Baghdad": ["بغداد", "Bagdad", "de Bagdad", "Baghdad"],
  "Asia/Bahrain": ["المنامة", "Manama", "de Manama", "Manama"],
  "Asia/Beirut": ["بيروت", "Beyrouth", "de Beyrouth", "Beirut"],
  "Asia/Damascus": ["دمشق", "Damas", "de Damas", "Damascus"],
  "Asia/Dubai": ["دبي", "Dubaï", "de Dubaï", "Dubai"],
  "Asia/Gaza": ["غزة", "Gaza", "de Gaza", "Gaza"],
  "Asia/Hebron": ["الخليل", "Hébron", "d’Hébron", "Hebron"],
  "Asia/Jerusalem": ["القدس", "Jérusalem", "de Jérusalem", "Jerusalem"],
  "Asia/Kuwait": ["الكويت", "Koweït", "de Koweït", "Kuwait"],
  "Asia/Muscat": ["مسقط", "Mascate", "de Mascate", "Muscat"],
  "Asia/Nicosia": ["نيقوسيا", "Nicosie", "de Nicosie", "Nicosia"],
  "Asia/Qatar": ["الدوحة", "Doha", "de Doha", "Doha"],
  "Asia/Riyadh": ["الرياض", "Riyad", "de Riyad", "Riyadh"],
  "Asia/Tehran": ["طهران", "Téhéran", "de Téhéran", "Tehran"],
  "Asia/Tokyo": ["طوكيو", "Tokyo", "de Tokyo", "Tokyo"],
  "Europe/Amsterdam": ["أمستردام", "Amsterdam", "d’Amsterdam", "Amsterdam"],
  "Europe/Athens": ["أثينا", "Athènes", "d’Athènes", "Athens"],
  "Europe/Berlin": ["برلين", "Berlin", "de Berlin", "Berlin"],
  "Europe/Brussels": ["بروكسل", "Bruxelles", "de Bruxelles", "Brussels"],
  "Europe/Copenhagen": ["كوبنهاغن", "Copenhague", "de Copenhague", "Copenhagen"],
  "Europe/Dublin": ["دبلن", "Dublin", "de Dublin", "Dublin"],
  "Europe/Istanbul": ["إسطنبول", "Istanbul", "d’Istanbul", "Istanbul"],
  "Europe/Lisbon": ["لشبونة", "Lisbonne", "de Lisbonne", "Lisbon"],
  "Europe/London": ["لندن", "Londres", "de Londres", "London"],
  "Europe/Luxembourg": ["لوكسمبورغ", "Luxembourg", "de Luxembourg", "Luxembourg"],
  "Europe/Madrid": ["مدريد", "Madrid", "de Madrid", "Madrid"],
  "Europe/Malta": ["مالطا", "Malte", "de Malte", "Malta"],
  "Europe/Oslo": ["أوسلو", "Oslo", "d’Oslo", "Oslo"],
  "Europe/Paris": ["باريس", "Paris", "de Paris", "Paris"],
  "Europe/Prague": ["براغ", "Prague", "de Prague", "Prague"],
  "Europe/Rome": ["روما", "Rome", "de Rome", "Rome"],
  "Europe/Stockholm": ["ستوكهولم", "Stockholm", "de Stockholm", "Stockholm"],
  "Europe/Vienna": ["فيينا", "Vienne", "de Vienne", "Vienna"],
  "Europe/Warsaw": ["وارسو", "Varsovie", "de Varsovie", "Warsaw"],
  "Europe/Zurich": ["زيورخ", "Zurich", "de Zurich", "Zurich"],
};

/** The time zones a form offers: those of the region, of Europe, and of the coalition's other seats; UTC first. */
export function zonesList(): string[] {
  return ["UTC", ...Object.keys(CITIES)];
}

/** How a zone is said after a time: «بتوقيت بيروت», “heure de Beyrouth”, “Beirut time”. One not in the table shows its IANA name. */
export function zoneName(language: Language, zone: string): string {
  if (zone === "UTC" || zone === "Etc/UTC") return { ar: "بالتوقيت العالمي", fr: "temps universel", en: "UTC" }[language];
  const city = CITIES[zone];
  const [ar, , fr, en] = city ?? [`\u2066${zone}\u2069`, "", `de\u00a0${zone}`, zone];
  return { ar: `بتوقيت ${ar}`, fr: `heure ${fr}`, en: `${en} time` }[language];
}

/** The zones with the city's name in the reader's language, in its order, for a select. */
export function zoneOptions(language: Language): { value: string; label: string }[] {
  const compare = compareNames(language);
  const cities = Object.entries(CITIES).map(([value, [ar, fr, , en]]) => ({ value, label: { ar, fr, en }[language] }));
  const utc = { ar: "التوقيت العالمي (UTC)", fr: "Temps universel (UTC)", en: "UTC" }[language];
  return [{ value: "UTC", label: utc }, ...cities.sort((a, b) => compare(a.label, b.label))];
}
