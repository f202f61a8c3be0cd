import { describe, expect, test } from '@jest/globals';
import { load, longestArticle } from '../../src/formats/index.js';

const textsOf = async (text: string, structure: 'article' | 'none') =>
  (await load(Buffer.from(text), 'a.txt', { structure })).blocks.map((block) => block.text);

describe('load', () => {
  test('an article larger than any is trouble', async () => {
    await expect(load(Buffer.alloc(longestArticle + 1, 'a'), 'a.txt')).rejects.toThrow('a.txt: is larger than 128 MB');
  });

  test('structure none: each paragraph between blank lines is a block as it is', async () => {
    const units = [
      'FE Today Logo',
      '\tTab\tand\u2028line separator',
      'Advertisement',
      'MUSCAT, Oman (AP) — The talks went on.',
      '1',
      '.',
      '- item',
      '（新华社）',
      'Share',
    ];
    expect(await textsOf(`${units.join('\n\n')}\n`, 'none')).toEqual(units.map((unit) => unit.trim()));
  });

  test('structure none keeps the lines of a paragraph together, whatever they look like', async () => {
    expect(await textsOf('Headline\nBy Jane Doe\n\nThe council voted.\nThe mayor spoke.', 'none')).toEqual([
      'Headline\nBy Jane Doe',
      'The council voted.\nThe mayor spoke.',
    ]);
  });

  test('structure none without a blank line: the layout tells the paragraphs', async () => {
    expect(await textsOf('The council voted.\nThe mayor spoke.', 'none')).toEqual(['The council voted.', 'The mayor spoke.']);
  });

  test('CRLF, a byte order mark, trailing blanks and no last line end change no block', async () => {
    const text = 'Council backs budget\n\nLONDON (AP) — The council voted.\n\nThe mayor spoke.\n';
    const blocks = await textsOf(text, 'article');
    expect(blocks).toEqual(['Council backs budget', 'LONDON (AP) —', 'The council voted.', 'The mayor spoke.']);
    for (const other of [
      text.replaceAll('\n', '\r\n'),
      `\ufeff${text}`,
      text.replaceAll('\n', '  \n'),
      text.trimEnd(),
      text.replaceAll('\n', '\r'),
    ]) {
      expect(await textsOf(other, 'article')).toEqual(blocks);
    }
  });

  test.each([
    ['an HTML page', '<!DOCTYPE html>\n<html lang="en"><head><title>Fire</title></head><body><p>A fire.</p></body></html>'],
    ['an HTML page', '\n<!-- saved from example.org -->\n<HTML><BODY>A fire.'],
    ['an HTML page', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html/>'],
    ['an RSS feed', '<?xml version="1.0"?>\n<?xml-stylesheet href="a.css"?><rss version="2.0"><channel/></rss>'],
    ['an RSS feed', '<rdf:RDF xmlns:rdf="r"><item/></rdf:RDF>'],
    ['an Atom feed', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['a NITF file', '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><nitf/>'],
    ['a NewsML file', '<?xml version="1.0"?><newsItem guid="x"/>'],
    ['a NewsML file', '<NewsML><Catalog/></NewsML>'],
    ['an XML file', '<?xml version="1.0"?><story>A fire.</story>'],
    ['a piece of HTML', '<p class="lead">Five men were hurt.'],
    ['a piece of HTML', '<p>Five men were hurt.</p>\n<p>Rain fell.</p>'],
    ['a piece of HTML', '<!-- 06:00 -->\n<div>Five men were hurt.<br/>Rain fell.</div>'],
    ['a piece of HTML', '<P>\nFive men were hurt.\n<P>\nRain fell.\n'],
    ['a piece of HTML', `<p>${'Five men were hurt, the police said. '.repeat(200)}</p>`],
    ['a piece of HTML', '<h1>Harbour fire</h1>Five men were hurt.'],
    ['a piece of HTML', '<span style="x">Five men</span> were hurt.'],
    ['a piece of HTML', '<a href=/fire>Five men</a> were hurt.'],
    ['a piece of HTML', '<meta charset="utf-8">\n<title>Fire</title>'],
    ['a piece of HTML', '<script>track()</script>Five men were hurt.'],
  ])('%s is told and not read as words: %s', async (what, markup) => {
    const told = `a.txt: is ${what}, and its tags are not words; save the article as plain text first; --from text reads it as it stands`;
    for (const bytes of [
      Buffer.from(markup),
      Buffer.from(`\ufeff${markup}`),
      Buffer.from(`\ufeff${markup}`, 'utf16le'),
      Buffer.from(markup, 'utf16le'),
    ])
      await expect(load(bytes, 'a.txt')).rejects.toThrow(told);
    expect((await load(Buffer.from(markup), 'a.txt', { from: 'text' })).text).toBe(markup);
  });

  test.each([
    ['JSON', 'a.json', '{"uri": "urn:1", "headline": "Fire", "body_text": "A fire."}'],
    ['JSON', 'a.txt', '{\n  "headline": "Fire",\n  "body_text": "A fire in Köln."\n}'],
    ['JSON', 'a.jsonl', '{"id": 1, "text": "A fire."}\n{"id": 2, "text": "Rain."}\n'],
    ['JSON', 'a.txt', '[\n  "A fire.",\n  "Rain."\n]'],
    ['a table', 'a.csv', 'id,lead\r\n1,"A fire, police said."\r\n'],
    ['a table', 'a.tsv', 'nr\tcopy\n1\tA fire.'],
    ['a table', 'export.txt', 'id,date,text\n1,2026-04-10,"A fire."'],
    ['a table', 'export', '"";"Body"\n"1";"A fire."'],
  ])('%s is told and not read as words: %s', async (what, name, text) => {
    for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')])
      await expect(load(bytes, name)).rejects.toThrow(`${name}: is ${what}, not an article; `);
    expect((await load(Buffer.from(text), name, { from: 'text' })).text).toContain('fire');
  });

  test.each([
    '[1/3] Smoke rises over Halsund.',
    '{Eds: a photo is to come.}\n\nA fire broke out.',
    '[1]\nRain fell.',
    'Text, body and soul\n\nA play, a song and a dance.',
    'Body,text\n\nA fire broke out.',
    'Halsund 3, Brevik 1\nLumara 2, Orla 2',
  ])('is not seen in copy: %s', async (text) => {
    expect((await load(Buffer.from(text), 'a.txt')).text).toBe(text);
  });

  test.each([
    '<b>Harbour fire</b> kills 4',
    '<AAPL> fell 4 percent.\n\n<AAPL> had risen before.',
    '<P> rose 2 percent in early trade.',
    '<name of the mayor> said the bridge was safe.',
    '<header to come>\nFive men were hurt.',
    '<p> stands for a paragraph in HTML.',
    '<source="desk"> Five men were hurt.',
    '<Circuit Board Inc> said it would close a plant.',
    '< 5 percent, the bank said',
    'The <html> tag turns 35',
    '<REUTERS TOPICS="YES">\n<BODY>Cocoa fell.',
    '<!-- A note. -->\nCocoa fell.',
  ])('a text with a tag in it is a text: %s', async (text) => expect((await load(Buffer.from(text), 'a.txt')).text).toBe(text));

  test('a file that is called HTML is, when there is a tag in it', async () => {
    const told = 'a.html: is a piece of HTML, and its tags are not words';
    for (const markup of ['Five men were hurt.<br><br>Rain fell.', '<b>Harbour fire</b> kills 4'])
      await expect(load(Buffer.from(markup), 'a.html')).rejects.toThrow(told);
    expect((await load(Buffer.from('Profits were <5 million, and <AAPL> fell.'), 'a.html')).text).toBe(
      'Profits were <5 million, and <AAPL> fell.',
    );
  });

  test('says where it comes from, its digest and its language', async () => {
    const document = await load(Buffer.from('The council said it was in the town.'), 'a.txt');
    expect(document).toMatchObject({
      source: 'a.txt',
      format: 'text',
      structure: 'article',
      language: 'en',
      encoding: { name: 'utf-8', evidence: 'valid' },
    });
    expect(document.sha256).toBe('cc983deb705e2a4b678696cc1c99dc547bfd3708f039f2e5ea5f5839a3034ee0');
  });

  test('what a program without types may give is left out, or told', async () => {
    const text = Buffer.from('Five men were hurt.');
    const given = (value: object) => value as { structure?: 'none'; from?: string };
    expect((await load(text, 'a.txt', given({ structure: null, from: null }))).structure).toBe('article');
    await expect(load(text, 'a.txt', given({ structure: 'foo' }))).rejects.toThrow('structure "foo": unknown value; use article or none');
    await expect(load(text, undefined as unknown as string)).rejects.toThrow(
      'load: source: is not text; say what the article is to be called',
    );
    await expect(load('Five men were hurt.' as unknown as Uint8Array, 'a.txt')).rejects.toThrow('a.txt: is not given as bytes');
  });

  test('bytes may come as fetch gives them', async () => {
    const { buffer } = Uint8Array.from(Buffer.from('Five men were hurt.'));
    const [document, usual] = await Promise.all([buffer, Buffer.from('Five men were hurt.')].map((bytes) => load(bytes, 'a.txt')));
    expect(JSON.stringify(document)).toBe(JSON.stringify(usual));
  });

  test('what it is called need not be where it lies', async () => {
    const text = Buffer.from('Five men were hurt.');
    expect((await load(text, 'blob-7.txt', { name: 'desk/fire.txt' })).source).toBe('desk/fire.txt');
    expect((await load(text, 'blob-7.txt', { name: undefined })).source).toBe('blob-7.txt');
    await expect(load(Buffer.from('id,text\n1,Five men.\n'), 'blob-7.csv', { name: 'fire.txt' })).rejects.toThrow('blob-7.csv: is a table');
  });

  test('an unknown format is told, with the known ones', async () => {
    await expect(load(Buffer.from('x'), 'a.txt', { from: 'docx' })).rejects.toMatchObject({
      name: 'Trouble',
      message: 'from "docx": unknown value; use text',
    });
  });
});
