const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const ONSETS = 'ngh ng nh gh gi qu ch kh ph th tr b c d đ g h k l m n p r s t v x'.split(' ');
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang ' +
    'oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ' +
    'ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ue uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych ' +
    'uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ' +
    'uơ oe uôu'
  ).split(' '),
);
const STOPS = /(?:p|t|c|ch)$/;

/** Whether a word can be a Vietnamese syllable as it is spelled, tone and all: `giỏi` can, `hàg` cannot. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = letters.replace(TONES, '').normalize('NFC');
  const tone = TONE.exec(letters)?.[0] ?? '';
  const rests = ['', ...ONSETS].filter((onset) => plain.startsWith(onset)).map((onset) => plain.slice(onset.length));
  // The i of "gi" and the u of "qu" may belong to the rhyme: giêng, gì, quốc.
  if (plain.startsWith('gi')) rests.push(plain.slice(1));
  if (plain.startsWith('qu')) rests.push(plain.slice(1));
  const rhyme = rests.find((rest) => RHYMES.has(rest));
  if (rhyme === undefined) return false;
  // Syllables that end in a stop have the acute or the dot below, nothing else.
  return !STOPS.test(rhyme) || tone === '\u0301' || tone === '\u0323';
}
