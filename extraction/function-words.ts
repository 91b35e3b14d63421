/** The commonest function words of languages that share a script. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it was for on with as are be this have from they not but what his her you we were which their there been if would who about will one so',
  de: 'der die das und ist nicht ich sie es ein eine zu den mit sich auf für von dem im wir auch wie hat dass aber wenn sind noch nach bei aus oder war nur einen werden uns haben',
  fr: 'le la les de des et est un une que qui dans pour pas ce il elle sur au avec je nous vous plus se mais ont par du ne sont cette comme aux être ou fait été',
  es: 'el la los las de que y en un una es por con no se para su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre del era son fue hay',
  pt: 'o a os as de que e em um uma é por com não se para seu ao como mais mas foi ele das tem à sua ou ser quando muito nos já está eu também pelo pela do da isso são',
  it: 'il lo la i gli le di che e un una è per con non si da in su come più ma sono del della anche alla nel ha questo io ci dei al se delle era mi hanno cui perché',
  nl: 'de het een en van in is dat op te zijn niet met voor die er aan ook als maar om ik ze hij bij wat was nog naar uit dan worden door over wij kan heeft zo deze je',
  sv: 'och att det i en som är på för av med inte den till har de ett om vi jag men var sig från så kan man när nu här eller också efter ska vara mycket sina',
  da: 'og at det i en som er på for af med ikke den til har de et om vi jeg men var sig fra så kan man når nu her eller også efter skal være meget hvad der blev',
  nb: 'og at det i en som er på for av med ikke den til har de et om vi jeg men var seg fra så kan man når nå her eller også etter skal være mye hva ble noen',
  fi: 'ja on ei se että hän oli mutta ovat kun niin myös jos kuin joka mitä tai minä nyt vain tämä sen siitä olla ole mukaan sitä voi joka jotka hyvin kanssa',
  pl: 'i w na z do się nie że to jest o jak po co ale za od przez tak dla czy są był już tylko jego jej może który które ich być oraz było także ma te',
  cs: 'a v na se je to že s z do o i ale jako za jsem by jsou po pro od tak jeho už jen byl nebo které který když má podle být také však této jsme není',
  sk: 'a v na sa je to že s z do o aj ale ako za som by sú po pre od tak jeho už len bol alebo ktoré ktorý keď má podľa byť tiež však nie sme',
  hu: 'a az és hogy nem is egy ez de van volt csak meg már mint ki mi vagy ha azt el kell még nagyon lesz minden úgy azért ezt amely után ami be',
  ro: 'și în de la cu pe nu că este din o un pentru a care mai sunt se am fost ca au să sau ce dar lui ei prin după acest această fi era când fără',
  tr: 've bir bu da de için ile çok ne daha olarak gibi var ama o en mi ki kadar sonra olan ben değil her şey diye oldu biz sadece zaman yok ya',
  id: 'yang dan di untuk dengan tidak ini itu dari pada adalah ke dalam akan juga mereka bisa ada oleh saya kami telah atau sudah lebih karena seperti',
  vi: 'và của là có không trong được cho các một những với đã này để người từ khi đó nhưng cũng về như đến tôi rất sẽ vào ra làm nhiều',
  ca: 'el la els les de que i en un una és per amb no es a al com més però del dels ha són aquest aquesta seva molt també perquè hi ho si va',
  hr: 'i u na je se da su za od s o ne što kao ali nije iz sam bi ili koji koja koje to bio samo biti više kada još već te ako nakon',
  sl: 'in v na je se da so za od s o ne kot ali ni iz sem bi ki tudi pa po ko že še bil samo več kaj ker bilo lahko',
  ru: 'и в не на что я с он а как это по но они к у мы из за то же от так для вы его о все было бы только если уже или когда',
  uk: 'і в не на що я з він а як це по але вони до у ми із за то ж від так для ви його про все було б тільки якщо вже або коли є та й',
  bg: 'и в не на че аз с той а как това по но те към у ние от за се да са си ще беше само ако вече или когато като е бе със му',
  sr: 'и у на је се да су за од с о не што као али није из сам би или који која које то био само бити више када још већ',
  ar: 'في من على أن إلى هذا التي الذي عن ما لا كان مع هو هذه لم كل أو بعد قد ذلك بين غير حتى هل كما عند وقد وهو إن ثم',
  fa: 'و در به از که این را با است برای آن یک تا هم بر های می خود شد او بود اما هر ما ها نیز شده کرد دو باید اگر',
  ur: 'کے کی میں ہے اور سے کا کو نے پر یہ کہ ہیں اس تھا نہیں بھی جو وہ ایک تو ان کر تھے لیے گیا ہو',
};

/** The languages in which a word is a function word. */
export const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = languagesByWord();

function languagesByWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(' ')) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [lang]);
      else known.push(lang);
    }
  }
  return languages;
}

/** Whether the function words of a language (a primary subtag) are known. */
export function hasFunctionWords(lang: string): boolean {
  return Object.hasOwn(FUNCTION_WORDS, lang);
}

/** The words of a text, lower-case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Share of function words of each language, the greatest first. */
export function sharesOf(words: readonly string[]): { lang: string; share: number }[] {
  const hits = new Map(Object.keys(FUNCTION_WORDS).map((lang) => [lang, 0]));
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word);
    if (languages === undefined) continue;
    for (const lang of languages) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  }
  return [...hits]
    .map(([lang, count]) => ({ lang, share: words.length === 0 ? 0 : count / words.length }))
    .sort((a, b) => b.share - a.share);
}
