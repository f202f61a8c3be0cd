import { calendarOf } from '../calendar.js';

export const calendar = () =>
  calendarOf({
    days: 'sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend',
    months: 'januar/jänner februar märz april mai juni juli august september oktober november dezember',
    short: 'jan feb/febr mär apr mai jun jul aug sep/sept okt nov dez',
    behindDay: { morning: 'morgen früh vormittag', afternoon: 'nachmittag', evening: 'abend', night: 'nacht', noon: 'mittag' },
    capitals: true,
    others: {
      yesterday: 'gestern',
      today: 'heute',
      tomorrow: 'morgen',
      overmorrow: 'übermorgen',
      ereyesterday: 'vorgestern',
      noon: 'mittags',
      midnight: 'mitternacht, mitternachts',
      morning: 'vormittag, früh',
      afternoon: 'nachmittag',
      evening: 'abend',
      night: 'nacht',
      'in the morning': 'am morgen, am vormittag, am frühen morgen, morgens, vormittags, in der früh',
      'in the afternoon': 'am nachmittag, nachmittags',
      'in the evening': 'am abend, am späten abend, abends',
      'in the night': 'in der nacht, nachts',
      'next week': 'nächste woche, nächster woche, kommende woche, kommender woche, kommenden woche, nächsten woche',
      'last week':
        'vergangene woche, vergangener woche, vergangenen woche, letzte woche, letzter woche, letzten woche, vorige woche, voriger woche',
      'this week': 'diese woche, dieser woche',
      'next month': 'nächsten monat, kommenden monat, nächster monat',
      'last month': 'vergangenen monat, letzten monat, vorigen monat, vormonat',
      'this month': 'diesen monat, diesem monat',
      'next year': 'nächstes jahr, nächsten jahr, kommendes jahr, kommenden jahr',
      'last year': 'vergangenes jahr, vergangenen jahr, letztes jahr, letzten jahr, voriges jahr, vorigen jahr, vorjahr',
      'this year': 'dieses jahr, diesem jahr',
      'next weekend': 'nächstes wochenende, kommendes wochenende, kommenden wochenende, nächsten wochenende',
      'last weekend': 'vergangenes wochenende, vergangenen wochenende, letztes wochenende, letzten wochenende',
    },
  });
