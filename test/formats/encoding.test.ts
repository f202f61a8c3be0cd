import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decode } from '../../src/formats/encoding.js';

const bytesOf = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

describe('Unicode', () => {
  const text = 'L’Iran et les États-Unis — 6 février. 😀';

  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8', 'valid'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8', 'bom'],
    ['UTF-16LE with a mark', iconv.encode(text, 'utf-16le', { addBOM: true }), 'utf-16le', 'bom'],
    ['UTF-16BE with a mark', iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be', 'bom'],
    ['UTF-16LE without', iconv.encode(text, 'utf-16le'), 'utf-16le', 'detected'],
    ['UTF-16BE without', iconv.encode(text, 'utf-16be'), 'utf-16be', 'detected'],
    ['plain ASCII', Buffer.from('One paragraph.'), 'utf-8', 'valid'],
  ])('%s', async (_, bytes, name, evidence) => {
    const expected = name === 'utf-8' && evidence === 'valid' && bytes.length === 14 ? 'One paragraph.' : text;
    expect(await decode(bytes, 'a.txt')).toEqual({ text: expected, encoding: { name, evidence } });
  });

  test('Chinese in UTF-16 without a mark, which has few NULs', async () => {
    const chinese = '阿曼外交部星期五表示，会谈将于下周继续举行。\n第二段。\n';
    for (const name of ['utf-16le', 'utf-16be']) {
      expect(await decode(iconv.encode(chinese, name), 'a.txt')).toEqual({ text: chinese, encoding: { name, evidence: 'detected' } });
    }
  });

  test.each([
    ['Russian', 'Пожар в порту потушили к утру.\nПострадали 12 человек.\n'],
    ['Arabic', 'أعلنت الشرطة إغلاق الميناء.\nوقالت إن ١٢ شخصا أصيبوا.\n'],
    ['Hindi', 'बंदरगाह शुक्रवार को बंद रहा।\nपुलिस ने कहा।\n'],
    ['Thai', 'ท่าเรือปิดในวันศุกร์\nตำรวจกล่าว\n'],
  ])('%s in UTF-16 without a mark, which is valid UTF-8 by chance', async (_, text) => {
    for (const name of ['utf-16le', 'utf-16be']) {
      expect(await decode(iconv.encode(text, name), 'a.txt')).toEqual({ text, encoding: { name, evidence: 'detected' } });
    }
  });

  test('a NUL in place of half a letter makes no UTF-16 of Russian', async () => {
    const bytes = Buffer.from('Пожар в порту потушили к утру.');
    bytes[3] = 0;
    await expect(decode(bytes, 'a.txt')).rejects.toThrow('a.txt: is a binary file, not text');
  });

  test('a NUL that strayed into plain text makes no UTF-16 of it', async () => {
    for (const text of ['Fire kills\0 4\n\nA fire killed four people.', 'Fire kills 4\n\nA fire killed four\0 people. ']) {
      await expect(decode(Buffer.from(text), 'a.txt')).rejects.toThrow('a.txt: is a binary file, not text');
      await expect(decode(Buffer.from(` ${text}`), 'a.txt')).rejects.toThrow('a.txt: is a binary file, not text');
    }
  });

  test('UTF-8 that was cut in the middle of a letter is still UTF-8', async () => {
    const whole = Buffer.from('Le président a été élu à Paris, où il a déclaré que la réforme était nécessaire à');
    const { text: read, encoding } = await decode(whole.subarray(0, -1), 'a.txt');
    expect(encoding).toEqual({ name: 'utf-8', evidence: 'detected' });
    expect(read).toBe('Le président a été élu à Paris, où il a déclaré que la réforme était nécessaire \ufffd');
  });

  test('UTF-8 with a pasted word of another encoding is still UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Die Löhne müssten steigen, erklärte Jörg '),
      Buffer.from('M\xfcller', 'latin1'),
      Buffer.from('.'),
    ]);
    expect((await decode(bytes, 'a.txt')).text).toBe('Die Löhne müssten steigen, erklärte Jörg M\ufffdller.');
  });

  test.each(['tis620', 'euc-jp', 'gbk', 'cp866'])('chance makes no UTF-8 of %s', async (name) => {
    const texts: Readonly<Record<string, string>> = {
      tis620: 'ตำรวจกล่าวว่าท่าเรือปิดในวันศุกร์ และเรือสองลำยังรออยู่ด้านนอก',
      'euc-jp': '港は金曜日に閉鎖され、二隻の船が沖で待っていると警察が発表した。',
      gbk: '警方表示，港口星期五关闭，两艘船仍在港外等候，没有人员受伤。',
      cp866: 'Полиция сообщила, что порт закрыт в пятницу, а два корабля ждут на рейде.',
    };
    expect((await decode(iconv.encode(texts[name]!, name), 'a.txt')).encoding.name).not.toBe('utf-8');
  });

  test('bytes are read where they stand in a larger buffer', async () => {
    const pool = Buffer.from('xxThe caf\u00e9 opened.xx', 'latin1');
    expect((await decode(pool.subarray(2, -2), 'a.txt')).text).toBe('The café opened.');
  });
});

describe('older encodings', () => {
  test.each([
    ['windows-1252', 'windows-1252', 'The mayor didn’t say.'],
    ['windows-1252', 'windows-1252', 'The café reopened on Friday.'],
    ['windows-1252', 'windows-1252', '“Yes”'],
    ['windows-1252', 'windows-1252', '“‘Énorme’ est le mot”, dit-il.'],
    ['windows-1252', 'windows-1252', 'It costs €5 – or £4.'],
    ['windows-1252', 'iso-8859-1', 'Le président a été élu à Paris, où il a déclaré que la réforme était nécessaire.'],
    ['windows-1252', 'windows-1252', 'Der Kanzler erklärte in München, die Löhne müssten steigen – „so schnell wie möglich“.'],
    ['windows-1252', 'windows-1252', 'El presidente viajó a España y dijo que la economía creció. ¿Qué pasará mañana?'],
    ['windows-1250', 'windows-1250', 'Prezydent powiedział w środę, że sąd zajmie się sprawą. Żołnierze wrócą do kraju, dodał rzecznik.'],
    [
      'windows-1250',
      'windows-1250',
      'Pożar w porcie: 4 ofiary\n\nGDAŃSK (PAP) – W poniedziałek zginęły cztery osoby, podała policja. „To było straszne” – mówi świadek.',
    ],
    [
      'iso-8859-2',
      'iso-8859-2',
      'Pożar w porcie: 4 ofiary\n\nGDAŃSK (PAP) - W poniedziałek zginęły cztery osoby, podała policja. Żaden ze strażaków nie został ranny.',
    ],
    [
      'windows-1250',
      'windows-1250',
      'Vláda ve středu schválila návrh zákona, který má snížit daně. Premiér řekl, že změny začnou platit příští rok.',
    ],
    ['windows-1254', 'windows-1254', 'Cumhurbaşkanı çarşamba günü yaptığı açıklamada görüşmelerin İstanbul’da süreceğini söyledi.'],
    ['windows-1251', 'windows-1251', 'Президент заявил в пятницу, что переговоры продолжатся на следующей неделе.'],
    ['koi8-r', 'koi8-r', 'Президент заявил в пятницу, что переговоры продолжатся на следующей неделе.'],
    ['windows-1256', 'windows-1256', 'قال وزير الخارجية يوم الجمعة إن المحادثات ستستمر الأسبوع المقبل في مسقط.'],
    ['windows-1256', 'windows-1256', 'وزير خارجه روز جمعه گفت که مذاکرات هفته آينده ادامه خواهد يافت.'],
    ['shift_jis', 'shift_jis', '外相は金曜日、協議は来週も続くと述べた。'],
    ['euc-jp', 'euc-jp', '外相は金曜日、協議は来週も続くと述べた。'],
    ['gb18030', 'gb18030', '外交部长星期五表示，会谈将于下周继续举行。'],
    ['big5', 'big5', '外交部長星期五表示，會談將於下週繼續舉行。'],
    ['windows-1250', 'windows-1250', 'Miniszterelnök: őszre elkészül a híd Szegeden, a költségvetés megduplázódott.'],
    ['windows-1250', 'windows-1250', 'Primarul a spus că podul va fi gata în toamnă şi că preţul s-a dublat.'],
    ['windows-1257', 'windows-1257', 'Meras sakė, kad tiltas bus baigtas rudenį, o kaina padvigubėjo. Darbai vėluoja jau antrus metus.'],
    [
      'windows-1253',
      'windows-1253',
      'Ο δήμαρχος είπε ότι η γέφυρα θα είναι έτοιμη το φθινόπωρο και το κόστος διπλασιάστηκε. «Άργησε», είπε.',
    ],
    ['koi8-u', 'koi8-u', 'Мер сказав, що міст буде готовий восени, а його ціна зросла вдвічі. Її ще не назвали.'],
    ['ibm866', 'cp866', 'Президент заявил в пятницу, что переговоры продолжатся на следующей неделе.'],
    ['windows-874', 'windows-874', 'นายกเทศมนตรีกล่าวว่าสะพานจะแล้วเสร็จในฤดูใบไม้ร่วง'],
    ['cp437', 'cp850', 'Le maire a déclaré que le pont serait prêt à l’automne et que son coût avait doublé.'.replace('’', "'")],
    [
      'macintosh',
      'macroman',
      'Le maire a déclaré que le pont serait prêt à l’automne ; son coût a doublé. « Après trois étés, déjà », a-t-il ajouté.',
    ],
    ['euc-kr', 'euc-kr', '외무장관은 금요일 회담이 다음 주에도 계속될 것이라고 말했다.'],
  ])('%s out of %s: %s', async (name, written, text) => {
    expect(await decode(iconv.encode(text, written), 'a.txt')).toEqual({ text, encoding: { name, evidence: 'detected' } });
  });

  test.each([
    ['iso-8859-7', 'Ο πρωθυπουργός δήλωσε την Παρασκευή ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα.'],
    ['iso-8859-8', 'שר החוץ אמר ביום שישי כי השיחות יימשכו בשבוע הבא במוסקט.'],
  ])('%s', async (written, text) => {
    expect((await decode(iconv.encode(text, written), 'a.txt')).text).toBe(text);
  });

  test('Japanese as mail carries it, in escapes', async () => {
    const bytes = bytesOf('NAHA, Feb 6 - \x1b$B?7$7$$66$O=)$K3+DL$9$k!#\x1b(B\n');
    expect(await decode(bytes, 'a.txt')).toEqual({
      text: 'NAHA, Feb 6 - 新しい橋は秋に開通する。\n',
      encoding: { name: 'iso-2022-jp', evidence: 'detected' },
    });
    const stray = 'A terminal sent \x1b$Bx and no more.';
    expect((await decode(Buffer.from(stray), 'a.txt')).text).toBe(stray);
  });

  test('the first letter above ASCII stands far from the beginning', async () => {
    const text = `${'The council met on Friday and voted. '.repeat(3000)}The café closed.`;
    expect(await decode(iconv.encode(text, 'windows-1252'), 'a.txt')).toEqual({
      text,
      encoding: { name: 'windows-1252', evidence: 'detected' },
    });
  });
});

describe('what is not text', () => {
  test.each([
    ['a PNG picture', bytesOf('\x89PNG\r\n\x1a\n', [0, 0, 0, 13])],
    ['a JPEG picture', bytesOf('\xff\xd8\xff\xe0', [0, 16])],
    ['a zip archive', bytesOf('PK\x03\x04', [20, 0, 0, 0])],
    ['a gzip archive', bytesOf([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    ['a PDF document', bytesOf('%PDF-1.7\n1 0 obj\n')],
    ['an RTF document', bytesOf('{\\rtf1\\ansi Hello}')],
    ['an old Word', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['a binary file', bytesOf([1, 0, 2, 0, 3, 0, 255, 254, 7])],
    ['a binary file', Buffer.from(Array.from({ length: 400 }, (_, i) => ((i * 7919) % 255) + 1))],
  ])('%s', async (what, bytes) => {
    await expect(decode(bytes, 'story.txt')).rejects.toThrow(new RegExp(`^story\\.txt: is ${what}.*, not text; `));
  });

  test.each([
    ['', 'nothing'],
    [' \r\n\t\n', 'white space'],
    ['\ufeff', 'a byte order mark'],
    ['\u200b\n', 'an invisible letter'],
  ])('%j: empty', async (text) => {
    await expect(decode(Buffer.from(text), 'story.txt')).rejects.toMatchObject({
      name: 'Trouble',
      message: expect.stringContaining('nothing to compare'),
    });
  });

  test('words that files begin with may stand in a story', async () => {
    for (const text of ['RIFF is a format.', 'GIF89a is an old format.', 'BZh, he said.', 'MZ and PK met.']) {
      expect((await decode(Buffer.from(text), 'a.txt')).text).toBe(text);
    }
  });

  test('wire control characters and terminal escapes are text', async () => {
    const text = '\x01\x02Iran talks\x03 go on, \x1b[31mred\x1b[0m, in Muscat on Friday.';
    expect((await decode(Buffer.from(text), 'a.txt')).text).toBe(text);
  });
});
