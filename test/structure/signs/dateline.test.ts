import { describe, expect, test } from '@jest/globals';
import { datelineOf } from '../../../src/structure/signs/dateline.js';

const lead = 'The two sides were holding talks on Friday.';

describe('datelines', () => {
  test.each<[text: string, place: string | undefined, date: string | undefined, credit: string | undefined]>([
    ['MUSCAT, Oman, Feb 06 (Agencies):', 'MUSCAT, Oman', 'Feb 06', 'Agencies'],
    ['MUSCAT (AFP) —', 'MUSCAT', undefined, 'AFP'],
    ['MUSCAT, Oman (AP) —', 'MUSCAT, Oman', undefined, 'AP'],
    ['NEW YORK (AP) —', 'NEW YORK', undefined, 'AP'],
    ['ATLANTA (AP) _', 'ATLANTA', undefined, 'AP'],
    ['GROSSETO, Italy (AP) --', 'GROSSETO, Italy', undefined, 'AP'],
    ['DAMASCUS (Reuters) -', 'DAMASCUS', undefined, 'Reuters'],
    ['CHATHAM, Mass. (AP) _', 'CHATHAM, Mass.', undefined, 'AP'],
    ['WASHINGTON, Feb 6 (Reuters) -', 'WASHINGTON', 'Feb 6', 'Reuters'],
    ['GLASGOW, Scotland, Feb. 01, 2018 (GLOBE NEWSWIRE) --', 'GLASGOW, Scotland', 'Feb. 01, 2018', 'GLOBE NEWSWIRE'],
    ['SEOUL, Nov 26 AFP -', 'SEOUL', 'Nov 26', 'AFP'],
    ['ISLAMABAD, March 3, Reuter -', 'ISLAMABAD', 'March 3', 'Reuter'],
    ['New Delhi, Feb 6 (PTI)', 'New Delhi', 'Feb 6', 'PTI'],
    ['Berlin (dpa) -', 'Berlin', undefined, 'dpa'],
    ['Tegucigalpa, Jan 2 (EFE).-', 'Tegucigalpa', 'Jan 2', 'EFE'],
    ['Jan. 12 (BusinessDesk) -', undefined, 'Jan. 12', 'BusinessDesk'],
    ['PORT-BLANC, 3 fe\u0301vrier (AFP) -', 'PORT-BLANC', '3 fe\u0301vrier', 'AFP'],
    ['WASHINGTON –', 'WASHINGTON', undefined, undefined],
    ['LONDON —', 'LONDON', undefined, undefined],
    ['MOGADISHU, Somalia —', 'MOGADISHU, Somalia', undefined, undefined],
    ['FORT WORTH —', 'FORT WORTH', undefined, undefined],
    ['GRAND RAPIDS –', 'GRAND RAPIDS', undefined, undefined],
    ['WEST ELM BEACH, Fla. —', 'WEST ELM BEACH, Fla.', undefined, undefined],
    ['RED HOLLOW, N.M. --', 'RED HOLLOW, N.M.', undefined, undefined],
    ['SANTA LUMARA —', 'SANTA LUMARA', undefined, undefined],
    ['CNN —', undefined, undefined, 'CNN'],
    ['HARTLEPOOL —', 'HARTLEPOOL', undefined, undefined],
    ['ISLAMABAD:', 'ISLAMABAD', undefined, undefined],
    ['NEW DELHI:', 'NEW DELHI', undefined, undefined],
    ['Kabul:', 'Kabul', undefined, undefined],
    ['(Reuters) —', undefined, undefined, 'Reuters'],
    ['BEIJING, Feb. 6 (Xinhua) --', 'BEIJING', 'Feb. 6', 'Xinhua'],
    ['JERUSALEM/GAZA, 6 February (Reuters) -', 'JERUSALEM/GAZA', '6 February', 'Reuters'],
    ['NEW YORK--(BUSINESS WIRE)--', 'NEW YORK', undefined, 'BUSINESS WIRE'],
    ['SAN JOSE, Calif., Jan. 5, 2026 /PRNewswire/ --', 'SAN JOSE, Calif.', 'Jan. 5, 2026', 'PRNewswire'],
    ['RIO DE JANEIRO (AFP/Reuters) –', 'RIO DE JANEIRO', undefined, 'AFP/Reuters'],
    ['ST. LOUIS (AP) —', 'ST. LOUIS', undefined, 'AP'],
    ['ABOARD AIR FORCE ONE (AP) —', 'ABOARD AIR FORCE ONE', undefined, 'AP'],
    ['PORT-AU-PRINCE, Haiti (AP) —', 'PORT-AU-PRINCE, Haiti', undefined, 'AP'],
    ['Genf, 6. Februar (dpa) -', 'Genf', '6. Februar', 'dpa'],
    ['Madrid, 6 feb (EFE).-', 'Madrid', '6 feb', 'EFE'],
    ['نيقوسيا, 25-11-2023 (أ ف ب) -', 'نيقوسيا', '25-11-2023', 'أ ف ب'],
    ['طهران (رويترز) -', 'طهران', undefined, 'رويترز'],
  ])('%s', (text, place, date, credit) => {
    expect(datelineOf(`${text} ${lead}`)).toEqual({
      length: text.length + 1,
      dateline: { text, ...(place && { place }), ...(date && { date }), ...(credit && { credit }) },
    });
    expect(datelineOf(text)?.dateline.text).toBe(text);
  });

  test('Chinese and Japanese', () => {
    expect(datelineOf('新华社北京2月6日电（记者李明）外交部长表示，会谈将继续。')?.dateline).toEqual({
      text: '新华社北京2月6日电（记者李明）',
      place: '北京',
      date: '2月6日',
      credit: '新华社',
    });
    expect(datelineOf('新华湾3月11日电（记者 林若水）南湾市议会11日通过决议。')?.dateline).toEqual({
      text: '新华湾3月11日电（记者 林若水）',
      place: '新华湾',
      date: '3月11日',
    });
    expect(datelineOf('中新网东京3月11日电 日本外相表示，会谈将继续。')?.dateline).toMatchObject({ place: '东京', credit: '中新网' });
    expect(datelineOf('【ワシントン=共同】外相は協議が続くと述べた。')?.dateline).toEqual({
      text: '【ワシントン=共同】',
      place: 'ワシントン',
      credit: '共同',
    });
  });

  test.each([
    ['TORREL CITY:', 'A magnitude 5.8 earthquake shook the island of Torrel on Sunday, bringing down chimneys.'],
    ['NUSHKI:', 'At least seven people were killed when a bus fell into a ravine near the town on Friday.'],
    ['GOLD COAST:', 'Three swimmers were rescued on Friday after being swept out to sea by a rip, officials said.'],
    ['DERA ISMAIL KHAN:', 'Unknown men opened fire on a police van late on Thursday, killing two constables.'],
    ['NUSHKI:', 'The district chief said: "We have asked for more boats and for doctors from the capital."'],
  ])('a town that is on no list, over a report: %s', (text, report) => {
    expect(datelineOf(`${text} ${report}`)).toEqual({ length: text.length + 1, dateline: { text, place: text.slice(0, -1) } });
  });

  test.each([
    ['رودبار، ۱۲ فروردین (خبرگزاری‌ها):', 'رودبار', '۱۲ فروردین', 'خبرگزاری‌ها'],
    ['تهران، ۲۳ اسفند ۱۴۰۴ (ایرنا) -', 'تهران', '۲۳ اسفند ۱۴۰۴', 'ایرنا'],
    ['تهران، ۱۴۰۴/۱۲/۲۳ (ایسنا) –', 'تهران', '۱۴۰۴/۱۲/۲۳', 'ایسنا'],
    ['مسقط، 6 فبراير (رويترز) -', 'مسقط', '6 فبراير', 'رويترز'],
    ['مسقط، ٦ شباط/فبراير ٢٠٢٦ (أ ف ب) -', 'مسقط', '٦ شباط/فبراير ٢٠٢٦', 'أ ف ب'],
  ])('Persian and Arabic: %s', (text, place, date, credit) => {
    expect(datelineOf(`${text} بارش شدید باران سه پل را ویران کرد.`)).toEqual({
      length: text.length + 1,
      dateline: { text, place, date, credit },
    });
  });

  test('over a line end', () => {
    expect(datelineOf('MUSCAT, Oman\n(AP) — Iran and the United States met.')?.dateline).toMatchObject({
      place: 'MUSCAT, Oman',
      credit: 'AP',
    });
  });
});

describe('prose that resembles a dateline', () => {
  test.each([
    'LONDON police said on Friday that a man was held.',
    'Iran: a history of its talks with the West.',
    'Iran: The talks go on.',
    'Paris - where the talks began - is a city.',
    'Paris – The City of Light – is full of visitors.',
    'HEALTH: Purported cure raises questions.',
    'WATCH: Trump speaks on the fleet.',
    'BREAKING — Police hold a man.',
    'OPINION – The mayor is wrong.',
    'CORRECTION: The story gave a wrong figure.',
    'NUSHKI:',
    'TORREL CITY: What we know',
    'UPDATE: The story was changed on Friday after the ministry said that seven men had been killed.',
    'CORRECTION: An earlier version of this story gave a wrong figure for the number of men killed on Friday.',
    'WATCH: The president speaks on the fleet that he has sent to the Gulf after talks with his generals.',
    'NOTE: The figures in this story were taken from the report that the ministry published on Friday.',
    'KEY POINTS: The two sides met in Muscat on Friday for the first time since the war, and will meet again.',
    'FACT CHECK: The picture was taken three years ago in another town and shows a drill, the army said.',
    'CRICKET: England beat Sri Lanka by seven wickets at Lord’s on Friday to win the series by two to one.',
    'STOCKS: Shares in London rose on Friday after the bank said that it would leave its rates unchanged.',
    'TRUMP: We had a very good talk with him on Friday, and the two sides will meet again next week, I think.',
    'WITKOFF: The talks in Muscat were positive, and I look forward to the next round of them in Geneva.',
    'IBM: The maker of computers said on Friday that it would sell more of them in the year to come.',
    'WITKOFF: "The talks in Muscat were positive, and the next round of them will be held in Geneva soon."',
    'SEVEN girls, aged 13 to 15, were found.',
    'Apple (AAPL) - The maker of phones said on Friday it would sell more.',
    'Abbas Araghchi (right) - The minister of Iran.',
    'Senator John Roe (R) - The senator said so.',
    'CHINA COTTON -- Sales rose on Friday.',
    'HIGH COURT — The judges will sit again on Friday.',
    'FORT WORTH, Texas — The city of cows — is growing.',
    'BBC — The corporation will move on Friday.',
    'CNN: The network will move on Friday.',
    'Staff — The union says they will leave.',
    'IBM - The maker of computers said on Friday it would sell more.',
    'On Feb 6, Reuters - The agency - said so.',
    'In London (and in Paris) - The talks went on.',
    'Feb 6 was the day.',
    'Trump, June 14 - The president said.',
    'MUSCAT, Oman (AP) — and the talks went on.',
    'The talks (Reuters) went on.',
    '"MUSCAT (AFP) — Iran',
    '',
    'MUSCAT',
    '外交部3月11日表示，会谈将继续。',
    '3月11日电影节在北京开幕。',
    'باران، ۱۲ نفر (از جمله ۵ کودک) را کشت.',
    'رودبار، ۱۲ نفر (در سیل): جان خود را از دست دادند.',
  ])('%s', (text) => expect(datelineOf(text)).toBeUndefined());
});
