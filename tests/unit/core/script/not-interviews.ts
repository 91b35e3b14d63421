/** A page of ours that looks a little like an interview and is none. See `read-page-text.ts`. */
export interface NotInterview {
  readonly name: string;
  readonly lang: string;
  readonly text: string;
}

export const notInterviews: readonly NotInterview[] = [
  {
    name: 'frequently asked questions as headings',
    lang: 'en',
    text: `
# Library cards: what you need to know
Everything about borrowing in one place.
### How do I get a card?
Bring an identity card to the desk. You will get your card at once.
### Can I borrow for my children?
Yes. Children under twelve need your signature.
### What happens if I lose my card?
A new card costs two coins. Your old one is blocked.
### Where do I return books?
You can use the box beside the door at any time.
### Do I have to pay?
Membership is free for residents.`,
  },
  {
    name: 'frequently asked questions with Q and A',
    lang: 'en',
    text: `
# Frequently asked questions
Q: How do I reset the pump?
A: Press the green button for five seconds.
Q: Why does the lamp blink?
A: The tank is empty. Fill it before you press the button again.
Q: Can I use sea water?
A: No. Salt destroys the seal.
Q: Where can I buy parts?
A: Parts are sold by every dealer.`,
  },
  {
    name: 'frequently asked questions in bold',
    lang: 'en',
    text: `
# Shipping and returns
**How long does shipping take?**
Orders arrive within three days.
**Can I change my order?**
You can change it until it leaves our warehouse.
**What if my parcel is damaged?**
Send us a picture and we replace it.
**Do you ship abroad?**
We ship to forty countries.`,
  },
  {
    name: 'how-to with questions as subheadings',
    lang: 'en',
    text: `
# Sharpening a kitchen knife
A dull knife is dangerous. This is how it becomes sharp again.
## Which stone should you buy?
A stone with two sides is enough for most kitchens.
Soak it in water for ten minutes.
## What is the right angle?
Fifteen degrees for thin blades, twenty for thick ones.
## How often should you sharpen?
Once a month is plenty.
## Done?
Wash the blade and dry it.`,
  },
  {
    name: 'essay with rhetorical subheadings',
    lang: 'en',
    text: `
# Why we still write letters
Last winter I found a box of letters in my attic.
## What is lost?
I read them all in one night. They were slow and full of weather.
My grandmother wrote about plums.
## Who still has the time?
I have no answer. I bought stamps anyway.
## And now?
I write one letter a week. It is enough for me.`,
  },
  {
    name: 'recipe',
    lang: 'en',
    text: `
# Plum cake
Serves: 8
Prep time: 20 minutes
Ingredients: 500 g plums, 200 g flour, 2 eggs
Method: Mix the flour and the eggs. Put the plums on top.
Tip: Use ripe plums.
Note: The cake keeps for three days.`,
  },
  {
    name: 'recipe in German',
    lang: 'de',
    text: `
# Pflaumenkuchen
Zutaten: 500 g Pflaumen, 200 g Mehl, 2 Eier
Zubereitung: Mehl und Eier verrühren, die Pflaumen darauf legen.
Backzeit: 40 Minuten
Tipp: Reife Pflaumen nehmen.
Hinweis: Der Kuchen hält drei Tage.`,
  },
  {
    name: 'hardware list',
    lang: 'en',
    text: `
# My quiet computer
Processor: six cores, passively cooled
Memory: 32 GB
Storage: two solid state drives
Case: aluminium, no fans
Display: 27 inches
Keyboard: mechanical, quiet switches`,
  },
  {
    name: 'pros and cons, again and again',
    lang: 'en',
    text: `
# Three tents compared
## Fjell 2
Pros: Light and quick to pitch.
Cons: Wet inside after rain.
Verdict: Good for summer.
## Trek 3
Pros: Roomy and dry.
Cons: Heavy.
Verdict: Good for families.
## Solo 1
Pros: Tiny.
Cons: Too tiny for tall people.
Verdict: Only for the brave.`,
  },
  {
    name: 'live ticker',
    lang: 'en',
    text: `
# Storm over the coast: the evening as it happened
18:05: The ferry stays in the harbour.
18:20: Power is out in the old town.
18:41: The mayor asks everyone to stay inside. "We are prepared," she says.
19:02: Are the dikes holding? So far they are.
19:30: The wind turns to the north.`,
  },
  {
    name: 'quotes in prose',
    lang: 'en',
    text: `
# A village without a shop
When the last shop closed, nobody in Hallow was surprised.
"Who would buy here?" asked the owner, Edith Crane. "My neighbours drive to town."
The mayor sees it differently. "We need a place to meet," says Paul Orme. "Do you want your children to grow up without one?"
Crane shrugs. She has sold the counter already.
"I will miss the mornings," she says.`,
  },
  {
    name: 'comment thread',
    lang: 'en',
    text: `
# Which bicycle for the winter?
I need a bicycle that survives salt. What do you ride?
gearhead77
3 hours ago
I ride an old steel one. You can repaint it.
Reply
snowfox
2 hours ago
Do you clean yours every day? I never do.
Reply
mudguard_joe
1 hour ago
Belt drive. I will never go back.
Reply
lena_p
55 minutes ago
Are belts expensive?
Reply`,
  },
  {
    name: 'forum post',
    lang: 'en',
    text: `
# Pump makes a noise
Hello everyone, I have a pump from last year. Since Monday it makes a noise.
What have I tried so far?
I changed the filter and I cleaned the tube.
Could it be the bearing?
I don't know how to open it. Does anybody have a picture?
Thanks for your help!`,
  },
  {
    name: 'jokes with doctors and waiters',
    lang: 'en',
    text: `
# Old jokes
Patient: Doctor, doctor, I feel like a pair of curtains. What shall I do?
Doctor: Pull yourself together.
Customer: Waiter, what is this fly doing in my soup?
Waiter: The backstroke, sir.
Teacher: Why are you late?
Pupil: I saw the sign that said slow down.`,
  },
  {
    name: 'riddles in bold',
    lang: 'en',
    text: `
# Ten riddles for a rainy day
**What has keys but opens no locks?**
A piano.
**What gets wetter the more it dries?**
A towel.
**What has a neck but no head?**
A bottle.
**What can travel around the world in a corner?**
A stamp.`,
  },
  {
    name: 'essay with You and Them',
    lang: 'en',
    text: `
# Explaining my job at parties
It always goes the same way.
Them: So what do you do?
You: I restore organs.
Them: Like hearts?
You: Like churches.
And then they look for somebody else to talk to.`,
  },
  {
    name: 'fiction with quotation marks',
    lang: 'en',
    text: `
# The lamp
The room was cold when Ada came in.
“Did you light the lamp?” she asked.
“I forgot,” Tom said. “Are you angry?”
“Why would I be?”
She sat down by the window and looked at the sea.
“You always are,” he said.
“Am I?”
The lamp stayed dark.`,
  },
  {
    name: 'fiction with dashes in Russian',
    lang: 'ru',
    text: `
# Лампа
В комнате было холодно, когда вошла Анна.
— Ты зажёг лампу? — спросила она.
— Забыл, — сказал Тимофей. — Ты сердишься?
— С чего бы мне сердиться?
Она села у окна и стала смотреть на море.
— Ты всегда сердишься, — сказал он.
— Разве?
Лампа так и осталась тёмной.`,
  },
  {
    name: 'fiction with dashes in Spanish',
    lang: 'es',
    text: `
# La lámpara
Hacía frío cuando entró Ana.
—¿Has encendido la lámpara? —preguntó ella.
—Se me olvidó —dijo Tomás—. ¿Estás enfadada?
—¿Por qué iba a estarlo?
Se sentó junto a la ventana y miró el mar.
—Siempre lo estás —dijo él.
—¿Yo?
La lámpara siguió apagada.`,
  },
  {
    name: 'project summaries',
    lang: 'en',
    text: `
# What we built in spring
## Tidewatch
Summary: Tidewatch reads the gauges in the harbour.
Team: Ada Lund, Ben Ofori, Carla Weiss.
Code: on our server.
## Birdcount
Summary: Birdcount counts birds in pictures.
Team: Dora Klein, Emil Novak.
Code: on our server.
## Windmap
Summary: Windmap draws the wind.
Team: Finn Aas, Gita Rao.
Code: on our server.`,
  },
  {
    name: 'testimonials',
    lang: 'en',
    text: `
# What our guests say
Martha Low: We loved the view from the tower.
Peter Hand: The breakfast was the best I ever had.
Susan Reed: My children want to come back.
George Marsh: Quiet rooms and kind people.`,
  },
  {
    name: 'list of opening hours',
    lang: 'de',
    text: `
# Öffnungszeiten
Montag: 9 bis 12 Uhr
Dienstag: 9 bis 18 Uhr
Mittwoch: geschlossen
Donnerstag: 9 bis 18 Uhr
Freitag: 9 bis 12 Uhr
Eintritt: 4 Euro
Adresse: Hafenstraße 3`,
  },
  {
    name: 'minutes of a meeting',
    lang: 'en',
    text: `
# Minutes of the garden club
Date: 4 May
Present: Lund, Ofori, Weiss
Item 1: The fence will be painted green.
Item 2: Weiss buys seeds for the south bed.
Decision: The summer party is on the last Saturday of June.
Next meeting: 8 June`,
  },
  {
    name: 'questions and answers of a shop in German',
    lang: 'de',
    text: `
# Häufige Fragen zur Bestellung
**Wie lange dauert der Versand?**
Der Versand dauert drei Tage.
**Kann ich meine Bestellung ändern?**
Ja, bis zum Versand können Sie alles ändern.
**Was mache ich bei einem Schaden?**
Schicken Sie uns ein Bild.
**Wo finde ich meine Rechnung?**
Die Rechnung liegt dem Paket bei.`,
  },
  {
    name: 'advice with questions as headings in German',
    lang: 'de',
    text: `
# Tomaten auf dem Balkon
Tomaten brauchen Sonne und Wasser, sonst fast nichts.
## Welcher Topf ist richtig?
Ein Topf mit zehn Litern genügt.
## Wie oft wird gegossen?
Jeden Morgen, an heißen Tagen auch abends.
## Wann beginnt die Ernte?
Im Juli reifen die ersten Früchte.
## Was hilft gegen Braunfäule?
Ein Dach über den Pflanzen hilft am besten.`,
  },
  {
    name: 'frequently asked questions in French',
    lang: 'fr',
    text: `
# Carte de bibliothèque
### Comment puis-je obtenir ma carte ?
Présentez-vous à l’accueil avec une pièce d’identité.
### Puis-je emprunter pour mes enfants ?
Oui, avec votre signature.
### Que faire si je perds ma carte ?
Une nouvelle carte coûte deux euros.
### Où rendre les livres ?
La boîte est à côté de la porte.`,
  },
  {
    name: 'frequently asked questions in Spanish',
    lang: 'es',
    text: `
# Preguntas frecuentes
### ¿Cómo consigo mi tarjeta?
Presente un documento en el mostrador.
### ¿Puedo pedir libros para mis hijos?
Sí, con su firma.
### ¿Qué pasa si pierdo la tarjeta?
Una nueva cuesta dos euros.
### ¿Dónde devuelvo los libros?
Hay un buzón junto a la puerta.`,
  },
  {
    name: 'frequently asked questions in Russian',
    lang: 'ru',
    text: `
# Читательский билет
### Как мне получить билет?
Покажите паспорт на стойке.
### Могу ли я брать книги для детей?
Да, с вашей подписью.
### Что делать, если я потерял билет?
Новый билет стоит два рубля.
### Где сдавать книги?
У двери стоит ящик.`,
  },
  {
    name: 'frequently asked questions in Japanese',
    lang: 'ja',
    text: `
# よくある質問
### カードはどうやって作れますか？
窓口で身分証明書をご提示ください。
### 子どもの本も借りられますか？
はい、保護者の署名が必要です。
### カードをなくした場合はどうなりますか？
再発行には二百円かかります。
### 本はどこに返せますか？
入口の横に返却箱があります。`,
  },
  {
    name: 'frequently asked questions in Chinese',
    lang: 'zh',
    text: `
# 常见问题
问：怎么办理借书证？
答：请携带身份证到前台。
问：可以给孩子借书吗？
答：可以，需要家长签字。
问：借书证丢了怎么办？
答：补办需要两元。
问：书还到哪里？
答：门口有还书箱。`,
  },
  {
    name: 'frequently asked questions in Korean',
    lang: 'ko',
    text: `
# 자주 묻는 질문
### 카드는 어떻게 만드나요?
창구에서 신분증을 보여 주세요.
### 아이 책도 빌릴 수 있나요?
네, 보호자의 서명이 필요합니다.
### 카드를 잃어버리면 어떻게 되나요?
재발급에는 이천 원이 듭니다.
### 책은 어디에 반납하나요?
입구 옆에 반납함이 있습니다.`,
  },
  {
    name: 'frequently asked questions in Arabic',
    lang: 'ar',
    text: `
# الأسئلة الشائعة
س: كيف أحصل على بطاقة؟
ج: قدّم هويتك عند المكتب.
س: هل يمكنني الاستعارة لأطفالي؟
ج: نعم، بتوقيعك.
س: ماذا أفعل إذا فقدت بطاقتي؟
ج: البطاقة الجديدة بدرهمين.
س: أين أعيد الكتب؟
ج: يوجد صندوق بجانب الباب.`,
  },
  {
    name: 'dates and places of a biography',
    lang: 'en',
    text: `
# The life of a lighthouse engineer
1871: Born in a harbour town.
1890: First lamp.
1902: Marriage.
Works: Seven towers on the north coast.
Quote: "Light is patience."
Legacy: Two of the towers still stand.`,
  },
  {
    name: 'news with a colon in the title and in crossheads',
    lang: 'en',
    text: `
# Mayor: "We will rebuild the pier"
The storm took the pier in one night.
## Orme: "Nobody was hurt"
The mayor, Paul Orme, visited the harbour on Monday.
## What comes next?
A commission will look at three plans.
## Crane: "Too slow"
The shop owner Edith Crane wants the work to begin now.`,
  },
];
