import { calendarOf } from '../calendar.js';

export const calendar = () =>
  calendarOf({
    days: 'domingo segunda_feira terça_feira/terça quarta_feira quinta_feira sexta_feira sábado',
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    short: 'jan fev mar abr mai jun jul ago set out nov dez',
    of: 'de',
    bare,
    others: {
      yesterday: 'ontem',
      today: 'hoje',
      tomorrow: 'amanhã',
      overmorrow: 'depois de amanhã',
      ereyesterday: 'anteontem',
      noon: 'meio dia',
      midnight: 'meia noite',
      tonight: 'esta noite, hoje à noite',
      'in the morning': 'de manhã, da manhã, pela manhã, na manhã',
      'in the afternoon': 'à tarde, da tarde, de tarde, na tarde',
      'in the evening': 'à noite, da noite, na noite',
      'in the night': 'de madrugada, da madrugada, na madrugada',
      'this morning': 'esta manhã, nesta manhã, hoje de manhã',
      'this afternoon': 'esta tarde, nesta tarde',
      'next week': 'próxima semana, semana que vem, semana próxima',
      'last week': 'semana passada, passada semana, última semana',
      'this week': 'esta semana, nesta semana',
      'next month': 'próximo mês, mês que vem',
      'last month': 'mês passado',
      'this month': 'este mês, neste mês',
      'next year': 'próximo ano, ano que vem',
      'last year': 'ano passado',
      'this year': 'este ano, neste ano',
      'next weekend': 'próximo fim de semana',
      'last weekend': 'fim de semana passado',
    },
  });

/** *Na quinta*, *desta segunda (12)*; *na quinta etapa* is none. */
function bare(word: string, before: string, after: string): string | undefined {
  const day = days.get(word);
  return day !== undefined && /^(?:na|nesta|esta|desta|da|à|até|última|próxima)$/.test(before) && (after === '' || behind.test(after))
    ? day
    : undefined;
}

const days: ReadonlyMap<string, string> = new Map([
  ['segunda', 'monday'],
  ['quarta', 'wednesday'],
  ['quinta', 'thursday'],
  ['sexta', 'friday'],
]);
const behind = /^(?:a|o|à|as|os|e|de|em|no|na|nos|nas|com|que|um|uma|por|para|pela|pelo|passada|próxima)$/;
