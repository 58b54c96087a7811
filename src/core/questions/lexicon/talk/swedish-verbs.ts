/**
 * Swedish verbs of talk: what people do, feel and say around a question, none of which could be what is asked. Verbs that
 * could change which figure is right stay out: to raise, save, buy, own, leave, calculate, decide, deliver.
 */
export const swedishVerbs = {
  /** As `fråga`: frågar, frågade, frågat. */
  ar: `fråga undra svara kika titta kolla googla leta jobba arbeta knåpa plugga räkna samla planera presentera redovisa rapportera
    sammanfatta granska kontrollera dubbelkolla berätta förklara tala prata snacka diskutera debattera argumentera motivera klaga
    tjata gnälla mejla maila mail skicka hoppas fundera funderas klura grubbla gissa ana tvivla önska orka missförstå försäkra
    tacka hälsa ursäkta störa besvära assistera guida lotsa visa upplysa informera meddela notifiera påminna uppmärksamma kommentera
    notera anteckna dokumentera registrera komplettera uppdatera bearbeta hantera handlägga administrera koordinera organisera sortera
    promenera vandra cykla fika vila vakna tappa hitta kryssa bocka markera klicka scrolla surfa ladda printa skanna
    kopiera klistra formulera nämna poängtera påpeka återkoppla avrapportera krångla strula intressera engagera oroa glädja gratulera
    snoka rota luska verifiera säkra bekräfta utforska kartlägga tolka uppskatta stämma väcka undersöka efterfråga efterlysa vänta
    bläddra förtydliga precisera specificera redogöra justera putsa finslipa slutföra sikta hosta ropa skrika viska
    vika snurra surra babbla kretsa konstatera vidarebefordra protokollföra redigera vikariera`,
  /** As `läsa`: läser, läste, läst; and as `ringa`: ringer, ringde, ringt. */
  er: `läsa tänka söka hjälpa försöka undersöka åka resa tycka märka stöta  ringa känna följa glömma fylla ställa beställa
    sammanställa framställa föreställa färdigställa vända  sända skynda  förbereda besvära behöva höra lära
    begära lyfta möta sköta fästa`,
  /** Forms of the others, as they are written. */
  forms: `be ber bett bedja ombedd ombetts sitta sitter satt suttit stå står stod stått ligga ligger låg legat skriva skriver skrev skrivit hålla håller höll hållit
    veta vet visste vetat kan kunna kunde kunnat vill vilja ville velat ska skall skulle måste bör borde få får fick fått lär torde tänk
    se ser såg sett säga säger sa sade sagt ge ger gav gett ta tar tog tagit gå går gick gått komma kommer kom kommit göra gör gjorde gjort vara är var varit
    ha har hade haft bli blir blev blivit förstå förstår förstod förstått begripa begriper begrep begripit minnas minns mindes glömt tro tror trodde trott
    anse anser ansåg ansett anta antar antog påstå påstår påstod påstått lägga lägger lade lagt sätta sätter satte dra drar drog dragit hinna hinner hann hunnit
    heta heter hette bo bor bodde må mår mådde trivs börja börjar började börjat lyckas lyckades inse inser insåg undgå undgick finna finner fann funnit
    lova lovar lovade låna låter lät låta fastnat fastnade kört jäktar stressar stressad framgå framgår framgick tillträdde anställdes jobbat fattat fattas gräva gräver grävt
    föreslår föreslog återkommer återkomma återkom ombads funkar funka betyder måst förbered hjälp ring skicka läs sök`,
} as const;
