/** Datelines of scripts without capitals, where marks, months and the word for a dispatch tell what capitals tell elsewhere. */

/** The parts of such a dateline, and how many letters it takes with the blank after it. */
export interface ScriptDateline {
  readonly length: number;
  readonly place?: string | undefined;
  readonly date?: string | undefined;
  readonly credit?: string | undefined;
}

/**
 * *新华社北京2月6日电（记者李明）*, *新华湾3月11日电*, *【ワシントン=共同】*: the agency's name and 电, or the brackets, leave no doubt. Made when a text asks for
 * them, because V8 takes a while to read regular expressions for Han, and most texts have none.
 */
const chinese = (): readonly RegExp[] => [
  /^[（(]?(?<credit>新华社|新華社|中新社|中新网|中央社)(?<place>\p{sc=Han}{2,8}?)(?<date>\d{1,2}月\d{1,2}日)(?:专?电|電|讯|訊)[)）]?\s?(?:（记者[^）]{2,20}）)?\s*/u,
  /^(?<place>\p{sc=Han}{2,8}?)(?<date>\d{1,2}月\d{1,2}日)(?:专?电|電)(?=[（\s])\s?(?:（[^）]{2,20}）)?\s*/u,
  /^【(?<place>[^】＝=]{2,12})[＝=](?<credit>[^】]{2,8})】\s*/u,
];

/** *رودبار، ۱۲ فروردین (خبرگزاری‌ها):*, *تهران، ۱۴۰۴/۱۲/۲۳ (ایسنا) –* */
const arabic =
  /^(?<place>[^\d٠-٩۰-۹()،,:]{2,30})[،,]\s*(?<date>[\d٠-٩۰-۹]{1,2}\s+(?<month>[^\s\d٠-٩۰-۹()،,:]+(?: الأول| الثاني)?)(?:\s+[\d٠-٩۰-۹]{4})?|[\d٠-٩۰-۹]{4}\/[\d٠-٩۰-۹]{1,2}\/[\d٠-٩۰-۹]{1,2})\s*\((?<credit>[^()]{2,30})\)\s*(?:[:—–-])\s*/;

/** The months of the Persian calendar, and the Arabic names, western and Levantine, of the Gregorian ones. */
const months = new Set(
  `فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
  يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر
  شباط آذار نيسان أيار حزيران تموز آب أيلول
  ژانویه فوریه آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر`.split(/\s+/),
);
const twins = /^(?:كانون|تشرين) (?:الأول|الثاني)$/;

/** The dateline that a text opens with, in Chinese or Japanese, Persian or Arabic; `undefined` when it opens with none. */
export function scriptDatelineOf(head: string): ScriptDateline | undefined {
  if (head > '\u2fff')
    return partsOf(
      chinese()
        .map((form) => form.exec(head))
        .find((match) => match !== null),
    );
  return head >= '\u0600' && head < '\u0700' ? partsOf(arabic.exec(head)) : undefined;
}

function partsOf(match: RegExpExecArray | null | undefined): ScriptDateline | undefined {
  const { place, date, credit, month } = match?.groups ?? {};
  const isMonth = month?.split('/').every((name) => months.has(name) || twins.test(name)) ?? true;
  return match && isMonth ? { length: match[0].length, place, date, credit } : undefined;
}
