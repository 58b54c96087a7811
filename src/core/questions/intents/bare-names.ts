import type { Reading } from '../reading.ts';

/** Words that may stand beside names which are all that a message says: "Kalix, tack", "I need the e-archive of Kalix". Folded. */
const light = new Set(
  `a an the en ett den det de av av i pa for till fran hos med at of in on from to with and och samt o resp respektive eller or vs by per om about re ang angaende avs avseende galler gallande betraffande
   rorande nar vad hur what whats how så sa then da nu now also also också ocksa plus as as som just bara only exakt exactly i ar year
   ok okej okay jaha ja jo jag nej no yes snabbt fort genast strax snarast asap quickly urgent quick snabb kvickt alltsa men but
   hej hejsan hallo hello hi hey god morgon tack tackar snalla please pls plz plis tnx ty thanks thank you thx mvh kindly morning good
   jag vi mig oss du ni me us i we you min mitt var vart our my ge give visa show get fa have behover need needs vill ha want veta know undrar wonder wondering soker letar efter looking
   kan kunna could can would skulle vilja like tell sag saga plocka fram please just mellan between both bada bade del kn stad city its sin sina sitt respectively`.split(
    /\s+/,
  ),
);
/** Words for an amount that say nothing of whether it is a fee: with one of them a sentence may have a verb. Folded. */
const numbers = new Set(
  'siffra siffran siffror uppgift uppgiften figure figures number numbers exact pengar pengarna money'.split(
    ' ',
  ),
);
const questionCues = ['deed', 'person', 'brings-in', 'exists'] as const;

/**
 * Whether a municipality and a service are named and nothing else is said: then it is the fee that is asked for. "Who delivers
 * the e-archive to Luleå", "there is a fire in Kalix, send the rescue services" and "what is in Luleå's e-archive" name both too.
 */
export function isBareName({ cues, fillers, talk, counts }: Reading): boolean {
  if (talk > 0 || counts.length > 0 || questionCues.some((cue) => cues.has(cue))) return false;
  return fillers.some((word) => numbers.has(word)) || fillers.every((word) => light.has(word));
}
