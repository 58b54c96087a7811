import type { Language } from '../../language.ts';

/**
 * Everyday words by what people do with them: asking, telling, doubting, being polite. None is a noun, a negation or a
 * condition, so that none can be what is asked about, or change which figure is right.
 */
const asking: Readonly<Record<Language, string>> = {
  sv: `vilja, velat, ville, önska, önskar, önskade, önskas, begär, begära, begärde, bedja, be om, ber om att, fråga om, frågar om, frågat, undrat, undra över, efterfrågar, efterfrågas,
    behöva, behövde, behövt, skulle behöva, skulle behöva veta, skulle vilja, skulle vilja veta, skulle vilja ha, skulle gärna vilja, vill gärna, vill gärna ha, vill gärna veta, måste få, måste veta,
    försöker, försöka, försökte, försöker få fram, försöker förstå, försöker ta reda på, tänkte fråga, tänkte höra, tänkte kolla, höra, hörde, hört, höra efter, hör mig för, kolla upp, kollar upp,
    slå upp, leta upp, leta fram, letade, sökte, ta reda på, tar reda på, ta fram, tar fram, plocka ut, få ut, räkna ut, räkna fram, reda ut, stämma av, stämmer av, stäm av, dubbelkolla,
    dubbelkollar, kontrollera, kontrollerar, verifiera, verifierar, bekräfta, bekräftar, säkerställa, säkerställer, komplettera, kompletterar, sammanställa, sammanställer, sammanställ, fylla i, fyller i, skriva in, skriver in, fört in, föra in, lägga in, lägger in`,
  en: `wish, wishes, wished, desire, request, requesting, requested, inquire, inquiring, enquire, enquiring, enquiry, hoping, hope, hopes, hoped, am, im, was hoping, would love, would love to, like to know, love to know,
    need to know, needed, need to find out, trying, try, tried, trying to find, trying to find out, trying to work out, trying to understand, find out, figure out, work out, get hold of, dig out, dig up, pull up, look up, looking up,
    looking for, fetch, grab, grabbing, pull, obtain, acquire, learn, hear, heard, ask, ask about, ask for, asks for, call for, calls for, enter, entering, fill in, filling in, put down, write down, note down, missing one thing, missing one figure, missing one number, missing one`,
};

const telling: Readonly<Record<Language, string>> = {
  sv: `upplysa, upplys, upplyser, upplyst, informera, informerar, informerade, meddela, meddelar, meddelade, meddelas, tala om, tala, talar om, berättar, berättade, förklara, förklarar, förklarade, klargöra, klargör, förtydliga, förtydligar,
    redogör, redogöra, redogjorde, precisera, preciserar, uppge, uppger, uppgav, uppges, nämna, nämn, nämner, nämnde, nämns, nämnts, visa mig, delge, delger, återkom, återkomma, återkoppla, återkopplar, besvara, besvarar,
    leverera, levererar, dela, delar med dig, ge mig, ge oss, ger mig, säg mig, tala om för mig, tala om för oss, upplysa mig om, upplysa oss om, noterad, noterat, noterades, noteras, bokförd, bokfört, bokfördes, bokförts, registrerad, registrerat, registrerades,
    satt, sätter, satte, har satt upp, satt upp, sätter upp, måste, måste få, värde, värdet, värden, angiven, angivet, angivna, anges, angavs, uppgiven, uppgivna, upptagen, upptaget, redovisat, redovisad, redovisades, framgår, framgick, står det, stod det`,
  en: `state, stating, inform, informs, informed, explain, explains, explained, describe to me, outline, mention, mentioning, detail, declare, declared, report back, deliver, delivers, provide, provides, provided, supply, supplied, send, sends, sent, share, shares, shared, quote, quoted,
    found, detected, set, sets, must, must to, has to, have to, had to, ought, ought to, is to, are to, recorded, registered, noted, reported, listed, entered, booked, indicated, given as, be able to tell, able to tell me, spell out, enlighten, enlighten me, answer, answers, respond, reply, replies, point me to, walk me through, run me through, hit me with, hit me, drop me`,
};

const thinking: Readonly<Record<Language, string>> = {
  sv: `minnas, mindes, minns, kommer ihåg, komma ihåg, förstå, förstår, förstod, förstått, fatta, fattar, fattade, begriper, begrep, tycker, tyckte, anser, ansåg, antar, antog, gissar, gissade, misstänker, misstänkte, hoppades, visste, vetat, kände, känner till, känna till,
    läsa, läser, läste, läst, sett, såg, ser, orkar, orka, orkade, hinner, hinna, hann, =vågar, =våga, slarvat, missat att, osäker, osäkra, säker, säkra, nyfiken, nyfikna, intresserad, intresserade, förvirrad, stressad, trött, gammal, gamla, svagt minne, ett svagt minne, ett svagt minne av att,
    har för mig, har för mig att, vill minnas, vill minnas att, om jag minns rätt, om jag inte minns fel, tror jag, tror vi, antar jag`,
  en: `recollect, recollects, remembering, understand, understands, understood, believe, believes, believed, guess, guessing, guessed, assume, assumes, assumed, imagine, imagines, think, thinks, thought, thinking, seem, seems, seemed, knew, knows, knowing, noticed, saw, seen, reading, wondered, unsure, unclear, sure, certain, confused, puzzled,
    stressed, tired, old, new here, new around here, lost track, lost track of, mind, minds, minding, if memory serves, if i remember, if i remember correctly, if i recall, afraid, i am afraid, im afraid`,
};

const manner: Readonly<Record<Language, string>> = {
  sv: `hittills, hittills i år, stillsamt, stilla, ödmjukt, ödmjukast, försiktigt, hastigt, kort, enkelt, enkla, tydligt, tydlig, klart och tydligt, precist, ungefärligt, ungefärlig, omkring, kring, circa, drygt, knappt, nästan, alltid, ofta, ibland, nuförtiden, nuförtiden då, dessutom, därtill, slutligen,
    till slut, till sist, ärligt, ärligt talat, uppriktigt, uppriktigt sagt, tyvärr, helst, allra helst, vänligt, vänlig, tacksam, tacksamma, tacksamt, artigt, artigast, rätta, riktig, riktiga, korrekt, korrekta, officiell, officiella, slutlig, slutliga, definitiv, definitiva,
    verklig, verkliga, faktisk, faktiska, konkret, konkreta, ordentligt, direkt, rakt av, rakt upp och ner, endast, blott, enbart, jämnt, allmänt, normalt, normalt sett, vanligtvis, vanligen, i vanliga fall, sammantaget sett, totalt sett, årligen då, någonsin, nånsin, nånting, nåt, nån, nåra, nå, nja, näe, jaa, joo, juste, just det, precis så,
    för mycket, alldeles, helt, ganska, rätt så, så gärna, så snäll, så vänlig, så vänliga, vara så snäll, vara så vänlig, vara så vänliga, vara snäll, vara snälla, vara vänlig, besvärar, besvära, besvär, ursäkta att jag besvärar, ursäkta att jag stör, förlåt att jag stör, till besvär, utan omsvep, med siffror, i siffror då, tack på förhand, stort tack, hjärtligt tack, tusen tack, tackar så mycket, tackar på förhand, på förhand, sedan många år, sedan länge, i många år`,
  en: `humbly, politely, briefly, shortly, concisely, clearly, plainly, plain, brief, short, simple, straight, straightforward, direct, directly, concrete, official, officially, final, definitive, valid, proper, actual, roughly, around, circa, nearly, almost, always, often, usually, normally, typically, generally, sometimes, ever,
    ever so, ever so much, so much, very, very much, too, too much, quite, rather, pretty, kind, kindest, gratefully, thankful, most grateful, much obliged, obliged, would be most grateful, most kind, too kind, only, merely, solely, alone, frankly, truth be told, to be honest, unfortunately, sadly, hopefully, ideally, preferably, finally, lastly, first of all, secondly, moreover, furthermore, additionally, besides, anyway, anyhow,
    so far, thus far, to date, as yet, yet, still, already, nowadays, lately, again please, in short, in brief, in plain numbers, in numbers, trouble, too much trouble, if it is not too much trouble, if its not too much trouble, not disturbing, not disturbing you, i am not disturbing you, in advance, thanks in advance, thank you in advance, thank you ever so much, sir, madam, sir or madam, dear sir, dear sirs, dear sir or madam, dear, dear bot, to whom it may concern, good evening, good day`,
};

/** As people write to each other on a phone. */
const slang: Readonly<Record<Language, string>> = {
  sv: `yo, jao, ey, hallå där, hörru, hörrö, hörrudu, bror, brorsan, brush, mannen, fam, lol, haha, hehe, plz, pls, plis, snälla rara, asså, assåh, ba, bah, ju då, droppa, droppar, droppa mig, skjut, kör på, hit med, fixa, fixar, fixa fram, paja inte, värsta, skit, as, shit, fan, va fan, sjukt, grymt, nice, schysst, schyst, najs, soft, lugnt då, wtf, omg, typ då, tyyp, iaf, iofs, ngn, ngt, ngra, oxå, osv, tex, t ex, bl a, mm, m m, gbg, dvs, mao`,
  en: `yo, sup, whatsup, whassup, wassup, heya, hiya there, lol, haha, plz, plss, pleeease, plis, gimme, lemme, wanna, gonna, gotta, kinda, sorta, dunno, cuz, cos, coz, tho, though, fyi, imo, imho, tbh, ty, thnx, tnx, np, k, kk, q, quick q, u, ur, r, ya, yer, yea, yeah, yep, nah, nope, bro, dude, buddy, pal, man, mates, fam, peeps, legend, chief, boss, wat, wut, wot, da, dat, dis, omg, wtf, gr8, m8, asap pls`,
};

/** After the question: what was asked is asked once more. */
const again: Readonly<Record<Language, string>> = {
  sv: `hur mycket blir det, och hur mycket blir det, hur mycket blir det då, hur mycket är det, och hur mycket är det, och hur mycket, hur mycket då, vad blir det, och vad blir det, vad blir summan, och vad blir summan, vad är den, och vad är den, vad är rätt summa, vad är den rätta summan, om man räknar ihop, om man räknar ihop allt, om man lägger ihop, om man lägger ihop allt, om man slår ihop, om man summerar, svara gärna med siffra, svara med en siffra, bara siffran, bara siffran tack, i en siffra`,
  en: `how much is that, and how much is that, how much is it, and how much is it, whats that total, and whats that total, what is that total, and what is that total, what is it, and what is it, and what is the total, what is the total then, and what total, and what amount, and which amount, and how much, how much then, what does that come to, one number, one number please, one figure please, just the number, just the figure, number only, figure only, if you add them up, if you add everything up, if you sum them up, when added up, when you add it all up, added up, when combined`,
};

export const everydayWords: Readonly<Record<Language, string>> = {
  sv: [asking, telling, thinking, manner, slang, again].map(({ sv }) => sv).join(', '),
  en: [asking, telling, thinking, manner, slang, again].map(({ en }) => en).join(', '),
};
