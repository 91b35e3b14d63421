/** A page of ours with what is special about it, and the names it must give its speakers. */
export interface Scene {
  readonly name: string;
  readonly lang?: string;
  readonly text: string;
  /** Names in the order in which they are heard, with their roles. */
  readonly cast?: readonly string[];
}

export const scenes: readonly Scene[] = [
  {
    name: 'a saved text: date line, outlet, full name then surname, editor’s note, tail of the page',
    cast: ['The Harbour Review interviewer', 'Yelena Markova interviewee'],
    text: `
N| Tue. Mar 3rd, 2020
N| The harbour was closed for a week, and nobody knew why.
N| In an interview with The Harbour Review, Yelena Markova, an engineer and head of the port office, talks about the week when nothing moved.
Q| [[The Harbour Review:]] What is the situation in the harbour now?
A| [[Yelena Markova:]] The situation is slowly returning to normal. It is clear that the cranes are safe.
A| On Monday, the first ship came in at 09:00. People cheered.
Q| [[The Harbour Review:]] Who decided to close it?
A| [[Markova:]] I did. It was the first time in thirty years: not a single crane moved.
A| You must understand that we had no choice.
Q| [[The Harbour Review:]] One of the captains called it “a circus” …
A| [[Markova:]] He is right. It was a circus, and I was the clown. Who else would it have been?
N| Editor’s note: This interview has been edited for clarity.
S| Source link
S| Read more: Ten harbours that were closed`,
  },
  {
    name: 'initials introduced in brackets',
    cast: ['Ruth Abara interviewer', 'Owen Lister interviewee'],
    text: `
N| # Owen Lister on moss
N| Ruth Abara met Owen Lister in his greenhouse.
Q| [[Ruth Abara (RA):]] Why moss?
A| [[Owen Lister (OL):]] Because I could never grow roses.
Q| [[RA:]] Is it true that you talk to it?
A| [[OL:]] I do. It listens better than my brother.
Q| [[RA:]] What does your brother say?
A| [[OL:]] He says that I should grow roses.`,
  },
  {
    name: 'initials that only title and introduction explain',
    cast: ['RA interviewer', 'Owen Lister interviewee'],
    text: `
N| # Interview: Owen Lister
N| Owen Lister has grown moss for ten years.
Q| [[RA:]] Why moss?
A| [[OL:]] Because I could never grow roses.
Q| [[RA:]] Is it true that you talk to it?
A| [[OL:]] I do. It listens better than my brother.
Q| [[RA:]] What does your brother say?
A| [[OL:]] He says that I should grow roses.`,
  },
  {
    name: 'honorifics, capitals and accents of one person',
    cast: ['Inês Prado interviewer', 'Thomas Hill interviewee'],
    text: `
N| # Thomas Hill on locks
Q| [[Inês Prado:]] Mr Hill, how many locks have you opened?
A| [[Thomas Hill:]] I stopped counting.
Q| [[Ines Prado:]] Why do you do it at night?
A| [[Mr Hill:]] My neighbours sleep then.
Q| [[PRADO:]] Do you have a favourite?
A| [[HILL:]] The one I could not open.
Q| [[Prado:]] Where is it?
A| [[Mr. Hill:]] In my own door.`,
  },
  {
    name: 'father and daughter: the title is his, the full name of the page’s labels hers',
    cast: [
      'Harriet Sloane interviewer',
      'Jonah Whitcombe interviewee',
      'Esme Whitcombe interviewee',
    ],
    text: `
N| # Two Whitcombes and a telescope
N| Dr Jonah Whitcombe runs the observatory. His daughter, Esme Whitcombe, runs him.
Q| [[Harriet Sloane:]] Who found the comet?
A| [[Dr Whitcombe:]] I did.
A| [[Esme Whitcombe:]] He found a smudge. I cleaned the mirror.
A| [[Dr Whitcombe:]] So we share it.
Q| [[Sloane:]] What do you disagree about?
A| [[Esme:]] Everything beyond Saturn.
A| [[Jonah:]] I trust my eye.`,
  },
  {
    name: 'two people with one surname',
    cast: ['Kim Doyle interviewer', 'Anna Berg interviewee', 'Lars Berg interviewee'],
    text: `
N| # The Bergs and their boat
N| Kim Doyle talked to Anna Berg and Lars Berg.
Q| [[Kim Doyle:]] How did you meet?
A| [[Anna Berg:]] I fell off his boat.
A| [[Lars Berg:]] She jumped.
Q| [[Doyle:]] Who is the better sailor?
A| [[Anna:]] I am.
A| [[Lars:]] She is, when I sleep.
Q| [[Doyle:]] And who cooks?
A| [[Lars:]] I do.
A| [[Anna:]] Nobody does.`,
  },
  {
    name: 'a transcript in capitals with roles, sounds and a court’s usages',
    cast: ['Jane Roe interviewer', 'Paul Merrow interviewee'],
    text: `
N| # The pier, five years later
Q| [[JANE ROE, HOST:]] Five years ago the pier burned. Paul Merrow was there. Welcome to the program.
A| [[PAUL MERROW:]] Thank you for having me.
S| (SOUNDBITE OF WAVES)
Q| [[ROE:]] What do you remember?
A| [[MERROW:]] The noise. {{(LAUGHTER)}} I still hear it in my sleep, to be honest.
Q| [[ROE:]] Were you afraid?
A| [[MERROW:]] Not until it was over.
S| [13:30:00]
A| And then I could not stop shaking.`,
  },
  {
    name: 'the record of a parliament: title, name, full stop',
    cast: ['Chairwoman Lowell interviewer', 'Mr. Dunn interviewee'],
    text: `
N| # Hearing on the condition of the ferries
N| The committee met at ten, pursuant to notice, and heard the captain of the oldest ship.
Q| [[Chairwoman Lowell.]] What happens when a bolt comes out?
A| [[Mr. Dunn.]] Nothing at first. That is what worries me.
Q| [[Chairwoman Lowell.]] How many bolts are there?
A| [[Mr. Dunn.]] Eleven thousand. I have counted most of them.
Q| [[Chairwoman Lowell.]] Would you sail with her tonight?
A| [[Mr. Dunn.]] I would rather answer that in writing.`,
  },
  {
    name: 'a court: who asks is named ahead of the questions, the witness answers under two labels',
    cast: ['Mr. Haldane interviewer', 'Interviewee interviewee'],
    text: `
N| # Morning session
N| BY MR. HALDANE:
Q| [[Q.]] When did you notice something about the water?
A| [[A.]] When it stopped.
Q| [[Q.]] What did you do?
A| [[THE WITNESS:]] I walked up the hill with a torch.
Q| [[Q.]] Do you recognise this pump?
A| [[A.]] I do. It is mine.
Q| [[MR. HALDANE:]] Nothing further, Your Honor.`,
  },
  {
    name: 'initials in brackets behind the names that spell a word',
    cast: ['Interviewer interviewer', 'Fenella Marsh interviewee', 'Tom Okafor interviewee'],
    text: `
N| # The couple who draw every bus stop
N| Fenella Marsh (FM) and Tom Okafor (TO) have drawn three thousand bus stops.
Q| **Whose idea was it?**
A| [[FM:]] His.
A| [[TO:]] Hers. I was only waiting for a bus.
Q| **What do you look for?**
A| [[FM:]] I look at the bench.
A| [[TO:]] I do the timetable.
Q| **Do people ask what you are doing?**
A| [[TO:]] They ask whether the bus has gone.
A| [[FM:]] And it always has. I tell them so.`,
  },
  {
    name: 'initials with spaces that begin like a letter for answers',
    lang: 'fr',
    text: `
N| # Solène Kerguelen, la dernière cueilleuse
N| Rencontre avec Solène Kerguelen, entre deux marées.
Q| [[**L’Estran :**]] **Comment avez-vous commencé ?**
A| [[**Solène Kerguelen :**]] Par paresse. Moi, je portais le panier vide.
Q| **Vous refusez le tracteur.**
A| [[**S. K. :**]] Il va plus vite que l’algue. Moi, je coupe à la main.
Q| **Est-ce que l’on peut en vivre ?**
A| [[**S. K. :**]] Si l’on n’a besoin de rien. J’ai un chien et un toit.
Q| **Qui viendra après vous ?**
A| [[**S. K. :**]] La mer, je suppose.`,
  },
  {
    name: 'a panel: several answer, some ask',
    cast: [
      'Dana Whit interviewer',
      'Sol Perez interviewee',
      'Mia Okafor interviewee',
      'Ben Tran interviewee',
    ],
    text: `
N| # Three bakers at one table
N| Dana Whit sat down with Sol Perez, Mia Okafor and Ben Tran.
Q| [[Dana Whit:]] What was your first loaf like?
A| [[Sol Perez:]] I could have built a wall with it.
A| [[Mia Okafor:]] Mine was raw inside, and I was proud of it.
A| [[Ben Tran:]] I burned it, and the towel with it.
Q| [[Whit:]] Did you ever think of giving up?
A| [[Okafor:]] Every Monday.
A| [[Perez:]] I gave up twice. Then I was hungry again.
Q| [[Whit:]] What would you tell a beginner?
A| [[Tran:]] Watch the oven, not the clock.
A| [[Okafor:]] I would say nothing. Let them burn one.`,
  },
  {
    name: 'questions printed ahead of the interview',
    text: `
N| # Five questions for Vera Lund
S| Why did you become a diver?
S| What is the strangest thing you have found?
S| Do you still swim for fun?
N| We asked Vera Lund, who repairs bridges under water.
Q| **Why did you become a diver?**
A| I wanted to be left alone, and nobody follows you down there.
Q| **What is the strangest thing you have found?**
A| A piano. I played it, as well as one can.
Q| **Do you still swim for fun?**
A| Only in my bathtub.`,
  },
  {
    name: 'subheadings, a pull quote and a box inside bold questions',
    text: `
N| # An interview with Vera Lund
N| She repairs bridges under water.
Q| **How did you become a diver?**
A| I wanted to be left alone. Nobody follows you down there, and I like that.
N| ## Cold hands
Q| **What do you fear?**
A| My own impatience. I have seen what it does.
N| **“Nobody follows you down there”**
Q| **Would you do it again?**
A| Tomorrow, if you let me.
S| Interview: Tom Reed
S| ### About Vera Lund
S| Vera Lund, born in Malmo, has repaired forty bridges.`,
  },
  {
    name: 'an interviewee who asks back, an interviewer who states',
    cast: ['Tom Reed interviewer', 'Vera Lund interviewee'],
    text: `
N| # Vera Lund, diver
Q| [[Tom Reed:]] You have repaired forty bridges.
A| [[Vera Lund:]] Forty-one. Have you seen the new one?
Q| [[Reed:]] I crossed it this morning.
A| [[Lund:]] Did it shake?
Q| [[Reed:]] A little. Should it?
A| [[Lund:]] All bridges do. I would worry about one that does not.
Q| [[Reed:]] That is not what people want to hear.
A| [[Lund:]] What do they want to hear?
Q| [[Reed:]] That somebody like you was there before them. How long were you down?
A| [[Lund:]] Nine weeks, and I loved each of them.`,
  },
  {
    name: 'captions of a broadcast with chevrons',
    text: `
Q| [[>> Anchor:]] Good evening. How is the water tonight?
A| [[>> Joan Pike:]] Higher than I have ever seen it.
Q| [[>> Anchor:]] Are you leaving?
A| [[>> Joan Pike:]] No, we are staying with the cows.
Q| [[>> Anchor:]] What will you do if it rises?
A| [[>> Joan Pike:]] I will put them upstairs.`,
  },
  {
    name: 'WebVTT that nobody read as subtitles',
    text: `
S| WEBVTT
S| 00:00:01.000 --> 00:00:04.000
Q| [[<v Ada Byron>]]How did the engine start?
S| 00:00:04.500 --> 00:00:08.000
A| [[<v Charles Babbage>]]It never did, I am afraid.
S| 00:00:08.500 --> 00:00:11.000
Q| [[<v Ada Byron>]]Will it ever?
S| 00:00:12.000 --> 00:00:15.000
A| [[<v Charles Babbage>]]I hope that you will see it.`,
  },
  {
    name: 'a transcript with times in the middle of answers',
    text: `
N| # Interview with Nell Orr
Q| [[Sam Pratt:]] {{[00:12]}} How did you learn to fly?
A| [[Nell Orr:]] My aunt had a plane. {{[01:07]}} I was nine, and she let me hold the stick.
Q| [[Sam Pratt:]] {{[02:30]}} Were you scared?
A| [[Nell Orr:]] Never. {{[02:41]}} She was, though, and I could see it.`,
  },
  {
    name: 'small-letter outlet in German, surnames, a subheading with a name and a colon',
    lang: 'de',
    cast: ['hafen.de interviewer', 'Greta Voss interviewee'],
    text: `
N| # »Das Meer verzeiht nichts«
N| Greta Voss leitet seit zehn Jahren die Seenotrettung.
Q| [[**hafen.de:**]] Frau Voss, wann waren Sie zuletzt draußen?
A| [[**Voss:**]] Gestern Nacht. Ich bin noch nicht trocken.
Q| [[**hafen.de:**]] Was war passiert?
A| [[**Voss:**]] Ein Segler hatte sein Ruder verloren.
N| ### Voss: »Ich fahre immer mit«
Q| [[**hafen.de:**]] Müssen Sie als Leiterin noch selbst hinaus?
A| [[**Voss:**]] Müssen nicht. Aber ich will wissen, was ich von anderen verlange.
Q| [[**hafen.de:**]] Wann hören Sie auf?
A| [[**Voss:**]] Wenn meine Tochter mich lässt.
S| Das Gespräch führte Nils Kramer.`,
  },
  {
    name: 'Japanese: long dashes ask, the answers are plain',
    lang: 'ja',
    text: `
N| # 染物職人・川村誠さんに聞く
N| 川村誠さんは四十年、藍を染めてきた。
Q| ――いつから染めていますか。
A| 十八の時からです。父に言われて始めました。
Q| ――やめたいと思ったことは？
A| 毎年あります。でも、春になると私はまた甕を開けるんです。
Q| ――一番好きな色は何ですか。
A| 薄い水色です。出すのが難しいからです。
Q| ――後継者はいますか。
A| 娘が継いでくれるそうです。私は何も言っていません。`,
  },
  {
    name: 'Korean: dashes ask, quotation marks answer',
    lang: 'ko',
    text: `
N| # 염색 장인 인터뷰
N| 김도현 씨는 사십 년째 쪽을 물들인다.
Q| - 언제부터 염색을 하셨나요?
A| “열여덟 살 때부터입니다. 저는 아버지에게 배웠어요.”
Q| - 그만두고 싶은 적은 없으세요?
A| “해마다 있습니다. 그래도 봄이면 제가 다시 항아리를 엽니다.”
Q| - 가장 좋아하는 색은 무엇인가요?
A| “옅은 하늘색입니다. 내기가 어렵거든요.”
Q| - 누가 이어받습니까?
A| “제 딸이요. 저는 아무 말도 안 했습니다.”`,
  },
  {
    name: 'Arabic: stars ask, dashes answer',
    lang: 'ar',
    text: `
N| # حوار مع صباغ الأزرق
N| يعمل كريم العطار في الصباغة منذ أربعين عاماً.
Q| * متى بدأت هذا العمل؟
A| - بدأت في الثامنة عشرة، وأنا تعلمت من أبي.
Q| * هل فكرت في تركه؟
A| - كل عام، لكني أعود في الربيع.
Q| * ما لونك المفضل؟
A| - الأزرق الفاتح، لأنه صعب عليّ.
Q| * من سيرث الدكان؟
A| - ابنتي، وأنا لم أقل شيئاً.`,
  },
  {
    name: 'Spanish: dashes on every turn, with an answer of several paragraphs',
    lang: 'es',
    text: `
N| # Entrevista con la última cestera
N| Amparo Rueda teje cestas desde niña.
Q| [[—]]¿Quién le enseñó?
A| [[—]]Mi abuela. Yo me sentaba a su lado y miraba sus manos.
A| Después me dejó una cesta a medias y se fue a dormir.
Q| [[—]]¿Y usted la terminó?
A| [[—]]Mal, pero la terminé. Todavía la tengo.
Q| [[—]]¿Vive usted de las cestas?
A| [[—]]Nadie vive de las cestas. Yo vivo con ellas.
Q| [[—]]Su taller parece un museo.
A| [[—]]Eso dice mi hija. ¿A usted le gusta?`,
  },
  {
    name: 'French: questions in bold with a space before the mark, answers between quotation marks',
    lang: 'fr',
    text: `
N| # « Je n’ai jamais compté mes moutons »
N| Entretien avec Baptiste Lormel, berger.
Q| **Depuis quand êtes-vous berger ?**
A| Depuis toujours. Mon père m’a confié trois bêtes quand j’avais six ans.
Q| **Vous ne les comptez vraiment jamais ?**
A| Jamais. Je les connais toutes.
Q| **Racontez-nous une de vos journées.**
A| Je marche, je m’assieds, je marche encore.
Q| **Et l’hiver ?**
A| L’hiver, j’écris. Mais cela, vous ne le publierez pas.
S| Propos recueillis par Odile Vasseur`,
  },
  {
    name: 'Chinese: outlet and name with full-width colons, a crosshead, the editor’s note',
    lang: 'zh',
    text: `
N| # 专访染匠周立群
N| 周立群染布四十年。海港周刊记者日前对他进行了采访。
Q| [[海港周刊：]]您是什么时候开始染布的？
A| [[周立群：]]十八岁。我父亲教我的。
Q| [[海港周刊：]]有没有想过放弃？
A| [[周立群：]]每年都想。可是一到春天，我又打开染缸。
N| ## 谁来接班
Q| [[海港周刊：]]谁来接您的班？
A| [[周立群：]]我女儿。我什么都没说。
N| 编者按：本次采访内容有删节。`,
  },
  {
    name: 'Russian: the editors ask under an abbreviation',
    lang: 'ru',
    text: `
N| # Интервью с последней корзинщицей
N| Мария Орешкина плетёт корзины с детства.
Q| [[**Корр.:**]] Кто вас научил?
A| [[**Мария Орешкина:**]] Бабушка. Я сидела рядом и смотрела на её руки.
Q| [[**Корр.:**]] Вы живёте этим?
A| [[**М. О.:**]] Этим не живут. Я живу с этим.
Q| [[**Корр.:**]] Ваша мастерская похожа на музей.
A| [[**М. О.:**]] Так говорит моя дочь. А вам нравится?
Q| [[**Корр.:**]] Очень. Покажете самую первую?
A| [[**М. О.:**]] Она у меня под кроватью.`,
  },
  {
    name: 'an interview about frequently asked questions’ opposite: a how-to expert answers in person',
    text: `
N| # How to sleep better: an interview with Iris Moll
N| Iris Moll has studied sleep for twenty years. We asked her what she does herself.
Q| ### When do you go to bed?
A| At ten, every night. I have not missed it since March.
Q| ### What do you do when you can't sleep?
A| I get up and I read a dull book.
Q| ### Do you drink coffee?
A| I do, but never after noon.
Q| ### Tell us your best trick.
A| My trick is that I have none.`,
  },
  {
    name: 'bare chevrons of captions',
    text: `
Q| [[>>]] Good evening. How is the water tonight?
A| [[>>]] Higher than I have ever seen it.
Q| [[>>]] Are you leaving?
A| [[>>]] No, we are staying with the cows.
Q| [[>>]] What will you do if it rises?
A| [[>>]] I will put them upstairs.`,
  },
  {
    name: 'names in brackets, as chats are exported',
    cast: ['Ada interviewer', 'Charles interviewee'],
    text: `
N| # Interview in a chat window
N| This is what Ada asked and what Charles answered.
Q| [[[Ada]]] When does the engine start?
A| [[[Charles]]] I have no idea.
Q| [[[Ada]]] Are you worried?
A| [[[Charles]]] I am always worried, as you know.
Q| [[[Ada]]] Should I come?
A| [[[Charles]]] I would like that.`,
  },
  {
    name: 'names and dashes, as in old magazines',
    lang: 'es',
    cast: ['Lucía Carmona interviewer', 'Ramiro Ibáñez interviewee'],
    text: `
N| # Entrevista con Ramiro Ibáñez
N| Lucía Carmona conversó con Ramiro Ibáñez en su taller.
Q| [[Lucía Carmona.—]] ¿Cómo empezó usted?
A| [[Ramiro Ibáñez.—]] Mi padre me puso una lupa en la mano.
Q| [[Carmona.—]] ¿Y la soltó alguna vez?
A| [[Ibáñez.—]] Yo nunca suelto nada.
Q| [[Carmona.—]] ¿Le cansa el oficio?
A| [[Ibáñez.—]] Me cansan los domingos.`,
  },
  {
    name: 'plain text that lost its bold: only the question marks are left',
    text: `
N| # An interview with Vera Lund
N| She repairs bridges under water. We met her at the harbour.
Q| How did you become a diver?
A| I wanted to be left alone. Nobody follows you down there, and I like that.
A| My mother was not amused.
Q| What do you fear?
A| My own impatience. I have seen what it does.
Q| Would you do it again?
A| Tomorrow, if you let me. I still have my boots.
Q| And who taught you?
A| I taught myself, and I do not recommend it.`,
  },
  {
    name: 'Korean: a short form announced in brackets',
    lang: 'ko',
    cast: ['김도현 염색장 interviewee', '이수민 기자 interviewer'],
    text: `
N| # 염색 장인과의 대화
A| [[김도현 염색장(이하 김도현):]] 와 주셔서 고맙습니다. 제가 먼저 차를 한 잔 드릴게요.
Q| [[이수민 기자(이하 이수민):]] 언제부터 염색을 하셨나요?
A| [[김도현:]] 열여덟 살 때부터입니다. 저는 아버지에게 배웠어요.
Q| [[이수민:]] 그만두고 싶은 적은 없으세요?
A| [[김도현:]] 해마다 있습니다. 그래도 봄이면 제가 다시 항아리를 엽니다.
Q| [[이수민:]] 누가 이어받습니까?
A| [[김도현:]] 제 딸이요.`,
  },
  {
    name: 'Japanese: numbers in brackets ask, triple dashes in between',
    lang: 'ja',
    text: `
N| # 染物職人へのインタビュー
Q| [1]いつから染めていますか?
A| 十八の時からです。父に言われて始めました。
Q| [2]やめたいと思ったことはありますか?
A| 毎年あります。でも、春になると私はまた甕を開けるんです。
Q| [3]一番好きな色を教えてください。
A| 薄い水色です。出すのが難しいからです。
Q| [4]後継者はいらっしゃいますか?
A| 娘が継いでくれるそうです。私は何も言っていません。`,
  },
  {
    name: 'Korean: only the questions have a letter',
    lang: 'ko',
    text: `
N| # 염색 장인 인터뷰
Q| [[Q.]] 언제부터 염색을 하셨나요?
A| 열여덟 살 때부터입니다. 저는 아버지에게 배웠어요.
Q| [[Q.]] 그만두고 싶은 적은 없으세요?
A| 해마다 있습니다. 그래도 봄이면 제가 다시 항아리를 엽니다.
Q| [[Q.]] 한 가지만 부탁드립니다.
A| 천천히 하세요. 저는 늘 그렇게 말합니다.
Q| [[Q.]] 누가 이어받습니까?
A| 제 딸이요.`,
  },
  {
    name: 'Russian: numbered questions, answers with a dash',
    lang: 'ru',
    text: `
N| # Интервью с последней корзинщицей
Q| 1. Расскажите, пожалуйста, откуда вы родом.
A| — Здравствуйте! Я родилась в посёлке у озера.
Q| 2. Почему вы решили плести корзины?
A| — Это получилось случайно. Бабушка уговорила меня попробовать.
Q| 3. Сколько корзин вы сплели?
A| — Я не считала. Тысячи три.
Q| 4. Что вы посоветуете новичкам?
A| — Терпения. Мне его всегда не хватало.`,
  },
  {
    name: 'a head that says who is who',
    cast: ['Marek Zielny interviewee', 'Carla Weiss interviewer'],
    text: `
N| # Episode 12
N| Date: 4 May
N| Host: Carla Weiss
N| Guest: Marek Zielny, glass blower
A| [[Marek Zielny:]] You will have to shout, the oven is loud.
Q| [[Carla Weiss:]] I can hear you. It is quite warm in here.
A| [[Marek:]] It always is. Do you want some water?
Q| [[Carla:]] Yes, please. What are you making?
A| [[Marek:]] A lamp for my mother. She breaks one every year.
Q| [[Carla:]] On purpose?
A| [[Marek:]] I never dared to ask her.`,
  },
];
