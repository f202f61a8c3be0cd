import type { Atom } from '../atom.js';
import { fold } from '../orthography/fold.js';

/** Symbols that are units behind a figure and other things elsewhere, as they are written: *5 mg*, *12 m*, *40 MW*. */
const symbolsOf = {
  milligram: 'mg мг',
  microgram: 'µg μg mcg',
  gram: 'g г',
  kilogram: 'kg кг',
  tonne: 't т',
  millimeter: 'mm мм',
  centimeter: 'cm см',
  meter: 'm м',
  kilometer: 'km км',
  milliliter: 'ml mL мл',
  centiliter: 'cl',
  liter: 'l L л',
  hectoliter: 'hl',
  hectare: 'ha га',
  acre: 'ac',
  watt: 'W Вт',
  kilowatt: 'kW KW кВт',
  megawatt: 'MW МВт',
  gigawatt: 'GW ГВт',
  terawatt: 'TW ТВт',
  'kilowatt hour': 'kWh KWh кВтч',
  'megawatt hour': 'MWh МВтч',
  'gigawatt hour': 'GWh',
  'terawatt hour': 'TWh',
  kilobyte: 'kB KB',
  megabyte: 'MB МБ',
  gigabyte: 'GB ГБ',
  terabyte: 'TB ТБ',
  kilohertz: 'kHz',
  megahertz: 'MHz',
  gigahertz: 'GHz',
  hour: 'h ч',
  minute: 'min мин',
  celsius: 'ºC',
  fahrenheit: 'ºF',
};
const symbols: ReadonlyMap<string, string> = new Map(
  Object.entries(symbolsOf).flatMap(([unit, written]) => written.split(' ').map((symbol) => [symbol, unit] as const)),
);

/** What the larger languages call the units of money, of parts of a hundred, of length, weight and land; as with symbols, only a figure before them makes them units. */
const wordsOf = {
  percent:
    'prozent procent procento procenta procentů prosent prosenttia 퍼센트 процент процента процентов відсоток відсотка відсотків persen',
  dollar:
    'dólar dólares dolar dolary dolara dolarów dolarů dolarov dolari dollaro dollari dollaria доллар доллара долларов долар долара доларів долари δολάριο δολάρια δολαρίων دولار دولارا دلار ڈالر דולר דולרים डॉलर ডলার ドル 美元 美金 달러 ดอลลาร์',
  euro: 'euroa eura евро євро ευρώ يورو یورو אירו יורו यूरो ইউরো ユーロ 欧元 歐元 유로 ยูโร',
  pound: 'pfund sterline funt funtów фунт фунта фунтов λίρες 英镑 英鎊 ポンド 파운드',
  yen: 'иен иена иены йен 円 日元 日圆 엔',
  yuan: 'юань юаня юаней 元 人民币 人民元 위안',
  won: '원 ウォン 韩元',
  ruble: '루블 рубль рубля рублей руб rubel rublos rubli roubles rubla',
  rupee: 'рупий रुपये रुपए روپے ルピー',
  crown: 'koruna koruny korun kronen',
  zloty: 'złoty złote złotych zł',
  baht: 'บาท',
  kilometer:
    'kilómetro kilómetros kilomètre kilomètres chilometri quilômetros quilómetros kilometrów kilometrů kilometriä километр километра километров',
  meter: 'metro metros mètre mètres metri metrów metrů metriä метр метра метров',
  centimeter: 'zentimeter centímetros centimètres сантиметр сантиметров',
  liter: 'litro litros litri litre litres litrów литр литра литров',
  kilogram: 'kilo kilos kilogramm kilogramos килограмм килограмма килограммов',
  gram: 'gramm gramos grammes grammi грамм граммов',
  tonne: 'tonnen toneladas tonnellate ton тонна тонны тонн',
  hectare: 'hektar hectáreas ettari hectaren hektarów гектар гектара гектаров',
};
const words: ReadonlyMap<string, string> = new Map([
  ...Object.keys(symbolsOf).flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
  ...Object.entries(wordsOf).flatMap(([unit, written]) => written.split(' ').map((word) => [fold(word), unit] as const)),
]);

/** The words and symbols, by their values, that may be units because they stand behind a figure. */
export const measureWords: Iterable<string> = [...[...symbols.keys()].map(fold), ...words.keys()];

/** The unit that an atom behind a figure is; undefined when it is none by standing there. */
export function measureOf({ text, value }: Atom): string | undefined {
  return symbols.get(text) ?? words.get(value);
}

/** *40 MW*, *5 GB*: capitals behind a figure that name nothing. */
export function isSymbol(atoms: readonly Atom[], at: number): boolean {
  return symbols.has(atoms[at]!.text) && atoms[at - 1]?.kind === 'number';
}
