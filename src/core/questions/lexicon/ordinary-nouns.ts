/**
 * Things that people ask their municipality about, and that have no figures here. None is ever taken for a misspelling of a
 * word that the program knows. Folded or not; each in the forms that questions hold.
 */
export const ordinaryNouns = `
  parkering parkeringen parkeringsböter bygglov bygglovet skola skolan skolor skolorna skolmat förskola förskolan förskolor dagis fritids elev elever elevens vatten vattnet avlopp avloppet
  brandbil brandbilen brandkår brand branden sotning sotaren snö snön snöröjning plogning plogen gata gatan gator väg vägen vägar sophämtning sopor soporna avfall avfallet återvinning hund hunden hundar katt katten
  färja färjan buss bussen bussar tåg tåget flyg flyget bil bilen bilar cykel cykeln hotell hotellet stuga stugan tomt tomten hus huset hyra hyran lägenhet bostad bostaden hockey fotboll simhall simhallen badhus badhuset
  bad badet bibliotek biblioteket boken böcker lånekort museum museet teater biljett biljetten biljetter konsert inträde marknad marknaden festival skatt skatten skatter moms momsen fjärrvärme fjärrvärmen elen elnät elnätet elpris värme
  bredband fiber internet telefoni mobil mobilen dator datorn datorer skrivare licens licensen licenser lön lönen löner pension pensionen barnbidrag försörjningsstöd hemtjänst hemtjänsten äldreboende äldreomsorg färdtjänst ambulans ambulansen
  sjukhus vårdcentral tandläkare läkare medicin recept dagar väder vädret regn solen norrsken gruva gruvan skog skogen ren renar fisk fiske jakt jakten löjrom korv pizza glass lunch middag kaffe öl vin lotteri
  kapacitet kapaciteten kapacitetsnyttjande lagring lagringen signering signeringen dokumentet sida sidan sidor kopia kopian kopior utskrift användare användaren invånare invånaren invånarna medborgare person personer privatperson
  företag företaget förening föreningar hushåll familj barn barnet pensionär student studenter turist turister anställd anställda konsult konsulten konsulter timme timpris
  sommar sommaren vinter vintern hösten våren kanna lampa stol bord penna papper soffa gardin tröja skor byxor jacka klocka spegel tavla blomma träd gräs sten berg sjö strand motor däck nyckel lås dörr fönster
  tak golv vägg trappa hiss källare garage altan pool spa bastu kamin spis ugn kyl frys disk tvätt gitarr piano trumma fiol orkester film serie spel leksak docka boll klubba skidor skridskor pulka snöskoter traktor lastbil släp husvagn
  tält ryggsäck karta kompass hallon personal personalen bidrag böter straff ränta lån försäkring pass id-kort frimärke kuvert begravning dop vigsel lokal lokalen idrottshall gym scen bana banan tillstånd serveringstillstånd
  parking school schools preschool kindergarten daycare water sewage sewer snow plough street road waste garbage rubbish recycling dog dogs cat ferry bus buses train flight flights plane car cars bike hotel cabin plot house houses rent flat apartment
  housing hockey football swimming pool library libraries book books museum theatre theater ticket tickets concert admission market festival tax taxes vat heating electricity power broadband fibre internet phone mobile computer printer licence license
  salary salaries wage pension allowance benefit benefits care nursing ambulance hospital clinic dentist doctor medicine weather rain sun northern lights mine forest fish fishing hunting sausage pizza beer wine lottery capacity storage usage signature page
  kettle chair lamp pencil sofa curtain shoes jacket clock mirror painting flower tree grass stone mountain lake sea beach engine tyre wheel key lock door window roof floor wall stairs lift basement garage sauna stove oven fridge
  freezer laundry guitar piano drum violin film series game toy doll ball skis skates sled snowmobile tractor truck trailer tent backpack map compass staff handbook widget grant subsidy fine penalty interest loan mortgage insurance badge
  permit passport stamp envelope summer winter autumn funeral wedding venue hall gym stage
  copy copies user users inhabitant inhabitants citizen citizens resident residents person persons company companies association household family child children pensioner student students tourist tourists employee employees consultant consultants hour hourly
`;
