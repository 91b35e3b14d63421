/**
 * How lines of the boxes around an article begin: newsletters, accounts, paywalls, terms. Entries may be
 * patterns; everything is in lower case. Each is so much the page's own voice that no article begins a
 * line with it.
 */
export const BOX_LINES = String.raw`
you can (?:unsubscribe|opt out) at any ?time
by (?:signing up|subscribing|submitting|registering|clicking|creating an account|entering your)[^.]{0,80} you
(?:thanks|thank you) for (?:subscribing|signing up|registering)
please (?:enter|provide|check) (?:a |your )?(?:valid )?e-?mail
(?:oops[,!.]? )?something went wrong[,.!]? please
this (?:site|form) is protected by recaptcha
this (?:material|article|content|story) may not be (?:published|reproduced|republished|copied)
(?:all )?(?:material|content)s? (?:on|of|in) this (?:site|page) (?:may not|is protected|are protected)
already (?:a|an|have an?) (?:subscriber|member|account|registered user)
(?:don['’]t|do not) have an account
forgot(?:ten)? (?:your )?password
to (?:continue|keep) reading(?: this (?:article|story))?,? (?:please|you|subscribe|log|sign|register|become)
(?:get|enjoy) (?:unlimited|full) (?:digital )?access
support (?:our|independent|quality|local|fearless) journalism
download (?:the|our) .{1,30}\bapps?\b
we want to hear (?:from you|what you think)
get (?:the|our|all the|all of the) (?:latest|best|biggest|day['’]s|top|must-read)\b.{0,100}(?:inbox|newsletters?|by e-?mail|delivered)
sign up (?:here |below |now |today )?(?:for|to) .{0,80}(?:newsletters?|briefing|e-?mails?|alerts?|updates?)
subscribe to .{1,60}(?:newsletters?|podcast|channel|magazine)
your (?:e-?mail )?(?:address|privacy) (?:will not|is (?:safe|important))
we['’]ll never (?:share|spam)
no spam[,.]? (?:ever|unsubscribe)
mit (?:der|ihrer|deiner) anmeldung (?:stimmen|stimmst|akzeptieren|akzeptierst|erklären)
(?:die )?abmeldung (?:ist )?jederzeit möglich
(?:sie|du) (?:können|kannst) (?:sich|dich|den newsletter) jederzeit (?:wieder )?ab
(?:noch kein|bereits) (?:abonnent|abo|konto|registriert)
jetzt (?:kostenlos )?(?:testen|abonnieren|registrieren|anmelden)\b.{0,60}
en vous inscrivant,? vous
vous pouvez (?:vous désinscrire|vous désabonner) à tout moment
(?:pas encore|déjà) (?:abonné|inscrit|membre)
il vous reste .{1,40} à (?:lire|découvrir)
al (?:suscribirte|suscribirse|registrarte),? (?:aceptas|acepta)
(?:puedes|puede) (?:darte|darse) de baja
ao (?:se inscrever|assinar),? você (?:concorda|aceita)
iscrivendoti,? (?:accetti|dichiari)
je kunt je (?:op elk moment|altijd) (?:uitschrijven|afmelden)
(?:już|masz już) (?:konto|prenumeratę)
нажимая (?:на )?кнопку.{0,60}вы (?:соглашаетесь|даёте)
`;
