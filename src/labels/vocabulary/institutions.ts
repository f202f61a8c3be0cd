/** What bodies, houses and places are called by, in small letters: *the Teachers' Union*, *St. Mary's Hospital*, *the People's Bank*. */
const institutions: ReadonlySet<string> = new Set(
  `union federation association alliance confederation congress guild league society club council party movement front coalition committee commission
  authority agency office bureau ministry department board chamber court tribunal parliament assembly senate service services secretariat institute institution
  institutes foundation fund trust charity mission network forum group
  university college school academy seminary library museum gallery theatre theater opera orchestra
  hospital clinic infirmary hospice centre center home house hotel inn church cathedral chapel abbey mosque temple synagogue convent monastery
  bank bancorp exchange company co corporation corp inc ltd plc industries holdings partners brewery restaurant restaurants store stores airlines airways
  analytics ratings investors insurance
  times post news journal list review magazine weekly gazette herald daily register digest press radio television
  army navy guard corps police brigade militia
  stadium arena park garden gardens square street road avenue bridge palace castle hall tower airport station market island bay
  republic district`.split(/\s+/),
);

/** Whether a word, by its value, is what an institution or a place is called by. */
export function isInstitution(value: string): boolean {
  return institutions.has(value);
}

/** They end in *'s* and are the first word of a name: *Moody's Analytics*, *the People's Bank*, *Women's Institute*, *Sotheby's Zurich*, *King's College*. */
const possessors: ReadonlySet<string> = new Set(
  `people women men children workers teachers farmers veterans king queen prince princess bishop saint
  moody lloyd sotheby christie phillip bonham levi macy kohl lowe dick wendy mcdonald domino arby denny sainsbury waitrose morrison kellogg hershey campbell
  barnardo guy`.split(/\s+/),
);

/** Whether a word, by its value, begins a name with the *'s* behind it. */
export function isPossessor(value: string): boolean {
  return possessors.has(value);
}
