import type { SkipReason } from '../core/article/article.js';
import { singleLine } from './page-text.js';

/** A line that belongs to the page and not to the article. */
export interface FurnitureLine {
  readonly reason: SkipReason;
  /** Matched against the whole line, folded and lower-cased. */
  readonly pattern: RegExp;
  /** After this line the page has comments and forms only. */
  readonly endsArticle?: true;
}

/** Whole lines, without the punctuation and arrows around them. */
const EXACT_TEXT = `
source link|source|via|read more|read also|read next|see also|see more|more on this|more on this story
more from|related|related articles|related posts|related stories|related content|related topics|recommended
recommended for you|you may also like|you might also like|most read|most popular|trending|trending now
share|share this|share this article|share this post|share this story|share on facebook|share on twitter|share on x
share on linkedin|share on whatsapp|share via email|tweet|tweet this|pin it|email|print|print this|copy link|link copied
facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|instagram|youtube|tumblr|flipboard|mastodon
save|bookmark|like this|like loading|loading|report this ad|skip ad|like|comment|reply|log in|login|sign in|sign up|register
subscribe|subscribe now|subscribe today|newsletter|newsletters|sign up for our newsletter|subscribe to our newsletter
follow us|follow|follow me|contact us|about us|privacy policy|terms of use|terms of service|cookie policy|cookie settings
accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|i agree|got it
advertisement|advertising|advertisements|ad|ads|sponsored|sponsored content|promoted|promoted content
story continues below|story continues below advertisement|article continues below|article continues after advertisement
continue reading|continue reading the main story|continued below|skip to content|skip to main content|back to top|top
previous|next|previous post|next post|previous article|next article|older posts|newer posts|home|menu|search|close
comments are closed|no comments|add comment|post comment|cancel reply|all rights reserved|tags|topics|categories|filed under
table of contents|contents|toggle navigation|listen to this article|listen|play|watch|download|view comments|show comments
load more|load more comments|donate|donate now|support us|become a member|advertise with us|embed|copy|edit|hide
teilen|artikel teilen|diesen artikel teilen|auf facebook teilen|auf twitter teilen|drucken|merken|anzeige|werbung|weiterlesen
mehr zum thema|lesen sie auch|lesen sie mehr|das könnte sie auch interessieren|das könnte dich auch interessieren|nach oben
newsletter abonnieren|jetzt abonnieren|abonnieren|startseite|impressum|datenschutz|kommentare|kommentieren|zurück zur übersicht
auch interessant|ähnliche artikel|verwandte artikel|zurück|weiter|schlagwörter|inhaltsverzeichnis|mehr dazu|zum seitenanfang
partager|partager cet article|imprimer|publicité|lire aussi|à lire aussi|à lire également|lire la suite|articles similaires
s'abonner|s’abonner|abonnez-vous|commentaires|sur le même sujet|retour en haut|accueil|ajouter un commentaire|suivez-nous
compartir|compartir en facebook|compartir en twitter|imprimir|publicidad|anuncio|leer más|lea también|lee también|te puede interesar
noticias relacionadas|artículos relacionados|suscríbete|suscribirse|comentarios|inicio|siguiente|anterior|volver arriba|síguenos
compartilhe|compartilhar|imprimir|publicidade|leia também|leia mais|saiba mais|notícias relacionadas|assine|comentários|veja também
condividi|stampa|pubblicità|leggi anche|leggi tutto|articoli correlati|iscriviti|commenti|continua a leggere|torna su|ti potrebbe interessare
delen|deel dit artikel|afdrukken|advertentie|lees ook|lees meer|gerelateerde artikelen|reacties|abonneren|terug naar boven
dela|annons|läs också|läs mer|del|annonce|læs også|les også|annonse|jaa|mainos|lue myös
udostępnij|drukuj|reklama|czytaj także|czytaj również|czytaj też|zobacz także|zobacz też|czytaj więcej|komentarze|polecamy
sdílet|tisk|čtěte také|související články|zdieľať|čítajte aj|megosztás|hirdetés|kapcsolódó cikkek|distribuie|citește și
поделиться|реклама|читайте также|читать далее|читать дальше|смотрите также|комментарии|подписаться|распечатать|наверх
поділитися|читайте також|коментарі|сподели|прочетете още|paylaş|reklam|ilgili haberler|yorumlar|devamını oku|yazdır
شارك|مشاركة|إعلان|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|تعليقات|التعليقات|طباعة|اشترك|شیر کنید|تبلیغات
שתף|שתפו|פרסומת|קראו גם|תגובות|הדפסה|הירשם
分享|广告|廣告|相关阅读|相關閱讀|延伸阅读|延伸閱讀|阅读更多|评论|評論|打印|返回顶部|シェア|シェアする|広告|関連記事|続きを読む|コメント|印刷|공유|공유하기|광고|관련 기사|댓글|인쇄
`;

const EXACT_LINES: ReadonlySet<string> = new Set(
  EXACT_TEXT.split(/[|\n]/).filter((line) => line !== ''),
);

/** Lines with something variable in them. Each is anchored: a sentence that contains one is text. */
export const FURNITURE_LINES: readonly FurnitureLine[] = [
  // Newsletters: above the letter, and at its end.
  {
    reason: 'boilerplate',
    pattern:
      /^(?:having trouble (?:reading|viewing) this .{1,80}|(?:view|read|open|see) (?:this |the )?(?:e?-?mail|newsletter|message|it)? ?(?:online|in (?:your|a|the) (?:web )?browser)|view (?:it )?online|view web version|(?:diese[n]? (?:e-?mail|newsletter) )?im browser (?:ansehen|anzeigen|öffnen|lesen)|(?:voir|lire|afficher|ouvrir) .{0,40}dans (?:votre|le) navigateur|voir la version en ligne|(?:ver|abrir) .{0,40}(?:navegador|en línea)|visualizza .{0,40}browser|bekijk .{0,40}browser|(?:visa|öppna|läs) .{0,40}webbläsare[n]?|(?:zobacz|wyświetl|otwórz) .{0,40}przeglądarce|(?:открыть|посмотреть|читать) .{0,40}браузере)(?: (?:here|hier))?$/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern:
      /^(?:you(?:['’]re| are) (?:receiving|getting) this|you(?:['’]ve)? received this|this|(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst) diesen?|diese|vous recevez cet?|(?:recibes|recibe|has recibido) este|você (?:está recebendo|recebeu) est[ea]|(?:ricevi|hai ricevuto) questa|(?:je|u) ontvangt deze|du får (?:det här|detta)|вы получили это|otrzymujesz tę) (?:e-?mail(?! address)|newsletter|message|mail|nachricht|courriel|correo|mensaje|mensagem|utskicket|письмо|wiadomość)(?: (?:because|was sent to|weil|wurde an|parce|car|porque|perché|omdat|eftersom|потому|ponieważ)(?!\p{L}).{1,200}|,.{1,200}|)$/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern:
      /^(?:unsubscribe|manage (?:your )?(?:preferences|subscription)|update (?:your )?preferences|(?:hier |newsletter |vom newsletter )?(?:abmelden|abbestellen)|se désabonner|se désinscrire|vous désabonner|darse de baja|cancelar (?:la )?suscripción|cancelar inscrição|descadastrar|annulla l['’]iscrizione|disiscriviti|uitschrijven|afmelden|avregistrera|avsluta prenumerationen|wypisz się|отписаться)(?: (?:here|hier|ici|aquí|aqui)| (?:from|von|vom|de|van) .{1,60}|\s*[|·•/–-].{0,160})?$/u,
  },
  {
    reason: 'boilerplate',
    pattern: /^(?:was this (?:e?-?mail|newsletter) )?forwarded (?:to you|this e?-?mail)\?.{0,80}$/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern:
      /^(?:leave|post|write|add) (?:a|your) (?:reply|comment)(?: (?:to|on) .{0,80}| cancel reply)?$/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^your email address will not be published/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:join the (?:conversation|discussion)|what do you think)\??$/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern:
      /^(?:schreibe? (?:einen|ihren) kommentar|kommentar (?:schreiben|hinterlassen|verfassen)|hinterlasse einen kommentar)(?: .{0,40})?$/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:laisser|écrire|poster) un commentaire(?: .{0,40})?$/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^votre adresse e-?mail ne sera pas publiée/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:deja|dejar|añadir|escribe) (?:un|una|tu) (?:comentario|respuesta)(?: .{0,40})?$/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^tu (?:dirección de )?correo electrónico no será publicad[oa]/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern:
      /^(?:deixe|deixar|escreva) (?:um|uma|o seu|seu) (?:comentário|resposta)(?: .{0,40})?$/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^o seu endereço de e-?mail não será publicado/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:lascia|scrivi) un commento(?: .{0,40})?$/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^il tuo indirizzo email non sarà pubblicato/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:geef een reactie|je e-mailadres wordt niet gepubliceerd)/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:dodaj komentarz|twój adres e-?mail nie zostanie opublikowany)/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:добавить комментарий|оставить комментарий|ваш адрес email не будет опубликован)/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:bir (?:yanıt|cevap) yazın|e-posta adresiniz yayınlanmayacak)/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:اترك (?:تعليقا|تعليقاً|ردا|ردّاً)|لن يتم نشر عنوان بريدك)/u,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: /^(?:发表评论|發表迴響|发表回复|コメントを残す|댓글 남기기)/u,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^required fields are marked|^erforderliche felder sind|^les champs obligatoires sont|^los campos (?:obligatorios|requeridos) están|^i campi obbligatori sono|^campos obrigatórios são|^обязательные поля помечены/u,
  },
  { reason: 'boilerplate', pattern: /^save my name,? e-?mail/u },
  { reason: 'boilerplate', pattern: /^this site uses akismet|^learn how your comment data/u },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies(?: (?:to|for|on|and|so|in order)\b.*|[.,].*)?$/u,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:wir verwenden|diese (?:web)?seite (?:verwendet|nutzt)) cookies|^ce site utilise des cookies|^(?:este sitio|esta (?:web|página)) utiliza cookies/u,
  },
  { reason: 'boilerplate', pattern: /^by using this (?:web)?site,? you (?:agree|consent)/u },
  { reason: 'boilerplate', pattern: /^by (?:admin|administrator|webmaster|staff|editor)$/u },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:subscribe|sign up|register) (?:to|for|now|here) .{0,80}(?:newsletter|updates|emails?|mailing list|alerts)\b.{0,40}$/u,
  },
  {
    reason: 'boilerplate',
    pattern: /^(?:get|receive) .{0,60}(?:in|to|delivered to) your inbox.{0,40}$/u,
  },
  { reason: 'boilerplate', pattern: /^(?:enter|type) your e-?mail(?: address)?.{0,40}$/u },
  { reason: 'boilerplate', pattern: /^(?:©|\(c\)|copyright)\s.{0,160}$/u },
  { reason: 'boilerplate', pattern: /^.{0,80}\ball rights reserved.{0,40}$/u },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:follow|find|like|join) (?:us|me|.{1,40}) on (?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|mastodon|tiktok)\b.{0,80}$/u,
  },
  {
    reason: 'boilerplate',
    pattern: /^(?:share|click to share) (?:this )?(?:on|with|via) .{1,60}$/u,
  },
  { reason: 'boilerplate', pattern: /^(?:click|tap) here to .{1,80}$/u },
  {
    reason: 'boilerplate',
    pattern:
      /^\d[\d.,]*k? (?:comments?|shares?|replies|likes|views|retweets|kommentare?|commentaires?|comentarios?|комментари\p{L}*)$/u,
  },
  { reason: 'boilerplate', pattern: /^(?:posted|filed) (?:in|under)\b.{0,120}$/u },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:tags?|tagged|categor(?:y|ies)|keywords|topics|schlagw[oö]rter|étiquettes|etiquetas|метки|теги|标签)\s*[:：].{0,200}$/u,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:read|see|watch|listen|read more|read also|also read|related|more|recommended|don['’]t miss)(?: (?:more|also|next|now))?\s*[:：>»|].{1,200}$/u,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:lesen sie auch|lesen sie mehr|mehr zum thema|lire aussi|à lire aussi|lea también|leer más|leia também|leia mais|leggi anche|lees ook|läs också|czytaj także|czytaj też|читайте также|читайте також|اقرأ أيضا|延伸阅读|相关阅读|関連記事)\s*[:：>»|].{1,200}$/u,
  },
  {
    reason: 'boilerplate',
    pattern: /^(?:advertisement|anzeige|publicité|publicidad|реклама)\s*[-–—|:].{0,60}$/u,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:this (?:article|interview|story|post) (?:was|is) (?:originally|first) (?:published|posted|appeared)|originally published) (?:on|at|in|by) .{1,120}$/u,
  },
  {
    reason: 'caption',
    pattern:
      /^(?:photos?|image|picture|pic|photograph|photo credits?|image credits?|photo by|image by|foto|fotos|bild|bilder|bildquelle|bildnachweis|fotocredit|crédit photo|crédits?|imagen|fotografía|фото|照片|图|写真)(?:\s+(?:by|courtesy|credit|credits|source))?\s*[:：/©].{1,140}$/u,
  },
  { reason: 'caption', pattern: /^(?:©|\(c\)).{1,80}$/u },
  {
    reason: 'caption',
    pattern:
      /^(?!.*[.!?] ).{0,80}(?:[/|(©–—-] ?|\bby )(?:getty images|getty|reuters|shutterstock|istock|unsplash|afp|epa|dpa|ap photo|ap|imago|picture alliance)\b.{0,30}$/u,
  },
];

/** All of them in one, since nearly every line is none. */
const ANY_FURNITURE = new RegExp(
  FURNITURE_LINES.map(({ pattern }) => `(?:${pattern.source})`).join('|'),
  'u',
);

const EXACT_FURNITURE: FurnitureLine = { reason: 'boilerplate', pattern: /^$/u };

/** Longer lines are text, whatever they begin with. */
const LONGEST_FURNITURE = 240;

/** Which furniture a line is, or null if it is text. */
export function furnitureOf(text: string): FurnitureLine | null {
  if (text.length > LONGEST_FURNITURE) return null;
  const line = singleLine(text).toLowerCase();
  const bare = line.replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N}?]+$/gu, '');
  if (bare === '') return null;
  // "Listen." may be an answer; "Listen" is a button.
  if (EXACT_LINES.has(bare) && !/[.!?…。！？]$/u.test(line)) return EXACT_FURNITURE;
  return ANY_FURNITURE.test(bare)
    ? (FURNITURE_LINES.find(({ pattern }) => pattern.test(bare)) ?? null)
    : null;
}
