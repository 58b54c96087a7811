import type { Language } from '../../language.ts';
import type { Cue } from '../lexicon.ts';

type WordsByLanguage = Readonly<Record<Language, string>>;

/**
 * Slang and images that speak of what the figures hold, but too loosely to answer by. Two have to agree before such a
 * question has an answer: these words, and another reader. As for every cue, a word that names another thing, or that could
 * change an amount ("öka", "spara", "per invånare"), does not belong here; nor does a word that only as part of a phrase is
 * an image ("plånbok"). Comma-separated, each form written out.
 */
export const looseCues: Partial<Readonly<Record<Cue, WordsByLanguage>>> = {
  fee: {
    sv: `punga ut, pungar ut, pungade ut, pungat ut, hosta upp, hostar upp, hostade upp, hostat upp, pröjsa, pröjsar, pröjsade,
      pröjsat, slanta upp, slantar upp, slantade upp, slantat upp, langa fram, langar fram, langade fram, langat fram, skjuta till,
      skjuter till, sköt till, skjutit till, loss på, går kalaset på, gick kalaset på, kostar kalaset, kostade kalaset,
      lätta på plånboken, lättar på plånboken, öppna plånboken, öppnar plånboken, gräva i plånboken, gräver i plånboken,
      gräva i fickan, gräva i fickorna, stå för notan, står för notan, stod för notan, ta notan, tar notan, tog notan,
      svida i plånboken, svider i plånboken, prislapp, prislappen, peng, pengen, tar ni av, tar nämnden av, vill ni ha av,
      vill nämnden ha av, kräver ni av, begär ni av, avgiftsmässigt, prismässigt`,
    en: `cough up, coughs up, coughed up, fork out, forks out, forked out, fork over, forks over, forked over, shell out,
      shells out, shelled out, stump up, stumps up, stumped up, pony up, ponies up, chip in, chips in, chipped in, splash out,
      splashes out, splashed out, part with, parts with, parted with, hand over, hands over, handed over, foot the bill,
      foots the bill, pick up the tab, picks up the tab, the tab, price tag, what is the damage, what's the damage,
      whats the damage, on the hook for, stung for, dig into its pockets, dig into their pockets, dues, levy, levies, outlay,
      fee wise, price wise, moneywise`,
  },
  cost: {
    sv: 'blev kalaset, gjorde av med, gjort av med, gör av med, gjorde vi av med, kostnadsmässigt',
    en: 'burn through, burned through, burnt through, got through, cost wise',
  },
  income: {
    sv: 'drog in, drar in, dragit in, drog vi in, fick in, fick vi in, fått in, kom in, kommit in',
    en: 'rake in, rakes in, raked in, took in, pulled in',
  },
  result: {
    sv: 'blev över, sista raden, nedersta raden',
    en: 'left over, was left',
  },
  'how-much': {
    sv: 'hur djupt, hur tung, hur tungt, hur saftig, hur saftigt, hur dyrt',
    en: 'how deep, how hefty, how steep, how heavy',
  },
  total: {
    sv: `räknar ihop, räkna ihop, räknat ihop, räknar man ihop, om man räknar ihop, om vi räknar ihop, lägger ihop, lägga ihop, lagt ihop, slår ihop, slå ihop, allt som allt,
      summa summarum, hela rubbet`,
    en: 'tot up, tots up, totted up, all told, lumped together, rolled together, rolled into one, lump sum',
  },
  highest: {
    sv: 'drar det tyngsta lasset, drog det tyngsta lasset, drar tyngsta lasset, tyngst, saftigast, saftigaste',
    en: 'hit hardest, hit the hardest, hardest hit, bears the brunt, bear the brunt, steepest, heftiest',
  },
  lowest: {
    sv: 'kommer lindrigast undan, kom lindrigast undan, kommer billigast undan, kom billigast undan, lindrigast',
    en: 'gets off lightest, get off lightest, gets off cheapest, gets off most lightly, lightest',
  },
  participate: {
    sv: `hakat på, hakade på, hakar på, hängt på, hängde på, hänger på, hoppat på, hoppade på, hoppar på, med på tåget, med på båten,
      nyttjar, nyttjade, nyttjat`,
    en: 'on board, on board with, aboard, signed on to, in on, opted in, opted into, opts into',
  },
  outside: {
    sv: `slapp undan, slipper undan, sluppit undan, ställt sig utanför, ställde sig utanför, tackat nej till, tackade nej till,
      sagt nej till, sade nej till, inte hakat på, inte hängt på, inte hoppat på`,
    en: `sits out, sit out, sat out, sitting out, opted out of, opts out of, steers clear of, steer clear of, stayed away from,
      said no to, turned down, not on board, not aboard`,
  },
  meeting: {
    sv: 'slår sig ner, slå sig ner, sätter sig ner, strålar samman, stråla samman, stämmer träff',
    en: 'sit down, sits down, come together, comes together, huddle, huddles, reconvene, reconvenes',
  },
  attendance: {
    sv: `dök opp, slöt upp, sluter upp, slutit upp, infann sig, infunnit sig, masade sig dit, masat sig dit, behagade komma, satt med,
      satt runt bordet, satt vid bordet, runt bordet, syntes till`,
    en: `bothered to come, bothered to show up, bothered to turn up, made it to, made it, around the table, at the table,
      in the room, graced us`,
  },
  met: {
    sv: 'bockat av, bockats av, bockade av, avbockade, avbockat, i hamn, ros i land, rott i land, rodde i land, gått i lås, gick i lås, gick vägen, gått vägen',
    en: 'ticked off, tick off, in the bag, pulled off, pull off, nailed, did we hit, have we hit, accomplished',
  },
  'not-met': {
    sv: `gick i kras, gått i kras, gick i stöpet, gått i stöpet, rann ut i sanden, runnit ut i sanden, gick åt skogen, gått åt skogen,
      sprack, spruckit, gick om intet, gått om intet, gick inte vägen, inte i hamn`,
    en: `went down the drain, fell through, fallen through, fell by the wayside, came to nothing, went south, flopped, not nailed,
      not pulled off`,
  },
} as const;

/** Words of talk that name nothing and change nothing. Conditions, negations and times stay out, as for every stop word. */
export const looseTalk: WordsByLanguage = {
  sv: `hamnar, hamnade, hamna, landar, landade, landa, blir det för, snackar, snackar vi om, pratar vi om, pratar, talar vi om,
    ser det ut, ser ut, ser, liksom, faktiskt, fasen, tusan, för tusan, sjutton, sablar, i hela friden, i hela världen,
    i all sin dar, månne, månntro, mån tro, nyfiken, nyfikna, nyfiken på, intresserad, intresserade, intresserad av, hörru, hörni, hallå,
    halloj, hallihallå, tja, tjenixen, stackars, lilla, kära, käre, rabbla, rabbla upp, rabblar, ungefärligen,
    tung, tungt, saftig, saftigt, rakt på sak, kort, kortfattat, kort och gott, i korthet, sammanfatta, sammanfattar,
    kronor och ören, i kronor och ören, befinner, befinner sig`,
  en: `where, must, ought, gonna, gotta, wanna, got to, has got to, have got to, supposed to, wind up, winds up, wound up, end up, ends up,
    landed, guess, guys, folks, mate, lads, heck, the heck, on earth, in the world, blimey, curious, curious about,
    interested, interested in, poor old, dear, ballpark, in short, brief, briefly, plain, simply, honestly, frankly, suppose, kindly do,
    looking at, are we looking at, are we talking, are we talking about, talking about, talking, tell us, fill me in, fill us in`,
};
