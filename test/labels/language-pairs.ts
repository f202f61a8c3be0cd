import type { Label } from '../../src/model.js';

/** A language, two versions of a sentence in it, and the labels an editor would give to what changed between them. */
export type LanguageCase = readonly [language: string, left: string, right: string, labels: readonly Label[]];

/** The pairs by the phenomenon they show, the same in both directions. Every sentence is ours. */
export const languagePairs: Readonly<Record<string, readonly LanguageCase[]>> = {
  'words of magnitude behind a figure': [
    ['de', 'Es gab 3 Millionen Euro Schaden.', 'Es gab 3 Milliarden Euro Schaden.', ['number']],
    ['de', 'Es gab 3 Mio. Euro Schaden.', 'Es gab 3 Millionen Euro Schaden.', ['spelling']],
    ['de', 'Es gab 3 Mrd. Euro Schaden.', 'Es gab 3 Milliarden Euro Schaden.', ['spelling']],
    ['de', 'Es kamen 5 Tausend Menschen.', 'Es kamen 5000 Menschen.', ['spelling']],
    ['ru', 'Ущерб составил 3 млн рублей.', 'Ущерб составил 3 млрд рублей.', ['number']],
    ['ru', 'Ущерб составил 3 млн. рублей.', 'Ущерб составил 3 миллиона рублей.', ['spelling']],
    ['ru', 'Пришли 5 тысяч человек.', 'Пришли 5 тыс. человек.', ['spelling']],
    ['fr', 'La perte est de 2,5 millions de francs.', 'La perte est de 2,5 milliards de francs.', ['number']],
    ['fr', 'La perte est de 1,5 M€.', "La perte est de 1,5 million d'euros.", ['wording', 'spelling']],
    ['fr', 'La perte est de 2 Mds de francs.', 'La perte est de 2 milliards de francs.', ['spelling']],
    ['es', 'El plan cuesta 3 mil millones de pesos.', 'El plan cuesta 3.000 millones de pesos.', ['spelling']],
    ['es', 'El plan cuesta 3 mil millones de pesos.', 'El plan cuesta 3 millones de pesos.', ['number']],
    ['pt', 'O plano custa 5 milhões.', 'O plano custa 5 mil milhões.', ['number']],
    ['it', 'Il piano costa 5 mln.', 'Il piano costa 5 milioni.', ['spelling']],
    ['it', 'Il piano costa 5 milioni.', 'Il piano costa 5 miliardi.', ['number']],
    ['nl', 'Het plan kost 5 mln gulden.', 'Het plan kost 5 miljoen gulden.', ['spelling']],
    ['pl', 'Plan kosztuje 5 mln koron.', 'Plan kosztuje 5 mld koron.', ['number']],
    ['el', 'Το σχέδιο κοστίζει 5 εκατ. ευρώ.', 'Το σχέδιο κοστίζει 5 εκατομμύρια ευρώ.', ['spelling']],
    ['tr', 'Plan 5 milyon lira tutuyor.', 'Plan 5 milyar lira tutuyor.', ['number']],
    ['vi', 'Kế hoạch tốn 5 triệu đồng.', 'Kế hoạch tốn 5 tỷ đồng.', ['number']],
    ['id', 'Rencana itu makan 5 juta rupiah.', 'Rencana itu makan 5 miliar rupiah.', ['number']],
    ['hi', 'कुल 3 लाख रुपये का नुकसान हुआ।', 'कुल 3 करोड़ रुपये का नुकसान हुआ।', ['number']],
    ['ar', 'بلغت الخسائر 3 ملايين دولار.', 'بلغت الخسائر 3 مليارات دولار.', ['number']],
    ['he', 'הנזק הוא 3 מיליון שקל.', 'הנזק הוא 3 מיליארד שקל.', ['number']],
    ['th', 'เสียหาย 3 ล้านบาท', 'เสียหาย 3 พันบาท', ['number']],
  ],
  'units behind a figure': [
    ['de', 'Der Pfad ist 12 km lang.', 'Der Pfad ist 12 m lang.', ['number']],
    ['de', 'Die Preise stiegen um 2,5 Prozent.', 'Die Preise stiegen um 2,5 %.', ['spelling']],
    ['es', 'La planta da 40 kW en invierno.', 'La planta da 40 MW en invierno.', ['number']],
    ['es', 'Los precios subieron un 5 por ciento.', 'Los precios subieron un 5 %.', ['spelling']],
    ['fr', 'On a mesuré 5 ºC.', 'On a mesuré 5 ºF.', ['number']],
    ['ru', 'Билет стоит 5 долларов.', 'Билет стоит 5 евро.', ['number']],
    ['ja', '価格は5ドルだ。', '価格は5ユーロだ。', ['number']],
    ['zh', '价格为5美元，很好。', '价格为5欧元，很好。', ['number']],
    ['zh', '价格上涨5％。', '价格上涨5%。', ['spelling']],
  ],
};
