import type { Gender } from './gender.js';

function names(text: string): readonly string[] {
  return text.split(/\s+/u).filter((name) => name !== '');
}

const FEMALE = names(`
  agnieszka aditi alice allison alva amelie ana angelica anna aria asa asta astrid audrey aurelie ava ayumi
  caroline carmit catherine cecile celine chantal charlotte claire clara damayanti daria denise elke ellen elsa
  elvira emily emma eva ewa federica filiz fiona flo hanhan haruka hazel heami hedda heera heather hedvig helena
  helia hoda hortense huihui hulda ines ioana irina isha iveta jenny joana joelle julie kalpana kanya karen kate
  kathy katja katya klara kyoko lana laura lekha lesya libby lili linda linh luciana lucia maren maria
  marie mariska marisol matilda meijia mei-jia melina michelle milena moira monica mónica montse nanami naja
  natasha nicky nora paola paulina petra sabina salli samantha sandy sara satu serena shelley sin-ji
  sinji sonia soledad stephanie sunhi susan tatiana tessa ting-ting tingting tracy vani veena veronica victoria
  vicki virginie vivienne xiaoxiao xiaoyi yan yaoyao yating yelda yu-shu yuna zira zosia zuzana slt`);

const MALE = names(`
  aaron adam albert alex alexander andrew andreas antoine anton arthur asaf bart bengt bruce carlos cem christopher
  claude conrad cosimo cristiano daniel danny david diego eddy eric evan felipe filip fred george gordon guillaume
  guy hattori hemant henri henrik ichiro ivan jacek jakub james joaquim jon jorge juan junior karsten kangkang
  keita krzysztof lado lee li-mu luca magnus majed maged marco mark markus martin matej matthew maxim michael
  mikael naayf nathan neel nicolas nikos oliver onni oskar otoya pablo paul pavel pattara ralph raul
  ravi reed reinhard remy richard rishi rocko roger ryan sean simon stefan szabolcs tarik thomas tolga tom
  valluvar viktor william xander yannick yunxi yunyang yuri zhiwei alan bdl rms awb kal`);

const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...FEMALE.map((name) => [name, 'female'] as const),
  ...MALE.map((name) => [name, 'male'] as const),
]);

/** Gender of the well-known voices of Windows, macOS and others, by given name; null when unknown. */
export function knownGender(givenName: string): Gender | null {
  return GENDERS.get(givenName.toLowerCase()) ?? null;
}

/** Voices of macOS that sing, whisper or talk like a robot, and the oldest of its plain ones. */
export const NOVELTY: ReadonlySet<string> = new Set(
  `albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|fred|good news|hysterical|jester|junior|kathy|
   organ|pipe organ|princess|ralph|superstar|trinoids|whisper|wobble|zarvox`
    .split('|')
    .map((name) => name.trim()),
);

/** The same eight small voices come with every language of macOS; any recorded voice is better. */
export const ELOQUENCE: ReadonlySet<string> = new Set([
  'eddy',
  'flo',
  'grandma',
  'grandpa',
  'reed',
  'rocko',
  'sandy',
  'shelley',
]);
