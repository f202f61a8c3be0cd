import { expect, test } from '@jest/globals';
import { languageOf, mayBeEnglish } from '../../src/text/language.js';
import { cpuTime } from '../support/cpu.js';

test.each<[string | undefined, string]>([
  ['en', 'The talks are the first between the two foes since June.'],
  ['fr', 'Le président a déclaré que la réforme était nécessaire pour le pays.'],
  ['fr', '« C’était affreux », a dit un témoin. L’enquête a été confiée à la gendarmerie.'],
  ['fr', 'MARSEILLE (AFP) – Quatre morts dans l’incendie d’un entrepôt. « C’était affreux », a dit un témoin, l’œil humide.'],
  ['sv', 'Fyra personer dog på måndagen i en brand i hamnen, uppger polisen.'],
  ['ro', 'Patru persoane au murit luni într-un incendiu care a izbucnit în port, a spus un ofițer de la poliție.'],
  ['de', 'Der Minister sagte, dass die Gespräche nicht in der Stadt stattfinden.'],
  ['es', 'El presidente dijo que la economía del país creció en los últimos meses.'],
  ['pt', 'O presidente disse que não há acordo sobre o texto da reforma e dos impostos.'],
  ['it', 'Il ministro ha detto che il governo non è contrario alla riforma delle tasse.'],
  ['nl', 'De minister zei dat het kabinet niet van plan is om de belasting te verhogen.'],
  ['sv', 'Ministern sade att regeringen inte har för avsikt att höja skatten och är nöjd.'],
  ['pl', 'Minister powiedział, że rząd nie zamierza podnosić podatków w tym roku i jest gotowy do rozmów.'],
  ['tr', 'Bakan, hükümetin bu yıl vergileri artırmayacağını ve bir anlaşma için çok çalıştığını söyledi.'],
  ['id', 'Menteri mengatakan bahwa pemerintah tidak akan menaikkan pajak di tahun ini dan itu adalah keputusan.'],
  ['vi', 'Bộ trưởng nói rằng chính phủ không có kế hoạch tăng thuế trong năm nay và các nước đã đồng ý.'],
  ['fa', 'وزیر خارجه ایران گفت مذاکرات هفته آینده ادامه خواهد یافت.'],
  ['ar', 'قال وزير الخارجية إن المحادثات ستستمر الأسبوع المقبل.'],
  ['ur', 'وزیر خارجہ نے کہا کہ مذاکرات اگلے ہفتے جاری رہیں گے۔'],
  ['ru', 'Министр заявил, что переговоры продолжатся на следующей неделе и будут трудными.'],
  ['uk', 'Міністр заявив, що переговори триватимуть наступного тижня.'],
  ['bg', 'Министърът заяви, че преговорите ще продължат следващата седмица.'],
  ['bn', 'পররাষ্ট্রমন্ত্রী বলেছেন আলোচনা চলবে।'],
  ['hi', 'विदेश मंत्री ने कहा कि वार्ता जारी रहेगी।'],
  ['mr', 'परराष्ट्रमंत्र्यांनी सांगितले की चर्चा सुरू आहे आणि राहील.'],
  ['zh', '外交部长星期五表示，会谈将于下周继续举行。'],
  ['ja', '外相は金曜日、協議は来週も続くと述べた。'],
  ['ko', '외무장관은 금요일 회담이 계속될 것이라고 말했다.'],
  ['th', 'รัฐมนตรีกล่าวว่าการเจรจาจะดำเนินต่อไป'],
  ['he', 'שר החוץ אמר ביום שישי כי השיחות יימשכו.'],
  ['el', 'Ο υπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν.'],
  ['en', 'L.A. mayor orders evacuation of canyons as fire nears La Canada and La Crescenta'],
  ['en', 'Don de Lillo, Robert De Niro and Benicio Del Toro win in Los Angeles'],
  ['en', 'Le Pen to run in 2027, La Presse reports'],
  ['en', 'Shares in LVMH, L Oreal and Le Monde owner fall'],
  ['fr', 'Le Pen candidate en 2027, selon La Presse'],
  ['nl', 'De premier gaat naar Den Haag'],
  ['es', 'Los Mossos detienen al hombre en Lleida'],
  ['de', 'Der Spiegel: Die Koalition ist nicht zu retten'],
  ['pt', 'O governo e a polícia negam o acordo'],
  [undefined, ''],
  [undefined, '1,234 5,678'],
  [undefined, 'Muscat Tehran Washington'],
  [undefined, 'Al Le'],
])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language));

test('an English story with Arabic names in it is English', () => {
  expect(languageOf('The minister said the ministry (وزارة الخارجية) was in the talks with the envoy and was content.')).toBe('en');
});

test.each([
  'Putin signs decree',
  'FLASH: Le Pen wins vote',
  'PUTIN SIGNS DECREE',
  'Al Qaeda leader killed',
  'Los Angeles fire kills five',
  'Rio de Janeiro mayor quits, Ursula von der Leyen says',
  'Beyoncé signs deal',
  'Macron, Le Pen trade barbs; La Republique votes Sunday',
  'El Nino, La Nina return: San Jose, Los Angeles, El Paso on alert',
  'Van der Poel wins Tour of Flanders, Van Aert second, De Lie third',
  'Der Spiegel: Von der Leyen met Van der Bellen in Berlin',
  'D.C. United 2, L.A. Galaxy 1\nSan Diego 3, St. Louis 0',
  'Team P W D L Pts\nArsenal 12 9 2 1 29\nChelsea 12 8 2 2 26',
  'Miami def. Dallas 101-98\nLa Salle def. Penn 80-70\nLos Angeles Lakers def. Utah 120-112',
  '12 killed',
  '',
])('of no language for certain, and English for all that is known: %s', (text) => {
  expect(languageOf(text)).toBe(undefined);
  expect(mayBeEnglish(text)).toBe(true);
});

test.each([
  'Kanzler Lind tritt nicht zurück',
  'МОЛНИЯ: Президент не подписал указ',
  'МОЛНИЯ',
  'Merkez Bankası faizi artırmadı.',
  'URGENTE: Muere el expresidente',
  'Serokkomar got ku li Amedê şer heye',
  'Serokkomar got ku li bajar ser heye u hejmara kustiyan zede bu li bajare Amede',
])('of no language for certain, and not English: %s', (text) => {
  expect(languageOf(text)).toBe(undefined);
  expect(mayBeEnglish(text)).toBe(false);
});

test('the small words in names tell no language', () => {
  expect(languageOf('Ursula von der Leyen will meet the mayor of Rio de Janeiro')).toBe('en');
});

test('a long text costs no more than its beginning', () => {
  const text = 'The council voted and the mayor said it was the end. '.repeat(100_000);
  expect(cpuTime(() => expect(languageOf(text)).toBe('en'))).toBeLessThan(50);
});
